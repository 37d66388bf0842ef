import { presetOf } from '../../entry/workshop/preset.ts'
import { part } from '../dom.ts'
import { page } from './page.ts'
import { askFiveQuestions } from './participant.ts'

const shown = (selector: string) => {
  const area = part(page, selector, HTMLElement)
  area.hidden = false
  return area
}

/** Another link in the same tab is another workshop. */
addEventListener('hashchange', () => location.reload())

const signs = location.hash.slice(1)
const preset = presetOf(signs)
if (preset) await askFiveQuestions(shown('[data-participant]'), preset)
else if (signs.startsWith('content') || signs === '') {
  const { listenToFacilitator } = await import('./facilitator.ts')
  listenToFacilitator(shown('[data-facilitator]'))
} else shown('[data-bad-link]')
