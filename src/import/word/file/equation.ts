import { inside, textOf, within, type Xml } from './xml.ts'

/** An equation on one line: what stands above a line stands before a slash. */
export function equationText(element: Xml): string {
  switch (element.name) {
    case 'm:f':
      return `${grouped(inside(element, 'm:num'))}/${grouped(inside(element, 'm:den'))}`
    case 'm:sSup':
      return `${grouped(inside(element, 'm:e'))}^${grouped(inside(element, 'm:sup'))}`
    case 'm:sSub':
      return `${grouped(inside(element, 'm:e'))}_${grouped(inside(element, 'm:sub'))}`
    case 'm:t':
    case 'w:t':
      return textOf(element)
    default:
      return within(element).map(equationText).join('')
  }
}

function grouped(element: Xml | undefined): string {
  const text = element ? equationText(element) : ''
  return /[\s+\-*/=]/.test(text.trim()) ? `(${text})` : text
}
