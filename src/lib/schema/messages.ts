import * as z from 'zod'

/** Words of the interface: nested groups of sentences, with `{holes}`. */
export type Messages = { [key: string]: string | Messages }

/** One language's message file. */
export const Messages: z.ZodType<Messages> = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9-]*$/),
  z.union([z.string().min(1), z.lazy(() => Messages)]),
)

/** All keys of a message file, dotted, with the holes each sentence has: two languages must have the same. */
export function messageShape(messages: Messages, prefix = ''): Map<string, string> {
  const shape = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') shape.set(prefix + key, holesOf(value))
    else for (const [inner, holes] of messageShape(value, `${prefix}${key}.`)) shape.set(inner, holes)
  }
  return shape
}

const holesOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort().join(' ')
