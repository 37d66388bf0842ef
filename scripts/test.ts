import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'
import { told } from '../src/node/content.ts'
import { findChromium } from './chromium.ts'
import { run, start } from './run.ts'

const report = 'test-results/report.json'
const Result = z.object({ status: z.string() })
const Report = z.object({
  numPassedTests: z.number(),
  testResults: z.array(Result.extend({ assertionResults: z.array(Result) })),
})

/** What pages show is tested on pages that are built first. */
const sitePart = ['--project', 'site', '--project', 'trial']

/** Everything that must hold, one part of it, or the tests of what is named. */
const [part, ...more] = process.argv.slice(2)
if (part === undefined) process.exitCode = await testAll()
else if (part === 'code') process.exitCode = await testCode()
else if (part === 'site') process.exitCode = await testSite(...sitePart)
else if (part === '--changed') process.exitCode = await test(['--project', 'lib', part, ...more])
else process.exitCode = await testNamed([part, ...more].map(testsOf))

/** What waits (for a download, for one core) goes beside what works: the pages are tested while the types are looked at. */
async function testAll(): Promise<number> {
  run('astro', ['sync', '--silent'])
  const code = faultsOfCode()
  const made = await Promise.all([
    start('node', ['scripts/browsers.ts']),
    start('node', ['scripts/build.ts']),
  ])
  return made.every((status) => status === 0) ? test([], code) : 1
}

async function testCode(): Promise<number> {
  run('astro', ['sync', '--silent'])
  return test(['--project', 'lib'], faultsOfCode())
}

/** Lint, format and types: the programs that found something. */
async function faultsOfCode(): Promise<string[]> {
  const found: string[] = []
  for (const [program, ...args] of [
    ['biome', 'ci', '--error-on-warnings'],
    ['knip', '--no-progress', '--no-config-hints'],
    ['prettier', '--check', 'src/**/*.astro'],
    ['astro', 'check', '--silent'],
  ] as const)
    if ((await start(program, args)) !== 0) found.push([program, ...args].join(' '))
  return found
}

function testNamed(places: string[]): Promise<number> {
  return places.some((place) => place.startsWith('tests/site')) ? testSite(...places) : test(places)
}

function testSite(...args: string[]): Promise<number> {
  findChromium()
  run('node', ['scripts/build.ts'])
  return test(args)
}

/** The tests of a file or folder: those of `src` stand at the same place in `tests`, or the nearest above it. */
function testsOf(name: string): string {
  let place = name.replace(/\/$/, '').replace(/^src\//, 'tests/')
  if (name.startsWith('src/'))
    for (place = place.replace(/\.\w+$/, ''); !isTested(place); place = dirname(place));
  if (place !== 'tests' && place.startsWith('tests/') && isTested(place)) return place
  const usage = 'npm test [-- code | site | --changed [since] | file or folder …]'
  process.stderr.write(`${told('command.noTests', { name })}
${told('command.usage', {}, ' / ')}: ${usage}
`)
  process.exit(2)
}

function isTested(place: string): boolean {
  return existsSync(place) || existsSync(`${place}.test.ts`)
}

/** Runs tests, and says in the last line how many passed and failed: each program that found something beside them is one more. */
async function test(args: string[], beside = Promise.resolve<string[]>([])): Promise<number> {
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await start('vitest', ['run', ...args, ...reporters])
  const faults = await beside
  const { numPassedTests, testResults } = Report.parse(JSON.parse(readFileSync(report, 'utf8')))
  // A file that could not be loaded has failed, too, though none of its tests has.
  const failed = testResults.flatMap(({ assertionResults, ...file }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed')
    return tests.length > 0 ? tests : [file].filter(({ status }) => status === 'failed')
  })
  // What fails outside of all tests, such as a promise that nobody waits for, is in no report.
  if (status !== 0 && failed.length === 0) faults.push('vitest')
  for (const program of faults) console.log(`FAIL ${program}`)
  console.log(`${numPassedTests} passed, ${failed.length + faults.length} failed`)
  return faults.length > 0 ? 1 : status
}
