import { type Cell, cellsOf } from '../../analysis/matrix/cells.ts'
import { entriesOf, type Gaps, widestGaps } from '../../analysis/matrix/gaps.ts'
import type { MatrixData } from '../../site/matrix.ts'
import { fill, part, parts } from '../dom.ts'
import { gapPlan } from './gap-plan.ts'

type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell<unknown>>>

/** So many problems stand there at first. */
const first = 6

/** Ranks the gaps of what is shown; those that are ticked go into a plan. */
export function matrixGaps(page: HTMLElement, data: MatrixData) {
  const area = part(page, '[data-gaps]', HTMLElement)
  const list = part(area, 'ol', HTMLElement)
  const place = part(area, '[data-gaps-place]', HTMLElement)
  const rows = new Map(parts(list, '[data-gap-row]').map((row) => [row.dataset['gapRow'] ?? '', row]))
  const whole = entriesOf(cellsOf(data.entries, data))
  const plan = gapPlan(area, data)
  const more = part(area, '[data-gaps-all]', HTMLElement)
  more.addEventListener('click', () => {
    list.removeAttribute('data-few')
    more.hidden = true
    list.querySelector<HTMLElement>('[data-later]:not([hidden]) a')?.focus()
  })
  list.toggleAttribute('data-few', true)

  function show(cells: Cells, words: readonly string[]) {
    const ranked = widestGaps(cells, whole)
    for (const row of rows.values()) row.hidden = true
    for (const [index, gaps] of ranked.entries()) {
      const row = rows.get(gaps.painPoint)
      if (!row) continue
      row.toggleAttribute('data-later', index >= first)
      showRow(row, gaps, words.length > 0 ? whole.get(gaps.painPoint) : undefined)
      list.append(row)
    }
    more.hidden = ranked.length <= first || !list.hasAttribute('data-few')
    place.hidden = words.length === 0
    place.textContent = words.join(' · ')
    plan.show(words)
  }

  function showRow(row: HTMLElement, { stages, of, entries }: Gaps, inLibrary: number | undefined) {
    row.hidden = false
    for (const gap of parts(row, '[data-gap]')) gap.hidden = !stages.includes(gap.dataset['gap'] ?? '')
    const { line, lineHere } = area.dataset
    const template = inLibrary === undefined ? line : lineHere
    part(row, '[data-gap-line]', HTMLElement).textContent = fill(template ?? '', {
      gaps: stages.length,
      of,
      entries,
      whole: inLibrary ?? entries,
    })
  }
  return { show }
}
