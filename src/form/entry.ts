import { newShortCode } from '../lib/links/short-code.ts'
import type { EntryForm, Facts, TextForm } from '../lib/write/entry-form.ts'
import { isBlank } from '../lib/write/write-text.ts'
import { read, show } from './controls.ts'
import { config, page, part, parts } from './page.ts'
import { ownerOf } from './rows.ts'
import { readSections, showSections } from './sections.ts'

type Locale = 'th' | 'en'

/** What was opened: fields that the form does not know stay. */
const opened: Record<Locale, Facts> = { th: {}, en: {} }

const id = part(page, '[data-id] input', HTMLInputElement)

/** The fields of one language's facts that stand by themselves. */
export const factFields = (locale: Locale) =>
  parts(page, `[data-locale=${locale}] [data-field]`).filter((field) => ownerOf(field) === null)

/** An entry in which nothing is filled in yet; the code of its short link is made with it. */
export const freshForm = (): EntryForm => ({
  id: '',
  th: { facts: { ...blank('th'), status: 'draft', code: newShortCode() }, sections: [] },
})

const blank = (locale: Locale): Facts => Object.fromEntries(config.fields[locale].map((name) => [name, '']))

/** Shows an entry in the form. */
export function showForm(form: EntryForm) {
  id.value = form.id
  showText('th', form.th)
  showText('en', form.en ?? { facts: {}, sections: [] })
}

function showText(locale: Locale, { facts, sections }: TextForm) {
  const missing = Object.entries(blank(locale)).filter(([name]) => !Object.hasOwn(facts, name))
  opened[locale] = { ...facts, ...Object.fromEntries(missing) }
  for (const field of factFields(locale)) show(field, facts[field.dataset['field'] ?? ''])
  showSections(locale, sections)
}

/** The entry as it stands in the form now. */
export function readForm(): EntryForm {
  const en = readText('en')
  const english = en.sections.length > 0 || !isBlank(en.facts)
  return { id: id.value.trim(), th: readText('th'), ...(english && { en }) }
}

function readText(locale: Locale): TextForm {
  const fields = factFields(locale).map((field) => [field.dataset['field'] ?? '', read(field)])
  return { facts: { ...opened[locale], ...Object.fromEntries(fields) }, sections: readSections(locale) }
}
