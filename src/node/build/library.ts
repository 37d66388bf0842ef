import type { AstroIntegration } from 'astro'
import { readLibrary } from '../library.ts'

/**
 * Reads and checks the library before a build, and anew after each change while one writes with `npm run dev`. The program of the
 * pages takes it from here as it is, in the same process: neither front matter nor paths pass through Astro, which would resolve
 * them as modules that can run, and nothing is written out to be read back.
 */
export function library(): AstroIntegration {
  return {
    name: 'library',
    hooks: {
      'astro:build:start': async () => {
        globalThis.libraryData = await readLibrary()
      },
      'astro:server:setup': async ({ server, logger }) => {
        const read = async () => {
          globalThis.libraryData = await readLibrary()
        }
        await read()
        server.watcher.add(['practices', 'content'])
        server.watcher.on('all', async (_, file) => {
          if (!/(?:^|[\\/])(?:practices|content)[\\/]/.test(file)) return
          await read().catch(({ message }: Error) => logger.error(message))
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}
