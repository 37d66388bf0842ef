import { expect, test } from 'vitest'
import { readSources } from '../sources.ts'

/**
 * Sentences are data, in `content/`. In code Thai stands only where the language itself is data: how names, numbers and
 * places are written, how Thai is cut and folded for the search, and what people type into Word.
 */
const language = [
  /^src\/check\/personal-data\//,
  /^src\/search\//,
  /^src\/import\/word\/(?:names|terms|read-value)\.ts$/,
  // The signs of an era and the word before a day, as people type them.
  /^src\/entry\/write\/figures\.ts$/,
  /^src\/analysis\/evidence\/(?:years|own-publisher)\.ts$/,
  /^scripts\/bench(?:\/|\.ts)/,
  // One abbreviation beside a date, which the sentence around it inflects.
  /^src\/site\/dates\.ts$/,
  /^src\/export\/apa\.ts$/,
  // How sections of law and time limits are written.
  /^src\/entry\/law-mentions\.ts$/,
  /^src\/check\/markup\/norms\.ts$/,
  // How a component is written.
  /^src\/check\/markup\/elements\.ts$/,
  // What the pictures of the guide show.
  /^scripts\/screenshots\.ts$/,
]

/** Code without its comments: whole-line ones, and those behind a line of code. */
const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '$1')

test('no sentence stands in code', () => {
  const sources = [...readSources()].filter(([file]) => !language.some((part) => part.test(file)))
  expect(sources.length).toBeGreaterThan(300)
  const thai = sources.flatMap(([file, source]) =>
    withoutComments(source)
      .split('\n')
      .filter((line) => /[\u0e01-\u0e4e]/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(thai).toEqual([])
})

test('every exception is still needed', () => {
  const withThai = [...readSources()].flatMap(([file, source]) =>
    /[\u0e01-\u0e4e]/.test(withoutComments(source)) ? [file] : [],
  )
  expect(language.filter((part) => !withThai.some((file) => part.test(file)))).toEqual([])
})
