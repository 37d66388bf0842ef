import type { Page } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { serveSite } from '../serve-site.ts'
import { saidOf, type Traffic, watchSlowly } from './slow-connection.ts'

/** What people wait for on a slow connection, and what is to be reached. */
const limits = { seconds: 3, requests: 12, kilobytes: 60, next: 150 }

const queries = ['ล่าม', 'ผู้เสียหายเด็ก', 'นครพนม คัดกรอง', 'มาตรา 41']
const next = ['ศาล', 'เชียงใหม่', 'ค่าสินไหมทดแทน']

/**
 * Prints what the first search on a slow connection costs a browser that comes from the home page, from the opening of the search
 * page until results stand; then what is loaded until all texts were looked at; and how long the next queries take.
 */
export async function printFirstSearch(folder: string) {
  const server = await serveSite(folder)
  const browser = await launchChromium()
  for (const query of queries) {
    const page = await browser.newPage()
    // People come from another page of the site: its letters, styles and shared programs are there.
    await page.goto(server.url, { waitUntil: 'networkidle' })
    const traffic = await watchSlowly(page)
    const begun = performance.now()
    await page.goto(`${server.url}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
    const so = () => ({ seconds: (performance.now() - begun) / 1000, ...traffic() })
    await page.waitForSelector('[data-result], [data-answer]')
    const answered = so()
    await page.waitForSelector('[data-result]')
    const listed = so()
    await page.waitForSelector('[data-search-state=done]')
    console.log(`${query}: ${said(answered)}; ${beyond(answered)}`)
    console.log(`  entries ${said(listed)}; all of them ${said(so())}`)
    const waits = []
    for (const other of next) waits.push(await wait(page, other))
    console.log(
      `  next queries: ${waits.map((ms) => `${Math.round(ms)} ms`).join(', ')} (at most ${limits.next} ms)`,
    )
    await page.close()
  }
  await browser.close()
  server.close()
}

/** From the last letter, without the pause in which more might be typed, until results stand. */
async function wait(page: Page, query: string): Promise<number> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('main input[type=search]')
    const area = document.querySelector('[data-search-list]')
    const answers = document.querySelector('[data-search-answers]')
    if (!box || !area || !answers) throw new Error('no search on the page')
    const shown = new Promise((resolve) => {
      const observer = new MutationObserver(resolve)
      observer.observe(area, { childList: true })
      observer.observe(answers, { childList: true })
    })
    box.value = typed
    const begun = performance.now()
    box.form?.requestSubmit()
    await shown
    return performance.now() - begun
  }, query)
}

const said = ({ seconds, ...traffic }: Traffic & { seconds: number }) =>
  `${seconds.toFixed(1)} s, ${saidOf(traffic)}`

function beyond({ seconds, requests, bytes }: Traffic & { seconds: number }): string {
  const isWithin =
    seconds <= limits.seconds && requests <= limits.requests && bytes / 1000 <= limits.kilobytes
  return isWithin ? 'within its limits' : `beyond ${JSON.stringify(limits)}`
}
