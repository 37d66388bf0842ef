import { DataFactory, type Quad, Writer } from 'n3'
import type { Concept, Scheme, Skos } from './skos.ts'

const { literal, namedNode, quad } = DataFactory
const prefixes = { skos: 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/' }
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

/** A vocabulary as Turtle. */
export function turtle({ scheme, concepts }: Skos): string {
  const writer = new Writer({ prefixes })
  writer.addQuads([...ofScheme(scheme), ...concepts.flatMap(ofConcept)])
  let written = ''
  writer.end((error, text: string) => {
    if (error) throw error
    written = text
  })
  return written
}

function ofScheme({ id, title, license }: Scheme): Quad[] {
  const node = namedNode(id)
  return [
    quad(node, type, namedNode(`${prefixes.skos}ConceptScheme`)),
    ...inWords(id, `${prefixes.dct}title`, title),
    quad(node, namedNode(`${prefixes.dct}license`), namedNode(license)),
  ]
}

function ofConcept(concept: Concept): Quad[] {
  const {
    id,
    inScheme,
    topConceptOf,
    notation,
    prefLabel,
    altLabel,
    definition,
    scopeNote,
    broader,
    related,
  } = concept
  const named = (name: string) => prefixes.skos + name
  return [
    quad(namedNode(id), type, namedNode(named('Concept'))),
    ...links(id, named('inScheme'), [inScheme]),
    ...links(id, named('topConceptOf'), [topConceptOf]),
    quad(namedNode(id), namedNode(named('notation')), literal(notation)),
    ...inWords(id, named('prefLabel'), prefLabel),
    ...inWords(id, named('altLabel'), altLabel),
    ...inWords(id, named('definition'), definition),
    ...inWords(id, named('scopeNote'), scopeNote),
    ...links(id, named('broader'), [broader]),
    ...links(id, named('related'), related ?? []),
  ]
}

const links = (id: string, property: string, targets: readonly (string | undefined)[]) =>
  targets.flatMap((target) => (target ? [quad(namedNode(id), namedNode(property), namedNode(target))] : []))

function inWords(id: string, property: string, words: Record<string, string | string[]> | undefined): Quad[] {
  return Object.entries(words ?? {}).flatMap(([language, each]) =>
    [each].flat().map((one) => quad(namedNode(id), namedNode(property), literal(one, language))),
  )
}
