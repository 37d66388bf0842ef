import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { told } from '../src/node/content.ts'

/** Without a window, and so that it asks nothing of other hosts; as root it needs `--no-sandbox`. */
const quiet = '--disable-quic --disable-background-networking --disable-component-update --disable-sync'
const args = `--no-sandbox --disable-gpu --no-first-run ${quiet}`.split(' ')

/** Starts Chromium for this process. */
export const launchChromium = (...more: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...args, ...more] })

/** Debian's package of the same Chromium without any part of a window: a tab opens and a page loads in half the time. */
export const shell = 'chromium-headless-shell'
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A Chromium to test in: one that is there, else Debian's where we are root, else Playwright's; else says what to install. */
export function findChromium(): string {
  return installed() ?? fromDebian() ?? fromPlaywright() ?? giveUp()
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]
  return candidates.find((candidate) => candidate !== '' && existsSync(candidate))
}

function fromDebian(): string | undefined {
  return installFromDebian(shell) ? installed() : undefined
}

/** Where there is no network, that is known in seconds. */
const impatient = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20']

/** Installs Debian packages where we are root; whether that was done. */
export function installFromDebian(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return attempt(`apt-get install ${packages.join(' ')}`, () => {
    for (const step of [['update'], ['install', '-y', ...packages]])
      execFileSync('apt-get', ['-qq', ...impatient, ...step], { stdio: 'inherit' })
  })
}

function fromPlaywright(): string | undefined {
  const isThere = attempt('playwright-core install chromium', () => {
    execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    })
  })
  return isThere ? installed() : undefined
}

function attempt(step: string, install: () => void): boolean {
  console.error(`For the tests: ${step} …`)
  try {
    install()
  } catch {
    return false
  }
  return true
}

function giveUp(): never {
  throw new Error(told('command.noChromium', {}, '\n'))
}
