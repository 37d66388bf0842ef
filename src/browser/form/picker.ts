import { normalise } from '../../search/normalise.ts'
import { part, parts } from '../dom.ts'
import { page, say } from './page.ts'

/** Lets people find terms by typing; what is chosen stays in sight. */
export function listenToPickers() {
  for (const picker of parts(page, '[data-picker]')) {
    const box = part(picker, '[data-filter]', HTMLInputElement)
    box.addEventListener('input', () => filter(picker, normalise(box.value.trim())))
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      tickMeant(picker, normalise(box.value.trim()))
    })
  }
}

function filter(picker: HTMLElement, wanted: string) {
  const items = parts(picker, '[data-words]')
  for (const item of items) item.hidden = !normalise(item.dataset['words'] ?? '').includes(wanted)
  const count = items.filter(({ hidden }) => !hidden).length
  part(picker, '[data-filter-status]', HTMLElement).textContent = wanted ? say('shown', { count }) : ''
}

/** Enter takes the term that is left, or of several the one whose key was typed in full. */
function tickMeant(picker: HTMLElement, wanted: string) {
  const left = [...picker.querySelectorAll<HTMLInputElement>('[data-words]:not([hidden]) input')]
  const meant = left.length === 1 ? left[0] : left.find(({ value }) => normalise(value) === wanted)
  meant?.click()
}

/** Says what is chosen in each picker, and offers the chosen sources to the figures. */
export function showChosen() {
  for (const picker of parts(page, '[data-picker]')) {
    const terms = chosenIn(picker).map(({ text }) => text)
    const line = part(picker, '[data-chosen]', HTMLElement)
    line.hidden = terms.length === 0
    line.textContent = say('chosen', { terms: terms.join(', ') })
  }
  const sources = part(page, '[data-locale=th] [data-field=sources]', HTMLElement)
  for (const select of page.querySelectorAll<HTMLSelectElement>('[data-of-chosen]'))
    offer(select, chosenIn(sources))
}

/** The chosen terms as options of a list. */
const chosenIn = (owner: HTMLElement) =>
  [...owner.querySelectorAll<HTMLInputElement>('li input:checked')].map(
    ({ value, labels }) => new Option(labels?.[0]?.textContent?.trim() ?? value, value),
  )

/** A source that is chosen for a figure stays, listed or not: the check says what is wrong with it. */
function offer(select: HTMLSelectElement, sources: HTMLOptionElement[]) {
  const { value } = select
  const [first] = select.options
  const isListed = value === '' || sources.some((source) => source.value === value)
  select.replaceChildren(
    ...(first ? [first] : []),
    ...sources,
    ...(isListed ? [] : [new Option(value, value)]),
  )
  select.value = value
}
