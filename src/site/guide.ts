import { llmsText } from '../export/llms.ts'
import type { Library } from './library.ts'
import type { TermKind } from './routes.ts'
import { type Site, siteIn } from './site.ts'

/** What the site tells language models of itself, in English. */
export function guide(library: Library): string {
  const th = siteIn(library, 'th')
  const en = siteIn(library, 'en')
  const { t, url } = en
  const data = { name: t('data.title'), url: url('data'), note: t('data.description') }
  return llmsText(
    `${th.t('site.name')} · ${t('site.name')}`,
    `${t('site.description')}. ${th.t('site.fullName')}`,
    [t('data.llmsLanguages', { count: library.practices.length }), t('data.llmsCare')],
    [
      { heading: t('data.title'), links: [...files(th, en), data] },
      { heading: t('site.main'), links: pages(en) },
      termLinks('pain-points', en),
      termLinks('stages', en),
      termLinks('regions', en),
    ],
  )
}

/** Files stand in Thai addresses, and are named by these. */
const files = (th: Site, { t }: Site) =>
  (
    [
      [th.to('practicesJson'), th.url('practicesJson'), 'data.listJson'],
      [
        th.to('practicesTable', { format: 'csv' }),
        th.url('practicesTable', { format: 'csv' }),
        'data.listCsv',
      ],
      [th.to('dataSchema'), th.url('dataSchema'), 'data.schemaJson'],
      [th.to('feed'), th.url('feed'), 'data.feedAll'],
    ] as const
  ).map(([name, url, note]) => ({ name: `/${name.slice(th.library.base.length)}`, url, note: t(note) }))

const pages = ({ t, url }: Site) =>
  (
    [
      ['practices', 'nav.practices', 'practices.description'],
      ['courses', 'courses.title', 'courses.description'],
      ['glossary', 'nav.glossary', 'glossary.description'],
      ['sources', 'nav.sources', 'sources.description'],
      ['doNoHarm', 'nav.doNoHarm', 'data.doNoHarm'],
    ] as const
  ).map(([page, name, note]) => ({ name: t(name), url: url(page), note: t(note) }))

const termLinks = (kind: TermKind, { library, t, url, count }: Site) => ({
  heading: t(`${kind}.title`),
  links: library.terms[kind].map(({ id, label, practices }) => ({
    name: label.en,
    url: url('term', { terms: kind, id }),
    note: `${label.th}, ${count(practices.length)}`,
  })),
})
