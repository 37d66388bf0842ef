import type { OfficesData } from '../../site/offices.ts'
import { element, fill, handedOver, part } from '../dom.ts'

/** A province, by its id and its name. */
export interface NamedProvince {
  id: string
  name: string
}

/** Shows the offices of a province and the provinces beside it, on pages that have a place for them. */
export function showOffices(province: NamedProvince, neighbours: readonly NamedProvince[]) {
  const area = document.querySelector<HTMLElement>('[data-my-offices]')
  if (!area) return
  const data: OfficesData = handedOver('[data-offices-data]')
  const offices = (data.of[province.id] ?? []).map((place) => element('li', {}, data.names[place] ?? ''))
  area.hidden = province.id === ''
  const heading = part(area, '[data-offices-of]', HTMLElement)
  heading.textContent = fill(heading.dataset['template'] ?? '', {
    name: province.name,
    count: offices.length,
  })
  part(area, '[data-offices]', HTMLElement).replaceChildren(...offices)
  part(area, '[data-no-offices]', HTMLElement).hidden = offices.length > 0
  const links = neighbours.map(({ id, name }) =>
    element('a', { href: `${area.dataset['page']}${id}/` }, name),
  )
  part(area, '[data-neighbours]', HTMLElement).replaceChildren(
    ...links.flatMap((link, place) => (place > 0 ? [' · ', link] : [link])),
  )
}
