const token = /<(\/?)w:(p|t|tab|br)(?=[\s/>])[^>]*?(\/?)>([^<]*)/g

/** The words of every paragraph in a part of a Word file, with no further understanding of it. */
export function xmlParagraphs(xml: string): string[] {
  const told: string[] = []
  const open: string[][] = []
  for (const [, closing, name, selfClosing, text = ''] of xml.matchAll(token)) {
    if (name === 'p' && closing) told.push((open.pop() ?? []).join(''))
    else if (name === 'p' && !selfClosing) open.push([])
    else if (name === 't' && !closing) open.at(-1)?.push(plain(text))
    else if (name === 'tab' || name === 'br') open.at(-1)?.push(' ')
  }
  return told.filter((text) => text.trim() !== '')
}

const plain = (text: string) =>
  text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, code: string) =>
      letter(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const letter = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
