import { expect, test } from 'vitest'
import { parseCourse } from '../../src/check/courses-and-answers.ts'
import { parseEntry } from '../../src/check/entry.ts'
import { readMessages, readVocabulary } from '../../src/node/content.ts'
import { entryContext } from '../../src/node/corpus.ts'
import { readEntry, readPages } from '../../src/node/entries.ts'
import { toCourse } from '../../src/site/course.ts'

const vocabulary = readVocabulary()
const context = entryContext(vocabulary, readMessages())
const folder = 'tests/checks/valid/course'
const [files] = readPages(`${folder}/courses`).pages
const folders = ['mae-sai-interpreters', 'border-interpreters'].map((id) =>
  readEntry(`${folder}/practices/${id}`),
)

/** The course of the case, its entries' Thai texts changed as told. */
function courseWith(change: (th: string) => string, english = true) {
  if (!files) throw new Error('the case has no course')
  const entries = folders.map((entry) => parseEntry({ ...entry, th: change(entry.th ?? '') }, context))
  const { en, ...thaiOnly } = files
  return toCourse(
    parseCourse(english ? files : thaiOnly, context),
    new Map(entries.map((entry) => [entry.id, entry])),
    vocabulary.sections,
  )
}

const digests = (change: (th: string) => string) => courseWith(change).steps.map(({ digest }) => digest)
const before = digests((th) => th)

test('what is read changes the digest of a step; a review without a change does not', () => {
  expect(digests((th) => th.replace('reviewedOn: 2026-11-23', 'reviewedOn: 2026-11-24'))).toEqual(before)
  const [whole, part] = digests((th) => th.replace('after: 19', 'after: 20'))
  expect(whole).not.toBe(before[0])
  expect(part).toBe(before[1])
})

test('of a step that reads two sections only those count', () => {
  const changed = (section: string) =>
    digests((th) => th.replace(`## ${section}\n`, `## ${section}\n\nใหม่\n`))[1]
  expect(changed('ข้อจำกัด')).toBe(before[1])
  expect(changed('การไม่ทำอันตราย')).not.toBe(before[1])
})

test('time is that of all steps; without English words the Thai ones stand there, and say so', () => {
  const { minutes, text } = courseWith((th) => th)
  expect(minutes).toBe(50)
  expect(text.en.locale).toBe('en')
  expect(courseWith((th) => th, false).text.en).toEqual(text.th)
})
