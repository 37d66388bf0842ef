import { type Phrase, phrase } from '../../check/say.ts'
import { closest } from '../diagnostics/diagnostic.ts'
import { normalise } from '../search/normalise.ts'

/** Things that have names: an id, and all that people call it; the first name is Thai, the second English. */
export type Named = ReadonlyMap<string, readonly string[]>

/** One spelling for names that mean the same; spaces and signs say nothing. */
export const spelled = (text: string) => normalise(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** The thing that bears exactly this name. */
export function named(text: string, things: Named): string | undefined {
  const key = spelled(text)
  if (key === '') return undefined
  for (const [id, names] of things) if ([id, ...names].some((name) => spelled(name) === key)) return id
  return undefined
}

/** The thing whose name comes close, for a suggestion or a heading with a slip of the pen. */
const nearlyNamed = (text: string, things: Named): string | undefined =>
  text.length > 80 ? undefined : closest(text.trim(), things)

/** “Did you mean …?” where something comes close. */
export function suggestion(text: string, things: Named): Phrase | undefined {
  const near = nearlyNamed(text, things)
  if (near === undefined) return undefined
  const [th = near, en = near] = things.get(near) ?? []
  return phrase('suggest.quoted', { choice: { th, en } })
}

/** Numbers and signs before a heading: “1.”, “๒)”, “ก.”, “ส่วนที่ 3”, “ข้อ 4:”. */
export const withoutNumber = (text: string) =>
  text
    .trim()
    .replace(
      /^(?:(?:ส่วนที่|ตอนที่|ข้อที่|ข้อ|หัวข้อที่|หัวข้อ|part|section)\s*)?[\d๐-๙]+(?:\.[\d๐-๙]+)*[.):\s]+(?=\S)/i,
      '',
    )
    .replace(/^(?:[ก-ฮ]|[A-Z]|[IVX]{1,4})[.)]\s*(?=\S)/, '')
    .replace(/^[-–•●▪◦·*]\s*/, '')
    .replace(/\s*[:：]\s*$/, '')
