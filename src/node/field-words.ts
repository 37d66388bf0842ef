import { courseFields } from '../entry/course.ts'
import { entryFields } from '../entry/fields.ts'
import type { Field } from '../entry/meta.ts'
import { fieldWords, type WordsOf } from '../entry/words.ts'
import { readYaml } from './cache.ts'

/** Reads `content/fields.yaml`; throws where it does not fit the table of fields. */
export const readFieldWords = (file = 'content/fields.yaml') => fieldWords(readYaml(file))

/**
 * What fields are called, by the keys of sentences. Of an entry: by form and history `field.results`, by pages and tables `shown.results`,
 * their choices `shown.kind.lesson`; of a course, by pages, `shown.course.cases.answer`.
 */
export function fieldNames(locale: 'th' | 'en'): Record<string, string> {
  const { wordsOf } = readFieldWords()
  return Object.fromEntries([
    ...entryFields.flatMap((field) => namesOf(field, wordsOf, locale)),
    ...courseFields.flatMap((field) => courseNames(field, wordsOf, locale)),
  ])
}

function namesOf({ path, fields }: Field, wordsOf: WordsOf, locale: 'th' | 'en'): [string, string][] {
  const { label, page = label, choices = {} } = wordsOf('entry', path)
  const values = Object.entries(choices).map(([id, { page, ...form }]): [string, string] => [
    `shown.${path}.${id}`,
    (page ?? form)[locale],
  ])
  return [
    [`field.${path}`, label[locale]],
    [`shown.${path}`, page[locale]],
    ...values,
    ...fields.flatMap((field) => namesOf(field, wordsOf, locale)),
  ]
}

function courseNames({ path, fields }: Field, wordsOf: WordsOf, locale: 'th' | 'en'): [string, string][] {
  const { label, page = label } = wordsOf('course', path)
  return [
    [`shown.course.${path}`, page[locale]],
    ...fields.flatMap((field) => courseNames(field, wordsOf, locale)),
  ]
}
