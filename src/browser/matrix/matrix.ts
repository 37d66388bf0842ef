import { type Cell, cellsOf, type Strength } from '../../analysis/matrix/cells.ts'
import { type Totals, totalsOf } from '../../analysis/matrix/totals.ts'
import type { MatrixData } from '../../site/matrix.ts'
import { part, parts } from '../dom.ts'
import { narrowing } from '../facets/facet-fields.ts'
import { matches } from '../facets/selection.ts'

type Row = Map<string, Cell<MatrixData['entries'][number]>>

const page = part(document, '[data-matrix-page]', HTMLElement)
const data: MatrixData = await (await fetch(page.dataset['matrixPage'] ?? '')).json()
const published = data.entries.filter(({ status }) => status === 'published')

/** Narrows the matrix down. */
narrowing(page, published, (selection) => {
  const kept = data.entries.filter((entry) => matches(entry, selection))
  const cells = cellsOf(kept, data)
  for (const row of parts(page, '[data-row]')) showRow(row, cells.get(row.dataset['row'] ?? ''))
  // A cell leads on to what was chosen, too.
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-cell] a')) link.search = location.search
  const totals = totalsOf(cells)
  showTotals(totals)
  return totals.whole.entries
})

function showRow(row: HTMLElement, cells: Row = new Map()) {
  for (const place of parts(row, '[data-cell]')) {
    const cell = cells.get(place.dataset['cell'] ?? '')
    if (cell) showCell(place, cell)
  }
  const answered = [...cells.values()].some(({ state }) => state === 'answered')
  row.classList.toggle('matrix-unanswered', !answered)
}

function showCell(place: HTMLElement, { state, entries, strongest }: Cell<unknown>) {
  place.dataset['state'] = state
  if (strongest) place.dataset['strongest'] = strongest
  else delete place.dataset['strongest']
  say(place, '.matrix-count', entries.length > 0 ? String(entries.length) : '')
  say(place, '.matrix-words', wordsOf(strongest ?? state))
}

/** The page brings the words for each state and strength. */
function wordsOf(key: Strength | Cell<unknown>['state']): string {
  return page.querySelector(`[data-words="${key}"]`)?.textContent.trim() ?? ''
}

function showTotals({ rows, columns, whole }: Totals) {
  const axes = { row: rows, column: columns, whole: new Map([['', whole]]) }
  for (const [axis, totals] of Object.entries(axes))
    for (const [id, { inCells, entries }] of totals) {
      say(page, `[data-${axis}-sum="${id}"]`, String(inCells))
      say(page, `[data-${axis}-entries="${id}"]`, String(entries))
    }
}

function say(owner: HTMLElement, place: string, words: string) {
  owner.querySelector(place)?.replaceChildren(words)
}
