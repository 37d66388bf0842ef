import * as z from 'zod'

/** Words of the interface: nested groups of sentences, with `{holes}`. */
export type Messages = { [key: string]: string | Messages }

/** One language's message file. */
export const Messages: z.ZodType<Messages> = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9-]*$/),
  z.union([z.string().min(1), z.lazy(() => Messages)]),
)

/** All sentences of a message file by their dotted keys. */
export function sentencesOf(messages: Messages, prefix = ''): Map<string, string> {
  const sentences = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') sentences.set(prefix + key, value)
    else
      for (const [inner, sentence] of sentencesOf(value, `${prefix}${key}.`)) sentences.set(inner, sentence)
  }
  return sentences
}

/** All keys of a message file, dotted, with the holes each sentence has: two languages must have the same. */
export const messageShape = (messages: Messages): Map<string, string> =>
  new Map([...sentencesOf(messages)].map(([key, sentence]) => [key, holesOf(sentence)]))

const holesOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort().join(' ')
