import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { Vocabulary } from '../schema/vocabulary.ts'

const files: Record<keyof Vocabulary, string> = {
  regions: 'regions',
  provinces: 'provinces',
  provinceTraits: 'province-traits',
  stages: 'stages',
  painPoints: 'pain-points',
  workshops: 'workshops',
  groups: 'groups',
  exploitation: 'exploitation',
  organisationKinds: 'organisation-kinds',
  sections: 'sections',
  glossary: 'glossary',
  sources: 'sources',
  publicContacts: 'public-contacts',
}

/** Reads `content/vocabulary`; throws with file and field where a list is wrong, for these are ours to mend. */
export function readVocabulary(folder = 'content/vocabulary'): Vocabulary {
  const lists = Object.entries(files).map(([name, file]) => [
    name,
    parse(readFileSync(`${folder}/${file}.yaml`, 'utf8')),
  ])
  const { data, error } = Vocabulary.safeParse(Object.fromEntries(lists))
  if (!data) throw new Error(`content/vocabulary is not valid:\n${z.prettifyError(error)}`)
  return data
}
