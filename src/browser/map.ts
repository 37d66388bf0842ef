import { moveByArrows } from './arrows.ts'
import { part, parts } from './dom.ts'

/** Maps: one stop for Tab, arrow keys between the provinces, and the name of the one that is pointed at. */
for (const map of parts(document, '[data-map]')) {
  const links = [...map.querySelectorAll<SVGAElement>('a[data-c]')]
  const name = part(map, '[data-map-name]', HTMLElement)
  const linkAt = ({ target }: Event) => links.find((link) => target instanceof Node && link.contains(target))
  const show = (event: Event) => tell(map, name, linkAt(event))
  const hide = () => tell(map, name, undefined)
  moveByArrows(map, 'a[data-c]')
  stopAt(links, links[0])
  map.addEventListener('focusin', (event) => {
    const link = linkAt(event)
    if (link) stopAt(links, link)
    show(event)
  })
  map.addEventListener('focusout', hide)
  map.addEventListener('pointerover', show)
  map.addEventListener('pointerleave', hide)
  map.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
}

function stopAt(links: readonly SVGAElement[], stop: SVGAElement | undefined) {
  for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1')
}

/** The name stands above its province, and within the map. */
function tell(map: HTMLElement, name: HTMLElement, link: SVGAElement | undefined) {
  name.hidden = link === undefined
  if (!link) return
  name.textContent = link.getAttribute('aria-label')
  const frame = map.getBoundingClientRect()
  const shape = (link.querySelector('path') ?? link).getBoundingClientRect()
  const middle = shape.x + shape.width / 2 - frame.x - name.offsetWidth / 2
  name.style.left = `${Math.max(0, Math.min(middle, frame.width - name.offsetWidth))}px`
  name.style.top = `${Math.max(0, shape.y - frame.y - name.offsetHeight - 4)}px`
}
