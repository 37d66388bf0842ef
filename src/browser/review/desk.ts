// First, so that it stays before all schemas.
import '../form/no-eval.ts'
import { checkForm } from '../../check/check-form.ts'
import { say as sayPhrase, shownPath } from '../../check/say.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import type { Sent } from '../../import/archive/entries.ts'
import type { ZippedEntry } from '../../import/archive/entry-zip.ts'
import { element, part, parts } from '../dom.ts'
import { fetchEntryFiles } from '../entry-files.ts'
import type { FetchedLibrary } from '../form/library.ts'
import { wordsOf } from '../form/said.ts'
import { config, page, say } from './page.ts'
import { readFiles, versionOf } from './read-files.ts'
import { showEntry } from './show-entry.ts'
import type { Against, OnDesk, Version } from './version.ts'

const list = part(page, '[data-entries]', HTMLElement)
const refusals = part(page, '[data-refused]', HTMLElement)
const compareWith = part(page, '[data-compare-with]', HTMLInputElement)

const compared = part(page, '[data-compare-status]', HTMLElement)
const next = part(page, '[data-next]', HTMLButtonElement)

/** The entry that was asked for last: an answer that comes late is for another one. */
let asked: Version | undefined

/** Puts all that somebody chose on the desk, one entry after the other, and shows the first; says what was opened. */
export async function openFiles(files: readonly File[], library: FetchedLibrary): Promise<string> {
  const sent = await readFiles(files)
  const opened = readable(sent)
  showRefused(opened.refused, sent.unread, library)
  if (opened.versions.length === 0) return say('nothingOpened')
  listEntries(opened.versions, library)
  await show(opened.versions, 0, library)
  return say('opened', { count: opened.versions.length })
}

/** The entries that can be looked at; whatever is wrong with the others, they stop none. */
function readable({ entries, refused }: Sent) {
  const read = entries.map((entry) => ({ name: nameOf(entry), ...versionOf(entry) }))
  return {
    versions: read.flatMap((one) => ('refused' in one ? [] : [one])),
    refused: [...refused, ...read.flatMap((one) => ('refused' in one ? [one] : []))],
  }
}

const nameOf = ({ id }: ZippedEntry) => id || 'th.mdx'

function showRefused(refused: Sent['refused'], unread: readonly string[], { words }: FetchedLibrary) {
  const speaker = { locale: config.locale, words }
  const told = refused.map(({ name, refused: why }) => say('refused', { name, why: sayPhrase(why, speaker) }))
  const others = unread.length > 0 ? [say('unread', { names: unread.map(shownPath).join(', ') })] : []
  refusals.replaceChildren(...[...told, ...others].map((words) => element('li', {}, words)))
}

function listEntries(versions: Version[], library: FetchedLibrary) {
  const buttons = versions.map(({ form: { id, th } }, index) => {
    const name = wordsOf(th.facts['title']) || id || say('untitled')
    const button = element('button', { type: 'button', class: 'quiet-button', lang: 'th' }, name)
    button.addEventListener('click', () => void show(versions, index, library))
    return button
  })
  list.hidden = versions.length < 2
  part(list, 'ol', HTMLElement).replaceChildren(...buttons.map((button) => element('li', {}, button)))
}

/** Shows one entry beside the library's version of it, or beside one that somebody brings. */
async function show(versions: Version[], index: number, library: FetchedLibrary) {
  const version = versions[index]
  if (!version) return
  asked = version
  const published = inLibrary(version.form, library)
  const problems = problemsOf(version, library, published?.id)
  const against = await publishedVersion(published)
  if (asked !== version) return
  for (const [at, button] of parts(list, 'button').entries())
    button.setAttribute('aria-current', String(at === index))
  showEntry({ version, against, problems, library })
  next.hidden = index + 1 >= versions.length
  next.onclick = () => void show(versions, index + 1, library)
  compareWith.onchange = () => void compareWithOther({ version, against, problems, library })
}

async function compareWithOther(desk: OnDesk) {
  const other = await otherVersion([...(compareWith.files ?? [])], desk.version)
  compareWith.value = ''
  compared.textContent = say(other ? 'compared' : 'notCompared')
  if (other) showEntry({ ...desk, against: { from: 'file', version: other } })
}

/** The entry that this one mends: by its address or a former one, or by the code of its short link. */
function inLibrary({ id, th }: EntryForm, { entries }: FetchedLibrary) {
  const code = wordsOf(th.facts['code'])
  return (
    entries.find((entry) => entry.id === id || entry.formerIds.includes(id)) ??
    entries.find((entry) => id === '' && code !== '' && entry.code === code)
  )
}

/** What the form would say of it; a text that came without its folder has no address that could be wrong. */
function problemsOf({ form, files }: Version, library: FetchedLibrary, own: string | undefined) {
  const names = [...files.keys()].filter((name) => !name.endsWith('.mdx'))
  const found = checkForm({ ...form, id: form.id || (own ?? '') }, names, library, own)
  return found.filter(({ at }) => at !== 'id' || form.id !== '')
}

async function publishedVersion(published: FetchedLibrary['entries'][number] | undefined): Promise<Against> {
  if (!published) return { from: 'nothing' }
  const files = await fetchEntryFiles(published, config.base).catch(() => undefined)
  const version = files && versionOf({ id: published.id, files })
  return version && !('refused' in version) ? { from: 'library', version } : { from: 'lost' }
}

/** Of what somebody brings the entry of the same address, or else the first. */
async function otherVersion(files: File[], { form }: Version): Promise<Version | undefined> {
  const { versions } = readable(await readFiles(files))
  return versions.find((version) => version.form.id === form.id) ?? versions[0]
}
