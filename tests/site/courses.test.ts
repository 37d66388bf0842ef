import { readFileSync } from 'node:fs'
import { parse } from 'node-html-parser'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { builtPages, pageAt } from './built-pages.ts'
import { keyboardOf } from './keyboard.ts'
import { published } from './published.ts'
import { siteFolder } from './site-folder.ts'

const coursePages = builtPages.filter(({ path }) => /^(\/en)?\/courses\/[^/]+\/$/.test(path))
const course = '/courses/new-provincial-staff/'
const key = 'course:new-provincial-staff'
const staff = published.courses.find(({ id }) => id === 'new-provincial-staff')

describe('every course', () => {
  test('is listed in both languages and leads to pages and sections that are there', () => {
    expect(coursePages.length).toBeGreaterThan(0)
    const pages = new Map(builtPages.map((page) => [page.path, page.root]))
    for (const { path, root } of coursePages) {
      const list = pages.get(path.replace(/[^/]+\/$/, ''))
      expect(list?.querySelector(`a[href="${path}"]`), path).not.toBeNull()
      const steps = root.querySelectorAll('.course-steps a')
      expect(steps.length, path).toBeGreaterThan(2)
      for (const link of steps) {
        const [page = '', place] = (link.getAttribute('href') ?? '').split('#')
        expect(pages.has(page), page).toBe(true)
        if (place) expect(pages.get(page)?.querySelector(`#${place}`), `${page}#${place}`).not.toBeNull()
      }
    }
  })

  test('is named on the pages of the entries it reads', () => {
    for (const { path, root } of coursePages)
      for (const step of root.querySelectorAll('[data-step]')) {
        const entry = step.querySelector('h3 a')?.getAttribute('href')
        const page = pageAt(entry ?? '')
        expect(page?.root.querySelector(`a[href="${path}#${step.id}"]`), entry).not.toBeNull()
      }
  })

  test('prints with the text of every entry, and no id twice', () => {
    for (const { path, root } of coursePages) {
      const printed = pageAt(`${path}print/`)?.root
      const ids = printed?.querySelectorAll('[id]').map(({ id }) => id) ?? []
      expect(new Set(ids).size, path).toBe(ids.length)
      const entries = printed?.querySelectorAll('.course-entry') ?? []
      expect(entries.length, path).toBeGreaterThan(2)
      expect(entries.length, path).toBe(root.querySelectorAll('[data-step]').length)
      for (const entry of entries) expect(entry.querySelector('section > h3'), path).not.toBeNull()
    }
  })

  test('has a feed of itself and of its entries', () => {
    for (const { path, root } of coursePages) {
      const feed = readFileSync(`${siteFolder}${path}feed.atom`, 'utf8')
      const own = root.querySelectorAll('[data-step] h3 a').map((link) => link.getAttribute('href') ?? '')
      expect(own.length, path).toBeGreaterThan(2)
      for (const address of [path, ...own])
        expect(feed, address).toMatch(new RegExp(`<id>[^<]*${address}</id>`))
    }
  })
})

describe('progress', () => {
  test('is kept on the device, in both languages, and leads on to the next entry', async () => {
    const page = await openPage(course)
    await page.locator('[data-step] input').first().check()
    expect(await page.locator('[data-status]').textContent()).toContain('1')
    const second = await page.locator('[data-step]').nth(1).getAttribute('id')
    expect(await page.locator('[data-next]').getAttribute('href')).toBe(`#${second}`)
    await page.goto(`/en${course}`)
    expect(await page.locator('[data-step] input').first().isChecked()).toBe(true)
    await page.locator('[data-clear]').click()
    expect(await page.locator('[data-step] input').first().isChecked()).toBe(false)
    expect(await page.evaluate((kept) => localStorage.getItem(kept), key)).toBeNull()
  })

  test('tells what has changed since it was finished', async () => {
    const page = await openPage(course)
    const first = page.locator('[data-step]').first()
    await first.locator('input').check()
    expect(await first.locator('[data-changed]').isVisible()).toBe(false)
    await page.evaluate((kept) => {
      const done = Object.keys(JSON.parse(localStorage.getItem(kept) ?? '{}'))
      localStorage.setItem(kept, JSON.stringify(Object.fromEntries(done.map((step) => [step, 'aaaaaaaa']))))
    }, key)
    await page.reload()
    expect(await first.locator('[data-changed]').isVisible()).toBe(true)
    expect(await first.locator('input').isChecked()).toBe(false)
    await first.locator('input').check()
    expect(await first.locator('[data-changed]').isVisible()).toBe(false)
  })

  test('without script it is a plain list with a way in', async () => {
    const page = await openPage(course, { script: false })
    expect(await page.locator('[data-next]').isVisible()).toBe(true)
    expect(await page.locator('[data-step] h3 a').count()).toBe(staff?.steps.length)
    expect(await page.locator('[data-with-script]').first().isVisible()).toBe(false)
  })
})

