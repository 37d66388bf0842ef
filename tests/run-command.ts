import { execFile } from 'node:child_process'

interface Result {
  code: number
  stdout: string
  stderr: string
}

/** A command of this project, as npm runs it, on a folder of practices. */
export const commandIn =
  (script: string) =>
  (practices: string, ...args: string[]): Promise<Result> =>
    runScript(script, args, { PRACTICES_DIR: practices })

/** Runs a script of this project with nothing of our own environment but the path. */
export function runScript(script: string, args: string[], env: Record<string, string>): Promise<Result> {
  const settings = { env: { PATH: process.env['PATH'], ...env } }
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], settings, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
  })
}
