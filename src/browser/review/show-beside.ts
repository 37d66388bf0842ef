import type { ElementContent } from 'hast'
import { tooComplex } from '../../check/markup/limits.ts'
import { parseBody } from '../../check/markup/parse.ts'
import { sourceText } from '../../entry/source-text.ts'
import type { SectionTerm } from '../../entry/vocabulary.ts'
import type { Section, TextForm } from '../../entry/write/entry-form.ts'
import { renderTree } from '../../render/html.ts'
import { sectionTrees } from '../../render/sections.ts'
import { element, part } from '../dom.ts'
import { listOf, rowsOf, saidBy, wordsOf } from '../form/said.ts'
import { toNode } from '../to-node.ts'
import { config, page, say } from './page.ts'
import type { OnDesk } from './version.ts'

type Locale = 'th' | 'en'

const area = part(page, '[data-beside]', HTMLElement)
const nothing: TextForm = { facts: {}, sections: [] }

/** Lays each part of the Thai text beside the English one, and says which changed since it was translated. */
export function showBeside(desk: OnDesk, drifted: ReadonlySet<string> | undefined) {
  const note = noteOn(desk, drifted)
  const intro = note ? [element('p', { class: 'older' }, say(note))] : []
  area.replaceChildren(...intro, ...factRows(desk), ...sectionRows(desk, drifted ?? new Set()))
}

function noteOn({ version: { form } }: OnDesk, drifted: ReadonlySet<string> | undefined) {
  if (!form.en) return 'noEnglish'
  if (!drifted) return 'driftUnknown'
  return drifted.has('facts') ? 'olderFacts' : undefined
}

/** The facts that English has words for, too. */
function factRows({ version: { form }, library }: OnDesk): HTMLElement[] {
  const inThai = new Map(config.fields.th.map((field) => [field.name, field]))
  return config.fields.en.flatMap((english) => {
    const thai = inThai.get(english.name)
    if (!thai) return []
    const th = saidBy(thai, form.th.facts[thai.name], library.vocabulary, 'th')
    const en = saidBy(english, form.en?.facts[english.name], library.vocabulary, 'en')
    if (th.length + en.length === 0) return []
    return rowOf(thai.label, lines(th), lines(en), false)
  })
}

const lines = (said: string[]) => said.map((line) => element('p', {}, line))

/** Sections by the order of the template, then those that only these texts have. */
function sectionRows(desk: OnDesk, drifted: ReadonlySet<string>): HTMLElement[] {
  const { th, en = nothing } = desk.version.form
  const terms = desk.library.context.sections
  const isOwn = (locale: Locale) => (section: Section) =>
    terms.every(({ label }) => label[locale] !== section.heading)
  const shown = { th: rendered(desk, 'th'), en: rendered(desk, 'en') }
  const known = terms.flatMap(({ id, label }: SectionTerm) => {
    const [thai, english] = [sectionNamed(th, label.th), sectionNamed(en, label.en)]
    if (!thai && !english) return []
    const [left, right] = [textOf(thai, shown.th.get(id)), textOf(english, shown.en.get(id))]
    return rowOf(label[config.locale], left, right, drifted.has(id))
  })
  const own = [
    ...th.sections.filter(isOwn('th')).map((section) => rowOf(section.heading, textOf(section), [], false)),
    ...en.sections.filter(isOwn('en')).map((section) => rowOf(section.heading, [], textOf(section), false)),
  ]
  return [...known, ...own]
}

const sectionNamed = ({ sections }: TextForm, heading: string) =>
  sections.find((section) => section.heading === heading)

function rowOf(heading: string, th: Node[], en: Node[], isOlder: boolean): HTMLElement {
  const missing = () => [element('p', { class: 'hint', lang: config.locale }, say('notThere'))]
  const side = (lang: Locale, content: Node[]) =>
    element('div', { lang }, ...(content.length > 0 ? content : missing()))
  const older = isOlder ? [element('p', { class: 'older' }, say('older'))] : []
  return element(
    'section',
    { class: 'beside-row' },
    element('h4', {}, heading || say('start')),
    ...older,
    element('div', { class: 'beside-texts' }, side('th', th), side('en', en)),
  )
}

/** A section as its page will show it; where it cannot be, as it was typed. */
function textOf(section: Section | undefined, content?: ElementContent[]): Node[] {
  if (!section || section.text === '') return []
  if (!content) return [element('p', { class: 'typed' }, section.text)]
  const shown = element('div', {}, ...content.map((node) => toNode(node, () => undefined)))
  // Pictures stand by themselves below; places on a page that is not there are none, and would be the same in both languages.
  for (const picture of shown.querySelectorAll('img')) picture.replaceWith(`[${picture.alt}]`)
  for (const inner of shown.querySelectorAll('*'))
    for (const name of ['id', 'aria-describedby']) inner.removeAttribute(name)
  for (const link of shown.querySelectorAll('a[href^="#"]')) link.removeAttribute('href')
  for (const link of shown.querySelectorAll('a[href]')) link.setAttribute('target', '_blank')
  return [shown]
}

/** The sections of one language as their page has them, by their ids. */
function rendered({ version: { form, files }, library }: OnDesk, locale: Locale) {
  const { base, sections, law, tools, words } = library.context
  const bytes = files.get(`${locale}.mdx`) ?? new Uint8Array()
  const source = sourceText(`${locale}.mdx`, new TextDecoder().decode(bytes))
  const tree = tooComplex(source) ? undefined : parseBody(source).tree
  if (!tree) return new Map<string, ElementContent[]>()
  const { facts } = form.th
  const own = rowsOf(facts['ownSources']).map((row) => wordsOf(row['key']))
  const sources = [...listOf(facts['sources']), ...own]
  const given = { locale, base, id: form.id, sources, sections, law, tools, words: words[locale] }
  return new Map(sectionTrees(renderTree(tree, given)).map(({ id, content }) => [id, content]))
}
