import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { watchUnreaped } from './unreaped.ts'

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
export async function measure(run: Run): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-cost-'))
  const file = join(folder, 'cost')
  const started = performance.now()
  const command = hasGnuTime ? [gnuTime, '-f', '%U %S %M', '-o', file, ...run.command] : run.command
  const unreaped = await runToEnd({ ...run, command, env: { ...run.env, ...(hasGnuTime ? {} : hook(file)) } })
  const wall = (performance.now() - started) / 1000
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  rmSync(folder, { recursive: true })
  return { wall, ...add([...lines, ...unreaped]) }
}

/** Gives the cost lines of processes that nobody waited for. */
async function runToEnd({ command: [program = '', ...args], cwd, env }: Run): Promise<string[]> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-8000)
    })
  const stop = watchUnreaped(child.pid ?? 0)
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said}`)
  return stop()
}

/** GNU time sees every process that its parent waits for, Hugo's too. */
const gnuTime = '/usr/bin/time'
const hasGnuTime = existsSync(gnuTime) && spawnSync(gnuTime, ['--version']).status === 0

/** Without it each Node process writes down its own cost as it ends: only what is no Node program stays uncounted. */
const hook = (file: string) => ({
  NODE_OPTIONS: `--import=${new URL('./usage-hook.ts', import.meta.url).href}`,
  BENCH_COST_FILE: file,
})

/** Adds lines of “user system kilobytes”, one a process. */
function add(lines: string[]): Omit<Cost, 'wall'> {
  const costs = lines.map((line) => line.split(' ').map(Number))
  const cpu = costs.reduce((sum, [user = 0, system = 0]) => sum + user + system, 0)
  return { cpu, megabytes: Math.max(...costs.map(([, , kilobytes = 0]) => kilobytes / 1024)) }
}
