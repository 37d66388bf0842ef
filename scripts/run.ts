import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

/** Runs a program of this project and stops with its exit code where it fails. */
export function run(program: string, args: readonly string[]) {
  const status = exitCode(program, args)
  if (status !== 0) process.exit(status)
}

/** Runs a program of this project to its end. */
export function exitCode(program: string, args: readonly string[]): number {
  const { status, error } = spawnSync(executable(program), args, settings(program))
  if (error) throw error
  return status ?? 1
}

/** The same beside others. */
export async function start(program: string, args: readonly string[]): Promise<number> {
  const [status] = await once(spawn(executable(program), args, settings(program)), 'exit')
  return typeof status === 'number' ? status : 1
}

/** `node` is the version that runs already. */
const executable = (program: string) => (program === 'node' ? process.execPath : program)

/**
 * On Windows programs but `node` are `.cmd` files, which only a shell starts. Astro counts its users unless told not to:
 * builds here tell nobody that they ran.
 */
function settings(program: string): SpawnOptions & { stdio: 'inherit' } {
  return {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32' && program !== 'node',
  }
}
