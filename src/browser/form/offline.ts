import { part } from '../dom.ts'
import { config, page, say } from './page.ts'

declare global {
  interface Window {
    /** What browsers that know it ask of script addresses; what it makes stands for the address. */
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ): { createScriptURL: (address: string) => string }
    }
  }
}

/** Keeps the form on this device, so that it opens without a connection; says so once it does. */
export async function keepOffline() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const address = `${config.base}form-worker.js`
  const policy = window.trustedTypes?.createPolicy('form-worker', { createScriptURL: () => address })
  const script = policy ? policy.createScriptURL('') : address
  await navigator.serviceWorker.register(script, { scope: `${config.home}contribute/new/` })
  await navigator.serviceWorker.ready
  part(page, '[data-offline]', HTMLElement).textContent = say('offline')
}
