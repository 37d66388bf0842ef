import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite } from '../scripts/serve-site.ts'

const text = `<p>${'ผู้เสียหาย '.repeat(500)}</p>`
const font = Buffer.alloc(4000, 'wOF2')
const size = Buffer.byteLength(text)
let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page/index.html'), text)
  writeFileSync(join(folder, '404.html'), text)
  writeFileSync(join(folder, 'letters.woff2'), font)
  writeFileSync(join(folder, '_headers'), '/*\n  Cache-Control: public, max-age=0\n')
  site = await serveSite(folder)
})
afterAll(() => site.close())

/** What goes over the wire: fetch would unpack it. */
async function ask(path: string, accepted: string) {
  const response = await new Promise<IncomingMessage>((answer, fail) =>
    get(site.url + path, { headers: { 'accept-encoding': accepted } }, answer).on('error', fail),
  )
  return { headers: response.headers, status: response.statusCode, body: await buffer(response) }
}

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
] as const)('a text comes as %s to whoever takes %s', async (encoding, accepted, unpack) => {
  for (const [path, status] of [
    ['/page/', 200],
    ['/no-such-page/', 404],
  ] as const) {
    const { headers, body, ...answer } = await ask(path, accepted)
    expect(answer.status).toBe(status)
    expect(headers).toMatchObject({ 'content-encoding': encoding, 'cache-control': 'public, max-age=0' })
    expect(headers.vary).toContain('Accept-Encoding')
    expect(body.length).toBeLessThan(size / 10)
    expect(unpack(body).toString()).toBe(text)
  }
})

test('it comes as it is to whoever takes nothing else, and what is compressed already stays so', async () => {
  const plain = await ask('/page/', 'identity')
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body.toString()).toBe(text)
  const letters = await ask('/letters.woff2', 'gzip, br')
  expect(letters.headers['content-encoding']).toBeUndefined()
  expect(letters.body).toEqual(font)
})
