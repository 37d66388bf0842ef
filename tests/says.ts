import { readMessages, sentencesOf } from '../src/node/content.ts'
import { fieldNames } from '../src/node/field-words.ts'

const { th, en } = readMessages()
const sentences = {
  th: new Map([...sentencesOf(th), ...Object.entries(fieldNames('th'))]),
  en: new Map([...sentencesOf(en), ...Object.entries(fieldNames('en'))]),
}

interface Told {
  locale?: 'th' | 'en'
  /** What fills the holes. */
  holes?: Record<string, string | number>
}

/** What a page says under a key of `content/messages`, or calls a field, up to the first hole that nothing fills: a test asks that it is said, and copies no words. */
export function says(key: string, { locale = 'th', holes = {} }: Told = {}): string {
  const sentence = sentences[locale].get(key)
  if (sentence === undefined) throw new Error(`content/messages has no ${key}`)
  const filled = sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole))
  return filled.split('{')[0]?.trimEnd() ?? ''
}
