import { type Line, linesOf } from '../render/lines.ts'
import { sectionTrees } from '../render/sections.ts'
import type { Practice, PracticeText } from './model.ts'
import type { Locale } from './routes.ts'
import { fieldsAt, headingOf, type SaidField, said } from './said.ts'
import type { Site } from './site.ts'
import { chainInWords, strengthOf } from './strength.ts'

/** What is compared, in order: sections of the text, and fields. */
const rows = ['problem', 'action', 'results', 'evidence', 'repeat'] as const
type Row = (typeof rows)[number]

/** A practice as the page for comparing shows it. */
export interface Column {
  title: string
  /** The language of its words. */
  lang: Locale
  url: string
  /** In the order of the page's rows. */
  rows: Line[][]
}

/** Fields that have no row among these. */
const others = fieldsAt('compare', new Set(['results', 'evidenceReason']))

/** The headings of the rows. */
export const rowLabels = (site: Site): string[] => [
  ...rows.map((row) => {
    const section = site.library.vocabulary.sections.find(({ id }) => id === row)
    return section ? site.say(section.label) : site.t(row === 'evidence' ? 'evidence.name' : `shown.${row}`)
  }),
  ...others.map((field) => headingOf(site, field)),
]

/** One practice, ready to stand beside others. */
export function columnOf(site: Site, practice: Practice): Column {
  const text = practice.text[site.locale]
  const { id } = practice
  const sections = new Map(sectionTrees(text.tree).map(({ id, content }) => [id, linesOf(content)]))
  const figures = text.results.map((result) => figureLine(result, site))
  const own: Partial<Record<Row, Line[]>> = {
    ...(figures.length > 0 && { results: figures }),
    evidence: evidenceLines(practice, site),
  }
  const lines = [
    ...rows.map((row) => own[row] ?? sections.get(row) ?? []),
    ...others.map((field) => otherLines(said(site, field, text), site)),
  ]
  return { title: text.title, lang: text.locale, url: site.to('practice', { id }), rows: lines }
}

const inOneLine = (text: string | undefined): Line[] => (text ? [{ kind: 'text', text }] : [])

const otherLines = ({ lines, own }: SaidField, { locale }: Site): Line[] =>
  lines.map((text) => ({ kind: lines.length > 1 ? 'item' : 'text', text, ...(!own && { lang: locale }) }))

function figureLine(
  { measure, before, after, unit, period }: PracticeText['results'][number],
  site: Site,
): Line {
  const figures = [before, after].flatMap((figure) => (figure === undefined ? [] : site.figure(figure)))
  const text = `${measure}: ${figures.join(' → ')}${unit ? ` ${unit}` : ''}${period ? ` (${period})` : ''}`
  return { kind: 'item', text }
}

/** The chain, what to make of it, and who measured: all but the second in the page's language, whatever the entry's is. */
function evidenceLines(practice: Practice, site: Site): Line[] {
  const { locale } = site
  const lang = locale
  const reasons = strengthOf(site, practice).map(
    ({ aspect, answer, because }): Line => ({
      kind: 'item',
      text: `${aspect} (${answer}): ${because}`,
      lang,
    }),
  )
  return [
    { kind: 'text', text: chainInWords(site, practice), lang },
    ...inOneLine(practice.text[locale].evidenceReason),
    ...reasons,
  ]
}
