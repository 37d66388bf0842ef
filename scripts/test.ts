import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { findChromium } from './find-chromium.ts'
import { exitCode, run } from './run.ts'

const report = 'test-results/report.json'
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

/** Everything that must hold: types, lint, format, unit tests, the build, and the built site in Chromium. */
findChromium()
run('astro', ['sync', '--silent'])
run('astro', ['check', '--silent'])
run('biome', ['ci', '--error-on-warnings'])
run('prettier', ['--check', 'src/**/*.astro'])
run('node', ['scripts/build.ts'])
process.exitCode = exitCode('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
])
printCount()

/** The last line, counted from the report. */
function printCount() {
  const { numPassedTests, numFailedTests } = Report.parse(JSON.parse(readFileSync(report, 'utf8')))
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
}
