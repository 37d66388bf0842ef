import { inside, isOn, val, within, type Xml } from './xml.ts'

/** How words look, as far as it says something. */
export interface Look {
  bold?: boolean
  italic?: boolean
  struck?: boolean
  hidden?: boolean
}

/** What a style says of the paragraphs that have it. */
export interface Style extends Look {
  /** 0 is the title of a document, 1 its uppermost headings. */
  heading?: number
  /** It is a line of a table of contents. */
  contents?: boolean
  /** `w:numPr`. */
  numbering?: Xml
}

export type Styles = ReadonlyMap<string, Style>

/** The styles of a Word file by their ids; each with what it takes from those it is based on. */
export function readStyles(part: Xml | undefined): Styles {
  const listed = new Map(within(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  return new Map([...listed].map(([id]) => [id, styleOf(id, listed, new Set())]))
}

function styleOf(id: string, listed: ReadonlyMap<string, Xml>, below: Set<string>): Style {
  const style = listed.get(id)
  if (!style || below.has(id)) return {}
  const base = val(style, 'w:basedOn')
  const inherited = base === undefined ? {} : styleOf(base, listed, below.add(id))
  const numbering = inside(style, 'w:pPr', 'w:numPr')
  const heading = headingOf(style)
  return {
    ...inherited,
    ...lookOf(inside(style, 'w:rPr')),
    ...(heading !== undefined && { heading }),
    ...(/^toc \d$/i.test(val(style, 'w:name') ?? '') && { contents: true }),
    ...(numbering && { numbering }),
  }
}

/** Word writes the names of its own styles in English whatever its language; other programs set the level by itself. */
function headingOf(style: Xml): number | undefined {
  const name = val(style, 'w:name') ?? ''
  if (/^title$/i.test(name)) return 0
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  const outline = val(style, 'w:pPr', 'w:outlineLvl')
  if (level !== undefined) return Number(level)
  return outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined
}

/** How a run or style looks; Thai letters are bold by a switch of their own (`w:bCs`). */
export function lookOf(properties: Xml | undefined): Look {
  const either = (...names: string[]) => {
    const found = names.map((name) => isOn(properties, name)).filter((on) => on !== undefined)
    return found.length > 0 ? found.includes(true) : undefined
  }
  const look = {
    bold: either('w:b', 'w:bCs'),
    italic: either('w:i', 'w:iCs'),
    struck: either('w:strike', 'w:dstrike'),
    hidden: either('w:vanish'),
  }
  return {
    ...(look.bold !== undefined && { bold: look.bold }),
    ...(look.italic !== undefined && { italic: look.italic }),
    ...(look.struck !== undefined && { struck: look.struck }),
    ...(look.hidden !== undefined && { hidden: look.hidden }),
  }
}
