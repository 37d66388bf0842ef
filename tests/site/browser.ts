import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.ts'

let browser: Browser | undefined
const contexts: BrowserContext[] = []

/** Opens a page of the built site in real Chromium. */
export async function openPage(
  path: string,
  { width = 1280, theme = 'light' }: { width?: number; theme?: 'light' | 'dark' } = {},
): Promise<Page> {
  browser ??= await launchChromium(inject('chromium'))
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    baseURL: inject('site'),
  })
  contexts.push(context)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

afterAll(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  await browser?.close()
  browser = undefined
})
