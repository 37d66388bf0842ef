import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, RouteType } from 'astro'

/** Pages and files between two lines of progress. */
const STEP = 2000

/**
 * Writes the pages and files of entries and terms as soon as they are made, each in one go, and says how far it is. Astro's
 * own writer asks the thread pool five times for each, which with many small files takes a third of a build.
 */
export function pageWriter({ base }: { base: string }): AstroIntegration {
  const made = new Set<string>()
  let outDir = ''
  let written = 0
  const write = (file: string, bytes: Uint8Array) => {
    const folder = dirname(file)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(file, bytes)
    if (++written % STEP === 0) console.log(`    ${written} …`)
  }
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir)
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          render: async (request, options) => {
            const rendered = await astro.render(request, options)
            const response = rendered instanceof Response ? rendered : rendered.response
            if (!response.ok || options.routeData.params.length === 0) return response
            write(outDir + fileOf(options.routeData.type, request.url, base), await response.bytes())
            // Astro writes no file for an answer without a body.
            return new Response(null)
          },
        })),
    },
  }
}

/** The file that answers an address: a page is the `index.html` of its folder. */
function fileOf(type: RouteType, url: string, base: string): string {
  const path = decodeURI(new URL(url).pathname).slice(base.length).replace(/\/$/, '')
  return type === 'endpoint' ? path : join(path, 'index.html')
}
