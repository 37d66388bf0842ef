import { mkdirSync, writeFileSync } from 'node:fs'
import { editorFiles } from './editor/files.ts'

/** Writes what editors complete entries and vocabularies by: after a change of the schema, the template or a vocabulary. */
mkdirSync('.vscode/schemas', { recursive: true })
for (const [file, text] of Object.entries(editorFiles())) {
  writeFileSync(file, text)
  console.log(file)
}
