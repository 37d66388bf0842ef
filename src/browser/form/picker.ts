import { normalise } from '../../search/normalise.ts'
import { part, parts } from '../dom.ts'
import { page, say } from './page.ts'

/** Lets people find terms by typing, in rows that are added later too; what is chosen stays in sight. */
export function listenToPickers(form: HTMLElement) {
  form.addEventListener('input', ({ target }) => {
    const asked = askedIn(target)
    if (asked) filter(asked.picker, asked.wanted)
  })
  form.addEventListener('keydown', (event) => {
    const asked = event.key === 'Enter' ? askedIn(event.target) : undefined
    if (!asked) return
    event.preventDefault()
    tickMeant(asked.picker, asked.wanted)
  })
}

/** The picker whose box for searching is typed in, and what is looked for. */
function askedIn(target: EventTarget | null) {
  if (!(target instanceof HTMLInputElement && target.matches('[data-filter]'))) return undefined
  const picker = target.closest<HTMLElement>('[data-picker]')
  return picker ? { picker, wanted: normalise(target.value.trim()) } : undefined
}

function filter(picker: HTMLElement, wanted: string) {
  if (wanted) picker.querySelector('details')?.setAttribute('open', '')
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
    offer(select, [...chosenIn(sources), ...ownSources()])
}

/** The entry's own sources as options of a list, those that have a key. */
function ownSources(): HTMLOptionElement[] {
  const typed = (row: HTMLElement, name: string) =>
    row.querySelector<HTMLInputElement>(`[data-field=${name}] [data-control]`)?.value.trim() ?? ''
  return parts(page, '[data-locale=th] [data-field=ownSources] [data-row]').flatMap((row) => {
    const key = typed(row, 'key')
    return key === '' ? [] : [new Option([typed(row, 'title'), key].filter(Boolean).join(' · '), key)]
  })
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
