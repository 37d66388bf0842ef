import type { TermList } from '../entry/meta.ts'
import type { Site } from './site.ts'

/** A term to choose, with all the words by which people look for it. */
export interface TermOption {
  id: string
  label: string
  words: string
}

/** The terms of a vocabulary, in the order of the form. */
export function termOptions(site: Site, list: TermList): TermOption[] {
  if (list === 'sources') return sourceOptions(site)
  if (list === 'provinces') return provinceOptions(site)
  return site.library.vocabulary[list].map(({ id, label }) => ({
    id,
    label: site.say(label),
    words: `${label.th} ${label.en} ${id}`,
  }))
}

function provinceOptions({ library: { vocabulary }, say, byLabel }: Site): TermOption[] {
  const regions = new Map(vocabulary.regions.map((region) => [region.id, region]))
  return vocabulary.provinces.toSorted(byLabel).map(({ id, label, aliases, region }) => {
    const { label: named, aliases: others = [] } = regions.get(region) ?? {}
    const words = [label.th, label.en, ...aliases, named?.th, named?.en, ...others]
    return { id, label: say(label), words: words.join(' ') }
  })
}

function sourceOptions({ library: { vocabulary }, locale }: Site): TermOption[] {
  const { compare } = new Intl.Collator(locale)
  return vocabulary.sources
    .filter(({ reveals }) => reveals !== 'person')
    .map(({ key, title, publisher, year }) => {
      const label = [title, publisher, year, key].filter(Boolean).join(' · ')
      return { id: key, label, words: label }
    })
    .sort((a, b) => compare(a.label, b.label))
}
