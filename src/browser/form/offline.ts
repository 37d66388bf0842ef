import { part } from '../dom.ts'
import { askWorker } from '../offline/ask-worker.ts'
import { config, page, say } from './page.ts'

/** Has the form kept on this device; says so once everything is there that a button may need, and this page is answered from there. */
export async function keepOffline() {
  if (!('serviceWorker' in navigator)) return
  // A worker takes over when it is new, or when the site is.
  navigator.serviceWorker.addEventListener('controllerchange', () => void tellOffline())
  await tellOffline()
}

async function tellOffline() {
  const { isOfThis, failed } = await askWorker({ ask: 'held', path: below(location.href), files: ownFiles() })
  const isKept = isOfThis === true && navigator.serviceWorker.controller !== null
  const isOlder = isOfThis === false && !failed && (await whyMissing()) === 'renewed'
  part(page, '[data-offline]', HTMLElement).textContent = isKept
    ? say('offline')
    : isOlder
      ? say('renewed')
      : ''
}

/** The scripts that this page was loaded with. */
const ownFiles = () => [...document.scripts].flatMap(({ src }) => (src === '' ? [] : [below(src)]))

const below = (address: string) => new URL(address).pathname.slice(config.base.length)

/** Why a part of the program did not come: the connection was lost, or the host has another version by now. */
export async function whyMissing(): Promise<'lost' | 'renewed'> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' })
    const now = await response.text()
    return response.ok && !ownFiles().every((file) => now.includes(file)) ? 'renewed' : 'lost'
  } catch {
    return 'lost'
  }
}
