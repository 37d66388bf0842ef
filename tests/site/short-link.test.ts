import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { builtPages } from './built-pages.ts'

const id = 'chiang-mai-child-advocacy-centre'
const code = /^code: (\w{5})$/m.exec(readFileSync(`practices/${id}/th.mdx`, 'utf8'))?.[1]

describe('a short link', () => {
  test.each([
    ['th-TH', `/practices/${id}/`],
    ['en-GB', `/en/practices/${id}/`],
    ['lo-LA', `/en/practices/${id}/`],
  ])('leads a reader of %s to %s, and takes along what follows', async (language, target) => {
    const page = await openPage(`/p/${code}/?v=1#results`, { language })
    await page.waitForURL(`**${target}?v=1#results`)
  })

  test.each([`/P/${code?.toUpperCase()}`, `/p/${code}).`, `/p/${code}/%E2%80%9D`])(
    'typed as %s leads to the entry all the same',
    async (typed) => {
      const page = await openPage(typed)
      await page.waitForURL(`**/practices/${id}/`)
    },
  )

  test('is not where one comes back to', async () => {
    const page = await openPage('/about/')
    await page.goto(`/p/${code}/`)
    await page.waitForURL(`**/practices/${id}/`)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/about/')
  })

  test('leads on without scripts, too', async () => {
    const page = await openPage(`/p/${code}/`, { script: false })
    await page.waitForURL(`**/practices/${id}/`)
  })
})

test('every published entry has one', () => {
  const short = builtPages.filter(({ path }) => path.startsWith('/p/'))
  const entries = builtPages.filter(({ path }) => /^\/practices\/[^/]+\/$/.test(path))
  expect(short.length).toBeGreaterThan(50)
  expect(short.length).toBe(entries.length)
})

test('every address that was ever published answers', () => {
  const ledger = readFileSync('content/permalinks.txt', 'utf8').split('\n')
  const pages = new Map(builtPages.map(({ path, root }) => [path, root]))
  const lost = ledger
    .filter((line) => line.startsWith('/'))
    .filter((line) => {
      const [path = '', fragment] = line.split('#')
      const root = pages.get(path)
      return !root || (fragment !== undefined && !root.querySelector(`[id="${fragment}"]`))
    })
  expect(ledger.length).toBeGreaterThan(1000)
  expect(lost).toEqual([])
})
