import type { CommandKey } from '../check/phrases.ts'
import type { Params } from '../check/say.ts'
import type { Bilingual } from '../entry/formats.ts'
import { told } from './content.ts'
import { codeOf, reasonOf } from './open.ts'

/** Why nothing was written, in words that the command ends with. */
export const refusal = (key: Extract<CommandKey, `change.${string}`>, params: Params = {}) =>
  new Error(told(key, params, '\n'), { cause: 'refused' })

/** What the system refuses, in words; what is our own fault as it is. */
export const inWords = (error: unknown) =>
  codeOf(error) === 'unknown' ? error : refusal('change.system', { reason: reasonOf(error) })

/** Why a change was refused, in the words of either language; nothing where the fault is our own. */
export function whyRefused(error: unknown): Bilingual | undefined {
  if (!(error instanceof Error) || error.cause !== 'refused') return undefined
  const [th = '', en = th] = error.message.split('\n')
  return { th, en }
}
