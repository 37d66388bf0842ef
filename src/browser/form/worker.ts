/** What a service worker can do, as far as this one does it. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  skipWaiting(): Promise<void>
}
interface Lasting {
  waitUntil(done: Promise<unknown>): void
}
interface Asked {
  request: Request
  respondWith(response: Promise<Response>): void
}

/**
 * Keeps the form on the device. The build writes this function out by itself, with the version of the form and the
 * addresses of all that it needs: it may use nothing from outside.
 */
export function work(worker: WorkerScope, version: string, addresses: string[]) {
  const name = `form-${version}`

  worker.addEventListener('install', (event) => event.waitUntil(keepForm()))
  worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()))
  worker.addEventListener('fetch', (event) => {
    if (event.request.method === 'GET') event.respondWith(answer(event.request))
  })

  async function keepForm() {
    const kept = await caches.open(name)
    await kept.addAll(addresses.map((address) => new Request(address, { cache: 'reload' })))
    await worker.skipWaiting()
  }

  async function forgetOthers() {
    const others = (await caches.keys()).filter((kept) => kept.startsWith('form-') && kept !== name)
    await Promise.all(others.map((kept) => caches.delete(kept)))
  }

  /** The form comes from this device, all of it of one state; everything else from the site. */
  async function answer(request: Request): Promise<Response> {
    const kept = await (await caches.open(name)).match(request, { ignoreSearch: true })
    return kept ?? fetch(request)
  }
}
