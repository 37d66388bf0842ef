import { writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { securityHeaders } from '../site/security-headers.ts'

/** Writes `_headers`, which Netlify, Cloudflare Pages and our own server read; it belongs at the root of the host. */
export function hostHeaders({ base }: { base: string }): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const headers = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`)
        await writeFile(new URL('_headers', dir), `${base}*\n${headers.join('')}`)
      },
    },
  }
}
