import { inside, val, within, type Xml } from './xml.ts'

/** Says what stands before a paragraph of a list, and how deep it is; the next one counts on. */
export type CountOn = (numbering: Xml | undefined) => { label: string; level: number } | undefined

/** The label of a bullet, whatever its font shows. */
export const bullet = '-'

interface Level {
  start: number
  format: string
  /** `%1.%2)`, with the numbers of the levels above. */
  pattern: string
}

interface List {
  /** Lists of one kind count on together. */
  kind: string
  levels: ReadonlyMap<number, Level>
  /** Levels at which this list begins anew. */
  anew: ReadonlyMap<number, number>
}

/** The lists of a Word file as one that counts (ISO 29500-1, 17.9). */
export function readNumbering(part: Xml | undefined): CountOn {
  const lists = readLists(part)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (numbering) => {
    const id = val(numbering, 'w:numId') ?? ''
    const list = lists.get(id)
    const level = Number(val(numbering, 'w:ilvl') ?? 0)
    const own = list?.levels.get(level)
    if (!list || !own) return undefined
    const count = counts.get(list.kind) ?? []
    const anew = begun.has(`${id} ${level}`) ? undefined : list.anew.get(level)
    begun.add(`${id} ${level}`)
    const upper = Array.from({ length: level }, (_, at) => count[at] ?? list.levels.get(at)?.start ?? 1)
    const before = count[level]
    const now = [...upper, anew ?? (before === undefined ? own.start : before + 1)]
    counts.set(list.kind, now)
    return { label: labelOf(own, list.levels, now), level }
  }
}

function readLists(part: Xml | undefined): ReadonlyMap<string, List> {
  const kinds = new Map(
    within(part, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  )
  return new Map(
    within(part, 'w:num').map((list) => {
      const kind = val(list, 'w:abstractNumId') ?? ''
      const changes = within(list, 'w:lvlOverride')
      const levels = [kinds.get(kind), ...changes].flatMap((from) => within(from, 'w:lvl')).map(levelOf)
      const anew = changes.flatMap((change) => {
        const start = val(change, 'w:startOverride')
        return start === undefined ? [] : [[Number(change.attributes['w:ilvl']), Number(start)] as const]
      })
      return [list.attributes['w:numId'] ?? '', { kind, levels: new Map(levels), anew: new Map(anew) }]
    }),
  )
}

const levelOf = (level: Xml): [number, Level] => [
  Number(level.attributes['w:ilvl'] ?? 0),
  {
    start: Number(val(level, 'w:start') ?? 1),
    format: val(level, 'w:numFmt') ?? formatInside(level),
    pattern: val(level, 'w:lvlText') ?? '',
  },
]

/** Word writes a format that older programs lack as an alternative. */
const formatInside = (level: Xml) =>
  val(level, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt') ??
  val(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt') ??
  'decimal'

function labelOf({ format, pattern }: Level, levels: List['levels'], counts: number[]): string {
  if (format === 'bullet') return bullet
  if (format === 'none') return pattern.replace(/%\d/g, '').trim()
  return pattern
    .replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return written(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal')
    })
    .trim()
}

/** Without the two that nobody writes any more, and the two that are vowels. */
const thaiLetters = lettersFrom(0x0e01, 46).filter((letter) => !'\u0e03\u0e05\u0e24\u0e26'.includes(letter))
const latinLetters = lettersFrom(0x61, 26)

function lettersFrom(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => String.fromCharCode(first + at))
}

/** A number as a list writes it; formats that nobody here uses are plain numbers. */
function written(count: number, format: string): string {
  switch (format) {
    case 'thaiLetters':
      return letterOf(count, thaiLetters)
    case 'lowerLetter':
      return letterOf(count, latinLetters)
    case 'upperLetter':
      return letterOf(count, latinLetters).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

/** Behind the last letter each is doubled: aa, bb. */
const letterOf = (count: number, letters: readonly string[]) =>
  (letters[Math.max(0, count - 1) % letters.length] ?? '').repeat(
    Math.min(9, Math.ceil(Math.max(1, count) / letters.length)),
  )

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(count: number): string {
  let left = count > 0 && count < 4000 ? count : 0
  let text = ''
  for (const [value, letters] of romans)
    while (left >= value) {
      text += letters
      left -= value
    }
  return text || String(count)
}

/** The numbering of a paragraph: its own, else that of its style; list 0 is none. */
export function numberingOf(properties: Xml | undefined, ofStyle: Xml | undefined): Xml | undefined {
  const own = inside(properties, 'w:numPr')
  if (val(own, 'w:numId') !== undefined) return own
  if (!ofStyle) return undefined
  const level = within(own, 'w:ilvl')
  return level.length > 0 ? { ...ofStyle, children: [...level, ...within(ofStyle, 'w:numId')] } : ofStyle
}
