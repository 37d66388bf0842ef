import { fill, part, parts } from '../dom.ts'
import { type Item, matches, readState, writeState } from '../facets/selection.ts'

/** Who narrowed the matrix down and opened a cell sees what was chosen first, and keeps it on the way on. */
const place = part(document, '[data-chosen-problem]', HTMLElement)
const { selection } = readState(location.search, (place.dataset['facets'] ?? '').split(' '))
const search = writeState({ typed: '', selection })
const province = selection['province']?.find((id) => /^[a-z-]+$/.test(id))

if (search !== '') {
  const [here, elsewhere] = divide(parts(document, '[data-chosen-list] > .cards > .card'))
  tell(here.length, elsewhere.length)
  const rest = part(document, '[data-chosen-rest]', HTMLElement)
  part(rest, '.cards', HTMLElement).append(...elsewhere)
  rest.hidden = elsewhere.length === 0
  const matrix = new URL(place.dataset['matrix'] ?? '', location.href).pathname
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a'))
    if (link.pathname === matrix) link.search = search + link.search.replace('?', '&')
}
if (province) leadOn(province)

function divide(cards: readonly HTMLElement[]): [HTMLElement[], HTMLElement[]] {
  const isChosen = (card: HTMLElement) => {
    const facets: Item['facets'] = JSON.parse(card.dataset['facets'] ?? '{}')
    return matches({ facets }, selection)
  }
  return [cards.filter(isChosen), cards.filter((card) => !isChosen(card))]
}

function tell(here: number, elsewhere: number) {
  const note = part(place, '[data-chosen-note]', HTMLElement)
  note.textContent = fill(note.dataset['template'] ?? '', { here, elsewhere })
  note.hidden = false
}

function leadOn(id: string) {
  const link = part(document, 'a[data-chosen]', HTMLAnchorElement)
  link.href = new URL(`${id}/#problem-${place.dataset['chosenProblem']}`, link.href).href
  link.textContent = link.dataset['chosen'] ?? ''
  const write = document.querySelector<HTMLAnchorElement>('a[data-write]')
  if (write) write.search += `&province=${id}`
}
