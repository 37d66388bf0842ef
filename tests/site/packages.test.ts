import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { parse } from 'node-html-parser'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { publishedTexts } from '../../src/export/published-texts.ts'
import { schemaProblems } from '../export/package/validate.ts'
import { violations } from './axe.ts'
import { openTab } from './browser.ts'
import { pageAt } from './built-pages.ts'
import { published } from './published.ts'
import { siteFolder } from './site-folder.ts'

const editions = ['learner', 'trainer'] as const
const kinds = [
  ['.imscc', 'cartridge'],
  ['-scorm12.zip', 'scorm'],
] as const
const packages = published.courses.flatMap((course) =>
  (['th', 'en'] as const).flatMap((locale) =>
    editions.flatMap((edition) =>
      kinds.map(([end, schema]) => ({
        path: `${locale === 'en' ? '/en' : ''}/courses/${course.id}/${course.id}-${edition}${end}`,
        ...{ course, locale, edition, schema },
      })),
    ),
  ),
)
const filesOf = (path: string) => unzipSync(readFileSync(siteFolder + path))
const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array())
/** What somebody reads who opens any of some files. */
const wordsOf = (files: Record<string, Uint8Array>) =>
  Object.entries(files)
    .flatMap(([name, bytes]) => publishedTexts(name, bytes))
    .flatMap((text) => [text, decode(text)])
    .join('\n')
const decode = (text: string) => parse(text).text
const letters = new Intl.Segmenter('th')

/** What only trainers are told. */
function trainersWords({ text }: (typeof published.courses)[number], locale: 'th' | 'en') {
  const { items, cases, quiz, trainer } = text[locale]
  return [
    ...items.flatMap(({ note = [] }) => note),
    ...cases.map(({ answer }) => answer),
    ...quiz.map(({ why }) => why),
    ...(trainer ? [trainer.disclosure, trainer.group, trainer.room, ...trainer.time.split(' · ')] : []),
  ]
}

test('every course has a package of each kind for learners and for trainers, in both languages', () => {
  expect(published.courses.length).toBeGreaterThan(2)
  expect(packages.length).toBe(8 * published.courses.length)
})

test('at the names of before there were editions stands what learners get', () => {
  for (const { path, edition } of packages)
    if (edition === 'learner')
      expect(
        readFileSync(siteFolder + path.replace('-learner', '')).equals(readFileSync(siteFolder + path)),
      ).toBe(true)
})

describe.each(packages)('$path', ({ path, course, locale, edition, schema }) => {
  const files = filesOf(path)
  const manifest = textOf(files, 'imsmanifest.xml')
  const pages = Object.keys(files).filter((name) => name.endsWith('.html'))
  const { cases, quiz } = course.text[locale]

  test('is offered on the page of its course, and holds a page for each entry and case', () => {
    const name = path.split('/').at(-1)
    const page = pageAt(path.slice(0, -(name ?? '').length))
    expect(page?.root.querySelector(`.course-files a[href$="${name}"]`)).not.toBeNull()
    const wanted = [
      'start',
      ...course.steps.map(({ practice }) => practice.code),
      ...cases.map((_, index) => `case-${index + 1}`),
    ]
    expect(wanted.filter((id) => !pages.includes(`${id}.html`))).toEqual([])
  })

  test('has a valid manifest that lists every file', () => {
    expect(schemaProblems(manifest, schema)).toBe('')
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href)
    expect(listed.sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    )
  })

  test('has a part for each step with a page in it, and short titles, none of them twice', () => {
    const parts = manifest.split('<item identifier="part-').slice(1)
    expect(parts.length).toBeGreaterThan(course.steps.length + 2)
    for (const part of parts) expect(part).toMatch(/identifierref="page-|identifierref="quiz-/)
    const titles = [...manifest.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => decode(title))
    expect(titles.length).toBeGreaterThan(2 * course.steps.length)
    expect(titles.filter((title) => [...letters.segment(title)].length > 31)).toEqual([])
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([])
  })

  test(
    edition === 'trainer' ? 'tells all that trainers are told' : 'tells nothing that only trainers are told',
    () => {
      const { [`quiz/quiz-before.xml`]: before, 'quiz/quiz-after.xml': after, ...others } = files
      const shown = wordsOf(others)
      const told = trainersWords(course, locale)
      expect(told.length).toBeGreaterThan(30)
      expect(shown).toContain(cases[0]?.story)
      const found = told.filter((words) => shown.includes(words))
      expect(found).toEqual(edition === 'trainer' ? told : [])
      // The platform marks by the right answer, and gives the reason as feedback to who has answered.
      for (const one of schema === 'cartridge' ? [before, after] : []) {
        const asked = strFromU8(one ?? new Uint8Array())
        const withoutFeedback = asked.replaceAll(/<itemfeedback.*?<\/itemfeedback>/g, '')
        expect(told.filter((words) => decode(withoutFeedback).includes(words))).toEqual([])
        expect(asked.match(/<itemfeedback/g)).toHaveLength(quiz.length)
      }
    },
  )

  test('says of each entry how far its evidence reaches, how old it is, and which version that was', () => {
    for (const { practice } of course.steps) {
      const footer = parse(textOf(files, `${practice.code}.html`)).querySelector('footer')
      expect(footer?.text).toContain(` · ${practice.code}`)
      const [pinned] = footer?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? []
      expect(pinned).toMatch(new RegExp(`/p/${practice.code}/\\?v=${practice.hash}$`))
    }
  })

  test('leads to the site in a window of its own, for the site refuses to be framed', () => {
    for (const name of pages)
      for (const link of parse(textOf(files, name)).querySelectorAll('a[href^=http]'))
        expect(link.getAttribute('target'), `${name}: ${link}`).toBe('_blank')
  })

  test.runIf(schema === 'cartridge')('has a quiz before and after, topics, and one link', () => {
    const kind = (name: string) => Object.keys(files).filter((file) => file.startsWith(`${name}/`))
    expect(kind('link')).toHaveLength(1)
    expect(kind('quiz').sort()).toEqual(['quiz/quiz-after.xml', 'quiz/quiz-before.xml'])
    expect(kind('topic')).toHaveLength(course.steps.length + cases.length)
    expect(schemaProblems(textOf(files, 'link/site.xml'), 'webLink')).toBe('')
    for (const name of kind('topic')) expect(schemaProblems(textOf(files, name), 'topic'), name).toBe('')
    for (const name of kind('quiz')) {
      const asked = textOf(files, name)
      expect(schemaProblems(asked, 'quiz'), name).toBe('')
      const right = [...asked.matchAll(/>choice-(\d)<\/varequal><\/conditionvar><setvar [^>]*>100</g)]
      expect(right.map(([, choice]) => Number(choice))).toEqual(quiz.map((question) => question.right))
    }
  })

  test('holds valid pages that load nothing from elsewhere', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    for (const name of pages) {
      const html = textOf(files, name)
      const page = parse(html)
      const loaded = page.querySelectorAll('[src], link[href]')
      for (const element of loaded)
        expect(files).toHaveProperty([element.getAttribute('src') ?? element.getAttribute('href') ?? ''])
      for (const link of page.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? ''
        expect(href in files || /^(https?|tel|mailto):/.test(href), `${name}: ${href}`).toBe(true)
      }
      expect(page.querySelectorAll('script:not([src]), style, [style]'), name).toEqual([])
      const { results } = await validator.validateString(html)
      expect(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        name,
      ).toEqual([])
    }
  })
})

