import { exitCode } from './run.ts'

/** What `npm run dev` does: shows the site while one writes; options are Astro's own. */
process.exitCode = exitCode('astro', ['dev', ...process.argv.slice(2)])
