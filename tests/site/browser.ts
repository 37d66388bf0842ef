import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { launchChromium } from '../../scripts/chromium.ts'

let browser: Browser | undefined
const contexts: BrowserContext[] = []

interface Reader {
  width?: number
  theme?: 'light' | 'dark'
  script?: boolean
  /** The language the browser asks for. */
  language?: string
}

/** A tab of real Chromium that shows nothing yet. */
export async function openTab({
  width = 1280,
  theme = 'light',
  script = true,
  language = 'th-TH',
}: Reader = {}): Promise<Page> {
  browser ??= await launchChromium(inject('chromium'))
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    javaScriptEnabled: script,
    locale: language,
    baseURL: inject('site'),
  })
  contexts.push(context)
  return context.newPage()
}

/** Opens a page of the built site in real Chromium. */
export async function openPage(path: string, reader: Reader = {}): Promise<Page> {
  const page = await openTab(reader)
  await page.goto(path)
  return page
}

afterAll(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  await browser?.close()
  browser = undefined
})
