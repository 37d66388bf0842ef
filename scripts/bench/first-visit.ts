import type { Page } from 'playwright-core'
import { launchChromium } from '../chromium.ts'
import { serveSite } from '../serve-site.ts'
import { saidOf, watchSlowly } from './slow-connection.ts'

/** What a first visit may cost: seconds until something is painted, all that is loaded in kB, how far things may jump; and seconds until the form is there. */
const limits = { paint: 1.2, kilobytes: 60, jump: 0.05, form: 5 }

const pages = {
  entry: '/practices/chiang-mai-child-advocacy-centre/',
  problem: '/pain-points/interpreter-shortage/',
  province: '/provinces/nakhon-phanom/',
  duty: '/duty/',
  home: '/',
}

/** Prints what the first page that somebody ever opens costs on a slow connection and a telephone's screen; each page 3 times, the middle one told. */
export async function printFirstVisits(folder: string) {
  const server = await serveSite(folder)
  const browser = await launchChromium()
  for (const [name, path] of Object.entries(pages)) {
    const visits = []
    for (let turn = 0; turn < 3; turn++) {
      const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
      visits.push(await visit(page, server.url + path))
      await page.close()
    }
    const [, middle] = visits.toSorted((a, b) => a.paint - b.paint)
    if (middle) console.log(`${name}: ${tell(middle)}`)
  }
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  console.log(`form: ${await waitForForm(page, `${server.url}/contribute/new/`)}`)
  await browser.close()
  server.close()
}

/** How long it takes until somebody can write in the form, and until it is checked. */
async function waitForForm(page: Page, address: string): Promise<string> {
  const traffic = await watchSlowly(page)
  const begun = performance.now()
  const since = () => `${((performance.now() - begun) / 1000).toFixed(1)} s, ${saidOf(traffic())}`
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector('[data-form-body]:not([hidden])')
  const written = since()
  await page.waitForSelector('[data-check-status]:not(:empty)')
  return `written in after ${written} (at most ${limits.form} s); checked after ${since()}`
}

async function visit(page: Page, address: string) {
  const traffic = await watchSlowly(page)
  await page.goto(address, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(lookBack)
  return { ...seen, ...traffic() }
}

/** In the page: when it was first painted, in seconds, and the sum of its jumps. */
async function lookBack() {
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  const jumps = await new Promise<PerformanceEntryList>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(resolve, 500, [])
  })
  return {
    paint: (paint?.startTime ?? Number.NaN) / 1000,
    jump: jumps.reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0),
  }
}

function tell({ paint, jump, ...traffic }: Awaited<ReturnType<typeof visit>>): string {
  const kilobytes = (traffic.bytes + traffic.letters) / 1000
  const isWithin = paint <= limits.paint && kilobytes <= limits.kilobytes && jump <= limits.jump
  const verdict = isWithin ? 'within its limits' : `beyond ${JSON.stringify(limits)}`
  return `painted after ${paint.toFixed(2)} s, ${saidOf(traffic)}, jumps ${jump.toFixed(3)}; ${verdict}`
}
