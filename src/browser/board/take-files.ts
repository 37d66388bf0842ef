import { type Phrase, say as sayPhrase } from '../../check/say.ts'
import type { Link } from '../../entry/workshop/chain.ts'
import { linkOf } from '../../entry/workshop/chain.ts'
import type { FetchedLibrary } from '../form/library.ts'
import { config, say } from '../workshop/page.ts'
import { keepBoard } from './kept.ts'
import { inheritAll, isOnBoard, put, type State } from './state.ts'
import { chained, readContribution, type Taken } from './taking-in.ts'

/** Puts what files hold on the board, and says of each by its name what became of it; none stops another. */
export async function takeFiles(
  files: readonly File[],
  state: State,
  library: FetchedLibrary,
  onFile: (name: string) => void,
): Promise<string[]> {
  const said: string[] = []
  for (const file of files) {
    onFile(file.name)
    const words = await takeFile(file, state, library).catch(() => say('unreadable'))
    said.push(`${file.name}: ${words}`)
  }
  await inheritAll(state)
  return said
}

async function takeFile(file: File, state: State, library: FetchedLibrary): Promise<string> {
  const read = await readContribution(file, library)
  if ('word' in read) return say(read.word === 'noCode' ? 'noCode' : 'broken')
  const refused = (why: Phrase) =>
    say('refused', { why: sayPhrase(why, { locale: config.locale, words: library.words }) })
  if ('refused' in read) return refused(read.refused)
  if ('links' in read) return takeLinks(read.links, file.name, state, library)
  const unknown = read.left.flatMap(({ name, why }) => (why ? [] : [name]))
  return [
    ...(read.taken.length > 0 ? [await putAll(read.taken, file.name, state, library)] : []),
    ...read.left.flatMap(({ name, why }) => (why ? [[name, refused(why)].filter(Boolean).join(': ')] : [])),
    ...(unknown.length > 0 ? [say('unknown', { names: unknown.join(', ') })] : []),
  ].join(' · ')
}

async function putAll(
  taken: readonly Taken[],
  from: string,
  state: State,
  library: FetchedLibrary,
): Promise<string> {
  const keys = []
  for (const { form, files } of taken)
    if (!isOnBoard(state, form, files)) keys.push(await put(state, form, files, from, library))
  const count = keys.filter((key) => key !== undefined).length
  if (count === 0) return say('twice')
  const words = say('taken', { count })
  return taken.some(({ unread }) => unread) ? `${words} · ${say('takenInPart')}` : words
}

/** Codes wait on the board until their chain is whole: they may come one photograph at a time. */
async function takeLinks(
  links: readonly Link[],
  from: string,
  state: State,
  library: FetchedLibrary,
): Promise<string> {
  const { board } = state
  const written = ({ chain, number, of, signs }: Link) => `GP1/${chain}/${number}/${of}/${signs}`
  board.codes = [...new Set([...board.codes, ...links.map(written)])]
  await keepBoard(board)
  const said: string[] = []
  for (const chain of new Set(links.map((link) => link.chain))) {
    const held = board.codes.flatMap((code) => linkOf(code) ?? [])
    const result = chained(held, chain)
    if (result !== 'broken' && 'lacking' in result) {
      said.push(say('lacking', { numbers: result.lacking.join(' '), of: result.of }))
      continue
    }
    board.codes = board.codes.filter((code) => linkOf(code)?.chain !== chain)
    if (result === 'broken') said.push(say('broken'))
    else said.push(await putAll([{ form: result.form, files: [], unread: false }], from, state, library))
  }
  await keepBoard(board)
  return said.join(' · ')
}
