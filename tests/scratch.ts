import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const prefix = 'library-tests-'

/** Whatever tests and the programs they start write for themselves stands in one folder, which goes with the run. */
export default function setup() {
  // Another project of this run has made it. One inside another has a path too long for the socket of Chromium.
  if (basename(tmpdir()).startsWith(prefix)) return undefined
  const before = process.env['TMPDIR']
  const scratch = mkdtempSync(join(tmpdir(), prefix))
  process.env['TMPDIR'] = scratch
  return () => {
    rmSync(scratch, { recursive: true, force: true })
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
