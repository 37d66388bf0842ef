import { diagnose } from '../diagnostics/diagnostic.ts'
import { choicesOf, didYouMean } from '../diagnostics/suggest.ts'
import { textsOf } from '../entry.ts'
import { isInternal, isOwnDocument, linkProblem } from '../markup/links.ts'
import type { Bilingual } from '../schema/fields.ts'
import type { Rule, Terms } from './rule.ts'

const fixedPages = [
  '',
  'practices',
  'provinces',
  'regions',
  'stages',
  'pain-points',
  'workshops',
  'map',
  'compare',
  'glossary',
  'sources',
  'search',
  'courses',
  'contribute',
  'contribute/checks',
  'contribute/do-no-harm',
  'contribute/new',
  'about',
  'privacy',
  'accessibility',
]

/** A link from an entry to this site leads to a page that exists, one to a document to a file of the entry's folder. */
export const workingLinks: Rule = ({ entries, courses, vocabulary }) => {
  const pages = sitePages([...under('practices', entries), ...under('courses', courses)], vocabulary)
  const choices = choicesOf([...pages].map((page) => `${page}/`))
  return [...entries, ...courses].flatMap((whole) =>
    textsOf(whole).flatMap(({ file, mentions }) =>
      mentions.flatMap(({ kind, value: target, range }) => {
        if (kind !== 'link' || linkProblem(target)) return []
        const suggestion =
          isInternal(target) && !pages.has(toPath(target))
            ? didYouMean(`${toPath(target)}/`, choices, 'practices, content/vocabulary')
            : missingDocument(target, whole.attachments)
        return suggestion ? [diagnose('link-broken', file, range, { target, suggestion })] : []
      }),
    ),
  )
}

function missingDocument(target: string, attachments: string[]): Bilingual | undefined {
  if (!isOwnDocument(target) || attachments.includes(target.slice(2))) return undefined
  const documents = attachments.filter(isDocument).map((name) => `./${name}`)
  return documents.length > 0 ? didYouMean(target, choicesOf(documents)) : noDocuments
}

const isDocument = (name: string) => name.endsWith('.pdf')

const noDocuments: Bilingual = {
  th: 'วางไฟล์ .pdf ไว้ในโฟลเดอร์ของเรื่องก่อน',
  en: 'put the .pdf into the entry folder first',
}

function sitePages(own: string[], vocabulary: Terms): Set<string> {
  const { provinces, regions, stages, painPoints, workshops } = vocabulary
  const pages = [
    ...fixedPages,
    ...own,
    ...under('provinces', provinces),
    ...under('regions', regions),
    ...under('stages', stages),
    ...under('pain-points', painPoints),
    ...under('workshops', workshops),
  ]
  return new Set(pages.flatMap((page) => [toPath(`/${page}/`), toPath(`/en/${page}/`)]))
}

const under = (folder: string, terms: { id: string }[]) => terms.map(({ id }) => `${folder}/${id}`)

const toPath = (url: string) => `/${url.replace(/[?#].*$/s, '').replace(/^\/+|\/+$/g, '')}`