describe('in a learning platform', () => {
  const platform = packages.find(
    ({ schema, course }) => schema === 'scorm' && course.id === 'border-provinces',
  )
  const files = filesOf(platform?.path ?? '')
  const read = platform?.course.steps.find(({ id }) => id === 'tak-mass-screening-2025')?.practice.code

  test('a page of the SCORM package tells that it was finished', async () => {
    const page = await openPlatform(files)
    const entry = page.frameLocator('iframe')
    expect(await entry.locator('h1').textContent()).not.toBe('')
    await entry.locator('[data-finish]').click()
    await entry.locator('[data-finished]').waitFor()
    expect(await page.evaluate(() => document.title)).toBe('completed')
  })

  test.each([
    ['another version', { contentHash: 'another' }, 200, true],
    ['a withdrawal', { status: 'withdrawn' }, 200, true],
    ['the same version', { contentHash: 'same' }, 200, false],
    ['an error', { contentHash: 'another' }, 500, false],
    ['nothing that it knows', null, 200, false],
    ['no network', undefined, 200, false],
  ])('an entry says that it has changed where the site answers with %s', async (_, json, status, says) => {
    const page = await openPlatform(files)
    const same = parse(textOf(files, `${read}.html`)).querySelector('[data-version]')
    const hash = same?.getAttribute('data-version')
    const answer = json && 'contentHash' in json && json.contentHash === 'same' ? { contentHash: hash } : json
    const headers = { 'Access-Control-Allow-Origin': '*' }
    await page.route('**/data/practices/*.json', (route) =>
      answer === undefined ? route.abort() : route.fulfill({ status, json: answer, headers }),
    )
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    const asked = page.waitForRequest('**/data/practices/*.json')
    await page.goto(`https://platform.test/${read}.html`)
    await (await asked).response()
    if (says) await page.locator('[data-latest]').waitFor()
    await page.waitForTimeout(100)
    expect(hash).toBeTruthy()
    expect(await page.locator('[data-latest]').isVisible()).toBe(says)
    expect(errors).toEqual([])
  })

  test('a page reads well alone, in its own letters', async () => {
    const page = await openPlatform(files)
    await page.goto(`https://platform.test/${read}.html`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page)).toEqual([])
    }
    expect(await page.evaluate(() => document.fonts.check('16px "Plex Looped"', 'ก'))).toBe(true)
    expect(await page.locator('[data-finish]').isVisible()).toBe(false)
  })
})

/** A learning platform that opens the first page, and shows as its title what the page last told it. */
async function openPlatform(files: Record<string, Uint8Array>): Promise<Page> {
  const page = await openTab()
  await page.route('https://platform.test/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const body = name === '' ? platformPage : Buffer.from(files[name] ?? [])
    const contentType = name.endsWith('.css')
      ? 'text/css'
      : name.endsWith('.js')
        ? 'text/javascript'
        : undefined
    return route.fulfill({ body, contentType: contentType ?? 'text/html' })
  })
  await page.goto('https://platform.test/')
  return page
}

const platformPage = `<!doctype html><title>-</title><script>
  var API = { LMSInitialize: yes, LMSCommit: yes, LMSFinish: yes,
    LMSGetValue: function () { return document.title === '-' ? 'not attempted' : document.title },
    LMSSetValue: function (name, value) { if (/status/.test(name)) document.title = value; return 'true' } }
  function yes() { return 'true' }
</script><iframe src="/start.html"></iframe>`
