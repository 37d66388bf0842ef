import { spawnSync } from 'node:child_process'

/** Runs a program of this project and stops with its exit code where it fails. */
export function run(program: string, args: string[]) {
  const status = exitCode(program, args)
  if (status !== 0) process.exit(status)
}

/**
 * Runs a program of this project, `node` as the version that runs already. On Windows the others are `.cmd` files, which
 * only a shell starts. Astro counts its users unless told not to: builds here tell nobody that they ran.
 */
export function exitCode(program: string, args: string[]): number {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
  const isNode = program === 'node'
  const shell = process.platform === 'win32' && !isNode
  const { status, error } = spawnSync(isNode ? process.execPath : program, args, {
    stdio: 'inherit',
    env,
    shell,
  })
  if (error) throw error
  return status ?? 1
}
