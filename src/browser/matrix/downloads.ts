import type { MatrixWords, ShownMatrix } from '../../export/matrix.ts'
import type { MatrixData } from '../../site/matrix.ts'
import { handedOver } from '../dom.ts'
import { giveOut } from '../give-out.ts'

/** The files of the matrix hold what is shown: where it is narrowed down, they are made here. */
export function matrixDownloads(page: HTMLElement, data: MatrixData) {
  const words: MatrixWords = handedOver('[data-matrix-words]')
  const locale = document.documentElement.lang === 'en' ? 'en' : 'th'
  const named = (terms: MatrixData['stages']) => terms.map(({ id, label }) => ({ id, label: label[locale] }))
  const axes = { painPoints: named(data.painPoints), stages: named(data.stages) }
  let shown: ShownMatrix = { ...axes, cells: new Map(), chosen: [] }
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-matrix-file]'))
    link.addEventListener('click', async (event) => {
      if (shown.chosen.length === 0) return
      event.preventDefault()
      const { matrixFiles } = await import('../../export/matrix.ts')
      const format = link.dataset['matrixFile'] === 'csv' ? 'csv' : 'xlsx'
      giveOut(`matrix.${format}`, new Blob([matrixFiles[format](shown, words)]))
    })
  return {
    show(cells: ShownMatrix['cells'], chosen: readonly string[]) {
      shown = { ...axes, cells, chosen }
    },
  }
}
