import { practices } from './library.ts'
import type { Practice, PracticeAdoption } from './practice.ts'

/** A practice from elsewhere that a province tried. */
export interface Adopted {
  practice: Practice
  adoption: PracticeAdoption
}

const byProvince = Map.groupBy(
  practices.flatMap((practice) => practice.adoptions.map((adoption) => ({ practice, adoption }))),
  ({ adoption }) => adoption.province,
)

/** What a province took over from elsewhere, the newest first. */
export const adoptedIn = (province: string): Adopted[] =>
  (byProvince.get(province) ?? []).toSorted((a, b) => b.adoption.year - a.adoption.year)
