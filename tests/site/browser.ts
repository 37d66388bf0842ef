import { buffer } from 'node:stream/consumers'
import type { Browser, BrowserContext, Download, Page } from 'playwright-core'
import { inject } from 'vitest'
import { launchChromium } from '../../scripts/chromium.ts'

/**
 * The browsers of all tests of a worker, which end with it. Tabs of one device share a process, for to start one takes longer than
 * most pages. Where nobody points at anything, the browser draws without threads of its own, which takes half the time; a mouse
 * would wait for ever.
 */
const settings = {
  full: ['--renderer-process-limit=1'],
  unpointed: ['--renderer-process-limit=1', '--disable-threaded-compositing'],
}
const browsers = new Map<keyof typeof settings, Promise<Browser>>()

interface Reader {
  width?: number
  theme?: 'light' | 'dark'
  script?: boolean
  /** The language the browser asks for. */
  language?: string
  /** Whether pages may be kept on the device: what a service worker fetches, no test can answer. */
  keeps?: boolean
  /** Whether the device is changed in a way that nothing undoes, such as its clock. */
  own?: boolean
  /** Whether a mouse or a finger is used. */
  points?: boolean
}

/** A reader's device. */
interface Device {
  context: BrowserContext
  /** A page that stays open, so that the process that shows it stays, too; one's own device has none. */
  keeper: Page | undefined
  /** What it was made for: others with the same may have it afterwards. */
  kind: string
}

const used: Device[] = []
/** To start the process of a device takes longer than most pages: tests take turns with those that were emptied. */
const free = new Map<string, Device[]>()

/** A tab of real Chromium that shows nothing yet, on a device where nothing was kept. */
export async function openTab({ width = 1280, theme = 'light', ...reader }: Reader = {}): Promise<Page> {
  const device = free.get(JSON.stringify(reader))?.pop() ?? (await newDevice(reader))
  used.push(device)
  const page = await device.context.newPage()
  await page.setViewportSize({ ...page.viewportSize(), width, height: 800 })
  if (theme === 'dark') await page.emulateMedia({ colorScheme: theme })
  return page
}

async function newDevice(reader: Reader): Promise<Device> {
  const { script = true, language = 'th-TH', keeps = false, own = false, points = true } = reader
  const kind = points ? 'full' : 'unpointed'
  const browser = browsers.get(kind) ?? launchChromium(...settings[kind])
  browsers.set(kind, browser)
  const context = await (await browser).newContext({
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled: script,
    locale: language,
    serviceWorkers: keeps ? 'allow' : 'block',
    baseURL: inject('site'),
  })
  context.setDefaultTimeout(120_000)
  const keeper = own || keeps ? undefined : await context.newPage()
  await keeper?.goto('/robots.txt')
  return { context, keeper, kind: JSON.stringify(reader) }
}

/** Opens a page of the built site in real Chromium. */
export async function openPage(path: string, reader: Reader = {}): Promise<Page> {
  const page = await openTab(reader)
  await page.goto(path)
  return page
}

/** How many devices are in use. */
export const countTabs = () => used.length

/** Closes what was opened after so many devices were in use, and empties them for others. */
export const closeTabs = (since = 0) => Promise.all(used.splice(since).map(leave))

async function leave(device: Device) {
  const { context, keeper, kind } = device
  if (!keeper) return context.close()
  for (const page of context.pages()) if (page !== keeper) await page.close()
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.clearPermissions()
  await context.clearCookies()
  const session = await context.newCDPSession(keeper)
  await session.send('Storage.clearDataForOrigin', { origin: inject('site'), storageTypes: 'all' })
  await session.detach()
  free.set(kind, [...(free.get(kind) ?? []), device])
}

/** What a page gave the reader to keep. */
export const bytesOf = async (download: Download): Promise<Buffer> =>
  buffer(await download.createReadStream())
