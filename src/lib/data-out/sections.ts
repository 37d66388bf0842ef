import type { Section } from './words-schema.ts'

/*
 * The HTML comes from our own writer (src/lib/markup/html.ts): every `<` of a text is escaped, every value is quoted.
 * So a tag can be told from text by its letters alone, and nothing needs a tree.
 */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>/g
const startOfSection = /<section\b(?:[^">]|"[^"]*")*><h2\b(?:[^">]|"[^"]*")*>/g
/** Links of the page itself: to the section one is in, and back from a footnote. */
const pageLink =
  /\s*<a\b(?:[^">]|"[^"]*")*? class="(?:section-link|data-footnote-backref)"(?:[^">]|"[^"]*")*>.*?<\/a>/gs
const address = /( (?:href|src)=")([^"]*)"/g

/** Cuts a text into its sections, each with its lasting id, as HTML with absolute addresses and as plain text. */
export function sectionsOf(html: string, page: string): Section[] {
  const starts = [...html.matchAll(startOfSection)].map(({ index }) => index)
  return starts.map((start, index) => section(html.slice(start, starts[index + 1]), page))
}

function section(html: string, page: string): Section {
  const [, opening = '', heading = '', rest = ''] =
    /^<section\b.*?><h2\b(.*?)>(.*?)<\/h2>(.*)$/s.exec(html) ?? []
  const [, id = ''] = /\bid="([^"]*)"/.exec(opening) ?? []
  const inner = rest.slice(0, rest.lastIndexOf('</section>')).replace(pageLink, '').trim()
  return {
    id: id === 'footnote-label' ? 'footnotes' : id,
    heading: plainText(heading),
    html: absoluteHtml(inner, page),
    text: plainText(inner),
  }
}

/** HTML of ours with all its addresses made whole. */
export const absoluteHtml = (html: string, page: string) =>
  html.replace(tag, (whole) => whole.replace(address, (_, name, to) => `${name}${absolute(to, page)}"`))

/** An address in an attribute, escaped there, made whole. */
const absolute = (to: string, page: string) => new URL(unescaped(to), page).href.replaceAll('&', '&#x26;')

const blocks = new Set(
  'blockquote dd div dl dt h3 h4 hr li ol p pre section table tbody thead tr ul'.split(' '),
)

/** The words of a piece of HTML: blocks on lines of their own, cells apart, numbers of sources in brackets. */
export function plainText(html: string): string {
  const marked = html.replace(/<sup\b.*?>(.*?)<\/sup>/gs, (whole, inner: string) => {
    const number = inner.replace(tag, '')
    return whole.includes('data-footnote-ref') ? `[^${number}]` : `[${number}]`
  })
  const spaced = marked.replace(tag, (_, closing: string, name: string) => {
    if (name === 'br' || blocks.has(name)) return '\n'
    return closing && (name === 'td' || name === 'th') ? '\t' : ''
  })
  return unescaped(spaced)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim()
}

const unescaped = (text: string) =>
  text.replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
