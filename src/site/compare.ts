import { type Line, linesOf } from '../render/lines.ts'
import { sectionTrees } from '../render/sections.ts'
import type { Practice, PracticeText } from './model.ts'
import type { Locale } from './routes.ts'
import type { Site } from './site.ts'
import { strengthOf } from './strength.ts'

/** What is compared, in order. */
const rows = ['problem', 'action', 'results', 'evidence', 'cost', 'time', 'staff', 'repeat'] as const
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

/** The headings of the rows. */
export const rowLabels = ({ library, say, t }: Site): string[] =>
  rows.map((row) => {
    const section = library.vocabulary.sections.find(({ id }) => id === row)
    return section ? say(section.label) : t(`practice.${row}`)
  })

/** One practice, ready to stand beside others. */
export function columnOf(site: Site, practice: Practice): Column {
  const text = practice.text[site.locale]
  const { id } = practice
  const sections = new Map(sectionTrees(text.tree).map(({ id, content }) => [id, linesOf(content)]))
  const figures = text.results.map((result) => figureLine(result, site))
  const own: Partial<Record<Row, Line[]>> = {
    ...(figures.length > 0 && { results: figures }),
    evidence: evidenceLines(practice, site),
    cost: said(text.resources.cost),
    time: said(text.resources.time),
    staff: said(text.resources.staff),
  }
  const lines = rows.map((row) => own[row] ?? sections.get(row) ?? [])
  return { title: text.title, lang: text.locale, url: site.to('practice', { id }), rows: lines }
}

const said = (text: string | undefined): Line[] => (text ? [{ kind: 'text', text }] : [])

function figureLine(
  { measure, before, after, unit, period }: PracticeText['results'][number],
  site: Site,
): Line {
  const figures = [before, after].flatMap((figure) => (figure === undefined ? [] : site.figure(figure)))
  const text = `${measure}: ${figures.join(' → ')}${unit ? ` ${unit}` : ''}${period ? ` (${period})` : ''}`
  return { kind: 'item', text }
}

/** The level, why it is that level, and what each aspect shows: these last in the page's language, whatever the entry's is. */
function evidenceLines(practice: Practice, site: Site): Line[] {
  const { locale, t } = site
  const lang = locale
  const reasons = strengthOf(site, practice).map(
    ({ aspect, answer, because }): Line => ({
      kind: 'item',
      text: `${aspect} (${answer}): ${because}`,
      lang,
    }),
  )
  return [
    ...(practice.evidence ? [{ kind: 'text' as const, text: t(`evidence.${practice.evidence}`), lang }] : []),
    ...said(practice.text[locale].evidenceReason),
    ...reasons,
  ]
}
