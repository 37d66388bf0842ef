import type { APIRoute } from 'astro'
import { llmsText } from '../lib/data-out/llms.ts'
import { absolute } from '../site/data/addresses.ts'
import { practices } from '../site/library.ts'
import { entryCount, translator } from '../site/locale.ts'
import type { TermKind } from '../site/routes.ts'
import { terms } from '../site/terms.ts'

const th = translator('th')
const t = translator('en')

const page = (name: string, path: string, note: string) => ({
  name: t(name),
  url: absolute(path, 'en'),
  note: t(note),
})
const file = (path: string, note: string) => ({ name: path, url: absolute(path), note: t(note) })

const termLinks = (kind: TermKind) => ({
  heading: t(`${kind}.title`),
  links: terms[kind].map(({ id, label, practices }) => ({
    name: label.en,
    url: absolute(`/${kind}/${id}/`, 'en'),
    note: `${label.th}, ${entryCount(practices.length, t)}`,
  })),
})

export const GET: APIRoute = () =>
  new Response(
    llmsText(
      `${th('site.name')} · ${t('site.name')}`,
      `${t('site.description')}. ${th('site.fullName')}`,
      [t('data.llmsLanguages', { count: practices.length }), t('data.llmsCare')],
      [
        {
          heading: t('data.title'),
          links: [
            file('/data/practices.json', 'data.listJson'),
            file('/data/practices.csv', 'data.listCsv'),
            file('/data/schema.json', 'data.schemaJson'),
            file('/feed.atom', 'data.feedAll'),
            page('data.title', '/data/', 'data.description'),
          ],
        },
        {
          heading: t('site.main'),
          links: [
            page('nav.practices', '/practices/', 'practices.description'),
            page('courses.title', '/courses/', 'courses.description'),
            page('nav.glossary', '/glossary/', 'glossary.description'),
            page('nav.sources', '/sources/', 'sources.description'),
            page('nav.doNoHarm', '/contribute/do-no-harm/', 'data.doNoHarm'),
          ],
        },
        termLinks('pain-points'),
        termLinks('stages'),
        termLinks('regions'),
      ],
    ),
  )
