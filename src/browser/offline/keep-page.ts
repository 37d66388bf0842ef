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

/** Has the page kept on this device, so that it opens without a connection. */
export async function keepPage() {
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
