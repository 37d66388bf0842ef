import { distance } from 'fastest-levenshtein'
import { closest } from '../../check/diagnostics/diagnostic.ts'
import { type Phrase, phrase } from '../../check/say.ts'
import { normalise } from '../../search/normalise.ts'

/** Things that have names. */
export interface Named {
  /** All that people call a thing, by its id; the first name is Thai, the second English. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** Every spelling with the thing it stands for, the longest first. */
  readonly spellings: readonly (readonly [spelling: string, id: string])[]
  /** The same of names alone, without ids, that are long enough to be known by a part of them. */
  readonly longNames: readonly (readonly [spelling: string, id: string])[]
  /** Ids by letters that stand for a name where nothing else does: ชร. */
  readonly letters?: ReadonlyMap<string, string>
}

/** One spelling for names that mean the same; spaces and signs say nothing. */
export const spelled = (text: string) => normalise(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Makes things known by their names, and their ids. */
export function namedThings(things: Iterable<readonly [id: string, names: readonly string[]]>): Named {
  const names = new Map(things)
  const all = [...names].flatMap(([id, own]) => [id, ...own].map((name) => [spelled(name), id] as const))
  const spellings = all.filter(([spelling]) => spelling !== '').sort(([a], [b]) => b.length - a.length)
  const alone = [...names].flatMap(([id, own]) => own.map((name) => [spelled(name), id] as const))
  const longNames = alone.filter(([name]) => name.length >= 5).sort(([a], [b]) => b.length - a.length)
  return { names, spellings, longNames }
}

/** The thing that bears exactly this name. */
export function named(text: string, { spellings }: Named): string | undefined {
  const key = spelled(text)
  return spellings.find(([spelling]) => spelling === key)?.[1]
}

/** “Did you mean …?” where something comes close. */
export function suggestion(text: string, { names }: Named): Phrase | undefined {
  const near = text.length > 80 ? undefined : closest(text.trim(), names)
  if (near === undefined) return undefined
  const [th = near, en = near] = names.get(near) ?? []
  return phrase('suggest.quoted', { choice: { th, en } })
}

/** The thing that a heading or label names: the name may stand alone, with a number before it, or with its other language or a remark behind it. */
export function headingNamed(text: string, things: Named): string | undefined {
  const clean = withoutNumber(text)
  if (clean.length > longest) return undefined
  const [first = '', ...more] = clean.split(/[·(]/)
  return named(clean, things) ?? (more.length === 1 ? named(first, things) : undefined)
}

/** A name is no sentence. */
const longest = 120

/** The thing that a heading nearly names: with more words behind the name, or with a slip of the pen. The longest name counts. */
export function nearlyNamed(text: string, { longNames }: Named): string | undefined {
  const heading = spelled(withoutNumber(text))
  const isNear = (name: string) =>
    heading.startsWith(name) ||
    // No slip of the pen makes a word much longer, and to compare long ones takes long.
    (heading.length <= name.length + 3 && distance(heading, name) <= Math.min(3, Math.floor(name.length / 5)))
  return longNames.find(([name]) => isNear(name))?.[1]
}

/** Numbers and signs before a heading: “1.”, “๒)”, “ก.”, “ส่วนที่ 3”, “ข้อ 4:”. */
const withoutNumber = (text: string) =>
  text
    .trim()
    .replace(
      /^(?:(?:ส่วนที่|ตอนที่|ข้อที่|ข้อ|หัวข้อที่|หัวข้อ|part|section)\s*)?[\d๐-๙]+(?:\.[\d๐-๙]+)*[.):\s]+(?=\S)/i,
      '',
    )
    .replace(/^(?:[ก-ฮ]|[A-Z]|[IVX]{1,4})[.)]\s*(?=\S)/, '')
    .replace(/^[-–•●▪◦·*]\s*/, '')
    .replace(/\s*[:：]\s*$/, '')
