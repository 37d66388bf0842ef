import { oneLine } from '../one-line.ts'
import type { Facts } from '../write/entry-form.ts'
import { packed, unpackedJson } from './packed.ts'

/** A workshop as its facilitator names it once; every contribution inherits it. */
export interface Preset {
  name: string
  /** Its first day, ISO 8601. */
  date: string
  /** Its last day, ISO 8601; empty where it took one day. */
  until: string
  /** The town or province, never an address of a shelter. */
  place: string
  /** The office that held it. */
  organiser: string
  /** The regions it gathered, by their ids. */
  regions: string[]
  /** The offices that took part, as far as somebody named them. */
  agencies: string[]
  /** The title of its paper, which all contributions rest on. */
  paper: string
}

/** How much of each an entry holds, in letters, and of the lists, in items. */
const most = { line: 120, paper: 200, regions: 4, agencies: 40 }

/** A link stays shorter than what chats and QR codes carry. */
export const mostPacked = 2000

/** The part of the link behind `#`: a browser sends it to nobody. */
export const packedPreset = (preset: Preset): string =>
  packed(
    JSON.stringify([
      1,
      preset.name,
      preset.date,
      preset.until,
      preset.place,
      preset.organiser,
      preset.regions,
      preset.agencies,
      preset.paper,
    ]),
  )

/** The workshop of a link that anybody may have made; nothing where any part of it is not as this page makes it. */
export function presetOf(signs: string): Preset | undefined {
  const parts = unpackedJson(signs, mostPacked)
  if (!Array.isArray(parts) || parts.length !== 9 || parts[0] !== 1) return undefined
  const [, name, date, until, place, organiser, regions, agencies, paper]: unknown[] = parts
  if (!isLine(name) || !isDay(date) || !(until === '' || isDay(until))) return undefined
  if (!isLine(place) || !isLine(organiser) || !isTitle(paper)) return undefined
  if (!isList(regions, most.regions, isId) || regions.length === 0) return undefined
  if (!isList(agencies, most.agencies, isLine)) return undefined
  return { name, date, until, place, organiser, regions, agencies, paper }
}

const isLineOf =
  (length: number) =>
  (value: unknown): value is string =>
    typeof value === 'string' && value.length <= length && oneLine.test(value)
const isLine = isLineOf(most.line)
const isTitle = isLineOf(most.paper)

const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:19|20)\d\d-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]{1,60}$/.test(value)

const isList = (
  value: unknown,
  length: number,
  isItem: (item: unknown) => item is string,
): value is string[] => Array.isArray(value) && value.length <= length && value.every(isItem)

/** The key of the workshop's paper within each of its entries. */
export const paperKey = 'OWN1'

/** What every entry of the workshop says of it. */
export const inherited = ({ name, date, place, organiser, regions, paper }: Preset): Facts => ({
  ownWorkshop: { name, date, place, organiser, regions: [...regions] },
  ownSources: [{ key: paperKey, title: paper, office: organiser, date, kind: 'workshop-paper' }],
})
