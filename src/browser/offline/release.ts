import { DIGEST, letters, type Manifest, manifestFile, VERSION } from './manifest.ts'

/** What this device keeps of one release. */
export type Release = ReturnType<typeof releaseOf>

/** Why something cannot be kept: the host has another release by now. */
export const renewed = 'renewed'

/** What is kept of a release of the site at an address, and how more of it is taken in. */
export function releaseOf(root: string, version: string) {
  // No address holds a space, so that no name begins another.
  const prefix = `library ${root} `
  const own = prefix + version
  let known: Promise<{ manifest: Manifest; bytes: ArrayBuffer }> | undefined
  return { root, manifest, textOf, holds, take, hold, find, paths, close, clear, last, forget, note, noted }

  async function manifest(): Promise<Manifest> {
    return (await read()).manifest
  }

  function read() {
    known ??= readManifest()
    known.catch(() => {
      known = undefined
    })
    return known
  }

  async function readManifest() {
    const kept = await match(manifestFile)
    const bytes = await (kept ?? (await fetch(root + manifestFile, { cache: 'no-cache' }))).arrayBuffer()
    if ((await digestOf(bytes, VERSION)) !== version) throw new Error(manifestFile, { cause: renewed })
    const manifest: Manifest = JSON.parse(new TextDecoder().decode(bytes))
    return { manifest, bytes }
  }

  /** To open what is not there would make it. */
  function match(path: string, cacheName = own) {
    return caches.match(root + path, { cacheName })
  }

  async function textOf(path: string) {
    return (await match(path))?.text()
  }

  async function holds(path: string) {
    return (await match(path)) !== undefined
  }

  /** A file of this release, from this device or from the host; throws where the host has another. */
  async function take(path: string): Promise<Response> {
    const [, digest] = (await manifest()).files[path] ?? []
    for await (const found of states(path)) {
      const bytes = await found.arrayBuffer()
      if ((await digestOf(bytes, DIGEST)) === digest)
        return new Response(bytes, { headers: plain(found.headers) })
    }
    throw new Error(path, { cause: renewed })
  }

  /** First what costs nothing: what was kept of other releases, and what the browser has of its own accord. */
  async function* states(path: string): AsyncGenerator<Response> {
    for (const name of await names()) {
      const kept = await match(path, name)
      if (kept) yield kept
    }
    for (const cache of ['force-cache', 'no-cache'] as const) {
      const found = await fetch(root + path, { cache, priority: 'low' })
      if (found.ok) yield found
    }
  }

  async function hold(path: string, response?: Response) {
    if (response === undefined && (await holds(path))) return
    const found = response ?? (await take(path))
    await (await caches.open(own)).put(root + path, found)
  }

  /** What any release that is still here has under a path; of pages and data only what this one has. */
  async function find(path: string): Promise<Response | undefined> {
    const kept = await match(path)
    if (kept || !isNamedByContent(path)) return kept
    for (const name of await names()) {
      const other = await match(path, name)
      if (other) return other
    }
    return undefined
  }

  /** All that is kept of this release. */
  async function paths(): Promise<string[]> {
    if (!(await caches.has(own))) return []
    const requests = await (await caches.open(own)).keys()
    return requests.map(({ url }) => url.slice(root.length))
  }

  /** Says that all is kept that should be. */
  async function close() {
    await hold(manifestFile, new Response((await read()).bytes))
  }

  /** Of releases that went, the last leaves what tabs that are still open load late; its pages go, and what workers of the form alone once kept. */
  async function clear() {
    const last = (await wholeOthers()).at(-1)
    const ofForms = (await caches.keys()).filter((name) => name.startsWith(`form ${root}`))
    const gone = [...ofForms, ...(await names())].filter((name) => name !== own && name !== last)
    await Promise.all(gone.map((name) => caches.delete(name)))
    if (last === undefined) return
    const kept = await caches.open(last)
    for (const request of await kept.keys())
      if (!isNamedByContent(request.url.slice(root.length))) await kept.delete(request)
  }

  /** What the last release left: the pages that were kept of it, and what was wished for. */
  async function last(): Promise<{ pages: string[]; wishes: string[] } | undefined> {
    const name = (await wholeOthers()).at(-1)
    if (name === undefined) return undefined
    const kept = await caches.open(name)
    const pages = (await kept.keys()).map(({ url }) => url.slice(root.length))
    return { pages, wishes: await noted(name) }
  }

  /** A release is whole once its manifest is kept, which comes last. */
  async function wholeOthers(): Promise<string[]> {
    const others = (await names()).filter((name) => name !== own)
    const isWhole = await Promise.all(others.map((name) => match(manifestFile, name)))
    return others.filter((_, index) => isWhole[index] !== undefined)
  }

  async function names(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(prefix))
  }

  async function forget() {
    known = undefined
    await Promise.all((await names()).map((name) => caches.delete(name)))
  }

  /** Notes what somebody wished for, so that the next release has it too. */
  async function note(wish: string) {
    const wishes = new Set([...(await noted()), wish])
    await hold(wishFile, new Response(JSON.stringify([...wishes])))
  }

  async function noted(name = own): Promise<string[]> {
    return (await match(wishFile, name))?.json() ?? []
  }
}

/** Not of the site: a note beside what is kept. */
const wishFile = 'wishes'

/** What changes its name with every change: scripts, styles and letters, and the parts of the search's index. */
export const isNamedByContent = (path: string) => /^(?:_astro|search-index\/\w+\/\w{16})\//.test(path)

/** The host's headers but those of the way: bytes are kept as they are, not as they were sent. */
function plain(headers: Headers): Headers {
  const kept = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'vary']) kept.delete(name)
  return kept
}

async function digestOf(bytes: ArrayBuffer, length: number): Promise<string> {
  return letters(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), length)
}
