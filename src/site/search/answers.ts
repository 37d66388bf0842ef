import type { Bilingual } from '../../entry/formats.ts'
import { type AnswerKind, answerKinds } from '../../search/index-format.ts'
import type { CourseText } from '../model.ts'
import { plainWords } from '../parts.ts'
import { addressOf, type RouteName, routes } from '../routes.ts'
import type { Site } from '../site.ts'

/** A direct answer before its words are cut: names as people write them, and what else it says. */
export interface PlainAnswer {
  kind: AnswerKind
  address: string
  label: string
  note: string
  names: string[]
  /** Further words of its page. */
  text: string
}

/** Everything that answers by itself, the kinds in their order. */
export function answersOf(site: Site): PlainAnswer[] {
  const all = [
    ...numbers(site),
    ...pages(site),
    ...places(site),
    ...terms(site),
    ...tools(site),
    ...laws(site),
    ...glossary(site),
    ...courses(site),
  ]
  return all.toSorted((a, b) => answerKinds.indexOf(a.kind) - answerKinds.indexOf(b.kind))
}

interface Term {
  id: string
  label: Bilingual
  searchedAs?: string[] | undefined
}
const both = ({ th, en }: Bilingual) => [th, en]
const namesOf = ({ label, searchedAs = [] }: Term) => [...both(label), ...searchedAs]

const numbers = ({ library, say, t }: Site): PlainAnswer[] =>
  library.vocabulary.publicContacts.flatMap((office) =>
    office.contacts.filter(isNumber).map((contact) => ({
      kind: 'number' as const,
      address: `tel:${contact.replaceAll(' ', '')}`,
      label: t('search.call', { number: contact, office: say(office.label) }),
      note: '',
      names: [contact, contact.replaceAll(' ', ''), ...namesOf(office)],
      text: '',
    })),
  )

const isNumber = (contact: string) => /^[\d ]+$/.test(contact)

/** Pages that people ask for by name: `search.pages.<route>` in the messages, the first name being its label. */
function pages({ library, locale }: Site): PlainAnswer[] {
  const named = (language: 'th' | 'en', name: string) =>
    (library.messages[language][`search.pages.${name}`] ?? '').split(' · ').filter((words) => words !== '')
  return Object.keys(routes)
    .filter((name): name is RouteName => name in routes)
    .flatMap((name) => {
      const [label] = named(locale, name)
      const names = [...named('th', name), ...named('en', name)]
      const { pattern } = routes[name]
      return label === undefined
        ? []
        : [{ kind: 'page' as const, address: pattern, label, note: '', names, text: '' }]
    })
}

function places({ library: { vocabulary }, say }: Site): PlainAnswer[] {
  const { provinces, regions } = vocabulary
  const regionOf = new Map(regions.map(({ id, label }) => [id, say(label)]))
  const place = (
    kind: 'province' | 'region',
    { id, label, aliases }: (typeof regions)[number],
    note = '',
  ) => ({
    kind,
    address: addressOf('term', { terms: `${kind}s`, id }),
    label: say(label),
    note,
    names: [...both(label), ...aliases],
    text: '',
  })
  return [
    ...provinces.map((province) => place('province', province, regionOf.get(province.region))),
    ...regions.map((region) => place('region', region)),
  ]
}

const terms = ({ library: { vocabulary }, say }: Site): PlainAnswer[] =>
  [
    { kind: 'painPoint' as const, terms: 'pain-points', list: vocabulary.painPoints },
    { kind: 'stage' as const, terms: 'stages', list: vocabulary.stages },
    { kind: 'workshop' as const, terms: 'workshops', list: vocabulary.workshops },
  ].flatMap(({ kind, terms, list }) =>
    list.map((term) => ({
      kind,
      address: addressOf('term', { terms, id: term.id }),
      label: say(term.label),
      note: '',
      names: namesOf(term),
      text: 'definition' in term ? say(term.definition) : '',
    })),
  )

const tools = (site: Site): PlainAnswer[] =>
  site.library.vocabulary.tools.map((tool) => ({
    kind: 'tool',
    address: addressOf('tool', { id: tool.id }),
    label: site.say(tool.label),
    note: '',
    names: namesOf(tool),
    text: [...(tool.use ? [tool.use] : []), ...tool.items.map(({ text }) => text)]
      .map((words) => plainWords(site, words))
      .join('\n'),
  }))

/** Of sections with one number, those of the law that most cards are about come first. */
function laws(site: Site): PlainAnswer[] {
  const { library, say } = site
  const { vocabulary } = library
  const cards = Map.groupBy(vocabulary.law, ({ instrument }) => instrument)
  const instruments = new Map(vocabulary.instruments.map(({ id, label }) => [id, say(label)]))
  const weight = (instrument: string) => cards.get(instrument)?.length ?? 0
  return vocabulary.law
    .toSorted((a, b) => weight(b.instrument) - weight(a.instrument))
    .map((card) => ({
      kind: 'law',
      address: addressOf('law', { id: card.id }),
      label: say(card.label),
      note: [card.section ? say(card.section) : '', instruments.get(card.instrument)]
        .filter(Boolean)
        .join(' · '),
      names: [...namesOf(card), ...(card.section ? both(card.section) : [])],
      text: [card.says, card.notCovered, card.decides, card.clock]
        .flatMap((words) => (words ? plainWords(site, words) : []))
        .join('\n'),
    }))
}

const glossary = ({ library: { vocabulary }, say }: Site): PlainAnswer[] =>
  vocabulary.glossary.map(({ id, label, definition, synonyms }) => ({
    kind: 'glossary',
    address: `${addressOf('glossary')}#${id}`,
    label: say(label),
    note: '',
    names: [...both(label), ...synonyms.th, ...synonyms.en],
    text: say(definition),
  }))

const courses = (site: Site): PlainAnswer[] =>
  site.library.courses.map(({ id, text }) => ({
    kind: 'course',
    address: addressOf('course', { id }),
    label: text[site.locale].title,
    note: '',
    names: [text.th.title, text.en.title],
    text: searched(text[site.locale]),
  }))

const searched = ({ summary, audience, objectives }: CourseText) =>
  [summary, audience, ...objectives].join('\n')
