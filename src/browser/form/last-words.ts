import { allDrafts, type Draft, type DraftFile, keepDraft } from './drafts.ts'
import { isDraft } from './stored-draft.ts'

/** What was typed since a draft was kept last. */
interface Words {
  /** Without its files, which are large and kept as soon as they are chosen. */
  draft: Draft
  /** The files it has, and what each image shows, in words. */
  alts: [name: string, alt: string][]
}

const prefix = 'good-practice-words '
/** Each page that is open notes under a name of its own. */
let own = `${prefix}${Date.now()} ${Math.random()}`

/**
 * Notes a draft in the moment in which a letter is typed: who leaves at once leaves no time for the database. Gives back what was
 * noted; nothing where the browser lets nothing be noted.
 */
export function noteWords(draft: Draft): string | undefined {
  const alts = draft.files.map(({ name, alt }): [string, string] => [name, alt])
  const noted = JSON.stringify({ draft: { ...draft, files: [] }, alts } satisfies Words)
  return inNotes((notes) => {
    notes.setItem(own, noted)
    return noted
  })
}

/** Forgets what this page noted, once the draft is kept; says whether that is all, for more may have been typed meanwhile. */
export function forgetWords(noted?: string): boolean {
  const isLast = noted === undefined || inNotes((notes) => notes.getItem(own)) === noted
  if (isLast) inNotes((notes) => notes.removeItem(own))
  return isLast
}

/** Forgets what any page noted. */
export function forgetAllWords() {
  for (const name of inNotes(namesIn) ?? []) inNotes((notes) => notes.removeItem(name))
}

/** Takes what was typed last before a page was left into the drafts; gives back what cannot be kept there, which this page then goes on with. */
export async function takeInWords(): Promise<Draft | undefined> {
  let unkept: Draft | undefined
  for (const name of inNotes(namesIn) ?? []) {
    const words = readWords(inNotes((notes) => notes.getItem(name)))
    const isKept = words === undefined || (await keepWords(words).catch(() => false))
    if (isKept) inNotes((notes) => notes.removeItem(name))
    else {
      unkept = words.draft
      own = name
    }
  }
  return unkept
}

/** The draft may be kept already: then the page was left before it heard of that. */
async function keepWords({ draft, alts }: Words): Promise<true> {
  const { drafts } = await allDrafts()
  const text = JSON.stringify(draft.form)
  const before = drafts.find(({ key }) => key === draft.key)
  const files = filesOf(before?.files ?? [], alts)
  const isThere = (kept: Draft) =>
    JSON.stringify(kept.form) === text && JSON.stringify(altsOf(kept.files)) === JSON.stringify(alts)
  if (!drafts.some(isThere)) await keepDraft({ ...draft, files }, { changedAt: Date.now() })
  return true
}

const altsOf = (files: DraftFile[]) => files.map(({ name, alt }) => [name, alt])

const filesOf = (files: DraftFile[], alts: Words['alts']): DraftFile[] =>
  alts.flatMap(([name, alt]) => files.filter((file) => file.name === name).map((file) => ({ ...file, alt })))

function readWords(noted: string | null | undefined): Words | undefined {
  try {
    const value: unknown = JSON.parse(noted ?? 'null')
    return isNoted(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isNoted = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  'draft' in value &&
  'alts' in value &&
  isDraft({ key: 0, ...Object(value.draft) }) &&
  Array.isArray(value.alts) &&
  value.alts.every((pair) => Array.isArray(pair) && pair.every((word) => typeof word === 'string'))

const namesIn = (notes: Storage) => Object.keys(notes).filter((name) => name.startsWith(prefix))

/** Browsers may forbid notes, or have no room for them: the database has a second more, then. */
function inNotes<Result>(act: (notes: Storage) => Result): Result | undefined {
  try {
    return act(localStorage)
  } catch {
    return undefined
  }
}
