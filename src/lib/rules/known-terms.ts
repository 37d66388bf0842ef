import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/suggest.ts'
import { diagnose } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import type { Path } from '../markup/field-places.ts'
import type { Bilingual } from '../schema/fields.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import { atField } from './at-field.ts'
import type { Rule } from './rule.ts'

type ListName = Exclude<keyof Vocabulary, 'sections'>
interface Reference {
  list: ListName
  term: string
  path: Path
}

const listLabels: Record<ListName, Bilingual> = {
  regions: { th: 'ภาค', en: 'regions' },
  provinces: { th: 'จังหวัด', en: 'provinces' },
  stages: { th: 'ขั้นตอน', en: 'stages' },
  painPoints: { th: 'ปัญหาหน้างาน', en: 'pain points' },
  workshops: { th: 'เวที', en: 'workshops' },
  groups: { th: 'กลุ่มบุคคล', en: 'groups' },
  exploitation: { th: 'รูปแบบการแสวงหาประโยชน์', en: 'kinds of exploitation' },
  organisationKinds: { th: 'ประเภทองค์กร', en: 'kinds of organisation' },
  glossary: { th: 'อภิธานศัพท์', en: 'glossary terms' },
  sources: { th: 'แหล่งข้อมูล', en: 'sources' },
}

/** Every reference to a vocabulary names a term that exists. */
export const knownTerms: Rule = (corpus) => {
  const lists = termLists(corpus.vocabulary)
  return corpus.entries.flatMap((entry) => [
    ...references(entry)
      .filter(({ list, term }) => !lists[list].has(term))
      .map(({ list, term, path }) =>
        atField(corpus, 'term-unknown', entry.th?.file ?? '', path, unknownTerm(list, term, lists[list])),
      ),
    ...unknownMentions(entry, lists),
  ])
}

function references({ th }: ParsedEntry): Reference[] {
  if (!th) return []
  const { facts } = th
  const many = (list: ListName, field: string, terms: readonly string[] | undefined) =>
    (terms ?? []).map((term, index) => ({ list, term, path: [field, index] }))
  const organisations = (facts.organisations ?? []).map(({ kind }, index) => ({
    list: 'organisationKinds' as const, term: kind, path: ['organisations', index, 'kind'],
  }))
  return [
    ...many('provinces', 'provinces', facts.provinces === 'national' ? [] : facts.provinces),
    ...many('stages', 'stages', facts.stages),
    ...many('painPoints', 'painPoints', facts.painPoints),
    ...many('groups', 'groups', facts.groups),
    ...many('exploitation', 'exploitation', facts.exploitation),
    ...many('sources', 'sources', facts.sources),
    ...organisations,
    ...(facts.workshop ? [{ list: 'workshops' as const, term: facts.workshop, path: ['workshop'] }] : []),
  ]
}

function unknownMentions({ th, en }: ParsedEntry, lists: Record<ListName, Map<string, string>>): Diagnostic[] {
  return [th, en].flatMap((text) =>
    (text?.mentions ?? [])
      .filter(({ kind, value }) => kind === 'term' && !lists.glossary.has(value))
      .map(({ value, range }) =>
        diagnose('term-unknown', text?.file ?? '', range, unknownTerm('glossary', value, lists.glossary)),
      ),
  )
}

const unknownTerm = (list: ListName, term: string, known: Map<string, string>) => ({
  term,
  vocabulary: listLabels[list],
  suggestion: didYouMean(term, [...known.keys()], known),
})

function termLists(vocabulary: Vocabulary): Record<ListName, Map<string, string>> {
  const byId = (terms: { id: string; label: Bilingual }[]) => new Map(terms.map((t) => [t.id, t.label.th]))
  const { regions, provinces, stages, painPoints, workshops, groups, exploitation, organisationKinds, glossary } = vocabulary
  return {
    regions: byId(regions),
    provinces: byId(provinces),
    stages: byId(stages),
    painPoints: byId(painPoints),
    workshops: byId(workshops),
    groups: byId(groups),
    exploitation: byId(exploitation),
    organisationKinds: byId(organisationKinds),
    glossary: byId(glossary),
    sources: new Map(vocabulary.sources.map(({ key, title }) => [key, title])),
  }
}
