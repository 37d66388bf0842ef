import { readVocabulary } from '../../src/node/content.ts'
import { readFieldWords } from '../../src/node/field-words.ts'
import { jsonSchemas } from './json-schemas.ts'
import { snippetsOf } from './snippets.ts'
import { templateFiles } from './templates.ts'

/** The files that follow from the table of fields and the vocabularies, by their paths. */
export function editorFiles(): Record<string, string> {
  const schemas = jsonSchemas(readVocabulary(), readFieldWords().wordsOf)
  const files = Object.entries(schemas).map(([name, schema]) => [`.vscode/schemas/${name}.json`, schema])
  const { th = {}, en = {} } = schemas
  const all = [...files, ['.vscode/entry.code-snippets', snippetsOf({ th, en })]]
  const json = all.map(([file, content]) => [file, `${JSON.stringify(content, null, 2)}\n`])
  return Object.fromEntries([...json, ...templateFiles()])
}
