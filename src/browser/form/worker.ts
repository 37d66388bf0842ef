/** What a service worker can do, as far as this one does it. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  skipWaiting(): Promise<void>
  /** Whose worker this is: the address below which it answers, one for each language and each site of a host. */
  registration: { scope: string }
}
/** What a worker hears when it is installed or begins. */
export interface Lasting {
  waitUntil(done: Promise<unknown>): void
}
/** What a worker hears when a page asks for an address. */
export interface Asked {
  request: Request
  respondWith(response: Promise<Response>): void
}

/**
 * Keeps the form on the device. The build writes this function out by itself, with the version of the form and the
 * addresses of all that it needs: it may use nothing from outside.
 */
export function work(worker: WorkerScope, version: string, addresses: string[]) {
  // No address holds a space, so that no name begins another.
  const own = `form ${worker.registration.scope} `
  const name = own + version

  worker.addEventListener('install', (event) => event.waitUntil(keepForm()))
  worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()))
  worker.addEventListener('fetch', (event) => {
    if (event.request.method === 'GET') event.respondWith(answer(event.request))
  })

  async function keepForm() {
    const kept = await caches.open(name)
    await kept.addAll(addresses.map((address) => new Request(address, { cache: 'reload' })))
    await worker.skipWaiting()
  }

  /** The caches of a host are shared: those of the form in the other language are not this worker's to delete. */
  async function forgetOlder() {
    const older = (await caches.keys()).filter((kept) => kept.startsWith(own) && kept !== name)
    await Promise.all(older.map((kept) => caches.delete(kept)))
  }

  /** The form comes from this device, all of it of one state; everything else from the site. */
  async function answer(request: Request): Promise<Response> {
    const kept = await (await caches.open(name)).match(request, { ignoreSearch: true })
    return kept ?? fetch(request)
  }
}
