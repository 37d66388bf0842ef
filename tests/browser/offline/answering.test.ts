import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerer } from '../../../src/browser/offline/answering.ts'
import { releaseOf } from '../../../src/browser/offline/release.ts'
import { hostAndDevice } from './host-and-device.ts'

const root = 'https://site.example/library/'
const answers = answerer(releaseOf(root, 'abc'))

beforeEach(async () => {
  hostAndDevice(root)
  const release = releaseOf(root, 'abc')
  for (const path of ['', 'a/', 'not-kept/', 'first.json', '_astro/a.js'])
    await release.hold(path, new Response(`kept ${path}`))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const hosts = {
  answers: async () => new Response('from the host'),
  failing: async () => new Response('', { status: 503 }),
  unreached: () => Promise.reject(new TypeError('Failed to fetch')),
  hanging: () => new Promise<Response>(() => {}),
}

async function said(what: 'page' | 'file', host: keyof typeof hosts, path: string) {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', hosts[host])
  const [response] = await Promise.all([answers[what](new Request(root + path)), vi.runAllTimersAsync()])
  return response.text()
}

test.each([
  ['answers', 'a/', 'from the host'],
  ['failing', 'a/', 'kept a/'],
  ['unreached', 'a/?q=x', 'kept a/'],
  ['unreached', 'a', 'kept a/'],
  ['unreached', 'a/index.html', 'kept a/'],
  ['unreached', '', 'kept '],
  ['unreached', 'index.html', 'kept '],
  ['hanging', 'a/', 'kept a/'],
  ['unreached', 'b/', 'kept not-kept/'],
] as const)('a host that is %s has the page %s answered with “%s”', async (host, path, words) => {
  expect(await said('page', host, path)).toBe(words)
})

test('a script is not asked for again, data is', async () => {
  expect(await said('file', 'answers', '_astro/a.js')).toBe('kept _astro/a.js')
  expect(await said('file', 'answers', 'first.json')).toBe('from the host')
  expect(await said('file', 'unreached', 'first.json')).toBe('kept first.json')
})

test('what is not kept fails as it does without a worker', async () => {
  await expect(said('file', 'unreached', 'other.json')).rejects.toThrow()
})
