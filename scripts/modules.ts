import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'

/**
 * How much one has to know of this project to follow something through it: the modules that a file needs at run time,
 * and the cycles of their imports: `npm run modules [-- --list] [files]`; it fails where there is a cycle.
 */
const followed = ['scripts/check.ts', 'src/pages/[[]...locale]/practices/[[]id].astro']
const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' } } })
const imports = new Map(allModules().map((file) => [file, importsOf(file)]))
const cycles = allCycles()

for (const file of positionals.length > 0 ? positionals : globSync(followed)) {
  const behind = [...reachedFrom(file)].sort()
  console.log(`${String(behind.length).padStart(4)}  ${file}`)
  if (values.list) for (const module of behind) console.log(`        ${module}`)
}
console.log(`${String(imports.size).padStart(4)}  modules in src and scripts`)
console.log(`${String(cycles.length).padStart(4)}  cycles of imports`)
for (const cycle of cycles) console.log(`        ${cycle.join(' → ')}`)
process.exitCode = cycles.length > 0 ? 1 : 0

function allModules(): string[] {
  return globSync('{src,scripts}/**/*.{ts,mjs,astro}').filter((file) => !file.endsWith('.d.ts'))
}

/** What a module imports of this project, now or later; types are gone at run time. */
function importsOf(file: string): string[] {
  const compilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  }
  const read = programsIn(file).flatMap((program) => {
    const { outputText } = ts.transpileModule(program, { compilerOptions })
    return ts.preProcessFile(outputText, true, true).importedFiles
  })
  return [...new Set(read.map(({ fileName }) => join(dirname(file), fileName)))].filter(isModule)
}

function isModule(path: string): boolean {
  return /^(?:src|scripts)\/.*\.(?:ts|mjs|astro)$/.test(path) && existsSync(path)
}

/** The programs in a file: an Astro component has one above its template, and perhaps others in it for the browser. */
function programsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.astro')) return [text]
  const [, above = '', template = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  return [
    above,
    ...[...template.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, program = '']) => program),
  ]
}

function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const next of imports.get(file) ?? []) reachedFrom(next, reached)
  return reached
}

/** Each cycle once, begun at its first module by name. */
function allCycles(): string[][] {
  const found = new Map<string, string[]>()
  const done = new Set<string>()
  const follow = (file: string, path: string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) {
      const cycle = path.slice(at)
      found.set(cycle.toSorted().join(), [...cycle, file])
    }
    if (at >= 0 || done.has(file)) return
    for (const next of imports.get(file) ?? []) follow(next, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) follow(file, [])
  return [...found.values()]
}
