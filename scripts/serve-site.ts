import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import sirv from 'sirv'

/** Serves a folder of built pages to this machine only, as its host will: below a path, with the headers of its `_headers`. */
export async function serveSite(
  folder: string,
  { port = 0, base = '/' } = {},
): Promise<{ url: string; close: () => void }> {
  const files = sirv(folder, { etag: true })
  const headers = readHeaders(`${folder}/_headers`)
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const path = request.url ?? '/'
    if (!path.startsWith(base)) return sendMissing(folder, response)
    request.url = `/${path.slice(base.length)}`
    files(request, response, () => sendMissing(folder, response))
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  )
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

/** The one rule that our build writes: its first line names the path, the others are headers. */
function readHeaders(file: string): [name: string, value: string][] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [name = '', ...value] = line.trim().split(': ')
    return [name, value.join(': ')]
  })
}

function sendMissing(folder: string, response: ServerResponse) {
  const page = `${folder}/404.html`
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : '')
}
