import './no-eval.ts'
import { checkForm, type Library, type Problem } from '../lib/write/check-form.ts'
import { entryFiles } from '../lib/write/write-text.ts'
import { listenToDrafts, showDrafts } from './draft-list.ts'
import { allDrafts, type Draft, deleteAllDrafts, deleteDraft, keepDraft } from './drafts.ts'
import { freshForm, readForm, showForm } from './entry.ts'
import { fetchLibrary } from './fetch-library.ts'
import { listenToHandIn, showHandIn } from './hand-in.ts'
import { addressOf, draftFiles, listenToImages, markUnused, showFiles } from './images.ts'
import { keepOffline } from './offline.ts'
import { openEntry } from './open-entry.ts'
import { draftFromFile } from './open-file.ts'
import { config, page, part, say } from './page.ts'
import { listenToPickers, showChosen } from './picker.ts'
import { prefilledForm } from './prefill.ts'
import { listenToPreview, showPreview } from './preview.ts'
import { showProblems } from './problems.ts'
import { listenToRows } from './rows.ts'

/** Long enough to finish a word, short enough to lose nothing when somebody leaves at once. */
const PAUSE = 300

const entryForm = part(page, '[data-entry-form]', HTMLFormElement)
const status = part(page, '[data-status]', HTMLElement)
const actions = { open: change, rename, remove, removeAll, fresh: () => change(freshDraft()), openFile }

let draft = freshDraft()
let library: Library | undefined
let pause: ReturnType<typeof setTimeout> | undefined
const arriving = fetchLibrary()

listen()
await start()

function listen() {
  entryForm.addEventListener('submit', (event) => event.preventDefault())
  entryForm.addEventListener('input', ({ target }) => {
    if (!(target instanceof Element && target.matches('[data-filter]'))) edited()
  })
  // Who leaves in the middle of a word comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && pause !== undefined) void save()
  })
  listenToPickers()
  listenToRows(entryForm, edited)
  listenToImages(edited)
  listenToDrafts(actions)
  listenToHandIn(handed)
  listenToPreview(look)
}

/** Opens what the address asks for, else the draft changed last. The check may come later: nobody waits for it to write. */
async function start() {
  const asked = location.search ? await askedFor(location.search) : undefined
  const drafts = await allDrafts().catch(() => [])
  open(asked ?? drafts[0] ?? freshDraft())
  part(page, '[data-form-body]', HTMLElement).hidden = false
  if (asked) await save()
  library = await arriving
  if (library) look()
  else tell(say('noLibrary'))
  await keepOffline().catch(() => undefined)
}

/** The address asks once: what comes of it is a draft, and a reload finds that. */
async function askedFor(search: string): Promise<Draft | undefined> {
  const entry = new URLSearchParams(search).get('entry')
  const known = await arriving
  if (!known) return undefined
  const asked = entry ? await openEntry(entry, known) : begun(known)
  if (typeof asked === 'string') tell(say(asked))
  else if (asked) history.replaceState(null, '', location.pathname)
  return typeof asked === 'string' ? undefined : asked
}

function freshDraft(form = freshForm()): Draft {
  return { name: '', form, files: [], own: undefined, changedAt: 0 }
}

/** A new draft where the address names what it is to be about. */
function begun(known: Library): Draft | undefined {
  const form = prefilledForm(location.search, known)
  return form && freshDraft(form)
}

function open(opened: Draft) {
  stopWaiting()
  draft = opened
  showForm(draft.form)
  part(page, '[data-id] input', HTMLInputElement).readOnly = draft.own !== undefined
  showFiles(draft.files, edited)
  look()
  void listDrafts()
}

/** Another draft takes this one's place, which is kept first as it stands. */
async function change(other: Draft) {
  if (pause !== undefined) await save()
  open(other)
  part(page, '[data-id] input', HTMLInputElement).focus()
}

function edited() {
  stopWaiting()
  pause = setTimeout(() => {
    look()
    void save()
  }, PAUSE)
}

function stopWaiting() {
  clearTimeout(pause)
  pause = undefined
}

/** Shows what follows from the form as it stands. */
function look() {
  showChosen()
  const form = readForm()
  showHandIn(form)
  markUnused(Object.values(entryFiles(form)).join('\n'))
  if (!library) return
  showProblems(problemsOf(library))
  showPreview(form, library, addressOf)
}

function problemsOf(known: Library): Problem[] {
  const names = draftFiles().map(({ name }) => name)
  const form = readForm()
  // A draft that nobody has named yet is no mistake; it is asked for when the entry leaves.
  return checkForm(form, names, known, draft.own).filter(({ at }) => at !== 'id' || form.id !== '')
}

async function save() {
  stopWaiting()
  const changes = { form: readForm(), files: draftFiles(), changedAt: Date.now() }
  const fate = await keepDraft(draft, changes).catch(() => 'notSaved' as const)
  if (fate === 'goneElsewhere') open(freshDraft())
  const time = new Date().toLocaleTimeString(config.locale, { timeStyle: 'short' })
  tell(fate === 'kept' ? say('saved', { time }) : say(fate))
  await listDrafts()
}

async function listDrafts() {
  showDrafts(await allDrafts().catch(() => []), draft.key, actions)
}

/** A file becomes a draft of its own; nothing of it leaves the device. */
async function openFile(file: File) {
  const known = await arriving
  if (!known) return tell(say('noLibrary'))
  const read = await draftFromFile(file, known).catch(() => undefined)
  if (!read || 'refused' in read) {
    tell(read ? say('refused', { why: read.refused[config.locale] }) : say('notRead'))
    return
  }
  await change(read.draft)
  await save()
  tell(say(read.unread ? 'openedInPart' : 'opened'))
}

async function rename(renamed: Draft, name: string) {
  const kept = renamed.key === draft.key ? draft : renamed
  await keepDraft(kept, { name }).catch(() => tell(say('notSaved')))
  await listDrafts()
}

async function remove(removed: Draft) {
  if (removed.key === draft.key) open(freshDraft())
  if (removed.key !== undefined) await deleteDraft(removed.key)
  await listDrafts()
  part(page, '[data-new-draft]', HTMLElement).focus()
}

async function removeAll() {
  open(freshDraft())
  await deleteAllDrafts()
  await listDrafts()
  tell(say('deleted'))
  part(page, '[data-new-draft]', HTMLElement).focus()
}

function handed() {
  return library && { form: readForm(), files: draftFiles(), problems: problemsOf(library), own: draft.own }
}

function tell(words: string) {
  status.textContent = words
}
