import { expect, test } from 'vitest'
import { stateOf } from '../../src/entry/history/state.ts'
import { translatable } from '../../src/entry/translation.ts'
import { practicesDir, readCorpus } from '../../src/node/corpus.ts'
import { readPast, readRecorded } from '../../src/node/history.ts'

/*
 * What stands in links, papers and committed files was computed once and must be computed so for ever. Nothing is
 * stored for these tests: content/versions.txt and the English texts hold what the program said when they were written.
 */
const { entries, vocabulary } = readCorpus().corpus
const published = entries.filter(({ th, en }) => stateOf(th?.state, en?.state))
const recorded = Map.groupBy(readRecorded(), ({ code }) => code)
const hashesOf = (code: string | undefined) => (recorded.get(code ?? '') ?? []).map(({ hash }) => hash)

test('the hash of an entry is the one that links to its version carry', () => {
  const known = published.filter(({ th, en }) =>
    hashesOf(th?.facts.code).includes(stateOf(th?.state, en?.state)?.hash ?? ''),
  )
  // The build records an entry that was changed just now; of a whole library few are.
  expect(published.length).toBeGreaterThan(50)
  expect(known.length).toBeGreaterThan(published.length * 0.9)
})

test('every version in the git history has the hash that was recorded of it', () => {
  const named = published.map(({ id, th }) => ({ id, formerIds: th?.facts.formerIds ?? [] }))
  const past = readPast(named, vocabulary.sections, practicesDir())
  // Without the whole history there are none; where it is known, no version has another hash today.
  const lost = [...past].flatMap(([id, states]) => {
    const known = hashesOf(published.find((entry) => entry.id === id)?.th?.facts.code)
    return states.filter(({ hash }) => !known.includes(hash)).map(({ day, hash }) => `${id} ${day} ${hash}`)
  })
  const all = [...past.values()].flat()
  expect(lost.length).toBeLessThanOrEqual(all.length * 0.1)
})

test('the digests of a Thai text are those that its translation was noted with', () => {
  const noted = entries.flatMap((entry) => {
    const { translatedSections } = entry.en?.facts ?? {}
    return translatedSections ? [{ now: translatable(entry), noted: translatedSections }] : []
  })
  const current = noted.filter((text) => JSON.stringify(text.now) === JSON.stringify(text.noted))
  expect(noted.length).toBeGreaterThan(50)
  expect(current.length).toBeGreaterThan(noted.length * 0.9)
})
