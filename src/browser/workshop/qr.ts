import { qrPath } from '../../export/qr-path.ts'

const svg = 'http://www.w3.org/2000/svg'

/** A QR code as a picture of the page, black on white in dark colours too. */
export function qrPicture(text: string, label: string): SVGElement {
  const { size, dark } = qrPath(text)
  const made = (name: string, attributes: Record<string, string>) => {
    const shape = document.createElementNS(svg, name)
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value)
    return shape
  }
  const picture = document.createElementNS(svg, 'svg')
  const around = {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    'shape-rendering': 'crispEdges',
  }
  for (const [key, value] of Object.entries(around)) picture.setAttribute(key, value)
  picture.append(
    made('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    made('path', { stroke: '#000', d: dark }),
  )
  return picture
}
