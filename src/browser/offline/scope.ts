/** What a service worker can do, as far as this one does it: TypeScript knows either pages or workers. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  addEventListener(type: 'message', listener: (event: Told) => void): void
  skipWaiting(): Promise<void>
  /** `scope` is the address of the site's root. */
  registration: { scope: string; update(): Promise<unknown> }
  clients: { claim(): Promise<void> }
}

/** What lasts longer than a moment. */
interface Lasting {
  waitUntil(done: Promise<unknown>): void
}

/** A page asks for an address. */
interface Asked extends Lasting {
  request: Request
  respondWith(response: Promise<Response>): void
}

/** A page tells something, and listens at a port for answers. */
interface Told extends Lasting {
  data: unknown
  ports: readonly MessagePort[]
}
