import { allAddresses, type Published } from '../../site/routes.ts'
import { codes } from '../codes.ts'
import { choicesOf, type Diagnostic, diagnose, didYouMean } from '../diagnostics/diagnostic.ts'
import { type ParsedEntry, textsOf } from '../entry.ts'
import { isInternal, isOwnDocument, linkProblem } from '../markup/links.ts'
import type { Mention } from '../markup/parse.ts'
import { publicContacts } from '../personal-data/recognizers/contacts.ts'
import { type Phrase, phrase } from '../say.ts'
import { atField, type Corpus, type Rule } from './rule.ts'

/** No two entries share an address, present, former or short, nor a title. */
export const uniqueAddresses: Rule = (corpus) => {
  const owners = new Map(corpus.entries.map(({ id }) => [id, id]))
  const titles = new Map<string, string>()
  const codes = new Map<string, string>()
  return corpus.entries.flatMap(({ id, th }) => {
    if (!th) return []
    const taken = (th.facts.formerIds ?? []).flatMap((former, index) => {
      const owner = owners.get(former)
      if (owner === undefined) owners.set(former, id)
      return owner === undefined
        ? []
        : [atField(corpus, 'address-taken', th.file, ['formerIds', index], { id: former, owner })]
    })
    const { code, title } = th.facts
    const sharer = code === undefined ? undefined : codes.get(code)
    if (code !== undefined) codes.set(code, sharer ?? id)
    if (sharer !== undefined) taken.push(atField(corpus, 'code-taken', th.file, ['code'], { owner: sharer }))
    const other = title === undefined ? undefined : titles.get(title)
    if (title !== undefined) titles.set(title, other ?? id)
    return other === undefined
      ? taken
      : [...taken, atField(corpus, 'title-duplicate', th.file, ['title'], { other })]
  })
}

/** Every address of an entry that was ever published still leads to one, its short links too. */
export const publishedAddresses: Rule = ({ entries, ledger }) => {
  // An entry that cannot be read has its addresses all the same.
  if (!ledger || entries.some(({ th }) => !th)) return []
  const answered = new Set(entries.flatMap(addressesOf))
  return ledger.text.split('\n').flatMap((address, index): Diagnostic[] => {
    const [, kind, name] = /^\/(practices|p)\/([^/#]+)\/$/.exec(address) ?? []
    if (!name || answered.has(address)) return []
    const line = index + 1
    const range = { line, column: 1, endLine: line, endColumn: address.length + 1 }
    return [
      diagnose('address-lost', ledger.file, range, {
        address,
        way: phrase(kind === 'p' ? 'address.code' : 'address.entry', { name }),
      }),
    ]
  })
}

const addressesOf = ({ id, th }: ParsedEntry) => [
  ...[id, ...(th?.facts.formerIds ?? [])].map((name) => `/practices/${name}/`),
  `/p/${th?.facts.code}/`,
]

/** A link from an entry to this site leads to a page that exists, one to a document to a file of the entry's folder. */
export const workingLinks: Rule = ({ entries, courses, vocabulary }) => {
  const addresses = allAddresses(publishedIn({ entries, courses, vocabulary }))
  const known = new Set(addresses.map(({ path }) => toPath(path)))
  const choices = choicesOf(addresses.filter(({ route }) => route.kind === 'page').map(({ path }) => path))
  return [...entries, ...courses].flatMap((whole) =>
    textsOf(whole).flatMap(({ file, mentions }) =>
      mentions.flatMap(({ kind, value: target, range }) => {
        if (kind !== 'link' || linkProblem(target)) return []
        const suggestion =
          isInternal(target) && !known.has(toPath(target))
            ? didYouMean(`${toPath(target)}/`, choices, 'practices, content/vocabulary')
            : missingDocument(target, whole.attachments)
        return suggestion ? [diagnose('link-broken', file, range, { target, suggestion })] : []
      }),
    ),
  )
}

function missingDocument(target: string, attachments: string[]): Phrase | undefined {
  if (!isOwnDocument(target) || attachments.includes(target.slice(2))) return undefined
  const documents = attachments.filter(isDocument).map((name) => `./${name}`)
  return documents.length > 0 ? didYouMean(target, choicesOf(documents)) : phrase('link.noDocuments')
}

const isDocument = (name: string) => name.endsWith('.pdf')

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
  codes,
})

const toPath = (url: string) => `/${url.replace(/[?#].*$/s, '').replace(/^\/+|\/+$/g, '')}`

/** A link that dials leads to a number on the kept list of public ones, never to a person's. */
export const publicNumbers: Rule = ({ entries, courses, vocabulary }) => {
  const isPublic = publicContacts(vocabulary.publicContacts.flatMap(({ contacts }) => contacts))
  return [...entries, ...courses].flatMap((whole) =>
    textsOf(whole).flatMap(({ file, mentions }) =>
      mentions
        .filter(({ kind, value }) => kind === 'link' && value.startsWith('tel:') && !isPublic(value.slice(4)))
        .map(({ range }) => diagnose('link-unsafe', file, range)),
    ),
  )
}

/** An image comes from the entry's own folder and says in words what it shows. */
export const usableImages: Rule = ({ entries, courses }) =>
  [...entries, ...courses].flatMap(({ th, en, attachments }) =>
    [th, en].flatMap((text) =>
      (text?.mentions ?? []).flatMap((mention) => {
        const reason = mention.kind === 'image' ? problem(mention, attachments) : undefined
        return reason ? [diagnose('image-unusable', text?.file ?? '', mention.range, { reason })] : []
      }),
    ),
  )

function problem({ value, alt }: Mention, attachments: string[]): Phrase | undefined {
  const file = /^(?:\.\/)?([a-z0-9-]+\.(?:jpg|png|webp|avif))$/.exec(value)?.[1]
  if (!file) return phrase('image.elsewhere')
  if (!attachments.includes(file)) return phrase('image.missing')
  return alt?.trim() ? undefined : phrase('image.noWords')
}
