import type { Level } from '../../analysis/evidence/chain.ts'
import { type Cell, cellsOf } from '../../analysis/matrix/cells.ts'
import { type Totals, totalsOf } from '../../analysis/matrix/totals.ts'
import type { MatrixData } from '../../site/matrix.ts'
import { moveByArrows } from '../arrows.ts'
import { part, parts } from '../dom.ts'
import { narrowing } from '../facets/narrowing.ts'
import { matches, writeState } from '../facets/selection.ts'
import { matrixDownloads } from './downloads.ts'
import { matrixGaps } from './gaps.ts'

type Row = ReadonlyMap<string, Cell<MatrixData['entries'][number]>>

const page = part(document, '[data-matrix-page]', HTMLElement)
const table = part(page, '[data-matrix]', HTMLElement)
const data: MatrixData = await (await fetch(page.dataset['matrixPage'] ?? '')).json()
const published = data.entries.filter(({ status }) => status === 'published')
const gaps = matrixGaps(page, data)
const downloads = matrixDownloads(page, data)

moveByArrows(table, 'a')

/** Narrows the matrix down, with all that tells of it. */
narrowing(page, published, (selection, words) => {
  const cells = cellsOf(
    data.entries.filter((entry) => matches(entry, selection)),
    data,
  )
  const totals = totalsOf(cells)
  for (const row of parts(table, '[data-row]')) showRow(row, cells.get(row.dataset['row'] ?? ''))
  showTotals(totals)
  gaps.show(cells, words)
  downloads.show(cells, words)
  // What is opened from here keeps what was chosen.
  const search = writeState({ typed: '', selection })
  for (const link of page.querySelectorAll<HTMLAnchorElement>(':is([data-cell], [data-gap]) a'))
    link.search = search
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
  say(place, '.matrix-mark', keyed('mark', strongest ?? state))
  say(place, '.matrix-words', keyed('words', strongest ?? state))
}

/** The legend has the mark and the words for each state and level. */
function keyed(what: 'mark' | 'words', key: Level | Cell<unknown>['state']): string {
  return page.querySelector(`[data-${what}="${key}"]`)?.textContent.trim() ?? ''
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
