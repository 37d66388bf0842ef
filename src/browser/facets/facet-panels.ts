import { normalise } from '../../search/normalise.ts'
import { part, parts } from '../dom.ts'

/** Opens and closes the panels of facets: one at a time, out of the way of what they narrow down; long ones are searched by typing. */
export function workPanels(panels: readonly HTMLDetailsElement[]) {
  for (const panel of panels) {
    panel.addEventListener('toggle', () => {
      if (panel.open) close(panels.filter((other) => other !== panel))
    })
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && panel.open) leave(panel)
    })
    part(panel, '[data-facet-done]', HTMLElement).addEventListener('click', () => leave(panel))
    findByTyping(panel)
  }
  addEventListener('click', ({ target }) => {
    if (target instanceof Node) close(panels.filter((panel) => !panel.contains(target)))
  })
}

function close(panels: readonly HTMLDetailsElement[]) {
  for (const panel of panels) panel.open = false
}

function leave(panel: HTMLDetailsElement) {
  panel.open = false
  part(panel, 'summary', HTMLElement).focus()
}

/** Typing leaves the terms that hold what was typed; Enter ticks the first of them. */
function findByTyping(panel: HTMLDetailsElement) {
  const box = panel.querySelector<HTMLInputElement>('[data-facet-find]')
  if (!box) return
  const rows = parts(panel, '[data-term]')
  const show = () => {
    const wanted = normalise(box.value.trim())
    for (const row of rows) row.hidden = !normalise(row.textContent).includes(wanted)
  }
  box.addEventListener('input', show)
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (box.value.trim() !== '')
      rows
        .find(({ hidden }) => !hidden)
        ?.querySelector('input')
        ?.click()
    box.value = ''
    show()
  })
}
