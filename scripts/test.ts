import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { told } from '../src/node/content.ts'
import { findChromium } from './chromium.ts'
import { exitCode, run } from './run.ts'

const report = 'test-results/report.json'
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

/** Everything that must hold, or one part of it: `code` is types, lint, format and unit tests, `site` the built site in Chromium. */
const [part] = process.argv.slice(2)
if (part !== undefined && part !== 'code' && part !== 'site') stop('npm test [-- code|site]')
if (part !== 'code') findChromium()
if (part !== 'site') checkCode()
if (part !== 'code') run('node', ['scripts/build.ts'])
process.exitCode = exitCode('vitest', [
  'run',
  ...(part === undefined ? [] : ['--project', part === 'code' ? 'lib' : 'site']),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
])
printCount()

function checkCode() {
  run('astro', ['sync', '--silent'])
  run('astro', ['check', '--silent'])
  run('biome', ['ci', '--error-on-warnings'])
  run('knip', ['--no-progress', '--no-config-hints'])
  run('prettier', ['--check', 'src/**/*.astro'])
}

/** The last line, counted from the report. */
function printCount() {
  const { numPassedTests, numFailedTests } = Report.parse(JSON.parse(readFileSync(report, 'utf8')))
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
}

function stop(usage: string): never {
  process.stderr.write(`${told('command.usage', {}, ' / ')}: ${usage}\n`)
  process.exit(2)
}
