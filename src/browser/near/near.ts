import type { NearnessData, WhereDone } from '../../site/nearness.ts'
import { fill, handedOver, part, parts } from '../dom.ts'
import { isNarrowed, keepProvince, myProvince } from './my-province.ts'
import { showOffices } from './offices.ts'

/** How near a practice is to a province, the nearest first. */
const order = ['here', 'neighbour', 'region', 'national', 'elsewhere'] as const
type Nearness = (typeof order)[number]

const form = part(document, '[data-my-province]', HTMLFormElement)
const select = part(form, 'select', HTMLSelectElement)
const forget = part(form, '[data-forget]', HTMLElement)
const page = part(form, '[data-near-page]', HTMLAnchorElement)
const status = part(form, '[data-near-status]', HTMLElement)
const data: NearnessData = handedOver('[data-nearness]')
const words: Record<Nearness, string> = JSON.parse(form.dataset['words'] ?? '{}')
const stage = new URLSearchParams(location.search).get('stage') ?? ''
/** Where a list can be ordered otherwise than it came. */
const listOrder = document.querySelector<HTMLFormElement>('[data-list-order]')
const orderBy = listOrder?.querySelector('select')
const lists = parts(document, '[data-near] .cards')
/** The cards as they came, so that forgetting the province brings their order back. */
const original = lists.map((list) => parts(list, ':scope > li'))

form.addEventListener('submit', (event) => event.preventDefault())
select.addEventListener('change', () => choose(select.value))
forget.addEventListener('click', () => choose(''))
form.inert = false
if (listOrder && orderBy) letOrder(listOrder, orderBy)
show(myProvince())

/** The order stands in the address, so that it can be sent and come back to. */
function letOrder(form: HTMLFormElement, by: HTMLSelectElement) {
  form.addEventListener('submit', (event) => event.preventDefault())
  by.addEventListener('change', () => {
    const address = new URL(location.href)
    address.searchParams.set('order', by.value)
    history.replaceState(null, '', address)
    show(select.value)
  })
  const asked = new URLSearchParams(location.search).get('order')
  if ([...by.options].some(({ value }) => value === asked)) by.value = asked ?? ''
  form.inert = false
}

function choose(id: string) {
  keepProvince(id)
  const address = new URL(location.href)
  if (!isNarrowed()) address.searchParams.delete('province')
  history.replaceState(null, '', address)
  show(id)
}

function show(id: string) {
  select.value = id
  forget.hidden = id === ''
  page.hidden = id === ''
  page.href = `${page.dataset['nearPage']}${id}/`
  page.textContent = fill(page.dataset['template'] ?? '', { name: nameOf(id) })
  status.textContent =
    id === '' || lists.length === 0 ? '' : fill(status.dataset['template'] ?? '', { name: nameOf(id) })
  showOffices(named(id), (data.neighbours[id] ?? []).map(named))
  for (const [index, list] of lists.entries()) reorder(list, original[index] ?? [], id)
}

function named(id: string) {
  return { id, name: nameOf(id) }
}

function nameOf(id: string): string {
  return [...select.options].find(({ value }) => value === id)?.text ?? ''
}

/** What is nearest comes first, and what answers at the chosen stage before what does not; nothing is left out. */
function reorder(list: HTMLElement, cards: HTMLElement[], id: string) {
  const byDay = orderBy?.value === 'newest'
  const ranked = cards.map((card) => {
    const where: WhereDone = JSON.parse(card.dataset['where'] ?? '{}')
    const near = id === '' ? undefined : nearness(where, id)
    mark(card, near)
    const away = stage !== '' && !where.stages?.includes(stage) ? 10 : 0
    const day = byDay ? (card.dataset['since'] ?? '') : ''
    return { card, day, rank: away + (near ? order.indexOf(near) : 0) }
  })
  ranked.sort((a, b) => a.rank - b.rank || b.day.localeCompare(a.day))
  list.append(...ranked.map(({ card }) => card))
}

function nearness({ provinces = [], regions = [], national }: WhereDone, id: string): Nearness {
  if (provinces.includes(id)) return 'here'
  if (provinces.some((other) => data.neighbours[id]?.includes(other))) return 'neighbour'
  if (regions.includes(data.regions[id] ?? '')) return 'region'
  return national ? 'national' : 'elsewhere'
}

function mark(card: HTMLElement, near: Nearness | undefined) {
  const place = card.querySelector<HTMLElement>('[data-near-mark]')
  if (!place) return
  place.textContent = near ? words[near] : ''
  place.hidden = near === undefined
}
