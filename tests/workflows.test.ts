import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'

const folder = '.github/workflows'
const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']))
const Step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
  'continue-on-error': z.boolean().optional(),
})
const Job = z.looseObject({
  permissions: Permissions,
  'timeout-minutes': z.int().max(60),
  steps: z.array(Step),
})
const Workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({}),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(z.string(), Job),
})

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  return { name, text, workflow: Workflow.parse(parse(text)) }
})
const textOf = (wanted: string) => workflows.find(({ name }) => name === wanted)?.text ?? ''
const jobsOf = (wanted: string) =>
  Object.values(workflows.find(({ name }) => name === wanted)?.workflow.jobs ?? {})

test('one workflow runs what strangers bring, one answers it, two run what is merged', () => {
  const names = ['answer.yml', 'checks.yml', 'deploy.yml', 'sources.yml']
  expect(workflows.map(({ name }) => name)).toEqual(names)
})

describe('deploy.yml, which publishes', () => {
  const [job] = jobsOf('deploy.yml')
  test('builds the main branch with its history, for an address', () => {
    expect(workflows.find(({ name }) => name === 'deploy.yml')?.workflow.on).toEqual({
      push: { branches: ['main'] },
      workflow_dispatch: null,
    })
    expect(job?.steps[0]?.with).toMatchObject({ 'fetch-depth': 0 })
    expect(job).toHaveProperty('if', "vars.SITE_URL != ''")
  })
  test('takes nothing from caches, which a pull request could have filled', () => {
    for (const step of job?.steps ?? []) expect(step.with ?? {}).not.toHaveProperty('cache')
  })
})

describe.each(workflows)('$name', ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  test('every action is pinned to a commit, with its version beside it', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    expect(used.length).toBeGreaterThan(0)
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length)
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('no logic: every command is npm’s', () => {
    const commands = steps.flatMap(({ run }) => run ?? [])
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands)
      expect(command).toMatch(/^npm (?:ci|test|run)(?: [a-z-]+)*(?: >> "\$GITHUB_STEP_SUMMARY")?$/)
  })

  test('nothing of the event is pasted into a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('checkouts keep no token', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const { with: given } of checkouts) expect(given).toHaveProperty('persist-credentials', false)
  })

  test('runs on no trigger that gives strangers our rights', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(Object.keys(workflow.on)).not.toContain('issue_comment')
  })
})

describe('checks.yml, which runs what strangers bring', () => {
  test('has no secret, no token and no right to write', () => {
    expect(textOf('checks.yml')).not.toMatch(/secrets|github\.token|GITHUB_TOKEN|vars\./)
    expect(jobsOf('checks.yml').length).toBeGreaterThan(0)
    for (const { permissions } of jobsOf('checks.yml')) expect(permissions).toEqual({ contents: 'read' })
  })
  test('looks at the entries first', () => {
    const [entries, ...others] = jobsOf('checks.yml')
    expect(entries).not.toHaveProperty('needs')
    expect(others.length).toBe(3)
    for (const job of others)
      expect(job).toMatchObject({ needs: 'entries', if: expect.stringContaining('outputs') })
  })
})

describe('answer.yml, which may write', () => {
  const [job] = jobsOf('answer.yml')
  const steps = job?.steps ?? []

  test('has only the rights it needs, and starts only after checks', () => {
    expect(job?.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' })
    expect(workflows[0]?.workflow.on).toEqual({
      workflow_run: { workflows: ['checks'], types: ['completed'] },
    })
  })
  test('checks out the main branch, never the pull request', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with)).toEqual([{ 'persist-credentials': false }])
  })
  test('takes nothing that the run of a pull request left', () => {
    expect(steps.length).toBeGreaterThan(2)
    expect(textOf('answer.yml')).not.toContain('artifact@')
  })
  test('restores no cache, which a pull request could have filled', () => {
    for (const step of steps) expect(step.with ?? {}).not.toHaveProperty('cache')
    expect(textOf('answer.yml')).not.toContain('actions/cache')
  })
  test('gives the token to the last command only', () => {
    const withToken = steps.filter(({ env }) => env?.['GITHUB_TOKEN'])
    expect(withToken.map(({ run }) => run)).toEqual(['npm run answer'])
    expect(steps.at(-1)?.run).toBe('npm run answer')
    expect(textOf('answer.yml')).not.toContain('secrets')
  })
})

test('what the workflows run is there', () => {
  const Package = z.object({ scripts: z.record(z.string(), z.string()) })
  const { scripts } = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const called = workflows.flatMap(({ text }) => [...text.matchAll(/npm run (?:--silent )?([a-z-]+)/g)])
  expect(called.length).toBeGreaterThan(2)
  for (const [, script = ''] of called) expect(Object.keys(scripts)).toContain(script)
})
