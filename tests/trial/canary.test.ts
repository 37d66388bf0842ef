import { existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { cases } from '../hostile-cases.ts'
import { canary, expectNothingRan } from './nothing-ran.ts'
import { networkTried, run, secret, writeCases } from './run.ts'

const trial = inject('trial')
const { scratch } = trial
const namesOf = (expected: string) => cases.filter((one) => one.expected === expected).map(({ name }) => name)

test('what would run is seen: a secret printed, a file written, a host asked', async () => {
  const scratch = join(trial.scratch, 'seen')
  mkdirSync(scratch)
  const program = `console.log(process.env.DEPLOY_TOKEN)
    fs.writeFileSync('${join(scratch, canary)}', '')
    fetch('https://example.org').catch(() => {})`
  const { status, output } = await run(['-e', program], { ...trial, scratch })
  expect(status).toBe(0)
  expect(output).toContain(secret)
  expect(networkTried(scratch)).not.toBe('')
  expect(() => expectNothingRan(scratch, '')).toThrow(canary)
})

test('checking hostile entries runs nothing in them', async () => {
  const practices = join(scratch, 'reject')
  writeCases(practices, 'reject')
  const { status, output } = await run(['scripts/check.ts'], { ...trial, practices })
  expect(status).toBe(1)
  const names = namesOf('reject')
  expect(names.length).toBeGreaterThan(50)
  for (const name of names) expect(output).toContain(`/${name}/`)
  expectNothingRan(scratch, output)
})

test('honest entries are built, and nothing in them runs', () => {
  const names = namesOf('accept')
  expect(names.length).toBeGreaterThan(0)
  for (const name of names)
    expect(existsSync(join(trial.out, 'practices', name, 'index.html')), name).toBe(true)
  const files = globSync('**/*', { cwd: trial.out }).map((file) => join(trial.out, file))
  const telling = files.filter((file) => statSync(file).isFile() && readFileSync(file).includes(secret))
  expect(files.length).toBeGreaterThan(500)
  expect(telling).toEqual([])
  expectNothingRan(scratch, '')
})
