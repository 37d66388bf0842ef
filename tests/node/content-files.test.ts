import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCheckWords, readMessages, readVocabulary } from '../../src/node/content.ts'
import { printedCheck } from '../../src/node/files.ts'

/** A copy of a folder of content, with one file changed. */
function changed(folder: string, file: string, change: (text: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')))
  return copy
}

describe('readVocabulary throws, naming what is wrong', () => {
  const folder = 'content/vocabulary'
  test.each([
    [
      'a reference that dangles',
      'provinces.yaml',
      (text: string) => text.replace(/region: \w+/, 'region: atlantis'),
      /refers to "atlantis", which does not exist/,
    ],
    ['a field misspelt', 'regions.yaml', (text: string) => text.replace('label:', 'lable:'), /lable/],
    [
      'a card that cites one that is not there',
      'law/atip-27-powers.yaml',
      (text: string) => text.replace('[[atip-29-', '[[atip-92-'),
      /atip-27-powers cites "atip-92-temporary-protection", which is no card/,
    ],
    ['a list that is empty', 'groups.yaml', () => '', /groups/],
  ])('%s', (_, file, change, message) => {
    expect(() => readVocabulary(changed(folder, file, change))).toThrow(message)
  })
  test('a list that is missing', () => {
    const copy = changed(folder, 'stages.yaml', (text) => text)
    rmSync(join(copy, 'stages.yaml'))
    expect(() => readVocabulary(copy)).toThrow(/stages\.yaml/)
  })
})

describe('readMessages throws where the languages differ, naming the sentence', () => {
  const folder = 'content/messages'
  test.each([
    [
      'a sentence in one language only',
      (text: string) => `${text}\nextra:\n  word: x\n`,
      /differ at extra\.word$/,
    ],
    ['another hole', (text: string) => text.replaceAll('{count}', '{number}'), /differ at .*home\.intro/],
    ['an empty sentence', (text: string) => `${text}\nextra: ''\n`, /extra/],
  ])('%s', (_, change, message) => {
    expect(() => readMessages(changed(folder, 'en.yaml', change))).toThrow(message)
  })
})

test('readCheckWords throws where two files have the words of one check, naming it', () => {
  const page = /^code-taken:\n(?: .*\n)+/m.exec(readFileSync('content/checks/entry.yaml', 'utf8'))?.[0]
  const copy = changed('content/checks', 'markup.yaml', (text) => `${text}\n${page}`)
  expect(() => readCheckWords(copy)).toThrow(/code-taken stands twice/)
})

describe('printedCheck', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'))
  mkdirSync(join(folder, 'code-taken/first'), { recursive: true })
  const typed = /npx vitest run tests\/checks\.test\.ts --update -t /
  test.each(['code-taken', 'no-such-code'])('says what to type where %s has nothing to show', (code) => {
    expect(() => printedCheck(code, folder)).toThrow(typed)
  })
  test('is the first finding of the first case', () => {
    writeFileSync(join(folder, 'code-taken/first/expected.txt'), 'one\n = /contribute/checks/x/\n\ntwo\n')
    expect(printedCheck('code-taken', folder)).toBe('one')
  })
})

describe('line ends of Windows change nothing', () => {
  test.each([
    ['vocabularies', 'content/vocabulary', readVocabulary],
    ['messages', 'content/messages', readMessages],
  ])('in %s', (_, folder, read) => {
    const copy = mkdtempSync(join(tmpdir(), 'content-'))
    cpSync(folder, copy, { recursive: true })
    const files = globSync('**/*.yaml', { cwd: folder })
    for (const file of files)
      writeFileSync(join(copy, file), readFileSync(join(folder, file), 'utf8').replaceAll('\n', '\r\n'))
    expect(files.length).toBeGreaterThan(1)
    expect(read(copy)).toEqual(read(folder))
  })
})
