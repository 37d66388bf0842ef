import { rolldown } from 'rolldown'

/**
 * A script of the built site with all that it imports, as one script of the old kind: from a disk browsers run no modules.
 * Inside a function of its own it may still wait, and meets no names of others.
 */
export async function classicScript(file: string): Promise<string> {
  const bundle = await rolldown({
    input: file,
    plugins: [{ name: 'no-preload', transform: (code) => code.replace(preloads, '[]') }],
    preserveEntrySignatures: false,
    transform: { define: { 'import.meta': '({})' } },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  return `(async()=>{${output[0].code}})()\n`
}

/** What Vite loads ahead of a module that comes later; here it is inside already. */
const preloads = /__vite__mapDeps\(\[[\d,]*\]\)/g
