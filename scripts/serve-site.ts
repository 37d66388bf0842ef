import { createServer } from 'node:http'
import sirv from 'sirv'

/** Serves a folder of built pages on a free port of this machine only. */
export async function serveSite(folder: string): Promise<{ url: string; close: () => void }> {
  const files = sirv(folder, { etag: true })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404
      response.end()
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
