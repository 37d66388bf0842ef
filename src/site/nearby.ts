import { practices, vocabulary } from './library.ts'
import { neighboursOf } from './neighbours.ts'
import type { Practice } from './practice.ts'
import { type TermEntry, term } from './terms.ts'

/** What comes near a term: for a place the bordering provinces and the region, for an unanswered problem its stages. */
export function nearbyOf(entry: TermEntry, count = 6): Practice[] {
  const own = new Set(entry.practices)
  return [...new Set(candidates(entry))].filter((practice) => !own.has(practice)).slice(0, count)
}

const national = practices.filter((practice) => practice.national)

/** Entries for the whole country: every province and region may use them. */
export const nationalFor = ({ kind }: TermEntry): Practice[] =>
  kind === 'provinces' || kind === 'regions' ? national : []

function candidates({ kind, id, practices: own }: TermEntry): Practice[] {
  if (kind === 'provinces') {
    const region = vocabulary.provinces.find((province) => province.id === id)?.region ?? ''
    const bordering = neighboursOf(id).flatMap((neighbour) => term('provinces', neighbour).practices)
    return [...bordering, ...term('regions', region).practices]
  }
  if (kind === 'workshops') {
    const region = vocabulary.workshops.find((workshop) => workshop.id === id)?.region ?? ''
    return term('regions', region).practices
  }
  if (kind === 'pain-points' && own.length === 0) {
    const stages = vocabulary.painPoints.find((painPoint) => painPoint.id === id)?.stages ?? []
    return stages.flatMap((stage) => term('stages', stage).practices)
  }
  return []
}
