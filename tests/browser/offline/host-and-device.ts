import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import {
  DIGEST,
  letters,
  type Manifest,
  manifestFile,
  VERSION,
} from '../../../src/browser/offline/manifest.ts'

const digestOf = (text: string, length: number) => letters(createHash('sha256').update(text).digest(), length)

/** A host with a site below a path, and a device that keeps what it is given. */
export function hostAndDevice(root: string) {
  const device = new Map<string, Map<string, string>>()
  let files: Record<string, string> = {}
  const asked: string[] = []
  vi.stubGlobal('caches', {
    has: async (name: string) => device.has(name),
    keys: async () => [...device.keys()],
    delete: async (name: string) => device.delete(name),
    match: async (address: string, { cacheName }: { cacheName: string }) =>
      found(device.get(cacheName)?.get(address)),
    open: async (name: string) => {
      const kept = device.get(name) ?? new Map<string, string>()
      device.set(name, kept)
      return {
        put: async (address: string, response: Response) => kept.set(address, await response.text()),
        keys: async () => [...kept.keys()].map((url) => ({ url })),
        delete: async ({ url }: { url: string }) => kept.delete(url),
      }
    },
  })
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(root.length)
    asked.push(path)
    const file = files[path]
    return new Response(file ?? '', { status: file === undefined ? 404 : 200 })
  })
  const keptIn = (version: string) =>
    [...(device.get(`library ${root} ${version}`)?.keys() ?? [])].map((url) => url.slice(root.length)).sort()
  return { asked, device, keptIn, put }

  /** Puts a release on the host, and gives back its version. */
  function put(site: Record<string, string>, more: Partial<Manifest> = {}): string {
    const facts = Object.entries(site).map(([path, text]) => [path, [1, digestOf(text, DIGEST)]] as const)
    const manifest = { day: '2026-12-01', files: Object.fromEntries(facts), loads: {}, asks: {}, ...more }
    const text = JSON.stringify(manifest satisfies Manifest)
    files = { ...site, [manifestFile]: text }
    return digestOf(text, VERSION)
  }
}

const found = (text: string | undefined) => (text === undefined ? undefined : new Response(text))
