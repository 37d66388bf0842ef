import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import compression from '@polka/compression'
import sirv from 'sirv'
import { type HeaderRule, headerRules, isFor } from '../src/node/hosting/header-rules.ts'

/** What Netlify and Cloudflare Pages send by themselves with all that `_headers` does not name. */
const askedAnew = 'public, max-age=0, must-revalidate'

/**
 * Serves a folder of built pages to this machine only, as its host will: below a path, with the headers of its `_headers`,
 * texts compressed with brotli or gzip as the browser takes them.
 */
export async function serveSite(
  folder: string,
  { port = 0, base = '/' } = {},
): Promise<{ url: string; close: () => void }> {
  const files = sirv(folder, { etag: true })
  // The effort of hosts that compress as they send.
  const compress = compression({ brotli: true, level: 5, mimes: /text|javascript|json|xml/ })
  const rules = readRules(`${folder}/_headers`)
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    for (const rule of rules)
      if (isFor(rule, path)) for (const [name, value] of rule.headers) response.setHeader(name, value)
    response.setHeader('Vary', 'Accept-Encoding')
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', askedAnew)
    compress(request, response, () => {
      if (!path.startsWith(base)) return sendMissing(folder, response)
      request.url = `/${path.slice(base.length)}`
      files(request, response, () => sendMissing(folder, response))
    })
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  )
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

/** The rules that our build writes. */
const readRules = (file: string): HeaderRule[] =>
  existsSync(file) ? headerRules(readFileSync(file, 'utf8')) : []

function sendMissing(folder: string, response: ServerResponse) {
  const page = `${folder}/404.html`
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : '')
}
