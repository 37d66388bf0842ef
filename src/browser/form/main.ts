import type { Problem } from '../../check/check-form.ts'
import { part } from '../dom.ts'
import { showAside } from './aside.ts'
import { listenToDrafts, showDrafts } from './draft-list.ts'
import { allDrafts, type Draft, deleteAllDrafts, deleteDraft, type Kept, keepDraft } from './drafts.ts'
import { idBox, readForm, showForm } from './entry.ts'
import { listenToRows } from './fields.ts'
import { freshDraft, isUntouched } from './fresh-draft.ts'
import { addressOf, draftFiles, listenToImages, markUnused, showFiles } from './images.ts'
import { forgetAllWords, forgetWords, noteWords, takeInWords } from './last-words.ts'
import { type FetchedLibrary, fetchLibrary } from './library.ts'
import { keepOffline } from './offline.ts'
import { config, page, say } from './page.ts'
import { listenToPickers, showChosen } from './picker.ts'

/** So long after the last letter the form is checked and kept: long enough to finish a word; in milliseconds. */
const PAUSE = 300
/** Whoever does not pause is kept so long after the first letter, in milliseconds. */
const MOST = 700

/** What is known of a device that lets nothing be kept. */
const none: Kept = { drafts: [], aside: [] }

/** What the check knows, and the program of it. */
interface Known {
  library: FetchedLibrary
  checking: typeof import('./checking.ts')
}

const entryForm = part(page, '[data-entry-form]', HTMLFormElement)
const actions = { open: change, rename, remove, removeAll, fresh: () => change(freshDraft()), openFiles }

let draft = freshDraft()
let known: Known | undefined
let pause: ReturnType<typeof setTimeout> | undefined
/** Runs from the first letter that is not kept yet. */
let patience: ReturnType<typeof setTimeout> | undefined
let canKeep = true
/** Whether anything was changed since the draft was kept last. */
let isEdited = false
const arriving = arrive()

listen()
await start()

function listen() {
  entryForm.addEventListener('submit', (event) => event.preventDefault())
  entryForm.addEventListener('input', ({ target }) => {
    if (!(target instanceof Element && target.matches('[data-filter]'))) edited()
  })
  listenToLeaving()
  listenToPickers(entryForm)
  listenToRows(entryForm, edited)
  listenToImages(changedFiles)
  listenToDrafts(actions)
  part(page, '[data-end]', HTMLElement).addEventListener('click', ({ target }) => {
    if (!known && target instanceof HTMLButtonElement)
      part(page, '[data-end-status]', HTMLElement).textContent = say('notYet')
  })
}

/** Who leaves in the middle of a word comes back to it, or is asked; the quick exit, which has emptied the page, asks nothing. */
function listenToLeaving() {
  const saveLast = () => {
    if (isEdited) void save()
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveLast()
  })
  addEventListener('pagehide', saveLast)
  addEventListener('beforeunload', (event) => {
    if (canKeep || !isEdited || !page.isConnected) return
    event.preventDefault()
    // Chrome before 119 and Safari ask only where this is set.
    Reflect.set(event, 'returnValue', '')
  })
}

/** The check comes after the form: on a slow connection people write meanwhile. */
async function arrive(): Promise<Known | undefined> {
  const late = import('./checking.ts').catch(() => undefined)
  const [library, checking] = await Promise.all([fetchLibrary(config.base), late])
  return library && checking && { library, checking }
}

function listenToChecking({ checking }: Known) {
  checking.listenToHandIn(() => {
    if (!known) return undefined
    const problems = checking.withoutAnswered(problemsOf(known), draft.names ?? {})
    return { ...readNow(), problems, own: draft.own }
  })
  checking.listenToPreview(look)
}

/** Opens what the address asks for, else the draft changed last. The check may come later: nobody waits for it to write. */
async function start() {
  const needed = location.search ? await arriving : undefined
  const asked = needed && (await needed.checking.askedFor(location.search, needed.library))
  if (typeof asked === 'string') tell(say(asked))
  const found = typeof asked === 'string' ? undefined : asked
  const unkept = await takeInWords()
  const { drafts } = await allDrafts().catch(cannotKeep)
  // The address asks once: what comes of it is a draft, and a reload finds that.
  if (found) history.replaceState(null, '', location.pathname)
  await open(found ?? unkept ?? drafts[0] ?? freshDraft())
  isEdited = draft === unkept
  part(page, '[data-form-body]', HTMLElement).hidden = false
  if (found) await save()
  known = await arriving
  if (!known) tell(say('noLibrary'))
  else listenToChecking(known)
  look()
  tellMeanwhile()
  await keepOffline().catch(() => undefined)
}

/** Said before anybody has written for an hour. */
function cannotKeep(): Kept {
  canKeep = false
  tell(say('notSaved'))
  return none
}

async function open(opened: Draft) {
  stopWaiting()
  isEdited = false
  draft = opened
  showForm(draft.form)
  idBox.readOnly = draft.own !== undefined
  showFiles(draft.files, edited)
  look()
  tellMeanwhile()
  await listDrafts()
}

