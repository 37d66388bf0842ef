import type { TermList } from '../entry/meta.ts'
import { vocabulary } from './library.ts'
import { byLabel, type Locale } from './locale.ts'

/** A term to choose, with all the words by which people look for it. */
export interface TermOption {
  id: string
  label: string
  words: string
}

/** The terms of a vocabulary, in the order of the form. */
export function termOptions(list: TermList, locale: Locale): TermOption[] {
  if (list === 'sources') return sourceOptions(locale)
  if (list === 'provinces') return provinceOptions(locale)
  return vocabulary[list].map(({ id, label }) => ({
    id,
    label: label[locale],
    words: `${label.th} ${label.en} ${id}`,
  }))
}

function provinceOptions(locale: Locale): TermOption[] {
  const regions = new Map(vocabulary.regions.map((region) => [region.id, region]))
  return vocabulary.provinces.toSorted(byLabel(locale)).map(({ id, label, aliases, region }) => {
    const { label: named, aliases: others = [] } = regions.get(region) ?? {}
    const words = [label.th, label.en, ...aliases, named?.th, named?.en, ...others]
    return { id, label: label[locale], words: words.join(' ') }
  })
}

function sourceOptions(locale: Locale): TermOption[] {
  const { compare } = new Intl.Collator(locale)
  return vocabulary.sources
    .map(({ key, title, publisher, year }) => {
      const label = [title, publisher, year, key].filter(Boolean).join(' · ')
      return { id: key, label, words: label }
    })
    .sort((a, b) => compare(a.label, b.label))
}
