import { readdirSync } from 'node:fs'
import { lookUp } from '../paths.ts'

/** Word keeps a file `~$…` beside every document that is open; systems keep files that begin with a dot. */
const isSent = (name: string) => !/^(?:~\$|\.|__MACOSX$)/.test(name)

/** The files that paths name: themselves, or all in a folder and below it, in the order of their names. What cannot be taken in is told, too. */
export function findFiles(paths: string[]): string[] {
  return paths.flatMap((path) => (lookUp(path)?.isDirectory() ? filesBelow(path) : [path]))
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => isSent(name))
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
}
