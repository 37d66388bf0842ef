import '@citation-js/plugin-bibtex'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Cite } from '@citation-js/core'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readQr } from '../read-qr.ts'
import { openPage } from './browser.ts'
import { builtPages, pageAt } from './built-pages.ts'
import { edgesOf } from './card-edges.ts'
import { siteFolder } from './site-folder.ts'

const practicePages = builtPages.filter(({ path }) => /^(\/en)?\/practices\/[^/]+\/$/.test(path))
const fileOf = (path: string, name: string) => readFileSync(`${siteFolder}${path}${name}`, 'utf8')
const canonical = ({ root }: (typeof practicePages)[number]) =>
  root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
const shortPath = /^\/p\/[a-z0-9]{5}\/$/
/** Where a short link leads to. */
const entryOf = (link: string | undefined) => {
  const { pathname } = new URL(link ?? '')
  const short = shortPath.test(pathname) ? pageAt(pathname) : undefined
  return short?.root.querySelector('[data-short-link=th]')?.getAttribute('href')
}
const practice = '/practices/chiang-mai-child-advocacy-centre/'

describe('the files beside every entry', () => {
  test('name it as its page does, as another library reads them', () => {
    expect(practicePages.length).toBeGreaterThan(100)
    for (const page of practicePages)
      for (const name of ['citation.bib', 'citation.json']) {
        const read = new Cite(fileOf(page.path, name)).data[0]
        expect(read?.title).toBe(page.root.querySelector('h1')?.text.trim())
        expect(entryOf(read?.URL)).toBe(page.path.replace('/en/', '/'))
      }
  })

  test('hold a QR code of its short link, as another library reads it', async () => {
    for (const { path } of practicePages.filter(({ path }) => !path.startsWith('/en/'))) {
      expect(entryOf(await readQr(fileOf(path, 'qr.svg')))).toBe(path)
    }
  })
})

describe('what other programs read on an entry', () => {
  test('names its title, its address and a card that is there', async () => {
    for (const page of practicePages) {
      const { root } = page
      const meta = (name: string) =>
        root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? ''
      const title = root.querySelector('h1')?.text.trim()
      expect([meta('citation_title'), meta('og:title')]).toEqual([title, title])
      expect([meta('citation_public_url'), meta('og:url')]).toEqual([canonical(page), canonical(page)])
      expect(existsSync(siteFolder + new URL(meta('og:image')).pathname)).toBe(true)
    }
  })

  test('is linked data that knows its problems and stages as terms with pages', () => {
    const paths = new Set(builtPages.map(({ path }) => path))
    for (const { path, root } of practicePages) {
      const data = JSON.parse(root.querySelector('script[type="application/ld+json"]')?.text ?? '')
      expect(data['@type']).toEqual(['LearningResource', 'Article'])
      expect(new URL(data.url).pathname).toBe(path)
      const addresses = data.about.map(({ url }: { url: string }) => new URL(url).pathname)
      expect(addresses.length).toBeGreaterThan(0)
      expect(addresses.filter((address: string) => !paths.has(address))).toEqual([])
    }
  })
})

