import type { Definition, Image, Link, LinkReference, Root } from 'mdast'
import { arabicDigits } from '../../entry/thai-digits.ts'
import { diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import { nodesIn } from './parse.ts'

/** Where links by reference lead, by their names. */
export type Definitions = ReadonlyMap<string, string>

/** The definitions of a text; of two with one name the first holds, as in Markdown. */
export function definitionsOf(tree: Root): Definitions {
  const found = new Map<string, string>()
  for (const node of nodesIn(tree))
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
  return found
}

/** What is wrong with a link or an image by itself: where it leads, what it shows, what it hides. */
export function* linkProblems(
  file: string,
  node: Link | LinkReference | Definition | Image,
  definitions: Definitions,
) {
  const range = rangeOf(node)
  if ('title' in node && node.title) yield diagnose('link-hides-words', file, range)
  if (node.type === 'image') return
  const url = node.type === 'linkReference' ? (definitions.get(node.identifier) ?? '') : node.url
  if (node.type !== 'linkReference' && linkProblem(url)) yield diagnose('link-unsafe', file, range)
  else if (node.type !== 'definition' && showsAnotherHost(wordsShown(node), url))
    yield diagnose('link-misleading', file, range)
  else if (node.type !== 'linkReference' && imitatesOffice(url)) yield diagnose('link-unsafe', file, range)
}

/** The words that readers see as the link; a program in it has its own finding. */
const wordsShown = (link: Link | LinkReference): string =>
  nodesIn(link)
    .map((node) => {
      if (node.type === 'image') return node.alt ?? ''
      return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
    })
    .join('')

/** A document of the entry's own folder; whether it is there is for the rule `working-links`. */
const ownDocument = /^\.\/[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/

/** What a link may lead to. */
const targets = [
  /** A place on the same page. */
  /^#[A-Za-z][\w-]*$/,
  /** A page of this site. */
  /^\/(?!\/)(?!.*\.\.)/,
  ownDocument,
  /** A telephone; whether its number is a public one is for the rule `public-numbers`. */
  /^tel:\d{3,10}$/,
  /** An office of the state. */
  /^mailto:[a-z0-9._-]+@(?:[a-z0-9-]+\.)+go\.th$/,
]

/** Another site, by a name that people can read: no port, no user, no number, no name that only looks Latin. */
const site = /^https:\/\/(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/

/** Whether a link leads where links of entries may not lead. */
export function linkProblem(url: string): boolean {
  if (/[\s\\<>"'`\p{Cc}\p{Cf}]/u.test(url)) return true
  return !targets.some((target) => target.test(url)) && !(site.test(url) && URL.canParse(url))
}

/** Whether an address only begins like that of an office or a firm in Thailand, as `dsi.go.th.example.org` and `dsi-go-th.example.org` do. */
export const imitatesOffice = (url: string): boolean =>
  /^https:\/\/(?:[^/?#]*[.-])?(?:go|or|ac|co|mi|in|net)[.-]th[.-]/.test(url)

/** A link to a page of this site, as opposed to another host or a fragment. */
export const isInternal = (url: string) => url.startsWith('/')

/** A link to a document of the entry's own folder. */
export const isOwnDocument = (url: string) => ownDocument.test(url)

/** Whether the words of a link show another host than the one it leads to. */
export function showsAnotherHost(words: string, url: string): boolean {
  const target = hostOf(url)
  return shownHosts(words).some((host) => target !== host && !target.endsWith(`.${host}`))
}

function shownHosts(words: string): string[] {
  const plain = inPlainSigns(words)
  const stated = [...plain.matchAll(/https?:\/\/([^\s/?#]+)/g)].map(([, host = '']) => host)
  const named = [names, thaiNames, mixedNames].flatMap((pattern) => plain.match(pattern) ?? [])
  return [...stated, ...named.map(withoutDots).filter(isHost)].map(withoutWww)
}

/** The words with what looks like a dot, a hyphen or a digit of an address in its place. */
const inPlainSigns = (words: string) =>
  arabicDigits(words.normalize('NFKC').toLowerCase())
    .replace(/[。\ua4f8\u0701\u0702\u2027]/g, '.')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/(?<=\p{L})\s+\.(?=\p{L}{2})/gu, '.')

/** Names with dots, in all scripts but those of the region: Thai words stand beside a name without a space, and are cut short with dots. */
const names = /(?:(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\d.-])+/gu

/** Names in Thai, by how they end: .ไทย, .คอม. */
const thaiNames =
  /(?<![\p{Script=Thai}\da-z-])[\p{Script=Thai}\da-z-]+\.(?:\u0e44\u0e17\u0e22|\u0e04\u0e2d\u0e21)(?!\p{Script=Thai})/gu

/** Names in which a Thai letter or two pass for Latin ones: in the middle of a part, or one alone at its beginning or end. */
const mixedNames =
  /(?<![\p{L}\p{M}\d.-])(?:[a-z\d.-]+(?:[\u0e01-\u0e2e\u0e40-\u0e44]{1,2}[a-z\d.-]+)+|[\u0e01-\u0e2e][a-z\d.-]+|[a-z\d.-]+[a-z\d][\u0e01-\u0e2e])(?![\p{L}\p{M}\d.-])/gu

const file = /^(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|webp|avif|mdx)$/

function isHost(name: string): boolean {
  const [last = '', ...before] = name.split('.').reverse()
  return (
    before.length > 0 &&
    before.every((label) => label !== '') &&
    /^(?:xn--[a-z\d-]+|[\p{L}\p{M}]{2,})$/u.test(last) &&
    !file.test(last)
  )
}

const hostOf = (url: string): string =>
  withoutWww(/^(?:https:\/\/|mailto:[^@]*@)([^/?#]+)/.exec(url)?.[1] ?? '')

const withoutWww = (host: string) => host.replace(/^www\./, '')
const withoutDots = (name: string) => name.replace(/^\.+/, '').replace(/(?<!\.)\.+$/, '')
