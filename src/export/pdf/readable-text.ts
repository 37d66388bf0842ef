import {
  arrayAsString,
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { hex, joinClusters } from './clusters.ts'
import { type OpenFont, openFont } from './joined-glyphs.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** A glyph that was made, with its number in the font. */
interface Made extends Piece {
  glyph: number
}

/** A font of the document, with the glyphs that it gets, by what they draw and stand for. */
interface MendedFont {
  whole: PDFDict
  descendant: PDFDict
  font: OpenFont
  made: Map<string, Made>
}

/** A PDF as Chromium prints it, with the library as its author, in which programs find the words that people see. */
export async function withReadableText(printed: Uint8Array, author: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  document.setAuthor(author)
  mendText(document)
  return document.save()
}

/**
 * Mends the text that programs read in a PDF as Chromium prints it. Of a Thai letter with marks Chromium draws each
 * glyph where it stands, most of them without a letter of their own, and names the text beside them (ActualText). Some
 * readers do not know that, some read it once for each glyph, some see spaces where marks are. Here the letter, its
 * marks and sara am are drawn together, each by a glyph made for it that stands for its own text; ActualText stays for
 * those who know it.
 */
function mendText({ context }: PDFDocument): void {
  const fonts = new Map<PDFDict, MendedFont>()
  for (const { ref, resources } of drawnIn(context)) {
    const content = joinClusters(contentOf(context, ref), (cluster) => {
      const whole = resources
        .lookupMaybe(PDFName.of('Font'), PDFDict)
        ?.lookupMaybe(PDFName.of(cluster.font), PDFDict)
      const font = whole && (fonts.get(whole) ?? mendable(whole))
      if (font) fonts.set(whole, font)
      return font && piecesOf(cluster, font.font.widthOf).map((piece) => glyphFor(font, piece))
    })
    replaceContent(context, ref, content)
  }
  for (const font of fonts.values()) writeGlyphs(context, font)
}

/** What is drawn: the content of pages and of forms, which name their fonts in resources of their own. */
function drawnIn(context: PDFContext) {
  return context.enumerateIndirectObjects().flatMap(([own, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object
    if (!(dict instanceof PDFDict)) return []
    const ref = object instanceof PDFRawStream ? own : dict.get(PDFName.of('Contents'))
    const resources = dict.lookupMaybe(PDFName.of('Resources'), PDFDict)
    return resources && ref instanceof PDFRef ? [{ ref, resources }] : []
  })
}

function mendable(whole: PDFDict): MendedFont | undefined {
  const descendant = whole.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict)
  const file = descendant?.lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'))
  if (!descendant || !(file instanceof PDFRawStream)) return
  return { whole, descendant, font: openFont(decodePDFRawStream(file).decode()), made: new Map() }
}

/** The glyph of a piece, made when it is first met. */
function glyphFor({ font, made }: MendedFont, piece: Piece): number {
  const key = JSON.stringify(piece)
  const known = made.get(key) ?? { ...piece, glyph: font.count + made.size }
  made.set(key, known)
  return known.glyph
}

function writeGlyphs(context: PDFContext, { whole, descendant, font, made }: MendedFont): void {
  const added = [...made.values()]
  const bytes = font.withGlyphs(added)
  const file = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict).get(PDFName.of('FontFile2'))
  if (file instanceof PDFRef) context.assign(file, context.flateStream(bytes, { Length1: bytes.length }))
  const widths = added.map(({ width }) => width)
  const known = descendant.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? []
  descendant.set(PDFName.of('W'), context.obj([...known, font.count, widths]))
  const map = whole.get(PDFName.of('ToUnicode'))
  if (map instanceof PDFRef) replaceContent(context, map, withLetters(contentOf(context, map), added))
}

/** A map of characters (ISO 32000-2, 9.10.3) may name a hundred glyphs at a time. */
function withLetters(map: string, added: readonly Made[]): string {
  const lines = added.map(({ glyph, text }) => `<${hex(glyph)}> <${utf16(text)}>`)
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, block) => {
    const some = lines.slice(100 * block, 100 * (block + 1))
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar\n`
  })
  return map.replace('endcmap', `${blocks.join('')}endcmap`)
}

const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')

const contentOf = (context: PDFContext, ref: PDFRef) =>
  arrayAsString(decodePDFRawStream(streamAt(context, ref)).decode())

/** What else the stream says of itself stays. */
function replaceContent(context: PDFContext, ref: PDFRef, content: string): void {
  const packed = context.flateStream(content)
  for (const [name, value] of streamAt(context, ref).dict.entries())
    if (!packed.dict.has(name)) packed.dict.set(name, value)
  context.assign(ref, packed)
}

function streamAt(context: PDFContext, ref: PDFRef): PDFRawStream {
  const stream = context.lookup(ref)
  if (!(stream instanceof PDFRawStream)) throw new Error(`${ref}: no stream`)
  return stream
}
