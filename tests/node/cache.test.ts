import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { parseEntry } from '../../src/check/entry.ts'
import { cacheKey, programDigest, readYaml } from '../../src/node/cache.ts'
import { readMessages, readVocabulary } from '../../src/node/content.ts'
import { entryContext, entryParser } from '../../src/node/corpus.ts'
import { readEntry } from '../../src/node/entries.ts'
import { htmlOf } from '../../src/render/safe-tree.ts'

const context = entryContext(readVocabulary(), readMessages())
const clean = readEntry('tests/checks/valid/everything-a-text-may-hold/practices/mae-sai-interpreters')
const faulty = readEntry('tests/checks/component-unknown/html/practices/mae-sai-interpreters')
const { adoptions: recorded = [] } = readEntry(
  'tests/checks/valid/use-elsewhere/practices/mae-sai-interpreters',
)
let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'cache-')), 'entries')
  vi.stubEnv('CACHE_DIR', folder)
  return () => vi.unstubAllEnvs()
})

test('what stands in the cache is what a fresh parse gives', () => {
  const fresh = parseEntry(clean, context)
  expect(entryParser(context)(clean)).toEqual(fresh)
  expect(readdirSync(folder)).toHaveLength(1)
  expect(entryParser(context)(clean)).toEqual(fresh)
  expect(htmlOf(fresh.th?.tree.children ?? [])).toContain('<section')
})

test('an entry with findings does not go there: they would grow old with the words of the check', () => {
  expect(entryParser(context)(faulty).diagnostics).not.toEqual([])
  expect(() => readdirSync(folder)).toThrow()
})

test('another text, path of the site, attachment, record of use elsewhere or word of the interface is another entry', () => {
  const words = { ...context.words, th: { ...context.words.th, source: 'แหล่ง' } }
  const changed = [
    entryParser(context)(clean),
    entryParser(context)({ ...clean, th: clean.th?.replace('หลายวัน', 'สองวัน') ?? '' }),
    entryParser(context)({ ...clean, attachments: ['room.jpg'] }),
    entryParser(context)({ ...clean, adoptions: recorded }),
    entryParser(context)({ ...clean, adoptions: recorded.slice(0, 1) }),
    entryParser({ ...context, base: '/library/' })(clean),
    entryParser({ ...context, words })(clean),
  ]
  expect(readdirSync(folder)).toHaveLength(changed.length)
  expect(new Set(changed.map((entry) => JSON.stringify(entry))).size).toBe(changed.length)
})

test('a file that was cut short is written anew', () => {
  const fresh = entryParser(context)(clean)
  const [file = ''] = readdirSync(folder)
  const whole = readFileSync(join(folder, file), 'utf8')
  writeFileSync(join(folder, file), whole.slice(0, 100))
  expect(entryParser(context)(clean)).toEqual(fresh)
  expect(readFileSync(join(folder, file), 'utf8')).toBe(whole)
})

test('where nothing can be written, everything is parsed', () => {
  vi.stubEnv('CACHE_DIR', '/dev/null/entries')
  expect(entryParser(context)(clean)).toEqual(parseEntry(clean, context))
})

/** A copy of the program that a test may change. */
function programCopy() {
  const root = mkdtempSync(join(tmpdir(), 'program-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync('src', join(root, 'src'), { recursive: true })
  cpSync('package-lock.json', join(root, 'package-lock.json'))
  return root
}

test('another module anywhere, another library or another name of a module is another program', () => {
  const root = programCopy()
  const digests = [programDigest(root)]
  expect(digests[0]).toBe(programDigest())
  // One of each folder that holds modules, however deep it lies.
  const modules = [
    ...new Map(
      readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map(({ parentPath, name }) => [parentPath, join(parentPath, name)]),
    ).values(),
  ]
  expect(modules.length).toBeGreaterThan(30)
  for (const file of [...modules, join(root, 'package-lock.json')]) {
    writeFileSync(file, `${readFileSync(file, 'utf8')} `)
    digests.push(programDigest(root))
  }
  mkdirSync(join(root, 'src/new'))
  writeFileSync(join(root, 'src/new/module.ts'), '')
  digests.push(programDigest(root))
  expect(new Set(digests).size).toBe(digests.length)
})

test('inputs are told apart, wherever one ends', () => {
  expect(cacheKey('a', 'bc')).not.toBe(cacheKey('ab', 'c'))
  expect(cacheKey('a', '')).not.toBe(cacheKey('a'))
  expect(cacheKey('a')).toBe(cacheKey(Buffer.from('a')))
})

test('a list of ours is parsed once, and again when it changes; a broken one says so each time', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'list-')), 'list.yaml')
  writeFileSync(file, 'a: no\nb: 2026-11-23\n')
  expect(readYaml(file)).toEqual({ a: 'no', b: '2026-11-23' })
  expect(readYaml(file)).toEqual({ a: 'no', b: '2026-11-23' })
  expect(readdirSync(folder)).toHaveLength(1)
  writeFileSync(file, 'a: yes\n')
  expect(readYaml(file)).toEqual({ a: 'yes' })
  writeFileSync(file, 'a: [')
  expect(() => readYaml(file)).toThrow()
  expect(() => readYaml(file)).toThrow()
})
