import { existsSync, globSync } from 'node:fs'
import { basename } from 'node:path'
import * as z from 'zod'
import { Exception, type Exceptions } from '../check/exceptions.ts'
import type { CommandKey } from '../check/phrases.ts'
import { inBoth, type Params } from '../check/say.ts'
import { type CheckWords, parseCheckWords } from '../check/words.ts'
import { vocabularyFiles } from '../entry/meta.ts'
import { Vocabulary } from '../entry/vocabulary.ts'
import { readYaml } from './cache.ts'

/** Reads `content/vocabulary`; throws with file and field where a list is wrong, for these are ours to mend. */
export function readVocabulary(folder = 'content/vocabulary'): Vocabulary {
  const lists = Object.entries(vocabularyFiles).map(([name, file]) => [
    name,
    file.endsWith('/') ? readTerms(`${folder}/${file}`) : readYaml(`${folder}/${file}.yaml`),
  ])
  const { data, error } = Vocabulary.safeParse(Object.fromEntries(lists))
  if (!data) throw new Error(`content/vocabulary is not valid:\n${z.prettifyError(error)}`)
  return data
}

/** Reads exceptions, if there is such a file; throws with the field where one is wrong. */
export function readExceptions(file: string): Exceptions {
  const list = existsSync(file) ? readYaml(file) : null
  const { data, error } = z.array(Exception).nullable().safeParse(list)
  if (error) throw new Error(`${file} is not valid:\n${z.prettifyError(error)}`)
  return { file, list: data ?? [] }
}

/** Terms that have a file each, named by their ids, in the order in which people count. */
function readTerms(folder: string): object[] {
  const inOrder = new Intl.Collator('en', { numeric: true }).compare
  const names = globSync('*.yaml', { cwd: folder }).sort(inOrder)
  return names.map((name) => ({ id: basename(name, '.yaml'), ...Term.parse(readYaml(folder + name)) }))
}

const Term = z.record(z.string(), z.unknown())

/** Reads `content/messages`; throws where the two languages do not have the same sentences with the same holes. */
export function readMessages(folder = 'content/messages'): Record<'th' | 'en', Messages> {
  const th = Messages.parse(readYaml(`${folder}/th.yaml`))
  const en = Messages.parse(readYaml(`${folder}/en.yaml`))
  const [thai, english] = [messageShape(th), messageShape(en)]
  const keys = new Set([...thai.keys(), ...english.keys()])
  const apart = [...keys].filter((key) => thai.get(key) !== english.get(key))
  if (apart.length > 0) throw new Error(`${folder}: th.yaml and en.yaml differ at ${apart.join(', ')}`)
  return { th, en }
}

/** Words of the interface: nested groups of sentences, with `{holes}`. */
export type Messages = { [key: string]: string | Messages }

/** One language's message file. */
export const Messages: z.ZodType<Messages> = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9-]*$/),
  z.union([z.string().min(1), z.lazy(() => Messages)]),
)

/** All sentences of a message file by their dotted keys. */
export function sentencesOf(messages: Messages, prefix = ''): Map<string, string> {
  const sentences = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') sentences.set(prefix + key, value)
    else
      for (const [inner, sentence] of sentencesOf(value, `${prefix}${key}.`)) sentences.set(inner, sentence)
  }
  return sentences
}

/** All keys of a message file, dotted, with the holes each sentence has: two languages must have the same. */
export const messageShape = (messages: Messages): Map<string, string> =>
  new Map([...sentencesOf(messages)].map(([key, sentence]) => [key, holesOf(sentence)]))

const holesOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort().join(' ')

const groups = new Set(['phrases.yaml', 'commands.yaml'])

/** Reads `content/checks`; throws naming what is missing or wrong, for these words are ours to put right. */
export function readCheckWords(folder = 'content/checks'): CheckWords {
  const read = (name: string) => readYaml(`${folder}/${name}`)
  const files = globSync('*.yaml', { cwd: folder }).filter((name) => !groups.has(name))
  const pages = files.flatMap((name) => Object.entries(Pages.parse(read(name))))
  const twice = pages.map(([code]) => code).filter((code, index, all) => all.indexOf(code) < index)
  if (twice.length > 0) throw new Error(`${folder}: ${twice.join(', ')} stands twice`)
  return parseCheckWords(Object.fromEntries(pages), read('phrases.yaml'), read('commands.yaml'))
}

const Pages = z.record(z.string(), z.unknown())

let words: CheckWords | undefined

/** The words of the checks, read once in a run. */
export function checkWords(): CheckWords {
  words ??= readCheckWords()
  return words
}

/** What a command prints, in both languages, Thai first. */
export const told = (key: CommandKey, params: Params = {}, between = ' · ') =>
  inBoth(checkWords(), key, params, between)