/** What others changed since the draft began is shown, and taken over where its writer says so. */
function tellMeanwhile() {
  void known?.checking.showMeanwhile(draft, (form, base) => {
    draft.base = base
    void open({ ...draft, ...readNow(), form })
    void save()
  })
}

/** Another draft takes this one's place, which is kept first as it stands. */
async function change(other: Draft) {
  if (isEdited && !(await save())) return
  void open(other)
  idBox.focus()
}

function edited() {
  isEdited = true
  noteWords({ ...draft, ...readNow() })
  clearTimeout(pause)
  pause = setTimeout(() => {
    look()
    if (isEdited) void save()
  }, PAUSE)
  patience ??= setTimeout(save, MOST)
}

/** Files are too large to be noted. */
function changedFiles() {
  isEdited = true
  look()
  void save()
}

function stopWaiting() {
  clearTimeout(pause)
  clearTimeout(patience)
  pause = patience = undefined
}

function readNow() {
  return { form: readForm(), files: draftFiles() }
}

/** Shows what follows from the form as it stands. */
function look() {
  showChosen()
  if (!known) return
  const { library, checking } = known
  const form = readForm()
  checking.showHandIn(form)
  markUnused(Object.values(checking.entryFiles(form)).join('\n'))
  const [problems, answers] = [problemsOf(known), draft.names ?? {}]
  checking.askForNames(problems, answers, answer)
  const left = isUntouched(form) ? undefined : checking.withoutAnswered(problems, answers)
  checking.showProblems(left, library.words)
  checking.showPreview(form, library, addressOf)
}

/** Whether some words are a name; the draft keeps the answer. */
function answer(digest: string, isName: boolean) {
  draft.names = { ...draft.names, [digest]: isName }
  look()
  void save()
}

/** A draft that nobody has named yet is no mistake; its address is asked for when the entry leaves. */
function problemsOf({ library, checking }: Known): Problem[] {
  const { form, files } = readNow()
  const names = files.map(({ name }) => name)
  return checking.checkForm(form, names, library, draft.own).filter(({ at }) => at !== 'id' || form.id !== '')
}

/** Keeps the draft as it stands, and says whether it is kept. */
async function save(): Promise<boolean> {
  clearTimeout(patience)
  patience = undefined
  isEdited = false
  const changes = { ...readNow(), changedAt: Date.now() }
  const noted = noteWords({ ...draft, ...readNow() })
  const isNew = draft.key === undefined
  const fate = await keepDraft(draft, changes).catch(() => 'notSaved' as const)
  canKeep = fate !== 'notSaved'
  if (!canKeep) isEdited = true
  else if (!forgetWords(noted)) noteWords({ ...draft, ...readNow() })
  // Browsers throw away what sites keep where room is short, unless they grant that it stays.
  if (canKeep && isNew) void navigator.storage?.persist?.().catch(() => false)
  if (fate === 'goneElsewhere') await openFresh()
  const time = new Date().toLocaleTimeString(config.locale, { timeStyle: 'short' })
  tell(fate === 'kept' ? say('saved', { time }) : say(fate))
  await listDrafts()
  return canKeep
}

async function listDrafts() {
  const { drafts, aside } = await allDrafts().catch(() => none)
  showDrafts(drafts, draft.key, aside.length, actions)
  showAside(aside)
}

/** Each file becomes drafts of its own, whatever becomes of the others; nothing of it leaves the device. */
async function openFiles(files: File[]) {
  if (files.length === 0) return
  const needed = await arriving
  if (!needed) return tell(say('noLibrary'))
  const told: string[] = []
  for (const file of files) {
    const said = await openFile(file, needed).catch(() => say('notRead'))
    told.push(files.length > 1 ? `${file.name}: ${said}` : said)
  }
  tell(told.join(' · '))
}

async function openFile(file: File, { library, checking }: Known): Promise<string> {
  const read = await checking.draftsFromFile(file, library)
  if ('missing' in read) return say(read.missing)
  if ('refused' in read) {
    const why = checking.sayPhrase(read.refused, { locale: config.locale, words: library.words })
    return say('refused', { why })
  }
  if (read.mark !== undefined && !confirm(say('marked', { mark: read.mark }))) return say('leftClosed')
  for (const opened of read.drafts.toReversed()) {
    await change(opened)
    await save()
  }
  if (read.drafts.length > 1) return say('openedSeveral', { count: read.drafts.length })
  return say(read.unread ? 'openedInPart' : 'opened')
}

async function rename(renamed: Draft, name: string) {
  await keepDraft(renamed.key === draft.key ? draft : renamed, { name }).catch(() => tell(say('notSaved')))
  await listDrafts()
}

async function remove(removed: Draft) {
  if (removed.key === draft.key) await openFresh()
  if (removed.key !== undefined) await deleteDraft(removed.key)
  await afterRemoval()
}

/** What was on the page goes for good. */
async function openFresh() {
  forgetWords()
  await open(freshDraft())
}

async function removeAll() {
  await openFresh()
  forgetAllWords()
  await deleteAllDrafts()
  tell(say('deleted'))
  await afterRemoval()
}

async function afterRemoval() {
  await listDrafts()
  part(page, '[data-new-draft]', HTMLElement).focus()
}

function tell(words: string) {
  part(page, '[data-status]', HTMLElement).textContent = words
}
