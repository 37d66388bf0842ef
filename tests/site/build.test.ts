import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtures, trialBuilds } from './trial-build.ts'

const scratch = mkdtempSync(join(tmpdir(), 'library-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const build = trialBuilds(scratch)

/** Every file of a folder with the digest of its bytes. */
function digests(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )
}

const page = (out: string, path: string) => parse(readFileSync(join(out, path, 'index.html'), 'utf8'))

describe('the states of an entry', () => {
  let out = ''
  beforeAll(() => {
    const built = build('states')
    expect(built.output).not.toContain('rror:')
    out = built.out
  })

  test('a published entry without English shows the Thai text with a notice', () => {
    const main = page(out, 'en/practices/published-entry').querySelector('main')
    expect(main?.querySelector('h1')?.getAttribute('lang')).toBe('th')
    expect(main?.text).toContain('has not been translated')
  })

  test('a draft has a marked page, and stands in no list and no index', () => {
    const draft = page(out, 'practices/draft-entry')
    expect(draft.querySelector('.notice')?.text).toContain('ฉบับร่าง')
    expect(draft.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(draft.querySelector('[data-pagefind-body]')).toBeNull()
    expect(page(out, 'practices').text).not.toContain('เรื่องที่ยังเป็นร่าง')
  })

  test('a withdrawn entry keeps its page, with the reason and what came instead', () => {
    const withdrawn = page(out, 'practices/withdrawn-entry')
    expect(withdrawn.querySelector('.notice')?.text).toContain('ข้อมูลล้าสมัย')
    expect(withdrawn.querySelector('.notice a')?.getAttribute('href')).toBe('/practices/published-entry/')
    expect(page(out, 'practices').text).not.toContain('เรื่องที่ถอนแล้ว')
  })

  test('at a former address the entry stands too, with its sections, and says where it is now', () => {
    const former = page(out, 'practices/published-entry-old')
    expect(former.querySelector('.notice a')?.getAttribute('href')).toBe('/practices/published-entry/')
    expect(former.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
      /\/published-entry\/$/,
    )
    expect(former.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(former.querySelector('#results')).not.toBeNull()
  })

  test('the data holds no draft, and of a withdrawn entry only that it is and why', () => {
    const read = (file: string) => readFileSync(join(out, file), 'utf8')
    const { practices, withdrawn } = JSON.parse(read('data/practices.json'))
    expect(practices.map(({ id }: { id: string }) => id)).toEqual(['published-entry'])
    expect(withdrawn).toMatchObject([{ id: 'withdrawn-entry', successor: 'published-entry' }])
    expect(withdrawn[0].reason).toContain('ข้อมูลล้าสมัย')
    expect(read('data/practices/withdrawn-entry.json')).not.toContain('ข้อความทดสอบ')
    expect(existsSync(join(out, 'data/practices/draft-entry.json'))).toBe(false)
    for (const file of ['data/practices.csv', 'data/provinces/tak.csv', 'feed.atom', 'sitemap.xml'])
      expect(read(file)).not.toMatch(/draft-entry|withdrawn-entry|published-entry-old/)
  })

  test('a second build, from kept parses or none, gives the same bytes', () => {
    const again = build('again', { CACHE_DIR: join(scratch, 'states-cache') })
    const clean = build('clean')
    expect(digests(again.out)).toEqual(digests(out))
    expect(digests(clean.out)).toEqual(digests(out))
  })
})

test('under a sub-path every address of the site stands below it', () => {
  const { out } = build('sub-path', { BASE_PATH: '/some/library', SITE_URL: 'https://example.org' })
  const outside = globSync('**/*.html', { cwd: out }).flatMap((file) =>
    parse(readFileSync(join(out, file), 'utf8'))
      .querySelectorAll('[href], [src], form[action]')
      .map(
        (element) =>
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
      )
      .filter((target) => target.startsWith('/') && !target.startsWith('/some/library/'))
      .map((target) => `${file}: ${target}`),
  )
  expect(outside).toEqual([])
  expect(readFileSync(join(out, '_headers'), 'utf8').split('\n')[0]).toBe('/some/library/*')
  const elsewhere = globSync('{data/**/*.{json,csv,jsonld,ttl},**/*.atom,sitemap.xml,llms.txt}', {
    cwd: out,
  }).flatMap(
    (file) =>
      readFileSync(join(out, file), 'utf8').match(/(?<![\w/])https:\/\/example\.org(?!\/some\/library\/)/g) ??
      [],
  )
  expect(elsewhere).toEqual([])
  expect(readFileSync(join(out, 'feed.atom'), 'utf8')).toContain(
    '<id>https://example.org/some/library/feed.atom</id>',
  )
  expect(page(out, 'en/map').querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://example.org/some/library/en/map/',
  )
})

test('an entry with an error stops the build, and the writer reads our message', () => {
  const practices = join(scratch, 'broken')
  cpSync(fixtures, practices, { recursive: true })
  const file = join(practices, 'published-entry/th.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace('provinces: [tak]', 'provinces: [takk]'))
  const { out, status, output } = build('broken-out', { PRACTICES_DIR: practices })
  expect(status).toBe(1)
  expect(output).toContain('term-unknown')
  expect(output).toContain('หมายถึง tak')
  expect(existsSync(join(out, 'index.html'))).toBe(false)
})
