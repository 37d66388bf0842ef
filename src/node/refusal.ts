import type { CommandKey } from '../check/phrases.ts'
import type { Params } from '../check/say.ts'
import { told } from './content.ts'
import { codeOf, reasonOf } from './open.ts'

/** Why nothing was written, in words that the command ends with. */
export const refusal = (key: Extract<CommandKey, `change.${string}`>, params: Params = {}) =>
  new Error(told(key, params, '\n'), { cause: 'refused' })

/** What the system refuses, in words; what is our own fault as it is. */
export const inWords = (error: unknown) =>
  codeOf(error) === 'unknown' ? error : refusal('change.system', { reason: reasonOf(error) })
