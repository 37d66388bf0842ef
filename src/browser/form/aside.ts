import { part } from '../dom.ts'
import { giveOut } from '../give-out.ts'
import { copyOf, page, say } from './page.ts'
import { nameWithin, rawText } from './raw-draft.ts'

const area = part(page, '[data-aside]', HTMLElement)
const list = part(area, '[data-aside-list]', HTMLElement)
const template = part(area, '[data-aside-template]', HTMLTemplateElement)

/** Names what this form cannot open, and gives it out as it is kept: its writer loses no word. */
export function showAside(aside: unknown[]) {
  area.hidden = aside.length === 0
  if (list.childElementCount !== aside.length)
    list.replaceChildren(...aside.map((kept, index) => itemOf(kept, index + 1)))
}

function itemOf(kept: unknown, number: number): HTMLElement {
  const item = copyOf(template)
  const name = nameWithin(kept) || say('untitled')
  const button = part(item, '[data-raw]', HTMLElement)
  part(item, '[data-aside-name]', HTMLElement).textContent = name
  button.setAttribute('aria-label', `${button.textContent?.trim()} ${name}`)
  button.addEventListener('click', () => giveOut(`draft-${number}.json`, new Blob([rawText(kept)])))
  return item
}
