import { expect, test } from 'vitest'
import { fileStart } from '../../../src/check/diagnostics/diagnostic.ts'
import type { Mention } from '../../../src/check/markup/parse.ts'
import { publishedIn, workingLinks } from '../../../src/check/rules/addresses.ts'
import type { Corpus } from '../../../src/check/rules/rule.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { readVocabulary } from '../../../src/node/content.ts'
import { emptyTree } from '../../../src/render/safe-tree.ts'
import { allAddresses } from '../../../src/site/routes.ts'
import { messageOf } from '../../words.ts'

const vocabulary = readVocabulary()

/** A library of one entry, whose text has some links. */
function corpusWith(urls: string[]): Corpus {
  const mentions = urls.map((value): Mention => ({ kind: 'link', value, range: fileStart }))
  const facts = { code: 'abc23', formerIds: ['a-former-name'] }
  const th = { file: 'th.mdx', facts, failed: [], tree: emptyTree, mentions, digests: {} }
  return {
    entries: [{ id: 'an-entry', path: '', attachments: [], excepted: [], diagnostics: [], th }],
    courses: [],
    vocabulary,
    sourceOf: (file) => sourceText(file, ''),
  }
}

/** The links of an entry's text that lead nowhere. */
const broken = (urls: string[]): string[] =>
  [...workingLinks(corpusWith(urls))].map((finding) => /to (.*), which/.exec(messageOf(finding))?.[1] ?? '')

/** The library as the rule sees it in these tests. */
const published = publishedIn(corpusWith([]))

test('every page and file of this site can be linked to, in both languages', () => {
  const addresses = allAddresses(published).map(({ path }) => path)
  expect(addresses.length).toBeGreaterThan(1000)
  expect(broken(addresses)).toEqual([])
})

test('pages that are computed are among them', () => {
  const computed = [
    '/matrix/',
    '/en/matrix/interpreter-shortage/victim-identification/',
    '/action-plan/',
    '/en/action-plan/due/',
    '/action-plan/reviews/',
    '/data/',
    '/data/practices.csv',
    '/contribute/checks/link-broken/',
    '/en/practices/a-former-name/#results',
    '/p/abc23/',
  ]
  expect(broken(computed)).toEqual([])
})

test('with or without a last slash, a question, a place on the page', () => {
  expect(
    broken([
      '/practices',
      '/en',
      '/search/?q=ล่าม',
      '/practices/an-entry/#results',
      '/glossary/#nrm',
      '#results',
      'https://example.org/x',
    ]),
  ).toEqual([])
})

test('what does not exist is told', () => {
  const missing = [
    '/practice/',
    '/practices/another/',
    '/provinces/chiangmai/',
    '/th/practices/',
    '/en/en/',
    '/constructor/',
    '/practices/an-entry/room.jpg',
  ]
  expect(broken(missing)).toEqual(missing)
})
