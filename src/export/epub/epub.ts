import { xml } from '../xml.ts'
import { zip } from '../zip.ts'
import { toXhtml } from './xhtml.ts'

/** A page of a book. */
export interface Chapter {
  /** Its name in the book, and that of its file. */
  id: string
  title: string
  /** The language of its title, where it is not that of the book. */
  lang?: string | undefined
  /** What stands below its heading, as HTML. */
  body: string
  /** Chapters that belong below it in the table of contents. */
  below: Chapter[]
}

/** A book in one language. */
export interface Book {
  /** An address that is this book's alone, whatever version. */
  identifier: string
  locale: string
  title: string
  description: string
  publisher: string
  /** The day it tells of, ISO 8601. */
  day: string
  /** A PNG. */
  cover: Uint8Array
  chapters: Chapter[]
  /** PNG and JPEG by their paths, as chapters name them. */
  images: Readonly<Record<string, Uint8Array>>
  style: string
  /** What its parts are called. */
  words: { cover: string; contents: string }
}

/** A book as EPUB 3 (https://www.w3.org/TR/epub-33/), in bytes that depend on what is in it only. */
export function epub(book: Book): Uint8Array<ArrayBuffer> {
  const pages = inOrder(book.chapters)
  const files: Record<string, string | Uint8Array> = {
    'META-INF/container.xml': container,
    'book/package.opf': packageFile(book, pages),
    'book/nav.xhtml': page(book, book.words.contents, contents(book)),
    'book/cover.xhtml': page(book, book.words.cover, `<img src="cover.png" alt="${xml(book.title)}"/>`),
    'book/cover.png': book.cover,
    'book/style.css': book.style,
    ...Object.fromEntries(pages.map((chapter) => [`book/${fileOf(chapter)}`, chapterPage(book, chapter)])),
    ...Object.fromEntries(Object.entries(book.images).map(([path, bytes]) => [`book/${path}`, bytes])),
  }
  return zip(files, 9, { mimetype: 'application/epub+zip' })
}

/** The file of a chapter, for links from others. */
export const fileOf = ({ id }: Pick<Chapter, 'id'>) => `${id}.xhtml`

const inOrder = (chapters: readonly Chapter[]): Chapter[] =>
  chapters.flatMap((chapter) => [chapter, ...inOrder(chapter.below)])

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

function packageFile(
  { identifier, locale, title, description, publisher, day, images }: Book,
  pages: Chapter[],
) {
  const items = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('cover', 'cover.xhtml', 'application/xhtml+xml'),
    item('cover-image', 'cover.png', 'image/png', 'cover-image'),
    item('style', 'style.css', 'text/css'),
    ...pages.map((chapter) => item(`page-${chapter.id}`, fileOf(chapter), 'application/xhtml+xml')),
    ...Object.keys(images).map((path, index) =>
      item(`image-${index + 1}`, path, path.endsWith('.png') ? 'image/png' : 'image/jpeg'),
    ),
  ]
  const spine = ['cover', 'nav', ...pages.map(({ id }) => `page-${id}`)].map(
    (id) => `<itemref idref="${id}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xml(identifier)}</dc:identifier>
<dc:title>${xml(title)}</dc:title>
<dc:language>${locale}</dc:language>
<dc:creator>${xml(publisher)}</dc:creator>
<dc:publisher>${xml(publisher)}</dc:publisher>
<dc:description>${xml(description)}</dc:description>
<dc:date>${day}</dc:date>
<dc:rights>CC BY 4.0</dc:rights>
<meta property="dcterms:modified">${day}T00:00:00Z</meta>
${accessibility.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`
}

/** What readers that choose by it are told (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package). */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityHazard', 'none'],
] as const

const item = (id: string, href: string, type: string, properties = '') =>
  `<item id="${id}" href="${href}" media-type="${type}"${properties && ` properties="${properties}"`}/>`

const contents = ({ chapters, words }: Book) =>
  `<nav epub:type="toc"><h1>${xml(words.contents)}</h1>${entriesOf(chapters)}</nav>`

function entriesOf(chapters: readonly Chapter[]): string {
  const entries = chapters.map(
    (chapter) =>
      `<li><a href="${fileOf(chapter)}"${inLanguage(chapter)}>${xml(chapter.title)}</a>${chapter.below.length > 0 ? entriesOf(chapter.below) : ''}</li>`,
  )
  return `<ol>${entries.join('')}</ol>`
}

const chapterPage = (book: Book, chapter: Chapter) =>
  page(
    book,
    chapter.title,
    `<section><h1${inLanguage(chapter)}>${xml(chapter.title)}</h1>${toXhtml(chapter.body)}</section>`,
  )

const inLanguage = ({ lang }: Chapter) => (lang ? ` lang="${lang}" xml:lang="${lang}"` : '')

const page = ({ locale }: Book, title: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}">
<head><title>${xml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`
