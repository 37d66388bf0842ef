import type { AstroIntegration } from 'astro'

/** While one writes with `npm run dev`: a change in the entries or vocabularies is read anew and shown. */
export function reloadEntries(): AstroIntegration {
  return {
    name: 'reload-entries',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.watcher.add(['practices', 'content'])
        server.watcher.on('all', async (_, file) => {
          if (!/(?:^|[\\/])(?:practices|content)[\\/]/.test(file)) return
          await refreshContent?.({}).catch(({ message }: Error) => logger.error(message))
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}
