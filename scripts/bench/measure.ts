import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'

/** What a run cost: seconds by the clock, processor seconds of all its processes, the memory of its largest one in MB. */
export interface Cost {
  wall: number
  cpu: number
  megabytes: number
}

/** A process as Linux tells of it while it runs: its own processor seconds, and the most memory it ever had. */
export interface Process extends Omit<Cost, 'wall'> {
  pid: number
  parent: number
}

/**
 * Runs a command to its end and says what it cost; one that fails stops the bench with what it said. All processes below it are
 * looked at ten times a second, for a program that is killed is never waited for: nobody hears later what it cost.
 */
export async function measure(command: string[], { cwd = '.', env = {} } = {}): Promise<Cost> {
  const [program = '', ...args] = command
  const started = performance.now()
  const child = spawn(program, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said = (said + text).slice(-8000)
    })
  const seen = new Map<number, Process>()
  const timer = setInterval(() => {
    for (const process of descendants(child.pid)) seen.set(process.pid, process)
  }, 100)
  const [status] = await once(child, 'close')
  clearInterval(timer)
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${said}`)
  const all = [...seen.values()]
  return {
    wall: (performance.now() - started) / 1000,
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  }
}

function descendants(root: number | undefined): Process[] {
  const all = globSync('/proc/[0-9]*').flatMap((folder) => {
    try {
      return processOf(readFileSync(`${folder}/stat`, 'utf8'), readFileSync(`${folder}/status`, 'utf8')) ?? []
    } catch {
      // It has just ended.
      return []
    }
  })
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]))
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)))
  return all.filter(({ pid }) => isBelow(pid))
}

/** A process of these two files, proc(5); nothing of one that has ended, for it has no memory any more. A tick is 10 ms. */
export function processOf(stat: string, status: string): Process | undefined {
  const [, peak] = /VmHWM:\s+(\d+)/.exec(status) ?? []
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [parent = 0, user = 0, system = 0] = [1, 11, 12].map((at) => Number(fields[at]))
  const pid = Number.parseInt(stat, 10)
  return peak ? { pid, parent, cpu: (user + system) / 100, megabytes: Number(peak) / 1024 } : undefined
}
