import type { Page } from 'playwright-core'

/** A connection of 400 ms and 50 kB a second, as Chromium's "slow 3G" has it. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

/** What has arrived so far, in bytes, compressed and without headers; letters, which no page waits for, apart. */
export interface Traffic {
  requests: number
  bytes: number
  letters: number
}

/** Slows a page's connection down, and counts what arrives from then on. */
export async function watchSlowly(page: Page): Promise<() => Traffic> {
  const session = await page.context().newCDPSession(page)
  const fonts = new Set<string>()
  const sum: Traffic = { requests: 0, bytes: 0, letters: 0 }
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId)
    else sum.requests++
  })
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (fonts.has(requestId)) sum.letters += encodedDataLength
    else sum.bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow)
  return () => ({ ...sum })
}

export const saidOf = ({ requests, bytes, letters }: Traffic): string =>
  `${requests} requests, ${(bytes / 1000).toFixed(0)} kB (letters ${(letters / 1000).toFixed(0)} kB)`
