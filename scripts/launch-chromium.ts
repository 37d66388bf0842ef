import { type Browser, chromium } from 'playwright-core'

/** Starts Chromium without a window, so that it asks nothing of other hosts; as root it needs `--no-sandbox`. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
