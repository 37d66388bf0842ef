import type { Section } from '../lib/write/entry-form.ts'
import { withSection } from '../lib/write/sections.ts'
import { copyOf, page, part, parts } from './page.ts'

type Locale = 'th' | 'en'

/** A section of the opened text, and where it is shown. */
interface ShownSection extends Section {
  field: HTMLElement
}

const shown: Record<Locale, ShownSection[]> = { th: [], en: [] }

const areaOf = (locale: Locale) => part(page, `[data-locale=${locale}] [data-sections]`, HTMLElement)

/** The fields of the sections: those of the template, and others that the text has. */
export const sectionFields = (locale: Locale) => parts(areaOf(locale), '[data-section]')

const textOf = (field: HTMLElement) => part(field, 'textarea', HTMLTextAreaElement)
const headingOf = (field: HTMLElement) => field.dataset['section'] ?? ''

/** Shows the sections of a text; those that the template does not have get fields of their own. */
export function showSections(locale: Locale, sections: Section[]) {
  for (const field of sectionFields(locale)) {
    if (field.matches('[data-extra]')) field.remove()
    else textOf(field).value = ''
  }
  const free = new Set(sectionFields(locale))
  shown[locale] = sections.map((section) => {
    const own = [...free].find((field) => headingOf(field) === section.heading)
    const field = own ?? extraField(locale, section.heading)
    free.delete(field)
    textOf(field).value = section.text
    return { ...section, field }
  })
}

function extraField(locale: Locale, heading: string): HTMLElement {
  const area = areaOf(locale)
  const field = copyOf(part(area, '[data-section-template]', HTMLTemplateElement))
  field.dataset['section'] = heading
  field.dataset['extra'] = ''
  part(field, '[data-heading]', HTMLElement).textContent = heading
  area.append(field)
  return field
}

/** The sections as they stand now: in the order of the opened text, new ones where the template has them. */
export function readSections(locale: Locale): Section[] {
  const opened = shown[locale].map(({ heading, text, field }) => ({
    heading,
    before: text,
    text: textOf(field).value,
  }))
  const kept = opened
    .filter(({ text, before }) => text.trim() !== '' || text === before)
    .map(({ heading, text }) => ({ heading, text }))
  const fields = sectionFields(locale)
  const order = fields.map(headingOf)
  const known = new Set(shown[locale].map(({ field }) => field))
  return fields
    .filter((field) => !known.has(field) && textOf(field).value.trim() !== '')
    .reduce(
      (all, field) => withSection(all, order, { heading: headingOf(field), text: textOf(field).value }),
      kept,
    )
}

/** Adds a text to a section, as its last paragraph. */
export function addToSection(locale: Locale, heading: string, text: string) {
  const field = sectionFields(locale).find((section) => headingOf(section) === heading)
  if (!field) return
  const area = textOf(field)
  area.value = `${area.value.trimEnd()}\n\n${text}\n`.trimStart()
}
