import { allAddresses, type Published } from '../../site/routes.ts'
import { codes, retiredCodes } from '../codes.ts'
import { choicesOf, diagnose, didYouMean } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import { isInternal, isOwnDocument, linkProblem } from '../markup/links.ts'
import type { Mention } from '../markup/parse.ts'
import { publicContacts } from '../personal-data/recognizers/contacts.ts'
import { type Phrase, phrase } from '../say.ts'
import { atField, type Corpus, mentioned, type Rule, wholesIn } from './rule.ts'

/** No two entries share an address, present, former or short, nor a title. */
export const uniqueAddresses: Rule = function* (corpus) {
  const owners = new Map(corpus.entries.map(({ id }) => [id, id]))
  const codes = new Map<string, string>()
  const titles = new Map<string, string>()
  for (const { id, th } of corpus.entries) {
    if (!th) continue
    for (const [index, former] of (th.facts.formerIds ?? []).entries()) {
      const owner = ownerOf(former, id, owners)
      if (owner) yield atField(corpus, 'address-taken', th.file, ['formerIds', index], { id: former, owner })
    }
    const owner = ownerOf(th.facts.code, id, codes)
    if (owner) yield atField(corpus, 'code-taken', th.file, ['code'], { owner })
    const other = ownerOf(th.facts.title, id, titles)
    if (other) yield atField(corpus, 'title-duplicate', th.file, ['title'], { other })
  }
}

/** The entry that has a name already; where none has, it is this one's from now on. */
function ownerOf(name: string | undefined, id: string, owners: Map<string, string>): string | undefined {
  const owner = name === undefined ? undefined : owners.get(name)
  if (name !== undefined && owner === undefined) owners.set(name, id)
  return owner
}

/** Every address of an entry that was ever published still leads to one, its short links too. */
export const publishedAddresses: Rule = function* ({ entries, ledger }) {
  // An entry that cannot be read has its addresses all the same.
  if (!ledger || entries.some(({ th }) => !th)) return
  const answered = new Set(entries.flatMap(addressesOf))
  for (const [index, address] of ledger.text.split('\n').entries()) {
    const [, kind, name] = /^\/(practices|p)\/([^/#]+)\/$/.exec(address) ?? []
    if (!name || answered.has(address)) continue
    const line = index + 1
    const range = { line, column: 1, endLine: line, endColumn: address.length + 1 }
    const way = phrase(kind === 'p' ? 'address.code' : 'address.entry', { name })
    yield diagnose('address-lost', ledger.file, range, { address, way })
  }
}

const addressesOf = ({ id, th }: ParsedEntry) => [
  ...[id, ...(th?.facts.formerIds ?? [])].map((name) => `/practices/${name}/`),
  `/p/${th?.facts.code}/`,
]

/** A link from an entry to this site leads to a page that exists, one to a document to a file of the entry's folder. */
export const workingLinks: Rule = function* (corpus) {
  const addresses = allAddresses(publishedIn(corpus))
  const known = new Set(addresses.map(({ path }) => toPath(path)))
  const choices = choicesOf(addresses.filter(({ route }) => route.kind === 'page').map(({ path }) => path))
  for (const { file, value: target, range, attachments } of mentioned(wholesIn(corpus), 'link')) {
    if (linkProblem(target)) continue
    const suggestion =
      isInternal(target) && !known.has(toPath(target))
        ? didYouMean(`${toPath(target)}/`, choices, 'practices, content/vocabulary')
        : missingDocument(target, attachments)
    if (suggestion) yield diagnose('link-broken', file, range, { target, suggestion })
  }
}

function missingDocument(target: string, attachments: string[]): Phrase | undefined {
  if (!isOwnDocument(target) || attachments.includes(target.slice(2))) return undefined
  const documents = attachments.filter((name) => name.endsWith('.pdf')).map((name) => `./${name}`)
  return documents.length > 0 ? didYouMean(target, choicesOf(documents)) : phrase('link.noDocuments')
}

/** What the addresses of the site follow from, of entries and courses that may have anything wrong with them. */
export const publishedIn = ({
  entries,
  courses,
  vocabulary,
}: Pick<Corpus, 'entries' | 'courses' | 'vocabulary'>): Published => ({
  entries: entries.map(({ id, attachments, th }) => ({
    id,
    attachments,
    formerIds: th?.facts.formerIds ?? [],
    code: th?.facts.code,
  })),
  courses,
  vocabulary,
  codes: [...codes, ...retiredCodes],
})

const toPath = (url: string) => `/${url.replace(/[?#].*$/s, '').replace(/^\/+|\/+$/g, '')}`

/** A link that dials leads to a number on the kept list of public ones, never to a person's. */
export const publicNumbers: Rule = function* (corpus) {
  const isPublic = publicContacts(corpus.vocabulary.publicContacts.flatMap(({ contacts }) => contacts))
  for (const { file, value, range } of mentioned(wholesIn(corpus), 'link'))
    if (value.startsWith('tel:') && !isPublic(value.slice(4))) yield diagnose('link-unsafe', file, range)
}

type Image = Pick<Mention, 'value' | 'alt'> & { attachments: string[] }

/** An image comes from the entry's own folder and says in words what it shows. */
export const usableImages: Rule = function* ({ entries, courses }) {
  // A record of use elsewhere may have none, which is told already.
  const others = [...entries.map((entry) => ({ ...entry, adoptions: [] })), ...courses]
  for (const { file, range, ...image } of mentioned(others, 'image')) {
    const reason = problem(image)
    if (reason) yield diagnose('image-unusable', file, range, { reason })
  }
}

function problem({ value, alt, attachments }: Image): Phrase | undefined {
  const file = /^(?:\.\/)?([a-z0-9-]+\.(?:jpg|png|webp|avif))$/.exec(value)?.[1]
  if (!file) return phrase('image.elsewhere')
  if (!attachments.includes(file)) return phrase('image.missing')
  return alt?.trim() ? undefined : phrase('image.noWords')
}
