import { mkdirSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { findPersonalData } from '../../src/check/personal-data/find.ts'
import type { Vocabulary } from '../../src/entry/vocabulary.ts'

/** A synthetic entry: its address, and its files as they would be written. */
export interface Synthetic {
  id: string
  title: string
  summary: string
  th: string
  en?: string
}

/** Makes valid entries: 600 Thai words each, spread over places, steps and problems; every second one in English too. */
export function* syntheticEntries(count: number, vocabulary: Vocabulary): Generator<Synthetic> {
  const words = wordsOf(vocabulary)
  for (let number = 1; number <= count; number++) yield entry(number, vocabulary, words)
}

/** Writes entries as folders, as contributors would. */
export function writeEntries(folder: string, entries: Iterable<Synthetic>) {
  for (const { id, th, en } of entries) {
    mkdirSync(`${folder}/${id}`, { recursive: true })
    writeFileSync(`${folder}/${id}/th.mdx`, th)
    if (en) writeFileSync(`${folder}/${id}/en.mdx`, en)
  }
}

type Locale = 'th' | 'en'
type Write = (locale: Locale, count: number) => string

function entry(number: number, vocabulary: Vocabulary, words: Record<Locale, string[]>): Synthetic {
  const draw = drawer(number)
  const write: Write = (locale, count) => prose(words[locale], count, draw.upTo, locale)
  // No entry may rest on a source that reveals a person.
  const cited = vocabulary.sources.filter(({ reveals }) => reveals !== 'person')
  const sources = draw.some(cited, 4).map(({ key }) => key)
  const lesson = number % 10 === 0
  const ids = (list: { id: string }[], count: number) => draw.some(list, count).map(({ id }) => id)
  const title = `${write('th', 6)} ครั้งที่ ${number}`
  const summary = write('th', 24)
  const facts = {
    kind: lesson ? 'lesson' : 'good-practice',
    status: 'published',
    title,
    summary,
    provinces: number % 25 === 0 ? 'national' : ids(vocabulary.provinces, 1 + draw.upTo(3)),
    addresses: ids(vocabulary.painPoints, 1 + draw.upTo(3)).map((problem) => ({
      problem,
      stages: ids(vocabulary.stages, 1 + draw.upTo(3)),
    })),
    groups: ids(vocabulary.groups, draw.upTo(3)),
    exploitation: ids(vocabulary.exploitation, draw.upTo(3)),
    organisations: ids(vocabulary.organisationKinds, 2).map((kind) => ({
      name: write('th', 4),
      kind,
      role: write('th', 10),
    })),
    evidenceReason: write('th', 12),
    results: sources.slice(0, 2).map((source, index) => {
      const shown = { shows: index === 0 ? 'reach' : 'outcome', measuredBy: 'other' }
      return {
        measure: write('th', 8),
        after: number + index,
        unit: 'คน',
        period: 'พ.ศ. 2566',
        source,
        ...shown,
      }
    }),
    owner: write('th', 4),
    sources,
    reviewedOn: '2026-11-23',
    nextReview: '2027-11-23',
  }
  const english = () => ({
    title: `${write('en', 6)}, no. ${number}`,
    summary: write('en', 24),
    translatedFrom: '2026-11-23',
    evidenceReason: write('en', 12),
    owner: write('en', 4),
    organisations: facts.organisations.map(() => ({ name: write('en', 4), role: write('en', 10) })),
    results: facts.results.map(() => ({ measure: write('en', 8), unit: 'persons', period: '2023' })),
  })
  const sections = vocabulary.sections.filter(({ id }) => lesson || id !== 'lesson')
  const [term] = draw.some(vocabulary.glossary, 1)
  /** Every section of the template, 600 words in all, with a list, a table, a footnote and each component. */
  const file = (front: object, locale: Locale) => {
    const texts = sections.map(({ id, label }) => {
      const cite = `<Cite source="${sources[draw.upTo(sources.length)]}" />`
      const named = term ? `<Term id="${term.id}">${term.label[locale]}</Term>` : ''
      const text = section(
        id,
        Math.floor(590 / sections.length),
        (count) => write(locale, count),
        cite,
        named,
      )
      return `## ${label[locale]}\n\n${text}\n`
    })
    const footnote = `\n[^1]: ${write(locale, 10)}\n`
    return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${texts.join('\n')}${footnote}`
  }
  const id = `synthetic-${String(number).padStart(5, '0')}`
  return { id, title, summary, th: file(facts, 'th'), ...(number % 2 === 0 && { en: file(english(), 'en') }) }
}

/** The sections differ as real ones do: steps, figures, a warning, plain paragraphs. */
function section(id: string, count: number, write: (count: number) => string, cite: string, term: string) {
  /** So many pieces of so many words together. */
  const pieces = (number: number, total: number) =>
    Array.from({ length: number }, (_, index) => write(Math.floor((total + index) / number)))
  const table = ([a, b, c, d, e, f]: string[]) =>
    `| ${a} | ${b} |\n| --- | --- |\n| ${c} | ${d} |\n| ${e} | ${f} |`
  if (id === 'action')
    return pieces(5, count)
      .map((text, index) => `${index + 1}. ${text}${index === 0 ? cite : ''}`)
      .join('\n')
  if (id === 'results') return `${write(count - 24)}${cite}[^1]\n\n${table(pieces(6, 24))}`
  if (id === 'do-no-harm')
    return `${write(count - 20)}\n\n<Callout type="caution" title="${write(5)}">\n${write(15)}\n</Callout>`
  if (id === 'repeat' || id === 'limits') return `- ${pieces(3, count).join('\n- ')}`
  return id === 'problem' ? `${write(count)} ${term} **${write(3)}**` : pieces(2, count).join('\n\n')
}

/** Words of both languages as the vocabularies use them, each as often as it occurs: texts of them are as common or rare as real ones. */
function wordsOf({ glossary, painPoints, stages, workshops }: Vocabulary): Record<Locale, string[]> {
  const said = [
    ...[...glossary, ...painPoints, ...stages].map(({ definition }) => definition),
    ...stages.map(({ basis }) => basis),
    ...workshops.flatMap(({ known, unknown }) => [known, unknown]),
  ]
  const words = (locale: Locale, own: RegExp) =>
    said.flatMap((both) => split(both[locale], locale)).filter((word) => own.test(word))
  return { th: words('th', /^[ก-๎]+$/), en: words('en', /^[a-z]+$/i) }
}

/** The words of a text, without what stands between them. */
export function split(text: string, locale: Locale): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
}

/** Running text of so many words: Thai in phrases without spaces, English in sentences. */
function prose(
  words: readonly string[],
  count: number,
  upTo: (count: number) => number,
  locale: Locale,
): string {
  const phrases: string[] = []
  for (let left = count; left > 0; ) {
    const drawn = Array.from({ length: Math.min(left, 6 + upTo(7)) }, () => words[upTo(words.length)])
    phrases.push(drawn.join(locale === 'th' ? '' : ' '))
    left -= drawn.length
  }
  const text = phrases.join(locale === 'th' ? ' ' : '. ')
  return readsAsName(text) ? prose(words, count, upTo, locale) : text
}

/** Whether words that stand together by chance read as a name, also behind or before what they may stand beside. */
const readsAsName = (text: string) => findPersonalData(`ผู้เสียหาย ${text} สมชาย`).length > 0

/** Draws numbers from a seed: the same seed gives the same numbers on every machine (mulberry32). */
function drawer(seed: number) {
  let state = seed
  const upTo = (count: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count)
  }
  /** That many different items, from a random place on: which ones stand together differs from entry to entry. */
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const [start, step] = [upTo(items.length), 1 + upTo(6)]
    const places = Array.from({ length: count }, (_, index) => (start + index * step) % items.length)
    return [...new Set(places)].flatMap((place) => items[place] ?? [])
  }
  return { upTo, some }
}
