import { DataFactory, type Quad, Writer } from 'n3'
import type { Concept, Scheme, Skos } from './skos.ts'

const { literal, namedNode, quad } = DataFactory
const prefixes = { skos: 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/' }

const words = (id: string) => ({ '@id': id, '@container': '@language' })
const link = (id: string) => ({ '@id': id, '@type': '@id' })

/** What Dublin Core says of a vocabulary as a whole; all else is SKOS. */
const scheme = { title: words('dct:title'), license: link('dct:license') }

const context = {
  ...prefixes,
  id: '@id',
  type: '@type',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  ...scheme,
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
export const jsonLd = (vocabulary: Skos) =>
  `${JSON.stringify({ '@context': context, '@graph': [vocabulary.scheme, ...vocabulary.concepts] }, null, 1)}\n`

/** A vocabulary as Turtle. */
export function turtle(vocabulary: Skos): string {
  const writer = new Writer({ prefixes })
  writer.addQuads([vocabulary.scheme, ...vocabulary.concepts].flatMap(quadsOf))
  let written = ''
  writer.end((error, text: string) => {
    if (error) throw error
    written = text
  })
  return written
}

function quadsOf({ id, type, ...facts }: Scheme | Concept): Quad[] {
  return [
    quad(namedNode(id), rdfType, namedNode(prefixes.skos + type)),
    ...Object.entries(facts).flatMap(([key, value]) =>
      objectsOf(key, value).map((object) => quad(namedNode(id), property(key), object)),
    ),
  ]
}

const rdfType = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const property = (key: string) => namedNode((key in scheme ? prefixes.dct : prefixes.skos) + key)

/** Words are told by language; all else is an address, but for the notation. */
function objectsOf(key: string, value: string | string[] | Record<string, string | string[]>) {
  if (typeof value === 'string' || Array.isArray(value))
    return [value].flat().map((one) => (key === 'notation' ? literal(one) : namedNode(one)))
  return Object.entries(value).flatMap(([language, each]) =>
    [each].flat().map((one) => literal(one, language)),
  )
}
