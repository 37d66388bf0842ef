import * as z from 'zod'
import { shortDigest } from '../entry/history/changes.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'

/** A finding of personal data of which a person has seen that it identifies nobody who must be protected. */
export const Exception = z.strictObject({
  /** Path of the text or document from the project's root. */
  file: z.string().min(1).max(300),
  /** The check's code, such as `personal-phone`; only findings of personal data can be excepted. */
  code: z.string().min(1).max(60),
  /** The digest of the words that were looked at: other words are another question. */
  digest: z.string().regex(/^[a-p]{16}$/),
  /** Why it identifies nobody who must not be identified. */
  reason: z.string().min(1).max(400),
  /** The post of who decided, never a name. */
  reviewer: z.string().min(1).max(120),
})
export type Exception = z.infer<typeof Exception>

/** The exceptions of the library, and the file that they stand in. */
export interface Exceptions {
  file: string
  list: readonly Exception[]
}

/** By this it is known which exceptions were needed. */
export const exceptionKey = ({ file, code, digest }: Exception) => `${file} ${code} ${digest}`

/** The digest of words that were looked at; spaces and line ends do not count. */
export const digestOf = (words: string) => shortDigest(words) + shortDigest(`digest of ${words}`)

/** Leaves out what a reviewed exception lets stand, and notes which exceptions were needed. */
export function withoutReviewed(
  found: Diagnostic[],
  exceptions: readonly Exception[],
  needed: Set<string>,
): Diagnostic[] {
  return found.filter(({ file, code, digest }) => {
    const reviewed = exceptions.find(
      (one) => one.code === code && one.digest === digest && isAt(file, one.file),
    )
    if (reviewed) needed.add(exceptionKey(reviewed))
    return !reviewed
  })
}

/** Whether a file is the one that an exception names; entries may be read from another folder. */
const isAt = (file: string, named: string) => file === named || file.endsWith(`/${named}`)
