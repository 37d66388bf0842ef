import { spawnSync } from 'node:child_process'

/** Runs a program of this project and stops with its exit code where it fails. */
export function run(program: string, args: string[]) {
  const status = exitCode(program, args)
  if (status !== 0) process.exit(status)
}

/** Runs a program of this project. Astro counts its users unless told not to: builds here tell nobody that they ran. */
export function exitCode(program: string, args: string[]): number {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env })
  if (error) throw error
  return status ?? 1
}
