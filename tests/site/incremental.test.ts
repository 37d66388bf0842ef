import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { syntheticEntries, writeEntries } from '../../scripts/bench/entries.ts'
import { readVocabulary } from '../../src/node/content.ts'

const scratch = join(process.env['TMPDIR'] ?? tmpdir(), `incremental-${process.pid}`)
const practices = join(scratch, 'practices')
const textOf = (number: number) => join(practices, `synthetic-0000${number}`, 'th.mdx')

let before: Map<string, number>
let after: Map<string, number>

beforeAll(() => {
  mkdirSync(practices, { recursive: true })
  const [first, ...others] = syntheticEntries(21, readVocabulary())
  writeEntries(practices, others)
  build('site', 'cache', '0')
  before = changesIn('site')
  edit(textOf(2), (text) => text.replace('\n[^1]:', ' เพิ่ม\n\n[^1]:'))
  build('site', 'cache')
  after = changesIn('site')
  // What else may change between two builds: a title, a place, a figure, an entry that is new, one that goes.
  edit(textOf(4), (text) => text.replace(/^title: /m, 'title: ใหม่ '))
  edit(textOf(6), (text) => text.replace(/( stages:\n)(?: {6}- .*\n)+/, '$1      - detection-screening\n'))
  edit(textOf(8), (text) => text.replace(/^ {4}after: .*$/m, '    after: 77'))
  rmSync(join(practices, 'synthetic-00009'), { recursive: true })
  if (first) writeEntries(practices, [first])
  build('site', 'cache')
  build('clean', 'other-cache')
  return () => rmSync(scratch, { recursive: true })
})

test('one changed text makes only the files anew that tell of it', () => {
  const made = [...after].filter(([file, time]) => before.get(file) !== time).map(([file]) => file)
  expect(after.size).toBeGreaterThan(1500)
  expect(made).toContain('practices/synthetic-00002/index.html')
  expect(made).toContain('practices/synthetic-00002/th.mdx')
  expect(made.filter((file) => file.endsWith('.html')).slice(20)).toEqual([])
})

test('a build after changes gives the same files and bytes as one from nothing', () => {
  const files = filesIn('clean')
  expect(files.length).toBeGreaterThan(1500)
  expect(filesIn('site')).toEqual(files)
  const different = files.filter((file) => !bytes('site', file).equals(bytes('clean', file)))
  expect(different).toEqual([])
})

function edit(file: string, change: (text: string) => string) {
  const text = readFileSync(file, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(file, change(text))
}

function build(site: string, cache: string, index = '1') {
  const env = {
    PRACTICES_DIR: practices,
    OUT_DIR: join(scratch, site),
    CACHE_DIR: join(scratch, cache),
    SEARCH_INDEX: index,
  }
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
}

const filesIn = (site: string) =>
  globSync('**/*.*', { cwd: join(scratch, site) })
    .filter((file) => statSync(join(scratch, site, file)).isFile())
    .sort()
const changesIn = (site: string) =>
  new Map(filesIn(site).map((file) => [file, statSync(join(scratch, site, file)).mtimeMs]))
const bytes = (site: string, file: string) => readFileSync(join(scratch, site, file))
