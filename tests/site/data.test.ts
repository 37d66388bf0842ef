import { existsSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, inject, test } from 'vitest'
import { courseFields } from '../../src/entry/course.ts'
import { readEntries } from '../../src/node/entries.ts'
import { builtPages, pageAt } from './built-pages.ts'
import { files, read, site } from './data-files.ts'
import { siteFolder } from './site-folder.ts'

const json = (path: string) => JSON.parse(read(path))
const ids = readEntries('practices').folders.map(({ id }) => id)

const fragments = new Map(
  builtPages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
)

/** Addresses of this site, among the words of a file, that lead nowhere. */
function deadAddresses(text: string): string[] {
  const found = new Set(text.match(/https?:\/\/[^\s,"'<>()\\]+/g))
  return [...found].filter((url) => url.startsWith(site) && !leadsSomewhere(url))
}

function leadsSomewhere(url: string): boolean {
  const { pathname, hash } = new URL(url)
  const page = `/${decodeURIComponent(pathname).slice(new URL(site).pathname.length)}`
  const known = fragments.get(page)
  if (hash) return known?.has(decodeURIComponent(hash.slice(1))) ?? false
  return known !== undefined || existsSync(siteFolder + page)
}

test('every address that the data gives leads to a built page, file or place', () => {
  const given = files('{data/**/*.{json,csv,jsonld,ttl},**/*.atom,sitemap.xml,robots.txt,llms.txt}')
  expect(given.length).toBeGreaterThan(400)
  const dead = given
    .filter((file) => file !== 'data/schema.json')
    .flatMap((file) => deadAddresses(read(file)).map((url) => `${file}: ${url}`))
  expect(dead).toEqual([])
  expect(deadAddresses(`${site}no-such-page/ ${site}data/#no-such-place`)).toHaveLength(2)
})

describe('JSON', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const valid = ajv.compile(json('data/schema.json'))

  test('every file is as the schema says', () => {
    const shared = ['practices', 'courses', 'tools', 'law'].map((name) => `data/${name}.json`)
    const all = [...files('data/practices/*.json'), ...shared]
    expect(all.length).toBeGreaterThan(50)
    const wrong = all.flatMap((file) =>
      valid(json(file)) ? [] : [`${file}: ${ajv.errorsText(valid.errors)}`],
    )
    expect(wrong).toEqual([])
  })

  test('the schema finds what is wrong, and lets fields be added', () => {
    const file = json('data/practices/happy-shelter.json')
    expect(valid({ ...file, later: 1, text: { ...file.text, later: 1 } })).toBe(true)
    for (const broken of [
      { version: 2 },
      { id: 5 },
      { evidence: 'proof' },
      { text: {} },
      { status: 'draft' },
    ])
      expect(valid({ ...file, ...broken }), JSON.stringify(broken)).toBe(false)
  })

  test('there is one for each entry, and the listing has them all', () => {
    expect(files('data/practices/*.json').sort()).toEqual(ids.map((id) => `data/practices/${id}.json`).sort())
    const { practices, withdrawn } = json('data/practices.json')
    expect([...practices, ...withdrawn].map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  test('every course is there with all fields of the table, in both languages, and lets fields be added', () => {
    const file = json('data/courses.json')
    const names = courseFields.filter(({ name }) => name !== 'reviewedOn').map(({ name }) => name)
    expect(file.courses.length).toBeGreaterThan(2)
    for (const { id, text } of file.courses)
      for (const words of [text.th, text.en]) {
        expect(Object.keys(words), id).toEqual([...names, 'html'])
        expect(words.cases.length * words.quiz.length * words.worksheet.length, id).toBeGreaterThan(0)
        expect(
          words.items.filter(({ practice }: { practice: string }) => !ids.includes(practice)),
          id,
        ).toEqual([])
      }
    const [course] = file.courses
    expect(valid({ ...file, later: 1, courses: [{ ...course, later: 1 }] })).toBe(true)
    expect(valid({ ...file, courses: [{ ...course, text: {} }] })).toBe(false)
  })

  test('the sections of an entry are those of its page', () => {
    let compared = 0
    for (const id of ids)
      for (const [language, home] of [
        ['th', ''],
        ['en', 'en/'],
      ] as const) {
        const given = json(`data/practices/${id}.json`).text[language]
        const page = pageAt(`/${home}practices/${id}/`)
        const shown = page?.root.querySelectorAll('section[class^="section-"] > h2')
        const sections = given?.sections.filter((section: { id: string }) => section.id !== 'footnotes')
        if (!given) continue
        compared += 1
        // The page begins with what was done.
        expect(
          sections.map(({ id, heading }: Record<string, string>) => `${id} ${heading}`).sort(),
          `${home}${id}`,
        ).toEqual(shown?.map((heading) => `${heading.id} ${heading.text}`).sort())
      }
    expect(compared).toBeGreaterThan(100)
  })
})

test('robots.txt allows all, and names the sitemap', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`)
})

test('llms.txt is a Markdown guide: a title, a summary, and links under headings', () => {
  const [title = '', summary = '', ...rest] = read('llms.txt').split('\n\n')
  expect(title).toMatch(/^# \S/)
  expect(summary).toMatch(/^> \S/)
  expect(rest.filter((part) => part.startsWith('## ')).length).toBeGreaterThan(3)
  const lines = rest.flatMap((part) => part.split('\n')).filter((line) => line.startsWith('- '))
  expect(lines.filter((line) => !/^- \[[^\]]+\]\(https?:[^)]+\)(: .+)?$/.test(line))).toEqual([])
})

test.each([
  ['data/practices.json', 'application/json'],
  ['data/practices.csv', 'text/csv'],
  ['feed.atom', 'application/atom+xml'],
  ['data/vocabulary/stages.ttl', 'text/turtle'],
  ['data/vocabulary/stages.jsonld', 'application/ld+json'],
])('%s is served as %s', async (path, type) => {
  const response = await fetch(`${inject('site')}/${path}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain(type)
})
