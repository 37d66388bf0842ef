import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Corpus } from '../check/rules/rule.ts'
import { withField, withItem } from '../entry/edit-facts.ts'
import { Id } from '../entry/formats.ts'
import { told } from './content.ts'
import { coursesDir } from './entries.ts'

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
  renameSync(`${practices}/${from}`, `${practices}/${to}`)
  const moved = entries.find(({ id }) => id === from)?.th?.facts.formerIds ?? []
  edit(`${practices}/${to}/th.mdx`, (text) => withFormer(text, moved, from, to))
  const touched = entries
    .map(({ id }) => (id === from ? to : id))
    .filter((id) =>
      globSync('{th,en,adoptions/*}.mdx', { cwd: `${practices}/${id}` })
        .map((name) => relink(`${practices}/${id}/${name}`, from, to))
        .some(Boolean),
    )
  const folder = coursesDir(practices)
  const courses = globSync('*.mdx', { cwd: folder }).filter((name) => relink(`${folder}/${name}`, from, to))
  return [
    ...[...new Set([to, ...touched])].map((id) => `${practices}/${id}`),
    ...courses.map((name) => `${folder}/${name}`).sort(),
  ]
}

/** An entry that moves back to an address it once had owns it again. */
function withFormer(text: string, former: string[], from: string, to: string): string {
  if (!former.includes(to)) return withItem(text, 'formerIds', from, 'status')
  const kept = [...former.filter((id) => id !== to), from]
  return withField(text, 'formerIds', `[${kept.join(', ')}]`, 'status')
}

function relink(file: string, from: string, to: string): boolean {
  const linked = new RegExp(`(/practices/)${from}(?![a-z0-9-])`, 'g')
  const named = new RegExp(`^(\\s+(?:successor|- practice|practice):\\s*['"]?)${from}(?![a-z0-9-])`, 'gm')
  return edit(file, (text) => text.replaceAll(linked, `$1${to}`).replaceAll(named, `$1${to}`))
}

/** Writes only where something changes. */
function edit(file: string, change: (text: string) => string): boolean {
  if (!existsSync(file)) return false
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  if (changed !== text) writeFileSync(file, changed)
  return changed !== text
}
