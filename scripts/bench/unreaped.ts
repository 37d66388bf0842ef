import { existsSync, globSync, readFileSync } from 'node:fs'

interface Process {
  pid: number
  name: string
  parent: number
  /** “user system kilobytes”, in seconds. */
  cost: string
}

/**
 * Pagefind's library kills its program and does not wait for it, so GNU time never hears what it cost:
 * where the system has /proc, it is read there while it runs. The function given back ends that and gives the lines.
 */
export function watchUnreaped(root: number): () => string[] {
  const costs = new Map<number, string>()
  if (!existsSync('/proc/self/stat')) return () => []
  const timer = setInterval(() => {
    for (const { pid, cost } of descendants(root).filter(({ name }) => name.startsWith('pagefind')))
      costs.set(pid, cost)
  }, 100)
  return () => {
    clearInterval(timer)
    return [...costs.values()]
  }
}

function descendants(root: number): Process[] {
  const all = globSync('/proc/[0-9]*/stat').flatMap(read)
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]))
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)))
  return all.filter(({ pid }) => isBelow(pid))
}

/** Nothing where the process has just ended. */
function read(file: string): Process[] {
  try {
    const process = processOf(
      readFileSync(file, 'utf8'),
      readFileSync(file.replace(/stat$/, 'status'), 'utf8'),
    )
    return process ? [process] : []
  } catch {
    return []
  }
}

/**
 * A process of these two files; nothing of one that has ended and whom nobody waited for, for it has no memory any more.
 * Fields: proc(5); a tick is a hundredth of a second on every Linux.
 */
export function processOf(stat: string, status: string): Process | undefined {
  const [, peak] = /VmHWM:\s+(\d+)/.exec(status) ?? []
  if (peak === undefined) return undefined
  const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const cost = `${Number(fields[11]) / 100} ${Number(fields[12]) / 100} ${peak}`
  return { pid: Number.parseInt(stat, 10), name, parent: Number(fields[1]), cost }
}
