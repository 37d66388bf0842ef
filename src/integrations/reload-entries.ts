import type { AstroIntegration } from 'astro'

/** While one writes with `npm run dev`: a change in the entries or vocabularies is read anew and shown. */
export function reloadEntries(): AstroIntegration {
  return {
    name: 'reload-entries',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(['practices', 'content'])
        server.watcher.on('all', (_, file) => {
          if (!/[\\/](practices|content)[\\/]/.test(file)) return
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}
