import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../scripts/find-chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    site: string
    chromium: string
  }
}

/** Serves the built site for the tests, and finds a browser for them. */
export default async function setup(project: TestProject) {
  const serve = sirv('dist', { etag: true })
  const server = createServer((request, response) =>
    serve(request, response, () => {
      response.statusCode = 404
      response.end()
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('site', `http://127.0.0.1:${portOf(server.address())}`)
  project.provide('chromium', findChromium())
  return () => server.close()
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address) return address.port
  throw new Error('the test server has no port')
}
