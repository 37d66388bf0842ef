type Step = readonly [right: number, down: number]
type Point = readonly [x: number, y: number]

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** Within a place the arrow keys move the focus from some links to the nearest other in their direction. */
export function moveByArrows(place: HTMLElement, links: string) {
  place.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    const from = event.target instanceof Element ? event.target.closest(links) : null
    if (!(step && from) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = nearest(from, [...place.querySelectorAll<HTMLElement | SVGElement>(links)], step)
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}

/** The link whose middle lies nearest in a direction; what lies aside counts twice. */
function nearest<Link extends Element>(from: Element, links: readonly Link[], step: Step): Link | undefined {
  const start = middleOf(from)
  return links
    .map((link) => ({ link, far: distance(start, middleOf(link), step) }))
    .filter(({ link, far }) => link !== from && Number.isFinite(far))
    .sort((a, b) => a.far - b.far)[0]?.link
}

function distance([x, y]: Point, [toX, toY]: Point, [right, down]: Step): number {
  const ahead = (toX - x) * right + (toY - y) * down
  const aside = (toX - x) * down + (toY - y) * right
  return ahead > 1 ? Math.hypot(ahead, 2 * aside) : Number.POSITIVE_INFINITY
}

/** Where a link says that its middle is, as places of a map do; else that of its box. */
function middleOf(link: Element): Point {
  const [told, down] = (link.getAttribute('data-c') ?? '').split(' ').map(Number)
  if (told && down) return [told, down]
  const { x, y, width, height } = link.getBoundingClientRect()
  return [x + width / 2, y + height / 2]
}
