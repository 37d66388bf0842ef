import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { imageProblems, promisedKind } from '../../check/attachments/image.ts'
import { findPersonalData } from '../../check/personal-data/find.ts'
import type { Kind } from '../../check/personal-data/recognizer.ts'
import { type PublicContacts, publicContacts } from '../../check/personal-data/recognizers/contacts.ts'
import { publishedTexts } from '../../export/published-texts.ts'
import { inspectBytes } from '../attachments.ts'
import { cacheKey, readCache, writeCache } from '../cache.ts'
import { readVocabulary, told } from '../content.ts'
import { practicesDir } from '../corpus.ts'
import { coursesDir } from '../entries.ts'
import { bytesOf } from '../open.ts'

/**
 * Looks for personal data in every file of a built site, and throws with the files and the kinds where one holds what stands in no
 * source: what stands in one was checked there, and is right or reviewed. Of a site that began as the last good one only files that
 * were written since are read.
 */
export async function checkPublished(site: string) {
  const contacts = readVocabulary().publicContacts.flatMap((office) => office.contacts)
  const key = cacheKey('published', site, ...contacts)
  const since = readCache<true>(key)
  const isPublic = publicContacts(contacts)
  const seen = new Set<string>()
  const found: string[] = []
  for (const file of globSync('**/*', { cwd: site })) {
    const stats = statSync(join(site, file))
    // The last good site has it, too.
    if (!stats.isFile() || (since && stats.nlink > 1)) continue
    const bytes = readFileSync(join(site, file))
    const kinds = [...(await hiddenKinds(file, bytes, contacts)), ...kindsIn(file, bytes, isPublic, seen)]
    for (const kind of new Set(kinds)) found.push(`  ${file}: ${kind}\n`)
  }
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

/** Most texts stand on many pages; each is read once. */
function kindsIn(file: string, bytes: Buffer, isPublic: PublicContacts, seen: Set<string>): string[] {
  const fresh = publishedTexts(file, bytes).filter((text) => text.trim() !== '' && !seen.has(text))
  for (const text of fresh) seen.add(text)
  // What follows in another text goes on with nothing.
  const text = fresh.join('\n¶\n')
  return findPersonalData(text, isPublic)
    .filter(({ severity }) => severity === 'error')
    .filter(({ kind, start, end }) => !isInSource(text.slice(start, end), kind))
    .map(({ kind }) => kind)
}

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
const checkedSources = once(() => textsIn(practicesDir(), coursesDir(practicesDir()), 'tests/checks'))
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
