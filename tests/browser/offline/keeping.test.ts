import { afterEach, expect, test, vi } from 'vitest'
import { keeper } from '../../../src/browser/offline/keeping.ts'
import { releaseOf } from '../../../src/browser/offline/release.ts'
import { hostAndDevice } from './host-and-device.ts'

afterEach(() => vi.unstubAllGlobals())

const root = 'https://site.example/library/'
const linked = (...paths: string[]) => paths.map((path) => `<a href="/library/${path}">x</a>`).join('')
const page = (words: string, links = '', head = '<link rel="stylesheet" href="/library/_astro/a.css">') =>
  `${head}<a href="/library/about/">menu</a><main><h1>${words}</h1>${links}</main><a href="/library/privacy/">foot</a>`
const site = {
  '': page('home', linked('a/', 'en/a/')),
  'a/': page(
    'a',
    `${linked('b/', 'b/#x', 'a.docx', 'gone/')}<img src="/library/a.png"><a href="https://other.example/library/c/">`,
  ),
  'b/': page('b', linked('c/')),
  'c/': page('c'),
  'en/a/': page('a in English'),
  'about/': page('about'),
  'privacy/': page('privacy'),
  'not-kept/': page('not kept'),
  'duty/': page('duty'),
  'search/': page('search', '', '<script src="/library/_astro/s.js"></script>'),
  'a.docx': 'word',
  'a.png': 'picture',
  'index.json': '{}',
  '_astro/a.css': 'a',
  '_astro/s.js': 's',
  '_astro/later.js': 'later',
}
const more = { loads: { '_astro/s.js': ['_astro/later.js'] }, asks: { 'search/': ['index.json'] } }

function start() {
  const host = hostAndDevice(root)
  const version = host.put(site, more)
  return { ...host, version, ...keeper(releaseOf(root, version)) }
}

test('a page is kept with what it shows and lets people download, and nothing of another site or path', async () => {
  const { keep, keptIn, version } = start()
  await keep('a/')
  expect(keptIn(version)).toEqual(['_astro/a.css', 'a.docx', 'a.png', 'a/'])
})

test('around a page are those its content links to, one step on, and what everybody needs with all it asks for', async () => {
  const { keepAround, keptIn, version } = start()
  await keepAround('a/', () => true)
  expect(keptIn(version)).toEqual(
    [
      '_astro/a.css',
      '_astro/later.js',
      '_astro/s.js',
      'a.docx',
      'a.png',
      'a/',
      'b/',
      'duty/',
      'index.json',
      'search/',
    ].sort(),
  )
})

test('the whole library in a language is what a wish for its home keeps, and says first', async () => {
  const { keepAll, keptIn, sizeOf, version } = start()
  expect(await sizeOf('')).toMatchObject({ pages: 9, day: '2026-12-01' })
  expect(keptIn(version)).toEqual([])
  const told: number[] = []
  await keepAll(
    '',
    () => true,
    (done, all) => told.push(done / all),
  )
  expect(told.at(-1)).toBe(1)
  expect(keptIn(version).filter((path) => path.endsWith('/') || path === '')).toHaveLength(9)
  expect(keptIn(version)).not.toContain('en/a/')
})

test('a release takes in what was kept of the last, asks only for what is new, and clears the pages of the last', async () => {
  const { asked, keepAll, renew, keptIn, put, version } = start()
  await renew()
  await keepAll('a/', () => true)
  const next = put({ ...site, 'a/': page('a, mended', linked('c/')) }, more)
  asked.length = 0
  const after = keeper(releaseOf(root, next))
  await after.renew()
  expect(new Set(asked)).toEqual(new Set(['offline.json', 'a/', 'c/']))
  expect(keptIn(next)).toEqual(
    expect.arrayContaining(['a/', 'b/', 'c/', 'duty/', 'search/', 'index.json', 'wishes']),
  )
  await releaseOf(root, next).clear()
  expect(keptIn(version).every((path) => path.startsWith('_astro/'))).toBe(true)
})

test('where one file of a release does not come, the last one stays as it was', async () => {
  const { keep, renew, keptIn, put, version } = start()
  await renew()
  await keep('a/')
  const before = keptIn(version)
  const next = put({ ...site, 'a/': page('a, mended') }, more)
  put({ ...site, 'a/': page('a, mended twice') }, more)
  await expect(keeper(releaseOf(root, next)).renew()).rejects.toThrow()
  expect(keptIn(version)).toEqual(before)
})

test('what another release of the host sends is not kept', async () => {
  const { keep, keptIn, put, renew, version } = start()
  await renew()
  put({ ...site, 'a/': page('a, mended') }, more)
  await expect(keep('a/')).rejects.toMatchObject({ cause: 'renewed' })
  expect(keptIn(version)).not.toContain('a/')
})
