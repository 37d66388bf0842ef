import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'

/** What a run cost: seconds by the clock, processor seconds of all its processes, and the memory of its largest one in MB. */
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

export interface Run {
  command: string[]
  cwd?: string
  env?: Record<string, string>
}

/**
 * Runs a command to its end and says what it cost; one that fails stops the bench with what it said. All processes below it are
 * looked at ten times a second, for Pagefind's program is killed and never waited for: what it cost, nobody hears after its end.
 */
export async function measure({ command: [program = '', ...args], cwd, env }: Run): Promise<Cost> {
  const started = performance.now()
  const child = spawn(program, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-8000)
    })
  const seen = new Map<number, Process>()
  const timer = setInterval(() => {
    for (const process of descendants(child.pid)) seen.set(process.pid, process)
  }, 100)
  const [status] = await once(child, 'close')
  clearInterval(timer)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said}`)
  const all = [...seen.values()]
  return {
    wall: (performance.now() - started) / 1000,
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  }
}

function descendants(root: number | undefined): Process[] {
  const all = globSync('/proc/[0-9]*/stat').flatMap(read)
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]))
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)))
  return all.filter(({ pid }) => isBelow(pid))
}

/** Nothing where the process has just ended. */
function read(file: string): Process[] {
  try {
    const status = readFileSync(file.replace(/stat$/, 'status'), 'utf8')
    return processOf(readFileSync(file, 'utf8'), status) ?? []
  } catch {
    return []
  }
}

/**
 * A process of these two files; nothing of one that has ended and whom nobody waited for, for it has no memory any more.
 * Fields: proc(5); a tick is a hundredth of a second on every Linux.
 */
export function processOf(stat: string, status: string): [Process] | undefined {
  const [, peak] = /VmHWM:\s+(\d+)/.exec(status) ?? []
  if (peak === undefined) return undefined
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [, parent = 0] = fields
  const ticks = (fields[11] ?? 0) + (fields[12] ?? 0)
  return [{ pid: Number.parseInt(stat, 10), parent, cpu: ticks / 100, megabytes: Number(peak) / 1024 }]
}
