import type { Bilingual } from '../entry/formats.ts'
import { isCode } from './codes.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { findPersonalData } from './personal-data/find.ts'
import type { CommandKey, PhraseKey } from './phrases.ts'
import type { CheckWords, FindingWords } from './words.ts'

/** A field of the facts, by the names that lead to it: `organisations`, `name`. */
interface FieldName {
  field: readonly string[]
}
/** What fills a hole: words from a file, a term of a vocabulary in both languages, a phrase, a field, or several of these. */
export type Param = string | number | Bilingual | Phrase | FieldName | Param[]
export type Params = Readonly<Record<string, Param>>

/** A sentence that code names and `content/checks` holds. */
export interface Phrase {
  phrase: PhraseKey
  params?: Params
}

/** Names a sentence, with what fills its holes. */
export const phrase = (key: PhraseKey, params?: Params): Phrase => ({
  phrase: key,
  ...(params && { params }),
})

/** What speaks: one language of the words of findings. */
export interface Speaker {
  locale: 'th' | 'en'
  words: FindingWords
  /** What readers call a field, where that is not what files call it. */
  labelOf?: (field: readonly string[]) => string | undefined
}
type Told = Pick<Diagnostic, 'code' | 'params' | 'path' | 'page'>

/** The two lines of a finding: what is wrong, and what to type instead. */
export function sentencesOf(finding: Told, speaker: Speaker): { message: string; help: string } {
  const { code, params, path, page } = finding
  const { message, help } = speaker.words.checks[code]
  const holes = path ? { field: fieldName(path), ...params } : params
  const said = fill(message, holes, speaker)
  const inBothHoles = { message: { th: said, en: said } }
  const onPage =
    page === 'none'
      ? phrase('page.none', inBothHoles)
      : phrase('page.on', { page: page ?? 0, ...inBothHoles })
  return { message: page === undefined ? said : say(onPage, speaker), help: fill(help, holes, speaker) }
}

/** The same in both languages, Thai first. */
export const bilingualSentences = (finding: Told, words: FindingWords) => ({
  th: sentencesOf(finding, { locale: 'th', words }),
  en: sentencesOf(finding, { locale: 'en', words }),
})

/** A phrase in words. */
export const say = ({ phrase, params = {} }: Phrase, speaker: Speaker): string =>
  fill(speaker.words.phrases[phrase], params, speaker)

/** What a command prints, in both languages, Thai first. */
export const inBoth = (words: CheckWords, key: CommandKey, params: Params = {}, between = ' · '): string =>
  (['th', 'en'] as const)
    .map((locale) => fill(words.commands[key], withPaths(params), { locale, words }))
    .join(between)

/** Holes called `file` or `folder` take a path, and show what they may of it. */
const withPaths = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      /^(?:file|folder)$/.test(name) && typeof value === 'string' ? shownPath(value) : value,
    ]),
  )

/** A field as people count: `results`, item 2 › `source`. */
function fieldName(path: readonly (string | number)[]): Param {
  const part = path.at(-1) ?? ''
  const outer = path.slice(0, -1)
  if (typeof part === 'number') return phrase('field.item', { list: fieldName(outer), number: part + 1 })
  const own = { field: path.filter((name) => typeof name === 'string') }
  return outer.length === 0 ? own : phrase('field.inner', { outer: fieldName(outer), field: own })
}

/** `{name}` takes one word or several with commas between them, `{name| · }` several with what stands behind the bar; `{@title}` names a field, `{@results.source}` one inside another. */
function fill(words: Bilingual, params: Params, speaker: Speaker): string {
  return words[speaker.locale].replace(
    /\{(\w+|@[\w.]+)(?:\|([^}]+))?\}/g,
    (hole, name: string, between?: string) => {
      const value = name.startsWith('@') ? { field: name.slice(1).split('.') } : params[name]
      if (value === undefined) return hole
      const parts = Array.isArray(value) ? value : [value]
      return plain(parts.map((part) => inWords(part, speaker)).join(between ?? ', '))
    },
  )
}

/** What fills a hole, in words. */
export function inWords(value: Param, speaker: Speaker): string {
  if (typeof value !== 'object')
    return isCode(String(value)) ? String(value) : clipped(concealed(String(value).slice(0, 2 * longest)))
  if (Array.isArray(value)) return value.map((part) => inWords(part, speaker)).join(', ')
  if ('field' in value) return speaker.labelOf?.(value.field) ?? inWords(value.field.at(-1) ?? '', speaker)
  return 'phrase' in value ? say(value, speaker) : value[speaker.locale]
}

/** Words from a file stay on one line and bring no signs that could steer a terminal or a log. */
const plain = (words: string) => words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')

/** Words from a file are not repeated where they identify somebody: not by another finding either. */
function concealed(words: string): string {
  const shown = seen.get(words) ?? (findPersonalData(words).length > 0 ? '…' : words)
  if (seen.size > 1000) seen.clear()
  seen.set(words, shown)
  return shown
}

/** One file may have thousands of findings that say the same of it. */
const seen = new Map<string, string>()

/** Words from a file stay short, too. */
const clipped = (words: string) =>
  words.length > longest ? `${[...words].slice(0, longest).join('')}…` : words

/** UTF-16 units. */
const longest = 200

/** A path as it may be printed: a name in it that identifies somebody is not repeated. */
export const shownPath = (path: string) => path.split('/').map(concealed).join('/')