test('every page, a short link too, shows a picture, a title and words beside a link to it', () => {
  const shown = builtPages.filter(({ path }) => !/^\/(?:en\/)?embed\//.test(path))
  expect(shown.length).toBeGreaterThan(1000)
  for (const { path, root } of shown) {
    const meta = (name: string) =>
      root.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? ''
    for (const name of ['title', 'description', 'url']) expect(meta(name), `${path} ${name}`).not.toBe('')
    expect(existsSync(siteFolder + new URL(meta('image')).pathname), path).toBe(true)
  }
  const [link] = shown.filter(({ path }) => path.startsWith('/p/'))
  expect(link?.root.querySelector('meta[property="og:image"]')?.getAttribute('content')).toMatch(
    /\/cards\/th\//,
  )
})

test('an entry shows a card of its own as long as that says what the entry says', () => {
  const own = practicePages.filter(({ path, root }) => {
    const image = root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''
    const [, home = '', id = ''] = /^\/(en\/)?practices\/([^/]+)\/$/.exec(path) ?? []
    return image.endsWith(`/cards/${home ? 'en' : 'th'}/${id}.png`)
  })
  expect(own.length).toBeGreaterThan(100)
})

test('no mark of a Thai letter is cut at the edges of a card', async () => {
  const cards = globSync('cards/{th,en}/*.png', { cwd: siteFolder })
  expect(cards.length).toBeGreaterThan(150)
  for (const card of cards) {
    const cut = (await edgesOf(`${siteFolder}/${card}`)).filter(({ ink }) => ink > 0)
    expect(cut, card).toEqual([])
  }
})

test.each(['good-practice.th', 'good-practice.en', 'lesson.th', 'lesson.en', 'library.th', 'library.en'])(
  'the card %s',
  async (name) => {
    const file = `${siteFolder}/cards/${name}.png`
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(readFileSync(file).length).toBeLessThan(60_000)
  },
)

describe('the buttons', () => {
  test('copy what stands beside them, and say so', async () => {
    const page = await openPage(practice)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const row of await page.locator('.share-panel dd:has(button)').all()) {
      const opener = row.locator('xpath=../preceding-sibling::details[1]')
      if (!(await row.isVisible())) await opener.locator('summary').click()
      await row.locator('button').click()
      await row.locator('[role=status]', { hasText: 'คัดลอกแล้ว' }).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe((await row.locator('.copied-text').textContent())?.trim())
    }
  })

  test('select the text where the browser does not let them copy', async () => {
    const page = await openPage(practice)
    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error()) }),
    )
    await page.locator('.share-bar summary', { hasText: 'คัดลอก' }).click()
    await page.locator('.share-panel button').first().click()
    await page.locator('.share-panel [role=status]:not(:empty)').waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/\/p\/[a-z0-9]{5}\/$/)
  })

  test('are not there without JavaScript, but the texts are', async () => {
    const page = await openPage(practice, { script: false })
    expect(await page.locator('.share-bar button:visible').count()).toBe(0)
    for (const name of ['คัดลอก', 'อ้างอิง']) {
      await page.locator('.share-bar summary', { hasText: name }).click()
      expect(await page.locator('.share-panel .copied-text:visible').count()).toBeGreaterThanOrEqual(2)
    }
  })

  test('stand in the one file that works every page, which is less than 1.2 kB', () => {
    const scripts = builtPages
      .filter(({ path }) => !/\/(?:embed|p)\//.test(path))
      .map(({ root }) =>
        root.querySelectorAll('script[src*="/Base.astro"]').map((one) => one.getAttribute('src')),
      )
    expect(scripts.length).toBeGreaterThan(500)
    const [file, ...others] = new Set(scripts.map((files) => files.join()))
    expect(others).toEqual([])
    expect(gzipSync(readFileSync(`${siteFolder}${file}`)).length).toBeLessThan(1200)
  })
})

describe('the link of a section', () => {
  test('names its heading once, stands beside it, and leads to it', () => {
    for (const { path, root } of practicePages) {
      const headings = root.querySelectorAll('main section:not(.uses) > h2[id]:not(#related, #in-courses)')
      expect(headings.length, path).toBeGreaterThan(3)
      for (const heading of headings) {
        const link = heading.nextElementSibling
        expect(link?.getAttribute('href')).toBe(`#${heading.id}`)
        expect(link?.getAttribute('aria-label')).toMatch(/^(ลิงก์ไปยังหัวข้อ|Link to the section) /)
        expect(link?.getAttribute('aria-label')).toContain(heading.text.trim())
      }
    }
  })

  test('shows for a mouse over its section and for the keyboard', async () => {
    const page = await openPage(practice)
    const link = page.locator('.section-action > .section-link')
    const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity)
    expect(await opacity()).toBe('0')
    await page.locator('#action').hover()
    expect(await opacity()).toBe('1')
    await page.mouse.move(0, 0)
    await page.locator('.entry-contents a').last().focus()
    await page.keyboard.press('Tab')
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true)
    expect(await opacity()).toBe('1')
  })
})