/** What only the trainer is told, in the order of the course. */
const trainersWords = (locale: 'th' | 'en') =>
  published.courses.flatMap(({ id, text }) => {
    const { items, cases, quiz, trainer } = text[locale]
    return [
      ...items.flatMap(({ note = '' }) => note),
      ...cases.map(({ answer }) => answer),
      ...quiz.map(({ why }) => why),
      ...(trainer ? [trainer.disclosure, trainer.group, trainer.room] : []),
    ].map((words) => ({ id, words }))
  })
/** Words as a printer sets them: in lines that break anywhere. */
const unbroken = (words: string) => words.normalize('NFC').replaceAll(/\s/g, '')
const printed = async (page: Awaited<ReturnType<typeof openPage>>) => {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  return unbroken((await extractText(document, { mergePages: true })).text)
}

describe('for the learner and the trainer', () => {
  test.each([
    ['th', ''],
    ['en', '/en'],
  ] as const)('the trainer’s page has what only trainers are told, in %s', (locale, home) => {
    const told = trainersWords(locale)
    expect(told.length).toBeGreaterThan(60)
    const missing = told.filter(({ id, words }) => {
      const page = unbroken(
        pageAt(`${home}/courses/${id}/trainer/`)?.root.querySelector('article')?.text ?? '',
      )
      return !page.includes(unbroken(words))
    })
    expect(missing).toEqual([])
  })

  test('the learner’s page folds every answer, and paper for learners has none', () => {
    for (const { id, text } of published.courses) {
      const page = parse(pageAt(`/courses/${id}/`)?.html ?? '')
      const folded = page.querySelectorAll('.course-part details.no-print')
      expect(folded.length, id).toBe(text.th.cases.length + text.th.quiz.length)
      for (const answer of folded) expect(answer.hasAttribute('open'), id).toBe(false)
      for (const answer of folded) answer.remove()
      for (const [where, root] of [
        ['page', page],
        ['print', pageAt(`/courses/${id}/print/`)?.root],
      ] as const) {
        const shown = unbroken(root?.text ?? '')
        expect(shown.length, where).toBeGreaterThan(5000)
        const given = trainersWords('th').filter(
          (told) => told.id === id && shown.includes(unbroken(told.words)),
        )
        expect(given, `${id}: ${where}`).toEqual([])
      }
    }
  })

  test('every invented case says that it is one', () => {
    for (const { path } of coursePages)
      for (const page of [path, `${path}print/`, `${path}trainer/`]) {
        const cases = pageAt(page)?.root.querySelectorAll('.course-case') ?? []
        expect(cases.length, page).toBeGreaterThan(1)
        for (const one of cases)
          expect(one.querySelector('p')?.text, page).toMatch(/กรณีสมมติ \d.*บุคคลจริง|Invented cases \d.*nobody/s)
      }
  })

  test('a trainer goes from the course to the page for trainers, and prints it with all answers', async () => {
    const page = await openPage(`/en${course}`)
    await page.locator('article > p a').getByText('Page for the trainer').click()
    await page.locator('.course-disclosure').waitFor()
    expect(await page.locator('article h2').first().textContent()).toBe('When somebody discloses')
    expect(await page.locator('.course-disclosure .phone[href="tel:1300"]').isVisible()).toBe(true)
    const paper = await printed(page)
    const told = trainersWords('en').filter(({ id }) => id === staff?.id)
    expect(told.length).toBeGreaterThan(15)
    expect(told.filter(({ words }) => !paper.includes(unbroken(words)))).toEqual([])
  })

  test('a learner prints questions and lines, and no answer', async () => {
    const page = await openPage(`/en${course}`)
    await page.locator('.course-part details').first().locator('summary').click()
    expect(await page.locator('.course-part details p').first().isVisible()).toBe(true)
    const paper = await printed(page)
    const { quiz, cases, worksheet } = staff?.text.en ?? { quiz: [], cases: [], worksheet: [] }
    const asked = [...quiz.map(({ question }) => question), ...cases.map(({ story }) => story), ...worksheet]
    expect(asked.length).toBeGreaterThan(15)
    expect(asked.filter((words) => !paper.includes(unbroken(words)))).toEqual([])
    const given = trainersWords('en').filter(({ words }) => paper.includes(unbroken(words)))
    expect(given).toEqual([])
  })

  test('the quiz is done by keyboard, without a script too', async () => {
    for (const script of [true, false]) {
      const page = await openPage(course, { script })
      const { to, keyboard } = keyboardOf(page)
      await page.locator('.course-quiz legend').first().scrollIntoViewIfNeeded()
      await to('.course-quiz input[name="question-1"]')
      await keyboard.press('ArrowDown')
      await keyboard.press('ArrowDown')
      await keyboard.press('Enter')
      const chosen = page.locator('.course-quiz input:checked')
      expect(await chosen.getAttribute('value')).toBe('3')
      expect(new URL(page.url()).search).toBe('')
      await keyboard.press('Tab')
      await keyboard.press('Enter')
      const [answer] = await page.locator('.course-quiz details[open] strong').allTextContents()
      expect(answer).toBe(staff?.text.th.quiz[0]?.choices[2])
      await to('.course-quiz button[type=reset]')
      await keyboard.press('Enter')
      expect(await chosen.count()).toBe(0)
    }
  })
})
