import { type WordForm, wordFields } from '../import/word/fields.ts'
import { readMessages, sentencesOf } from './content.ts'
import { readFieldWords } from './field-words.ts'

/** What the Word template asks for and says, out of the table of fields and the words of the library. */
export function readWordForm(): WordForm {
  const words = readFieldWords()
  const { th, en } = readMessages()
  const [thai, english] = [sentencesOf(th), sentencesOf(en)]
  const said = (key: string) => ({ th: thai.get(key) ?? '', en: english.get(key) ?? '' })
  return {
    title: said('word.title'),
    advice: [said('word.howTo'), said('word.doNoHarm')],
    facts: said('word.facts'),
    fields: wordFields(words),
    sections: words.sections,
    ...words.papers,
  }
}
