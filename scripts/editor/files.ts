import { readVocabulary } from '../../src/lib/read/vocabulary.ts'
import { jsonSchemas } from './json-schemas.ts'
import { snippetsOf } from './snippets.ts'

/** The files by which editors complete entries and vocabularies, by their paths. */
export function editorFiles(): Record<string, string> {
  const schemas = jsonSchemas(readVocabulary())
  const files = Object.entries(schemas).map(([name, schema]) => [`.vscode/schemas/${name}.json`, schema])
  const { th = {}, en = {} } = schemas
  const all = [...files, ['.vscode/entry.code-snippets', snippetsOf({ th, en })]]
  return Object.fromEntries(all.map(([file, content]) => [file, `${JSON.stringify(content, null, 2)}\n`]))
}
