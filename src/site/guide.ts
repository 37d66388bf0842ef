import type { Library } from './library.ts'
import type { TermKind } from './routes.ts'
import { type Site, siteIn } from './site.ts'

/** What the site tells language models of itself: in English, in Markdown as llmstxt.org proposes. */
export function guide(library: Library): string {
  const [th, en] = [siteIn(library, 'th'), siteIn(library, 'en')]
  const { t, url } = en
  const data = { name: t('data.title'), url: url('data'), note: t('data.description') }
  const parts = [
    `# ${th.t('site.name')} · ${t('site.name')}`,
    `> ${t('site.description')}. ${th.t('site.fullName')}`,
    t('data.llmsLanguages', { count: library.practices.length }),
    t('data.llmsCare'),
    section(t('data.title'), [...files(th, en), data]),
    section(t('site.main'), pages(en)),
    ...(['pain-points', 'stages', 'regions'] as const).map((kind) =>
      section(t(`${kind}.title`), termLinks(kind, en)),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

const section = (heading: string, links: readonly Record<'name' | 'url' | 'note', string>[]) =>
  `## ${heading}\n\n${links.map(({ name, url, note }) => `- [${name}](${url}): ${note}`).join('\n')}`

/** Files stand in Thai addresses, and are named by these. */
const files = ({ to, library: { base, origin } }: Site, { t }: Site) =>
  (
    [
      [to('practicesJson'), 'data.listJson'],
      [to('coursesJson'), 'data.coursesJson'],
      [to('toolsJson'), 'data.toolsJson'],
      [to('lawJson'), 'data.lawJson'],
      [to('practicesTable', { format: 'csv' }), 'data.listCsv'],
      [to('dataSchema'), 'data.schemaJson'],
      [to('feed'), 'data.feedAll'],
    ] as const
  ).map(([href, note]) => ({ name: `/${href.slice(base.length)}`, url: origin + href, note: t(note) }))

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

const termLinks = (kind: TermKind, { library, url, count }: Site) =>
  library.terms[kind].map(({ id, label, practices }) => ({
    name: label.en,
    url: url('term', { terms: kind, id }),
    note: `${label.th}, ${count(practices.length)}`,
  }))
