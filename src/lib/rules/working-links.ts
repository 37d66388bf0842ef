import { codes } from '../../check/codes.ts'
import { type Phrase, phrase } from '../../check/say.ts'
import { allAddresses, type Published } from '../../site/routes.ts'
import { diagnose } from '../diagnostics/diagnostic.ts'
import { choicesOf, didYouMean } from '../diagnostics/suggest.ts'
import { textsOf } from '../entry.ts'
import { isInternal, isOwnDocument, linkProblem } from '../markup/links.ts'
import type { Corpus, Rule } from './rule.ts'

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
