import { existsSync, globSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Corpus } from '../check/rules/rule.ts'
import { withField, withItem } from '../entry/edit-facts.ts'
import { Id } from '../entry/formats.ts'
import { applyChanges } from './changes.ts'
import { told } from './content.ts'
import { pagesDir } from './entries.ts'
import { bytesOf } from './open.ts'
import { refusal } from './refusal.ts'
import { lookUp } from './text.ts'

/** Why an entry cannot move to another address, in both languages; nothing where it can. */
export function renameProblem(
  corpus: Corpus,
  practices: string,
  from: string,
  to: string,
): string | undefined {
  const [old, moved] = [{ folder: `${practices}/${from}` }, { folder: `${practices}/${to}` }]
  const entry = corpus.entries.find(({ id }) => id === from)
  const owner = corpus.entries.find(({ id, th }) => id !== from && th?.facts.formerIds?.includes(to))
  if (!entry) return told('rename.unknown', old, '\n')
  if (!entry.th || entry.th.failed.includes('formerIds')) return told('rename.unreadable', old, '\n')
  if (!Id.safeParse(to).success) return told('rename.badId', {}, '\n')
  if (existsSync(moved.folder)) return told('rename.there', moved, '\n')
  return owner && told('rename.former', { id: to, owner: `${practices}/${owner.id}` }, '\n')
}

/** Moves an entry, keeps its old address, and leads other entries and courses to the new one; returns what was touched. */
export function renameEntry({ entries }: Corpus, practices: string, from: string, to: string): string[] {
  const former = entries.find(({ id }) => id === from)?.th?.facts.formerIds ?? []
  refuseOthers(`${practices}/${from}`)
  const moved = files(`${practices}/${from}`, '**/*').flatMap(({ file, before }) => {
    const name = file.slice(`${practices}/${from}/`.length)
    const text = name.endsWith('.mdx') ? relink(before.toString('utf8'), from, to) : before
    const after = name === 'th.mdx' ? withFormer(String(text), former, from, to) : text
    return [
      { file, before, after: undefined },
      { file: `${practices}/${to}/${name}`, before: undefined, after },
    ]
  })
  const others = entries.filter(({ id }) => id !== from).map(({ id }) => `${practices}/${id}`)
  const linking = (folder: string, pattern: string) =>
    files(folder, pattern)
      .map(({ file, before }) => ({ file, before, after: relink(before.toString('utf8'), from, to) }))
      .filter(({ before, after }) => after !== before.toString('utf8'))
  const byEntry = others.map((folder) => [folder, linking(folder, '{th,en,adoptions/*}.mdx')] as const)
  const pages = (['courses', 'answers'] as const).flatMap((kind) =>
    linking(pagesDir(practices, kind), '*.mdx'),
  )
  applyChanges(dirname(practices), [...moved, ...byEntry.flatMap(([, changes]) => changes), ...pages])
  const touched = byEntry.flatMap(([folder, changes]) => (changes.length > 0 ? [folder] : []))
  return [`${practices}/${to}`, ...touched, ...pages.map(({ file }) => file).sort()]
}

/** What is no plain file would stay behind, alone in the old folder. */
function refuseOthers(folder: string) {
  const isOther = (file: string) => !(lookUp(file)?.isFile() || lookUp(file)?.isDirectory())
  const file = pathsIn(folder, '**/*').find(isOther)
  if (file !== undefined) throw refusal('change.link', { file })
}

/** Plain files of a folder, with their bytes. */
const files = (folder: string, pattern: string) =>
  pathsIn(folder, pattern).flatMap((file) => {
    const before = bytesOf(file, Number.POSITIVE_INFINITY)
    return before ? [{ file, before }] : []
  })

const pathsIn = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)

/** An entry that moves back to an address it once had owns it again. */
function withFormer(text: string, former: string[], from: string, to: string): string {
  if (!former.includes(to)) return withItem(text, 'formerIds', from, 'status')
  const kept = [...former.filter((id) => id !== to), from]
  return withField(text, 'formerIds', `[${kept.join(', ')}]`, 'status')
}

function relink(text: string, from: string, to: string): string {
  const linked = new RegExp(`(/practices/)${from}(?![a-z0-9-])`, 'g')
  const named = new RegExp(`^(\\s+(?:successor|- practice|practice):\\s*['"]?)${from}(?![a-z0-9-])`, 'gm')
  const rested = new RegExp(`(<From entry="|[{ ,]')${from}(?="|#)`, 'g')
  return text.replaceAll(linked, `$1${to}`).replaceAll(named, `$1${to}`).replaceAll(rested, `$1${to}`)
}
