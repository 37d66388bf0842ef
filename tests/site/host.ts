import { createServer, request } from 'node:http'
import { serveSite } from '../../scripts/serve-site.ts'

/** A host at one address, on which another release can be put, and whose connection can be lost. */
export async function openHost(folder: string) {
  let site = await serveSite(folder)
  let isReached = true
  /** Paths that the host answers with an error for now. */
  let broken: RegExp | undefined
  const asked: string[] = []
  const server = createServer((question, response) => {
    const { url = '/', method = 'GET', headers } = question
    asked.push(url)
    if (!isReached) return void response.destroy()
    if (broken?.test(url)) return void response.writeHead(503).end()
    const passed = request(site.url + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    passed.on('error', () => response.destroy())
    passed.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the host has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** What was asked of it, in order. */
    asked,
    async release(other: string) {
      site.close()
      site = await serveSite(other)
    },
    reach(again: boolean) {
      isReached = again
      if (!again) server.closeAllConnections()
    },
    failing(paths: RegExp | undefined) {
      broken = paths
    },
    close() {
      server.closeAllConnections()
      server.close()
      site.close()
    },
  }
}
