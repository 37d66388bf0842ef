import { type Line, linesOf } from '../render/lines.ts'
import { sectionTrees } from '../render/sections.ts'
import { formatFigure } from './dates.ts'
import { vocabulary } from './library.ts'
import { type Locale, pathTo, type Translate, translator } from './locale.ts'
import type { Practice, PracticeText } from './practice.ts'
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
export const rowLabels = (locale: Locale): string[] =>
  rows.map((row) => {
    const section = vocabulary.sections.find(({ id }) => id === row)
    return section ? section.label[locale] : translator(locale)(`practice.${row}`)
  })

/** One practice, ready to stand beside others. */
export function columnOf(practice: Practice, locale: Locale): Column {
  const text = practice.text[locale]
  const page = `/practices/${practice.id}/`
  const sections = new Map(sectionTrees(text.tree).map(({ id, content }) => [id, linesOf(content)]))
  const figures = text.results.map((result) => figureLine(result, locale))
  const own: Partial<Record<Row, Line[]>> = {
    ...(figures.length > 0 && { results: figures }),
    evidence: evidenceLines(practice, locale),
    cost: said(text.resources.cost),
    time: said(text.resources.time),
    staff: said(text.resources.staff),
  }
  const lines = rows.map((row) => own[row] ?? sections.get(row) ?? [])
  return { title: text.title, lang: text.locale, url: pathTo(locale, page), rows: lines }
}

const said = (text: string | undefined): Line[] => (text ? [{ kind: 'text', text }] : [])

function figureLine(
  { measure, before, after, unit, period }: PracticeText['results'][number],
  locale: Locale,
): Line {
  const figures = [before, after].flatMap((figure) =>
    figure === undefined ? [] : formatFigure(figure, locale),
  )
  const text = `${measure}: ${figures.join(' → ')}${unit ? ` ${unit}` : ''}${period ? ` (${period})` : ''}`
  return { kind: 'item', text }
}

/** The level, why it is that level, and what each aspect shows: these last in the page's language, whatever the entry's is. */
function evidenceLines(practice: Practice, locale: Locale): Line[] {
  const t: Translate = translator(locale)
  const lang = locale
  const reasons = strengthOf(practice, locale).map(
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
