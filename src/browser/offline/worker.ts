import { answerer } from './answering.ts'
import { keeper } from './keeping.ts'
import { notKept } from './manifest.ts'
import { type Release, releaseOf, renewed } from './release.ts'
import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope

work(self, releaseOf(self.registration.scope, '__release__'))

/** Keeps pages on the device, and answers from there where the host does not. */
function work(worker: WorkerScope, release: Release) {
  const { renew, keep, keepAround, keepAll, sizeOf, state } = keeper(release)
  const { page, file } = answerer(release)
  /** What nobody waits for is done one after the other. */
  let later: Promise<unknown> = Promise.resolve()
  /** Counts how often all was forgotten: what was begun before goes no further. */
  let forgotten = 0

  worker.addEventListener('install', (event) => event.waitUntil(install()))
  worker.addEventListener('activate', (event) => event.waitUntil(activate()))
  worker.addEventListener('fetch', (event) => {
    const { request } = event
    if (request.method !== 'GET' || !request.url.startsWith(release.root)) return
    event.respondWith(request.mode === 'navigate' ? page(request) : file(request))
  })
  worker.addEventListener('message', (event) => {
    const [port] = event.ports
    const asked = Object(event.data)
    const done = answer(String(asked.ask), String(asked.path), Object(asked.files), (told) =>
      port?.postMessage(told),
    )
    event.waitUntil(done.catch((error) => port?.postMessage({ failed: whyOf(error) })))
  })

  async function install() {
    // Where data is dear the last release goes on as it is.
    if (isDear() && (await release.last())) throw new Error('data is dear')
    await renew()
    await worker.skipWaiting()
  }

  async function activate() {
    await release.clear()
    await worker.clients.claim()
  }

  async function answer(ask: string, path: string, files: string[], tell: (told: object) => void) {
    if (ask === 'opened') await opened(path)
    else if (ask === 'held') tell(await held(path, files))
    else if (ask === 'size') tell(await sizeOf(path))
    else if (ask === 'state') tell(await state())
    else if (ask === 'forget') tell(await forget())
    else if (ask === 'keep') {
      await keepAll(path, stillWanted(), (done, all) => tell({ done, all }))
      tell(await state())
    }
  }

  function stillWanted() {
    const before = forgotten
    return () => forgotten === before
  }

  async function forget() {
    forgotten++
    await later
    await release.forget()
    return { pages: 0 }
  }

  /** Keeps a page that somebody opened, at once; what is around it where data is not dear. */
  async function opened(path: string) {
    const { files } = await release.manifest()
    if (!(path in files)) return
    if (!(await release.holds(notKept))) await renew()
    await keep(path)
    if (isDear()) return
    const isWanted = stillWanted()
    later = later.then(() => keepAround(path, isWanted)).catch(updateWhenRenewed)
    await later
  }

  /** Whether all is kept that a page needs, which has these files: a page of another release has others. */
  async function held(path: string, files: string[]) {
    const manifest = await release.manifest()
    const isOfThis = files.every((file) => file in manifest.files)
    if (isOfThis) await keep(path)
    return { isOfThis }
  }

  function whyOf(error: unknown) {
    updateWhenRenewed(error)
    return error instanceof Error && error.cause === renewed ? renewed : 'lost'
  }

  /**
   * Nobody waits for it: where no page is open, browsers put such an update off by half a minute and more, and the release that
   * is to come waits until this one has nothing left to do.
   */
  function updateWhenRenewed(error: unknown) {
    if (error instanceof Error && error.cause === renewed) worker.registration.update().catch(() => undefined)
  }
}

/** Whether somebody saves data, or has a connection that is hardly one. */
function isDear(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  const { saveData, effectiveType } = Object(connection)
  return saveData === true || /2g/.test(String(effectiveType))
}
