import { diagnose } from '../diagnostics/diagnostic.ts'
import { choicesOf, didYouMean } from '../diagnostics/suggest.ts'
import { isInternal, linkProblem } from '../markup/links.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import type { Rule } from './rule.ts'

const fixedPages = [
  '',
  'practices',
  'provinces',
  'regions',
  'stages',
  'pain-points',
  'workshops',
  'map',
  'glossary',
  'sources',
  'search',
  'contribute',
  'contribute/checks',
  'about',
  'privacy',
  'accessibility',
]

/** A link from an entry to this site leads to a page that exists. */
export const workingLinks: Rule = ({ entries, vocabulary }) => {
  const pages = sitePages(
    entries.map(({ id }) => id),
    vocabulary,
  )
  const choices = choicesOf([...pages].map((page) => `${page}/`))
  return entries.flatMap(({ th, en }) =>
    [th, en].flatMap((text) =>
      (text?.mentions ?? [])
        .filter(
          ({ kind, value }) =>
            kind === 'link' && isInternal(value) && !linkProblem(value) && !pages.has(toPath(value)),
        )
        .map(({ value, range }) =>
          diagnose('link-broken', text?.file ?? '', range, {
            target: value,
            suggestion: didYouMean(`${toPath(value)}/`, choices, 'practices, content/vocabulary'),
          }),
        ),
    ),
  )
}

function sitePages(ids: string[], vocabulary: Vocabulary): Set<string> {
  const { provinces, regions, stages, painPoints, workshops } = vocabulary
  const under = (folder: string, terms: { id: string }[]) => terms.map(({ id }) => `${folder}/${id}`)
  const pages = [
    ...fixedPages,
    ...ids.map((id) => `practices/${id}`),
    ...under('provinces', provinces),
    ...under('regions', regions),
    ...under('stages', stages),
    ...under('pain-points', painPoints),
    ...under('workshops', workshops),
  ]
  return new Set(pages.flatMap((page) => [toPath(`/${page}/`), toPath(`/en/${page}/`)]))
}

const toPath = (url: string) => `/${url.replace(/[?#].*$/s, '').replace(/^\/+|\/+$/g, '')}`
