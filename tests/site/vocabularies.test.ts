import { globSync, readFileSync } from 'node:fs'
import { Parser, type Quad } from 'n3'
import { expect, test } from 'vitest'
import { readVocabulary } from '../../src/node/content.ts'
import { siteFolder } from './site-folder.ts'

const folder = `${siteFolder}/data/vocabulary`
const lists = globSync('*.ttl', { cwd: folder }).map((file) => file.replace('.ttl', ''))
const skos = 'http://www.w3.org/2004/02/skos/core#'
const quadsOf = (list: string) => new Parser().parse(readFileSync(`${folder}/${list}.ttl`, 'utf8'))
const every = lists.flatMap(quadsOf)

const written = ({ subject, predicate, object }: Quad) =>
  `${subject.value} ${predicate.value} ${object.value} ${'language' in object ? object.language : ''}`

test('each list is there, with all its terms', () => {
  const { regions, provinces, stages, painPoints, glossary, sections, ...rest } = readVocabulary()
  const { groups, exploitation, organisationKinds } = rest
  const wanted = {
    regions,
    provinces,
    stages,
    'pain-points': painPoints,
    groups,
    exploitation,
    'organisation-kinds': organisationKinds,
    sections,
    glossary,
  }
  expect(lists.sort()).toEqual(Object.keys(wanted).sort())
  for (const [list, terms] of Object.entries(wanted)) {
    const said = quadsOf(list).filter(({ predicate }) => predicate.value === `${skos}notation`)
    expect(said.map(({ object }) => object.value)).toEqual(terms.map(({ id }) => id))
  }
})

test('JSON-LD says what Turtle says', () => {
  for (const list of lists) {
    const document = JSON.parse(readFileSync(`${folder}/${list}.jsonld`, 'utf8'))
    expect(expand(document).sort(), list).toEqual(quadsOf(list).map(written).sort())
  }
})

test('SKOS holds: one preferred name a language, none of them an other name too, every relation to a term that exists', () => {
  const terms = new Set(every.map(({ subject }) => subject.value))
  const words = (name: string) =>
    every
      .filter(({ predicate }) => predicate.value === skos + name)
      .map(
        ({ subject, object }) =>
          `${subject.value} ${'language' in object ? object.language : ''} ${object.value}`,
      )
  const preferred = words('prefLabel')
  const owners = preferred.map((line) => line.split(' ', 2).join(' '))
  expect(new Set(owners).size).toBe(owners.length)
  expect(words('altLabel').filter((line) => preferred.includes(line))).toEqual([])
  const relations = every.filter(({ predicate }) =>
    [`${skos}broader`, `${skos}related`, `${skos}inScheme`].includes(predicate.value),
  )
  expect(relations.filter(({ object }) => !terms.has(object.value)).map(written)).toEqual([])
  expect(relations.filter(({ predicate }) => predicate.value === `${skos}broader`)).toHaveLength(77)
})

type Context = Record<string, string | { '@id': string; '@type'?: string; '@container'?: string }>

/** Reads the JSON-LD by its own context, as far as its files go: prefixes, links and languages. */
function expand({
  '@context': context,
  '@graph': nodes,
}: {
  '@context': Context
  '@graph': Record<string, unknown>[]
}): string[] {
  const whole = (name: string): string => {
    const term = context[name]
    const id = typeof term === 'object' ? term['@id'] : (term ?? name)
    const [prefix = '', rest = ''] = id.split(':', 2)
    const base = context[prefix]
    return typeof base === 'string' ? base + rest : id
  }
  return nodes.flatMap(({ id, type, ...said }) => [
    `${id} http://www.w3.org/1999/02/22-rdf-syntax-ns#type ${whole(String(type))} `,
    ...Object.entries(said).flatMap(([name, value]) => {
      const term = context[name]
      const inLanguages = typeof term === 'object' && term['@container'] === '@language'
      const pairs = inLanguages ? Object.entries(Object(value)) : [['', value]]
      return pairs.flatMap(([language, words]) =>
        [words].flat().map((word) => `${id} ${whole(name)} ${word} ${language}`),
      )
    }),
  ])
}
