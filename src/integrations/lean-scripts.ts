import type { Plugin } from 'vite'

/** Modules that libraries bring along and no page ever runs; where something must answer, what does. */
const unused: readonly [module: RegExp, instead?: string][] = [
  // Programs in MDX are refused by a parser of our own, so theirs is never asked.
  [/\/acorn\/dist\//, 'export const Parser = { extend: () => Parser }'],
  [/\/acorn-jsx\//, 'export default () => undefined'],
  // Markdown is read, never written.
  [/\/mdast-util-to-markdown\//],
  [/\/markdown-table\//],
  // The preview is made of elements: no markup is written out.
  [/\/hast-util-to-html\//],
  // Editors are told of the schemas by a command.
  [/\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/],
  // Facts are YAML 1.2.
  [/\/yaml\/.*\/yaml-1\.1\/(?:binary|omap|pairs|set|timestamp|schema)\.js$/],
  // Every browser that knows the form's other means has its own.
  [/\/@ungap\/structured-clone\//, 'export default structuredClone'],
]

/** The words of the checks: the form fetches those it needs with the vocabularies, the others stand on help pages. */
const checkWords = new Set(['title', 'message', 'help', 'why', 'example'])
const noWords = '{ th: "", en: "" }'

/** Keeps the scripts of pages small: the form runs the whole check in the browser. */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      const found = unused.find(([module]) => id.includes('/node_modules/') && module.test(id))
      return found && (found[1] ?? (await hollow(id)))
    },
    transform(code, id) {
      if (!/\/src\/lib\/diagnostics\/catalogue\/[\w-]+\.ts$/.test(id)) return undefined
      const places = wordPlaces(this.parse(code, { lang: 'ts' }))
      return {
        code: places.reduceRight(
          (kept, [start, end]) => kept.slice(0, start) + noWords + kept.slice(end),
          code,
        ),
      }
    },
  }
}

/** A module with the same names, of which none does anything. */
async function hollow(id: string): Promise<string> {
  const module: object = await import(id)
  return Object.keys(module)
    .map((name) => `export const ${name} = () => undefined`)
    .join('\n')
}

type Place = [start: number, end: number]

/** Where the words stand in a program, in order; none inside another. */
function wordPlaces(node: unknown): Place[] {
  if (Array.isArray(node)) return node.flatMap(wordPlaces)
  if (typeof node !== 'object' || node === null) return []
  return isWords(node) ? [[node.value.start, node.value.end]] : Object.values(node).flatMap(wordPlaces)
}

/** A property by one of their names, written out where it stands. */
function isWords(node: object): node is { value: { start: number; end: number } } {
  if (!('type' in node && node.type === 'Property' && 'key' in node && 'value' in node)) return false
  const { key, value } = node
  const named = typeof key === 'object' && key !== null && 'name' in key && checkWords.has(String(key.name))
  const isWritten = typeof value === 'object' && value !== null && 'type' in value
  return named && isWritten && value.type === 'ObjectExpression'
}
