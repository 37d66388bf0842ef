import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { parseEntry } from '../../src/lib/entry.ts'
import { entryContext } from '../../src/lib/read/corpus.ts'
import { readEntry } from '../../src/lib/read/entries.ts'
import { parseKept } from '../../src/lib/read/kept-entries.ts'
import { readMessages } from '../../src/lib/read/messages.ts'
import { readVocabulary } from '../../src/lib/read/vocabulary.ts'
import { htmlOf } from '../../src/render/tree.ts'

const context = entryContext(readVocabulary(), readMessages())
const clean = readEntry('tests/checks/valid/everything-a-text-may-hold/practices/mae-sai-interpreters')
const faulty = readEntry('tests/checks/component-unknown/html/practices/mae-sai-interpreters')
const { adoptions: recorded = [] } = readEntry(
  'tests/checks/valid/use-elsewhere/practices/mae-sai-interpreters',
)
let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'entries')
})

test('what was kept is what a fresh parse gives', () => {
  const fresh = parseEntry(clean, context)
  expect(parseKept(context, folder)(clean)).toEqual(fresh)
  expect(readdirSync(folder)).toHaveLength(1)
  expect(parseKept(context, folder)(clean)).toEqual(fresh)
  expect(htmlOf(fresh.th?.tree.children ?? [])).toContain('<section')
})

test('an entry with findings is not kept: they would go stale with the words of the check', () => {
  expect(parseKept(context, folder)(faulty).diagnostics).not.toEqual([])
  expect(() => readdirSync(folder)).toThrow()
})

test('another text, path of the site, attachment, record of use elsewhere or word of the interface is another entry', () => {
  const words = { ...context.words, th: { ...context.words.th, source: 'แหล่ง' } }
  const changed = [
    parseKept(context, folder)(clean),
    parseKept(context, folder)({ ...clean, th: clean.th?.replace('หลายวัน', 'สองวัน') ?? '' }),
    parseKept(context, folder)({ ...clean, attachments: ['room.jpg'] }),
    parseKept(context, folder)({ ...clean, adoptions: recorded }),
    parseKept(context, folder)({ ...clean, adoptions: recorded.slice(0, 1) }),
    parseKept({ ...context, base: '/library/' }, folder)(clean),
    parseKept({ ...context, words }, folder)(clean),
  ]
  expect(readdirSync(folder)).toHaveLength(changed.length)
  expect(new Set(changed.map((entry) => JSON.stringify(entry))).size).toBe(changed.length)
})

test('a kept file that was cut short is written anew', () => {
  const fresh = parseKept(context, folder)(clean)
  const [file = ''] = readdirSync(folder)
  const whole = readFileSync(join(folder, file), 'utf8')
  writeFileSync(join(folder, file), whole.slice(0, 100))
  expect(parseKept(context, folder)(clean)).toEqual(fresh)
  expect(readFileSync(join(folder, file), 'utf8')).toBe(whole)
})

test('where nothing can be kept, everything is parsed', () => {
  expect(parseKept(context, '/dev/null/entries')(clean)).toEqual(parseEntry(clean, context))
})
