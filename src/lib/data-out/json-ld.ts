import type { Skos } from './skos.ts'

const words = (id: string) => ({ '@id': id, '@container': '@language' })
const link = (id: string) => ({ '@id': id, '@type': '@id' })

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  title: words('dct:title'),
  license: link('dct:license'),
  inScheme: link('skos:inScheme'),
  topConceptOf: link('skos:topConceptOf'),
  notation: 'skos:notation',
  prefLabel: words('skos:prefLabel'),
  altLabel: words('skos:altLabel'),
  definition: words('skos:definition'),
  scopeNote: words('skos:scopeNote'),
  broader: link('skos:broader'),
  related: link('skos:related'),
}

/** A vocabulary as JSON-LD 1.1. */
export const jsonLd = ({ scheme, concepts }: Skos) =>
  `${JSON.stringify({ '@context': context, '@graph': [scheme, ...concepts] }, null, 1)}\n`
