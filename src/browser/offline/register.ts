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

/** Longer than anything takes that is still to be seen; in milliseconds. */
const QUIET = 1000

// Nothing of this shares the connection with what the page needs.
// A copy on a disk is kept already.
if (import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol !== 'file:')
  addEventListener('load', () => setTimeout(() => void keepPage().catch(() => undefined), QUIET))

/** Has the page kept on this device, so that it opens without a connection. */
async function keepPage() {
  const { serviceWorker } = navigator
  const address = `${import.meta.env.BASE_URL}worker.js`
  const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: () => address })
  const registration = await serviceWorker.register(policy?.createScriptURL('') ?? address)
  await registration.update().catch(() => undefined)
  // A page of a new release is for its worker: what is asked of the old one meanwhile keeps it from giving way.
  if (registration.installing ?? registration.waiting)
    await new Promise((resolve) => {
      serviceWorker.oncontrollerchange = resolve
    })
  const path = location.pathname.slice(import.meta.env.BASE_URL.length)
  registration.active?.postMessage({ ask: 'opened', path })
}

export {}
