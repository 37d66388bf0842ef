import type { Plugin } from 'vite'

/**
 * Modules that libraries bring along and no page ever runs; where something must answer, what does. Together they would
 * add a fourth to the scripts of the form; the figures are what each saves of them, compressed (November 2026).
 */
const stubs: readonly [module: RegExp, instead?: string][] = [
  // 39 kB. Programs in MDX are refused by a parser of our own, so theirs is never asked.
  [/\/acorn\/dist\//, 'export const Parser = { extend: () => Parser }'],
  [/\/acorn-jsx\//, 'export default () => undefined'],
  // 7 kB. Markdown is read, never written.
  [/\/(?:mdast-util-to-markdown|markdown-table|stringify-entities)\//],
  // 1 kB. Browsers that the styles reach clone by themselves.
  [/\/@ungap\/structured-clone\//, 'export default (value) => structuredClone(value)'],
  // 10 kB. The preview is made of elements: no markup is written out.
  [/\/hast-util-to-html\//],
  // 6 kB. Editors are told of the schemas by a command.
  [/\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/],
  // 2 kB. Facts are YAML 1.2.
  [/\/yaml\/.*\/yaml-1\.1\/(?:binary|omap|pairs|set|timestamp|schema)\.js$/],
]

/** Keeps the scripts of pages small: the form runs the whole check in the browser. */
export function stubModules(): Plugin {
  return {
    name: 'stub-modules',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      const found = stubs.find(([module]) => id.includes('/node_modules/') && module.test(id))
      return found && (found[1] ?? (await emptyFunctions(id)))
    },
  }
}

/** A module that exports the same names, all of them functions that do nothing. */
async function emptyFunctions(id: string): Promise<string> {
  const module: object = await import(id)
  return Object.keys(module)
    .map((name) => `export const ${name} = () => undefined`)
    .join('\n')
}
