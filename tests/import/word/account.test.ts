import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptLetters, lettersOf, readPaper } from './parts.ts'
import { rawDocx } from './raw-docx.ts'
import { passagesIn } from './raw-passages.ts'
import { makers } from './raw-pieces.ts'

const names = Object.keys(makers)

/** Every piece has words of its own, and now and then those of the piece before. */
const documents = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.boolean()), { minLength: 1, maxLength: 14 })
  .map((chosen) =>
    chosen.map(([name, repeats], at) => ({
      name,
      id: String(at + 1),
      words: wordsOf(repeats ? at : at + 1),
    })),
  )

const wordsOf = (number: number) => `ถ้อย${number}ใจq`

const fileOf = (pieces: { name: string; id: string; words: string }[]) =>
  rawDocx(pieces.map(({ name, id, words }) => makers[name]?.(words, id) ?? { body: '' }))

const counted = (texts: readonly string[]) => [...texts].map(lettersOf).filter(Boolean).sort()

test.each(names)('every passage of a file with a %s has its place', (name) => {
  expectWhole(fileOf([{ name, id: '7', words: wordsOf(1) }]))
})

test('the sum of the parts is the document, whatever they are and however often words come again', () => {
  fc.assert(
    fc.property(documents, (pieces) => expectWhole(fileOf(pieces))),
    { seed: 20261201, numRuns: 300 },
  )
})

/** As many passages as another reader finds, each with a place, and each as often in what was kept. */
function expectWhole(bytes: Uint8Array) {
  const { entries, account } = readPaper(bytes)
  expect(counted(account.map(({ text }) => text))).toEqual(counted(passagesIn(bytes)))
  expect(account.filter(({ to }) => to === undefined)).toEqual([])
  const kept = entries.map(keptLetters).join(' ')
  const owed = account.filter(({ to }) => !/^to\.(?:twice|template|label)$/.test(to?.phrase ?? ''))
  for (const [text, times] of timesOf(owed.flatMap(({ text }) => text.match(/ถ้อย\d+ใจq/g) ?? [])))
    expect(kept.split(lettersOf(text)).length - 1, text).toBeGreaterThanOrEqual(times)
}

function timesOf(texts: string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}
