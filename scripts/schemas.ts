import { mkdirSync, writeFileSync } from 'node:fs'
import { editorFiles } from './editor/files.ts'

/** Writes what follows from the table of fields: what editors complete by, and the comments of the templates. */
mkdirSync('.vscode/schemas', { recursive: true })
for (const [file, text] of Object.entries(editorFiles())) {
  writeFileSync(file, text)
  console.log(file)
}
