import { globSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { CommandKey } from '../check/phrases.ts'
import { inBoth, type Params } from '../check/say.ts'
import { type CheckWords, parseCheckWords } from '../check/words.ts'

const groups = new Set(['phrases.yaml', 'commands.yaml'])

/** Reads `content/checks`; throws naming what is missing or wrong, for these words are ours to put right. */
export function readCheckWords(folder = 'content/checks'): CheckWords {
  const read = (name: string): unknown => parse(readFileSync(`${folder}/${name}`, 'utf8'))

  const pages = globSync('*.yaml', { cwd: folder }).filter((name) => !groups.has(name))
  return parseCheckWords(Object.assign({}, ...pages.map(read)), read('phrases.yaml'), read('commands.yaml'))
}

let words: CheckWords | undefined

/** The words of the checks, read once in a run. */
export function checkWords(): CheckWords {
  words ??= readCheckWords()
  return words
}

/** What a command prints, in both languages, Thai first. */
export const told = (key: CommandKey, params: Params = {}, between = ' · ') =>
  inBoth(checkWords(), key, params, between)
