import { afterEach, expect, test, vi } from 'vitest'
import { type Asked, type Lasting, type WorkerScope, work } from '../../../src/browser/form/worker.ts'

afterEach(() => vi.unstubAllGlobals())

/** The caches of one host, which all its workers share. */
function shareCaches(names: string[] = []) {
  const kept = new Set(names)
  const open = async (name: string) => {
    kept.add(name)
    return { addAll: async () => {} }
  }
  vi.stubGlobal('caches', {
    open,
    keys: async () => [...kept],
    delete: async (name: string) => kept.delete(name),
  })
  return kept
}

/** Installs and starts a worker, as a browser does with each new version. */
async function start(scope: string, version: string) {
  const done: Promise<unknown>[] = []
  const listeners = new Map<string, ((event: Lasting) => void) | ((event: Asked) => void)>()
  const worker: WorkerScope = {
    registration: { scope },
    skipWaiting: async () => {},
    addEventListener: (type, listener) => listeners.set(type, listener),
  }
  work(worker, version, [])
  const waitUntil = (task: Promise<unknown>) => done.push(task)
  for (const type of ['install', 'activate']) {
    listeners.get(type)?.({ waitUntil, request: new Request(scope), respondWith: () => {} })
    await Promise.all(done)
  }
}

const thai = 'https://site.example/contribute/new/'
const english = 'https://site.example/en/contribute/new/'

test('a new version of the form in one language leaves what is kept of the other', async () => {
  const kept = shareCaches()
  await start(thai, '1')
  await start(english, '2')
  expect([...kept]).toEqual([`form ${thai} 1`, `form ${english} 2`])
})

test('what is older of its own goes, and nothing of another site or program', async () => {
  const others = ['form-other', 'form https://site.example/contribute/ 1', `form ${thai}more/ 1`]
  const kept = shareCaches(others)
  await start(thai, '1')
  await start(thai, '2')
  expect([...kept]).toEqual([...others, `form ${thai} 2`])
})
