import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { reviewQuestions } from '../entry/review-questions.ts'
import { practicesDir } from './corpus.ts'

/** Reads what a page is made of besides the library. */
function read(path: string): Buffer<ArrayBuffer> {
  globalThis.pageReads?.file(path)
  return readFileSync(path)
}

/** What a person must tell before an entry is merged: the boxes of the page of pull requests. */
export const readReviewQuestions = () => reviewQuestions(String(read('.github/pull_request_template.md')))

/** A file of an entry as it is in its folder, by its path from the folder of entries. */
export const entryFile = (path: string) => read(`${practicesDir()}/${path}`)

const fonts = 'node_modules/@fontsource/ibm-plex-sans-thai-looped'
const letters = ['thai-400', 'thai-600', 'latin-400', 'latin-600']

/** What all pages of a package share: their style, the site's letters and their licence. */
export const packageFiles = (): Record<string, Uint8Array> => ({
  'style.css': read('src/site/package/offline.css'),
  'fonts/LICENSE.txt': read(`${fonts}/LICENSE`),
  ...Object.fromEntries(
    letters.map((name) => [`fonts/${name}.woff2`, read(`src/styles/fonts/${name}.woff2`)]),
  ),
})

/** What the check prints for a finding of a code: the first one of its first test case, which is always true to the program; throws with what to type where there is none. */
export function printedCheck(code: string, folder = 'tests/checks'): string {
  const [first] = names(`${folder}/${code}`)
  const expected = `${folder}/${code}/${first ?? '<case>'}/expected.txt`
  if (!existsSync(expected))
    throw new Error(
      `The help page of ${code} shows ${expected}, which is missing. Write a case (docs/add-a-check.md), then type: npx vitest run tests/checks.test.ts --update -t ${code}`,
    )
  const text = read(expected).toString().replaceAll('\r\n', '\n')
  const [finding = ''] = text.split('\n\n')
  return finding.replace(/\n +=( \/contribute\/checks\/.*)$/, '').trimEnd()
}

/** What lies in a folder; nothing where there is none. */
function names(folder: string): string[] {
  globalThis.pageReads?.file(folder)
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
