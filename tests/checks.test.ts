import { existsSync, globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes } from '../src/check/codes.ts'
import { printGithub, printJson } from '../src/check/diagnostics/print-data.ts'
import { sentencesOf } from '../src/check/say.ts'
import { checkWithAttachments, foldersIn, practicesOf, printed } from './check-folder.ts'
import { english, thai, words } from './words.ts'

/**
 * `checks/<code>/<case>/practices` is input, `expected.txt` beside it what the check prints.
 * In `valid` nothing may be found, in `together` several kinds of finding stand side by side.
 * After a wished change: `npx vitest run tests/checks.test.ts --update`, then read the difference.
 */
const root = 'tests/checks'

test('every code of the catalogue has its cases, and every folder its code', () => {
  expect(foldersIn(root).sort()).toEqual([...codes, 'together', 'valid'].sort())
})

test('some cases show the other formats, too', () => {
  for (const format of ['json', 'github'])
    expect(globSync(`${root}/*/*/expected.${format}`).length, format).toBeGreaterThan(0)
})

describe.each(codes)('%s', (code) => {
  test.each(foldersIn(`${root}/${code}`))('%s', async (name) => {
    const found = await expectPrinted(`${root}/${code}/${name}`)
    expect(new Set(found.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]))
  })
})

describe('together', () => {
  test.each(foldersIn(`${root}/together`))('%s', async (name) => {
    await expectPrinted(`${root}/together/${name}`)
  })
  test('line ends of Windows move nothing', async () => {
    expect(await printedOf('together/crlf')).toBe(await printedOf('together/all-at-once'))
  })
})

describe('valid', () => {
  test.each(foldersIn(`${root}/valid`))('%s', async (name) => {
    expect(await printedOf(`valid/${name}`)).toBe('')
  })
})

async function printedOf(name: string) {
  const practices = await practicesOf(`${root}/${name}`)
  return printed(await checkWithAttachments(practices), practices)
}

/** Compares what is printed with `expected.txt`, and with `expected.json` and `expected.github` where a case has them. */
async function expectPrinted(folder: string) {
  const practices = await practicesOf(folder)
  const found = await checkWithAttachments(practices)
  const text = printed(found, practices)
  expect(text).not.toBe('')
  for (const finding of found)
    for (const speaker of [thai, english])
      expect(Object.values(sentencesOf(finding, speaker)).join()).not.toMatch(/\{\w+[|}]/)
  await expect(text).toMatchFileSnapshot(`../${folder}/expected.txt`)
  const plain = found.map((diagnostic) => ({
    ...diagnostic,
    file: diagnostic.file.replace(`${folder}/`, ''),
  }))
  if (existsSync(`${folder}/expected.json`))
    await expect(printJson(plain, words, 1, (code) => `/${code}/`)).toMatchFileSnapshot(
      `../${folder}/expected.json`,
    )
  if (existsSync(`${folder}/expected.github`))
    await expect(printGithub(plain, words)).toMatchFileSnapshot(`../${folder}/expected.github`)
  return found
}
