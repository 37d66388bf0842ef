import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitAll } from '../../../src/node/sources/visit.ts'

let open = 0
let most = 0
const server = createServer((request, response) => {
  most = Math.max(most, ++open)
  response.once('close', () => open--)
  const status = Number(/\d{3}/.exec(request.url ?? '')?.[0] ?? 200)
  const [, to] = request.url === '/loop302' ? ['', '/loop302'] : (/to=(.+)/.exec(request.url ?? '') ?? [])
  if (request.url === '/late') return
  response.writeHead(status, to ? { Location: decodeURIComponent(to) } : {}).end('x'.repeat(1000))
})
let host = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const visit = async (...paths: string[]) =>
  (
    await visitAll(
      paths.map((path) => host + path),
      { patience: 300, between: 0 },
    )
  ).map(({ url, why }) => [url.slice(host.length), why])

test.each([
  ['/200', undefined],
  ['/404', '404'],
  ['/410', '410'],
  ['/403', undefined],
  ['/503', undefined],
  ['/302?to=/200', undefined],
  ['/302?to=/404', '404'],
  ['/302?to=file:///etc/passwd', '→ file:'],
  ['/loop302', '→ 5+'],
])('%s: %s', async (path, why) => {
  expect(await visit(path)).toEqual(why === undefined ? [] : [[path, why]])
})

test('who does not answer, or is not there, is told', async () => {
  expect((await visit('/late'))[0]?.[1]).toContain('TimeoutError')
  expect(await visitAll(['http://127.0.0.1:1/'], { patience: 300, between: 0 })).toHaveLength(1)
})

test('one is asked after the other', async () => {
  most = 0
  await visit('/200', '/404', '/200')
  expect(most).toBe(1)
})
