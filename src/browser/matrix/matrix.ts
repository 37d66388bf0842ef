import { type Cell, cellsOf, type Strength } from '../../analysis/matrix/cells.ts'
import { totalsOf } from '../../analysis/matrix/totals.ts'
import type { MatrixData } from '../../site/matrix.ts'
import { countAll, narrowing } from '../facets/facet-fields.ts'
import { matches, type Selection } from '../facets/selection.ts'

type Entry = MatrixData['entries'][number]

const page = document.querySelector<HTMLElement>('[data-matrix-page]')
const form = page?.querySelector<HTMLFormElement>('[data-matrix-form]')
if (page && form) void narrow(page, form)

/** Narrows the matrix down: what is chosen stands in the address. */
async function narrow(page: HTMLElement, form: HTMLFormElement) {
  const data: MatrixData = await (await fetch(page.dataset['matrixPage'] ?? '')).json()
  const published = data.entries.filter(({ status }) => status === 'published')
  narrowing(form, page.querySelector('[data-matrix-clear]'), (fields, selection) => {
    fields.showCounts(countAll(fields.names, published, selection))
    showMatrix(page, data, selection)
  })
}

function showMatrix(page: HTMLElement, data: MatrixData, selection: Selection) {
  const kept = data.entries.filter((entry) => matches(entry, selection))
  const cells = cellsOf(kept, data)
  for (const row of page.querySelectorAll<HTMLElement>('[data-row]')) showRow(page, row, cells)
  const { rows, columns, whole } = totalsOf(cells)
  const sums = [
    ...[...rows].flatMap(([id, total]) => [
      [`[data-row-sum="${id}"]`, total.inCells] as const,
      [`[data-row-entries="${id}"]`, total.entries] as const,
    ]),
    ...[...columns].flatMap(([id, total]) => [
      [`[data-column-sum="${id}"]`, total.inCells] as const,
      [`[data-column-entries="${id}"]`, total.entries] as const,
    ]),
    ['[data-whole-sum]', whole.inCells] as const,
    ['[data-whole-entries]', whole.entries] as const,
  ]
  for (const [place, sum] of sums) page.querySelector(place)?.replaceChildren(String(sum))
  const status = page.querySelector<HTMLElement>('[data-matrix-status]')
  status?.replaceChildren((status.dataset['template'] ?? '').replace('{count}', String(whole.entries)))
  const isNarrowed = Object.values(selection).some((terms) => terms.length > 0)
  page.querySelector('[data-matrix-clear]')?.toggleAttribute('hidden', !isNarrowed)
  // A cell leads on to what was chosen, too.
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-cell] a')) link.search = location.search
}

function showRow(page: HTMLElement, row: HTMLElement, cells: Map<string, Map<string, Cell<Entry>>>) {
  const cellsOfRow = cells.get(row.dataset['row'] ?? '')
  for (const place of row.querySelectorAll<HTMLElement>('[data-cell]')) {
    const cell = cellsOfRow?.get(place.dataset['cell'] ?? '')
    if (cell) showCell(page, place, cell)
  }
  const answered = [...(cellsOfRow?.values() ?? [])].some(({ state }) => state === 'answered')
  row.classList.toggle('matrix-unanswered', !answered)
}

function showCell(page: HTMLElement, place: HTMLElement, { state, entries, strongest }: Cell<Entry>) {
  place.dataset['state'] = state
  if (strongest) place.dataset['strongest'] = strongest
  else delete place.dataset['strongest']
  place.querySelector('.matrix-count')?.replaceChildren(entries.length > 0 ? String(entries.length) : '')
  place.querySelector('.matrix-words')?.replaceChildren(wordsOf(page, strongest ?? state))
}

/** The page brings the words for each state and strength. */
const wordsOf = (page: HTMLElement, key: Strength | Cell<Entry>['state']) =>
  page.querySelector<HTMLElement>(`[data-words="${key}"]`)?.textContent.trim() ?? ''
