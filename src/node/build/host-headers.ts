import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { framedFolders } from '../../site/routes.ts'
import { everyFile, neverChanging, shownAlone } from '../../site/security-headers.ts'

/** The folders of pages that other sites may show in a frame of theirs, below the site's path. */
const framed = framedFolders().map((folder) => folder.slice(1))

/** Where Astro writes styles, scripts and letters. */
const assets = '_astro'

/** Writes `_headers`, which Netlify, Cloudflare Pages and our own server read; it belongs at the root of the host. */
export function hostHeaders({ base }: { base: string }): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const rules = [
          rule(`${base}*`, everyFile),
          rule(`${base}${assets}/*`, neverChanging),
          ...policyRules(base, fileURLToPath(dir)),
        ]
        writeFileSync(new URL('_headers', dir), rules.join(''))
      },
    },
  }
}

/** No two of these rules match one address: where two do, Netlify sends the later policy only, Cloudflare both, of which the stricter holds. */
function policyRules(base: string, site: string): string[] {
  const closed = ['', 'en/'].flatMap((home) => [home, ...below(site, home)])
  return [
    ...closed.map((path) => rule(base + path, shownAlone("'none'"))),
    ...framed.map((path) => rule(`${base}${path}/*`, shownAlone('*'))),
  ]
}

function below(site: string, home: string): string[] {
  return readdirSync(site + home, { withFileTypes: true })
    .filter(({ name }) => !['en', '_headers', assets].includes(name) && !framed.includes(home + name))
    .map((entry) => home + entry.name + (entry.isDirectory() ? '/*' : ''))
    .sort()
}

const rule = (path: string, headers: Record<string, string>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
