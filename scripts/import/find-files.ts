import { readdirSync } from 'node:fs'
import { lookUp } from '../paths.ts'

/** Word keeps a file `~$…` beside every document that is open. */
const sent = /^(?!~\$|\.).*\.(?:docx|zip)$/i

/** The files that paths name: themselves, or the Word files and archives in a folder, in the order of their names. */
export function findFiles(paths: string[]): string[] {
  return paths.flatMap((path) => {
    if (!lookUp(path)?.isDirectory()) return [path]
    const names = readdirSync(path).filter((name) => sent.test(name))
    return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => `${path}/${name}`)
  })
}
