import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { imageProblems, promisedKind } from '../../check/attachments/image.ts'
import { findPersonalData } from '../../check/personal-data/find.ts'
import type { Kind } from '../../check/personal-data/recognizer.ts'
import { type PublicContacts, publicContacts } from '../../check/personal-data/recognizers/contacts.ts'
import { contactEmail } from '../../site/doors.ts'
import { inspectBytes } from '../attachments.ts'
import { cacheKey, readCache, writeCache } from '../cache.ts'
import { readVocabulary, told } from '../content.ts'
import { practicesDir } from '../corpus.ts'
import { pagesDir } from '../entries.ts'
import { bytesOf } from '../open.ts'
import { freshTexts } from './fresh-texts.ts'

/**
 * Looks for personal data in every file of a built site, and throws with the files and the kinds where one holds what stands in no
 * source: what stands in one was checked there, and is right or reviewed. Of a site that began as the last good one only files that
 * were written since are read.
 */
export async function checkPublished(site: string) {
  const mail = contactEmail()
  const ofOffices = readVocabulary().publicContacts.flatMap((office) => office.contacts)
  // Whoever builds says which address pages shall name.
  const contacts = mail === undefined ? ofOffices : [...ofOffices, mail]
  const key = cacheKey('published', site, ...contacts)
  const since = readCache<true>(key)
  const isPublic = publicContacts(contacts)
  const textsOf = freshTexts(checked)
  const found: string[] = []
  const tell = (file: string, kinds: Iterable<string>) => {
    for (const kind of new Set(kinds)) found.push(`  ${file}: ${kind}\n`)
  }
  const judge = inOneGo((text) => kindsIn(text, isPublic), tell)
  for (const file of globSync('**/*', { cwd: site })) {
    const stats = statSync(join(site, file))
    // The last good site has it, too.
    if (!stats.isFile() || (since && stats.nlink > 1)) continue
    const bytes = readFileSync(join(site, file))
    tell(file, await hiddenKinds(file, bytes, contacts))
    judge.add(file, textsOf(file, bytes))
  }
  judge.end()
  if (found.length > 0)
    throw new Error(`${told('build.personal')}:\n${found.join('')}${told('build.personalRemedy')}`, {
      cause: 'refused',
    })
  writeCache(key, true)
}

/** What an image or a document tells beside what it shows. */
async function hiddenKinds(file: string, bytes: Buffer, contacts: readonly string[]): Promise<string[]> {
  const kind = promisedKind(file)
  const problems = kind
    ? imageProblems(file, bytes, kind)
    : file.endsWith('.pdf')
      ? await inspectBytes(file, bytes, contacts)
      : []
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

/** What follows in another text goes on with nothing. */
const between = '\n¶\n'

/** To ask once for some pages of text costs far less than to ask for each of thousands of files; where something is found, each is asked for. */
function inOneGo(kindsIn: (text: string) => string[], tell: (file: string, kinds: string[]) => void) {
  let [waiting, length]: [[file: string, text: string][], number] = [[], 0]
  const end = () => {
    const kinds = kindsIn(waiting.map(([, text]) => text).join(between))
    if (kinds.length > 0) for (const [file, text] of waiting) tell(file, kindsIn(text))
    waiting = []
    length = 0
  }
  const add = (file: string, texts: string[]) => {
    if (texts.length === 0) return
    const text = texts.join(between)
    waiting.push([file, text])
    length += text.length
    if (length > mostAtOnce) end()
  }
  return { add, end }
}

/** In characters: the recognizers look at the first findings only of a text that has hundreds. */
const mostAtOnce = 8000

const kindsIn = (text: string, isPublic: PublicContacts): string[] =>
  findPersonalData(text, isPublic)
    .filter(({ severity }) => severity === 'error')
    .filter(({ kind, start, end }) => !isInSource(text.slice(start, end), kind))
    .map(({ kind }) => kind)

/** Spaces and signs are set anew on pages, and in addresses of telephones left out. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}@]+/gu, '')

/**
 * Names of people, places and offices stand in content that we all write, and so do addresses of documents, which may be long
 * numbers; any other number that identifies has no business there.
 */
const isInSource = (words: string, kind: Kind): boolean =>
  [checkedSources, documentAddresses, ...(kind === 'person_name' ? [ourContent] : [])].some((texts) =>
    texts().includes(letters(words)),
  )

/** What the check has read, and what it prints of its cases on the help pages. */
const checked = () =>
  textsIn(
    practicesDir(),
    pagesDir(practicesDir(), 'courses'),
    pagesDir(practicesDir(), 'answers'),
    'tests/checks',
  )
const checkedSources = once(checked)
const ourContent = once(() => textsIn('content'))
const documentAddresses = once(() =>
  textsIn('content').flatMap((text) => text.match(/https?:\/\/[^\s'"]+/g) ?? []),
)

/** The letters of some texts, which are read when first asked for. */
function once(read: () => string[]): () => string {
  let known: string | undefined
  return () => {
    known ??= read().map(letters).join('\n')
    return known
  }
}

const textsIn = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) => globSync(`${folder}/**/*.{mdx,md,yaml,txt}`))
    .map((file) => String(bytesOf(file, mostBytes) ?? '').replaceAll(markup, ''))

/** Citations and notes stand between words that readers see side by side. */
const markup = /<[^>]*>|\[\^[^\]]*\]/g

/** No source is larger. */
const mostBytes = 2 ** 20
