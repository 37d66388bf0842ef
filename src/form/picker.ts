import { normalise } from '../lib/search/normalise.ts'
import { page, part, parts, say } from './page.ts'

/** Lets people find terms by typing; what is chosen stays in sight. */
export function listenToPickers() {
  for (const picker of parts(page, '[data-picker]')) {
    const box = part(picker, '[data-filter]', HTMLInputElement)
    box.addEventListener('input', () => filter(picker, box.value))
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      tickMeant(picker, box.value)
    })
  }
}

function filter(picker: HTMLElement, typed: string) {
  const wanted = normalise(typed.trim())
  const items = parts(picker, '[data-words]')
  for (const item of items) {
    const found = normalise(item.dataset['words'] ?? '').includes(wanted)
    item.hidden = !found
  }
  const count = items.filter(({ hidden }) => !hidden).length
  part(picker, '[data-filter-status]', HTMLElement).textContent = wanted ? say('shown', { count }) : ''
}

/** Enter takes the term that is left, or of several the one whose key was typed in full. */
function tickMeant(picker: HTMLElement, typed: string) {
  const left = [...picker.querySelectorAll<HTMLInputElement>('[data-words]:not([hidden]) input')]
  const meant =
    left.length === 1 ? left[0] : left.find(({ value }) => normalise(value) === normalise(typed.trim()))
  meant?.click()
}

/** Says what is chosen in each picker, and offers the chosen sources to the figures. */
export function showChosen() {
  for (const picker of parts(page, '[data-picker]')) {
    const terms = chosenIn(picker).map(({ label }) => label)
    const line = part(picker, '[data-chosen]', HTMLElement)
    line.hidden = terms.length === 0
    line.textContent = say('chosen', { terms: terms.join(', ') })
  }
  const sources = part(page, '[data-locale=th] [data-field=sources]', HTMLElement)
  for (const select of page.querySelectorAll<HTMLSelectElement>('[data-of-chosen]'))
    offer(select, chosenIn(sources))
}

function chosenIn(owner: HTMLElement) {
  return [...owner.querySelectorAll<HTMLInputElement>('li input:checked')].map((box) => ({
    value: box.value,
    label: box.nextElementSibling?.textContent ?? box.value,
  }))
}

/** A source that is chosen for a figure stays, listed or not: the check says what is wrong with it. */
function offer(select: HTMLSelectElement, sources: { value: string; label: string }[]) {
  const { value } = select
  const kept =
    value === '' || sources.some((source) => source.value === value) ? [] : [{ value, label: value }]
  const first = select.options[0]
  select.replaceChildren(
    ...(first ? [first] : []),
    ...[...sources, ...kept].map((source) => new Option(source.label, source.value)),
  )
  select.value = value
}
