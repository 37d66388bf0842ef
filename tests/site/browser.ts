import { buffer } from 'node:stream/consumers'
import { type Browser, type BrowserContext, chromium, type Download, type Page } from 'playwright-core'
import { inject } from 'vitest'

/** The one browser of all tests. */
let browser: Promise<Browser> | undefined
const contexts: BrowserContext[] = []

interface Reader {
  width?: number
  theme?: 'light' | 'dark'
  script?: boolean
  /** The language the browser asks for. */
  language?: string
  /** Whether pages may be kept on the device: what a service worker fetches, no test can answer. */
  keeps?: boolean
}

/** A tab of real Chromium that shows nothing yet. */
export async function openTab({
  width = 1280,
  theme = 'light',
  script = true,
  language = 'th-TH',
  keeps = false,
}: Reader = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    javaScriptEnabled: script,
    locale: language,
    serviceWorkers: keeps ? 'allow' : 'block',
    baseURL: inject('site'),
  })
  context.setDefaultTimeout(120_000)
  contexts.push(context)
  return context.newPage()
}

/** Opens a page of the built site in real Chromium. */
export async function openPage(path: string, reader: Reader = {}): Promise<Page> {
  const page = await openTab(reader)
  await page.goto(path)
  return page
}

export const closeTabs = () => Promise.all(contexts.splice(0).map((context) => context.close()))

/** What a page gave the reader to keep. */
export const bytesOf = async (download: Download): Promise<Buffer> =>
  buffer(await download.createReadStream())
