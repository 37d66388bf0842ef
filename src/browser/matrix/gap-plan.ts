import type { GapPlanWords } from '../../site/data/matrix-files.ts'
import type { MatrixData } from '../../site/matrix.ts'
import { fill, handedOver, part } from '../dom.ts'
import { giveOut } from '../give-out.ts'

const parameter = 'gap'

/** Gaps that are ticked stand in the address, and go as rows into a plan that an office fills in. */
export function gapPlan(area: HTMLElement, data: MatrixData) {
  const words: GapPlanWords = handedOver('[data-gap-plan]')
  const boxes = [...area.querySelectorAll<HTMLInputElement>('[data-gap] input')]
  const take = part(area, '[data-gaps-take]', HTMLButtonElement)
  let chosen: readonly string[] = []
  const ticked = () => boxes.filter(({ checked }) => checked).map(({ value }) => value)
  area.addEventListener('change', () => keep(ticked()))
  take.addEventListener('click', async () => {
    const { planDocx } = await import('../../export/action-plan/docx.ts')
    giveOut('gap-plan.docx', new Blob([new Uint8Array(await planDocx(tableOf(ticked())))], { type: docx }))
  })
  part(area, '[data-gaps-help]', HTMLElement).hidden = false
  for (const box of boxes) box.hidden = false

  /** What the address ticks and is still a gap stays ticked. */
  function show(place: readonly string[]) {
    chosen = place
    const asked = new URLSearchParams(location.search).getAll(parameter)
    for (const box of boxes) {
      const isGap =
        !box.closest('[data-gap]')?.hasAttribute('hidden') &&
        !box.closest('[data-gap-row]')?.hasAttribute('hidden')
      box.checked = isGap && (asked.includes(box.value) || box.checked)
    }
    keep(ticked())
  }

  function keep(values: readonly string[]) {
    const address = new URL(location.href)
    address.searchParams.delete(parameter)
    for (const value of values) address.searchParams.append(parameter, value)
    if (address.search !== location.search) history.replaceState(null, '', address)
    take.hidden = values.length === 0
    take.textContent = fill(take.dataset['template'] ?? '', { count: values.length })
  }

  function tableOf(values: readonly string[]) {
    return {
      ...words,
      title: fill(words.title, { place: chosen.join(' ') }).replace(/ {2,}/, ' '),
      rows: values.map((value, index) => rowOf(value.split('/'), index)),
    }
  }

  function rowOf([painPoint = '', stage = '']: string[], index: number): string[] {
    const problem = labelIn(data.painPoints, painPoint)
    const step = labelIn(data.stages, stage)
    const source = fill(words.source, { address: fill(words.address, { painPoint, stage }) })
    return [
      String(index + 1),
      problem,
      fill(words.action, { problem, step }),
      '',
      '',
      '',
      words.status,
      source,
    ]
  }
  return { show }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Official papers are in Thai. */
const labelIn = (terms: MatrixData['stages'], id: string) =>
  terms.find((term) => term.id === id)?.label.th ?? ''
