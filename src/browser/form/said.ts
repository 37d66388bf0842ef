import type { Terms } from '../../check/rules/rule.ts'
import { type Fact, type Facts, isFacts } from '../../entry/write/entry-form.ts'
import { formatDate } from '../../site/dates.ts'
import type { KnownField } from './config.ts'

/** What a fact says in the words that people read, value by value; a row is one line. */
export function saidBy(
  field: KnownField,
  fact: Fact | undefined,
  terms: Terms,
  locale: 'th' | 'en',
): string[] {
  const within = (facts: Facts) =>
    (field.fields ?? []).flatMap((inner) => saidBy(inner, facts[inner.name], terms, locale))
  if (field.kind === 'rows') return rowsOf(fact).map((row) => within(row).join(' · '))
  if (field.kind === 'group') return isFacts(fact) ? within(fact) : []
  if (field.kind === 'ids') return [listOf(fact).join(' ')].filter(Boolean)
  const values = Array.isArray(fact) ? listOf(fact) : [wordsOf(fact)]
  return values.filter(Boolean).map((value) => {
    if (field.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value, locale)
    return field.choices?.[value] ?? termNamed(field, value, terms, locale) ?? value
  })
}

function termNamed({ list }: KnownField, id: string, terms: Terms, locale: 'th' | 'en'): string | undefined {
  if (list === undefined) return undefined
  const { [list]: all } = terms
  for (const term of all) {
    if ('key' in term && term.key === id) return term.title
    if ('id' in term && term.id === id) return term.label[locale]
  }
  return undefined
}

/** The rows of a fact that is a list of facts. */
export const rowsOf = (fact: Fact | undefined): Facts[] => (Array.isArray(fact) ? fact.filter(isFacts) : [])

/** Words or a figure, as words; anything else is none. */
export const wordsOf = (fact: Fact | undefined) =>
  typeof fact === 'string' || typeof fact === 'number' ? String(fact) : ''

/** A list of words, such as the keys of sources. */
export const listOf = (fact: Fact | undefined) => (Array.isArray(fact) ? fact.map(wordsOf) : [])
