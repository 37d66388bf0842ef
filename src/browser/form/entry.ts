import { newShortCode } from '../../entry/short-code.ts'
import {
  type EntryForm,
  type Facts,
  isBlank,
  type Section,
  type TextForm,
  withSection,
} from '../../entry/write/entry-form.ts'
import { part, parts } from '../dom.ts'
import { nameOf, ownerOf, read, show } from './fields.ts'
import { config, copyOf, page } from './page.ts'

type Locale = 'th' | 'en'

/** What was opened in one language: its facts, for fields that the form does not know stay, and where its sections are shown. */
interface Opened {
  facts: Facts
  sections: (Section & { field: HTMLElement })[]
}

const opened: Record<Locale, Opened> = {
  th: { facts: {}, sections: [] },
  en: { facts: {}, sections: [] },
}

/** The box for the entry's address. */
export const idBox = part(page, '[data-id] input', HTMLInputElement)

/** The fields of one language's facts that stand by themselves. */
export const factFields = (locale: Locale) =>
  parts(page, `[data-locale=${locale}] [data-field]`).filter((field) => ownerOf(field) === null)

/** The fields of the sections: those of the template, and others that the text has. */
export const sectionFields = (locale: Locale) => parts(areaOf(locale), '[data-section]')

const areaOf = (locale: Locale) => part(page, `[data-locale=${locale}] [data-sections]`, HTMLElement)
const textOf = (field: HTMLElement) => part(field, 'textarea', HTMLTextAreaElement)
const headingOf = ({ dataset }: HTMLElement) => dataset['section'] ?? ''

/** An entry in which nothing is filled in yet; the code of its short link is made with it. */
export const freshForm = (facts: Facts = {}): EntryForm => ({
  id: '',
  th: { facts: { ...blank('th'), status: 'draft', code: newShortCode(), ...facts }, sections: [] },
})

const blank = (locale: Locale): Facts =>
  Object.fromEntries(config.fields[locale].map(({ name }) => [name, '']))

/** Shows an entry in the form. */
export function showForm(form: EntryForm) {
  idBox.value = form.id
  showText('th', form.th)
  showText('en', form.en ?? { facts: {}, sections: [] })
}

function showText(locale: Locale, { facts, sections }: TextForm) {
  const missing = Object.entries(blank(locale)).filter(([name]) => !Object.hasOwn(facts, name))
  for (const field of factFields(locale)) show(field, facts[nameOf(field)])
  opened[locale] = {
    facts: { ...facts, ...Object.fromEntries(missing) },
    sections: showSections(locale, sections),
  }
}

/** Sections that the template does not have get fields of their own. */
function showSections(locale: Locale, sections: Section[]) {
  for (const field of sectionFields(locale)) {
    if (field.matches('[data-extra]')) field.remove()
    else textOf(field).value = ''
  }
  const free = new Set(sectionFields(locale))
  return sections.map((section) => {
    const own = [...free].find((field) => headingOf(field) === section.heading)
    const field = own ?? extraField(locale, section.heading)
    free.delete(field)
    textOf(field).value = section.text
    return { ...section, field }
  })
}

function extraField(locale: Locale, heading: string): HTMLElement {
  const field = copyOf(part(areaOf(locale), '[data-section-template]', HTMLTemplateElement))
  Object.assign(field.dataset, { section: heading, extra: '' })
  part(field, '[data-heading]', HTMLElement).textContent = heading
  areaOf(locale).append(field)
  return field
}

/** The entry as it stands in the form now. */
export function readForm(): EntryForm {
  const en = readText('en')
  const english = en.sections.length > 0 || !isBlank(en.facts)
  return { id: idBox.value.trim(), th: readText('th'), ...(english && { en }) }
}

function readText(locale: Locale): TextForm {
  const fields = factFields(locale).map((field) => [nameOf(field), read(field)])
  return {
    facts: { ...opened[locale].facts, ...Object.fromEntries(fields) },
    sections: readSections(locale),
  }
}

/** The sections as they stand now: in the order of the opened text, new ones where the template has them. */
function readSections(locale: Locale): Section[] {
  const before = opened[locale].sections
  const now = (field: HTMLElement) => ({ heading: headingOf(field), text: textOf(field).value })
  const stay = before
    .filter(({ text, field }) => textOf(field).value.trim() !== '' || textOf(field).value === text)
    .map(({ field }) => now(field))
  const fields = sectionFields(locale)
  const order = fields.map(headingOf)
  return fields
    .filter(
      (field) => !before.some((section) => section.field === field) && textOf(field).value.trim() !== '',
    )
    .reduce((all, field) => withSection(all, order, now(field)), stay)
}

/** Adds a text to a section, as its last paragraph. */
export function addToSection(locale: Locale, heading: string, text: string) {
  const field = sectionFields(locale).find((section) => headingOf(section) === heading)
  if (!field) return
  const area = textOf(field)
  area.value = `${area.value.trimEnd()}\n\n${text}\n`.trimStart()
}
