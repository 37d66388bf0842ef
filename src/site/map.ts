import type { Library } from './library.ts'

/** Of the view in which small provinces stand larger, in the units of the map: all round Bangkok. */
const inset = { x: 140, y: 315, width: 115, height: 145 }
/** What is smaller on the map of the country gets a place for a finger that is at least so wide: 24 px where it is 290 px wide. */
const finger = 42

type Box = Record<'left' | 'top' | 'right' | 'bottom', number>

/** A province as the map draws it. */
export interface MapShape {
  id: string
  d: string
  /** Where its middle is, which tells what lies in which direction. */
  c: [number, number]
  /** It is one of those that are too small for the map of the country, and stands larger beside it. */
  isInInset: boolean
  /** It needs a larger place for a finger. */
  isSmall: boolean
}

/** The provinces as the map draws them: the small ones first, so that the room round them takes nothing from others. */
export const mapShapes = ({ shapes, vocabulary }: Library): MapShape[] =>
  vocabulary.provinces
    .flatMap(({ id, code }) => {
      const shape = shapes.provinces[code]
      return shape ? [{ id, ...shape, box: boxOf(shape.d) }] : []
    })
    .map(({ id, c, d, box }) => ({ id, c, d, isInInset: isWithin(box), isSmall: least(box) < finger }))
    .sort((a, b) => Number(b.isSmall) - Number(a.isSmall))

export const insetBox = `${inset.x} ${inset.y} ${inset.width} ${inset.height}`
export const fingerRadius = finger / 2

const least = ({ left, top, right, bottom }: Box) => Math.min(right - left, bottom - top)

const isWithin = ({ left, top, right, bottom }: Box) =>
  left >= inset.x && top >= inset.y && right <= inset.x + inset.width && bottom <= inset.y + inset.height

/** The box of an outline that is made of `M`, `l` and `z`: each part begins at a place, and goes on in steps. */
function boxOf(d: string): Box {
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const part of d.split('z')) {
    const steps = [...part.matchAll(/-?\d*\.?\d+/g)].map(Number)
    let [x, y] = [0, 0]
    for (let at = 0; at + 1 < steps.length; at += 2) {
      x += steps[at] ?? 0
      y += steps[at + 1] ?? 0
      xs.push(x)
      ys.push(y)
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
