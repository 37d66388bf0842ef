import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/** Tabs of tests keep no pages unless they ask for it. */
const blocked = 'Service Worker registration blocked by Playwright'

/** What a tab asks of other hosts, what a policy stops there, and what the browser complains about, as it comes. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = []
  page.on('request', (request) => {
    // What begins so is on this device; its origin says whose.
    const { host } = new URL(request.url().replace(/^blob:/, ''))
    if (host !== new URL(inject('site')).host) complaints.push(`asks ${request.url()}`)
  })
  page.on('websocket', (socket) => complaints.push(`asks ${socket.url()}`))
  page.on('pageerror', ({ message }) => complaints.push(`throws ${message}`))
  page.on('console', (message) => {
    if (message.text() === blocked) return
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`violates ${effectiveDirective} with ${blockedURI} ${sample}`),
    )
  })
  return complaints
}
