import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser'
import { pagePolicy } from '../../site/security-headers.ts'
import { type BuiltSite, fileBehind, wayTo } from './built-site.ts'

/** A page as a copy on a disk has it. */
export interface DiskPage {
  html: string
  /** The files of the site that it leads to or loads, from the site's root. */
  needs: string[]
}

interface Additions {
  /** The page's own scripts come after these, which hand over what it would fetch. */
  scripts: readonly string[]
  /** HTML at the end of the footer. */
  note: (latest: string) => string
  /** HTML in the place of all below the heading of `main`, for a page that works on a server only. */
  instead?: ((latest: string) => string) | undefined
}

/** Makes a page of the site one that opens from a disk: links lead from file to file, scripts are of the old kind, and nothing is asked of any host. */
export function diskPage(site: BuiltSite, file: string, html: string, added: Additions): DiskPage {
  const root = parse(html, { comment: true, blockTextElements: { script: true, style: true } })
  const latest = new URL(file.replace(/index\.html$/, ''), site.address).href
  const main = root.querySelector('main')
  if (added.instead && main) {
    main.set_content(`${main.querySelector('h1')?.outerHTML ?? ''}${added.instead(latest)}`)
    // The last is that of every page.
    for (const script of root.querySelectorAll('script[src]').slice(0, -1)) script.remove()
  }
  root.querySelector('footer.site-footer')?.insertAdjacentHTML('beforeend', added.note(latest))
  const needs = new Set<string>()
  for (const element of elementsOf(root)) carryOver(site, file, element, needs)
  const scripts = added.scripts.map((script) => `<script defer src="${wayTo(file, script)}"></script>`)
  root.querySelector('head')?.insertAdjacentHTML('beforeend', scripts.join(''))
  return { html: root.toString(), needs: [...needs] }
}

/** What only robots, other sites and a server have a use for. */
const forOthers = 'og:|twitter:|citation_'
const needless: Record<string, (element: HTMLElement) => boolean> = {
  META: (meta) =>
    new RegExp(`^(?:${forOthers})`).test(meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''),
  LINK: (link) => ['alternate', 'preload', 'cite-as'].includes(link.getAttribute('rel') ?? ''),
  SCRIPT: (script) => script.getAttribute('type') === 'application/ld+json',
}

function carryOver(site: BuiltSite, file: string, element: HTMLElement, needs: Set<string>) {
  if (needless[element.tagName]?.(element)) return element.remove()
  if (element.getAttribute('http-equiv') === 'Content-Security-Policy')
    return element.setAttribute('content', pagePolicy('reading'))
  if (element.getAttribute('type') === 'application/json') return carryData(site, file, element)
  if (element.getAttribute('type') === 'module') {
    element.removeAttribute('type')
    element.setAttribute('defer', '')
  }
  for (const [name, value] of Object.entries(element.attributes))
    if (leading.has(name) && value !== '' && !value.startsWith('#')) {
      const way = wayIn(site, file, value)
      if (way.needed !== undefined) needs.add(way.needed)
      element.setAttribute(name, folders.has(name) ? folderOf(way.link) : way.link)
    }
}

/** Attributes that hold an address; to those of some, a script adds the name of a page in that folder. */
const folders = new Set(['data-near-page', 'data-page'])
const leading = new Set(['href', 'src', 'action', 'data-matrix', 'data-matrix-page', ...folders])
const folderOf = (link: string) => link.replace(/index\.html$/, '')

/** The way to a file of the copy; what the copy does not hold leads to the site. */
function wayIn(site: BuiltSite, page: string, link: string): { link: string; needed?: string } {
  if (link.startsWith(site.address.origin)) return { link }
  const behind = fileBehind(site, page, link)
  if (behind) return { link: wayTo(page, behind.file) + behind.rest, needed: behind.file }
  return { link: link.startsWith('/') ? new URL(link, site.address).href : link }
}

/** A page hands addresses to its scripts as folders. */
function carryData(site: BuiltSite, file: string, element: HTMLElement) {
  if (!element.rawText.includes(`"${site.address.pathname}`)) return
  const data: unknown = JSON.parse(element.rawText, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(site.address.pathname) && value.endsWith('/')
      ? folderOf(wayIn(site, file, value).link)
      : value,
  )
  element.set_content(JSON.stringify(data).replaceAll('<', '\\u003c'))
}

function* elementsOf(node: Node): Generator<HTMLElement> {
  for (const child of [...node.childNodes])
    if (isElement(child)) {
      yield child
      yield* elementsOf(child)
    }
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE
