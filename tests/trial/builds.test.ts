import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { expect, inject, test } from 'vitest'
import { expectNothingRan } from './nothing-ran.ts'
import { run, writeCases } from './run.ts'

// Builds of one checkout share Astro's folder, so all of them stand here, one after the other.
const trial = inject('trial')
const { scratch } = trial

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

test('a second build, from the caches of the first, gives the same bytes', async () => {
  const again = join(scratch, 'again')
  const { status, output } = await run(['scripts/build.ts'], { ...trial, out: again })
  expect(status, output).toBe(0)
  expect(Object.keys(digests(trial.out)).length).toBeGreaterThan(500)
  expect(digests(again)).toEqual(digests(trial.out))
})

test('under a sub-path every address of the site stands below it', async () => {
  const out = join(scratch, 'sub-path')
  const place = {
    BASE_PATH: '/some/library',
    SITE_URL: 'https://example.org',
    SEARCH_INDEX: '0',
    CONTACT_EMAIL: 'library@example.go.th',
    FORGE_URL: 'https://github.com/org/library',
  }
  const { status, output } = await run(['scripts/build.ts'], { ...trial, out }, place)
  expect(status, output).toBe(0)
  const pages = globSync('**/*.html', { cwd: out })
  expect(pages.length).toBeGreaterThan(500)
  const outside = pages.flatMap((file) =>
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
  const texts = globSync('{data/**/*.{json,csv,jsonld,ttl},**/*.atom,sitemap.xml,llms.txt}', {
    cwd: out,
  }).map((file) => readFileSync(join(out, file), 'utf8'))
  expect(texts.filter((text) => text.includes('https://example.org/some/library/')).length).toBeGreaterThan(
    100,
  )
  expect(
    texts.flatMap((text) => text.match(/(?<![\w/])https:\/\/example\.org(?!\/some\/library\/)/g) ?? []),
  ).toEqual([])
  expect(readFileSync(join(out, 'feed.atom'), 'utf8')).toContain(
    '<id>https://example.org/some/library/feed.atom</id>',
  )
  expect(
    parse(readFileSync(join(out, 'en/map/index.html'), 'utf8'))
      .querySelector('link[rel="canonical"]')
      ?.getAttribute('href'),
  ).toBe('https://example.org/some/library/en/map/')
})

test('pages send people to the mail and the forge that the build was told of, and speak of neither where there is none', () => {
  const linksIn = (site: string, page: string) =>
    parse(readFileSync(join(site, page, 'index.html'), 'utf8'))
      .querySelectorAll('main a[href^="mailto:"], main [data-mail], main [data-forge]')
      .map(
        (one) => one.getAttribute('href') ?? one.getAttribute('data-mail') ?? one.getAttribute('data-forge'),
      )
  const pages = ['privacy', 'en/privacy', 'en/about', 'accessibility', 'contribute']
  for (const page of pages) {
    expect(linksIn(join(scratch, 'sub-path'), page), page).toEqual(['mailto:library@example.go.th'])
    expect(linksIn(trial.out, page), page).toEqual([])
  }
  const inForm = linksIn(join(scratch, 'sub-path'), 'contribute/new')
  expect(inForm).toEqual(['th', 'en', 'all', 'fork', 'library@example.go.th'])
  expect(linksIn(trial.out, 'contribute/new')).toEqual([])
})

test('an entry with an error stops the build, and the writer reads our message', async () => {
  const [practices, nothing] = [join(scratch, 'broken'), join(scratch, 'nothing')]
  cpSync(trial.practices, practices, { recursive: true })
  const file = join(practices, 'published-entry/th.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace('provinces: [tak]', 'provinces: [takk]'))
  const { status, output } = await run(['scripts/build.ts'], { ...trial, practices, out: nothing })
  expect(status).toBe(1)
  expect(output).toContain('term-unknown')
  expect(output).toContain('หมายถึง tak')
  expect(existsSync(join(nothing, 'index.html'))).toBe(false)
})

test('a build that skips the check refuses hostile entries by itself, and runs nothing in them', async () => {
  const hostile = { ...trial, practices: join(scratch, 'unchecked'), out: join(scratch, 'refused') }
  writeCases(hostile.practices, 'reject')
  const { status, output } = await run(['node_modules/astro/bin/astro.mjs', 'build'], hostile)
  expect(status).toBe(1)
  expect(output).toMatch(/\n[1-9]\d+ errors in the entries/)
  expect(existsSync(join(hostile.out, 'index.html'))).toBe(false)
  expectNothingRan(scratch, output)
})
