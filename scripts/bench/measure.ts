import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a run cost: seconds by the clock, processor seconds of all its processes, and the memory of its largest one. */
export interface Cost {
  wall: number
  cpu: number
  megabytes: number
}

export interface Run {
  command: string[]
  cwd?: string
  env?: Record<string, string>
}

/** Runs a command to its end and says what it cost; one that fails stops the bench with what it said. */
export function measure(run: Run): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-cost-'))
  const file = join(folder, 'cost')
  const started = performance.now()
  if (hasGnuTime) start({ ...run, command: [gnuTime, '-f', '%U %S %M', '-o', file, ...run.command] })
  else start(withHook(run, file))
  const wall = (performance.now() - started) / 1000
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  rmSync(folder, { recursive: true })
  return { wall, ...add(lines) }
}

function start({ command: [program = '', ...args], cwd, env }: Run) {
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error) throw error
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`)
}

/** GNU time sees every process, Pagefind's and Hugo's too. */
const gnuTime = '/usr/bin/time'
const hasGnuTime = existsSync(gnuTime) && spawnSync(gnuTime, ['--version']).status === 0

/** Without it each Node process writes down its own cost as it ends: only what is no Node program stays uncounted. */
function withHook(run: Run, file: string): Run {
  const hook = `--import=${new URL('./usage-hook.ts', import.meta.url).href}`
  return { ...run, env: { ...run.env, NODE_OPTIONS: hook, BENCH_COST_FILE: file } }
}

/** Lines of “user system kilobytes”, one a process. */
function add(lines: string[]): Omit<Cost, 'wall'> {
  const costs = lines.map((line) => line.split(' ').map(Number))
  const cpu = costs.reduce((sum, [user = 0, system = 0]) => sum + user + system, 0)
  return { cpu, megabytes: Math.max(...costs.map(([, , kilobytes = 0]) => kilobytes / 1024)) }
}
