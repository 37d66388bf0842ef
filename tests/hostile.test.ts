import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../src/check/diagnostics/diagnostic.ts'
import { checkFolder } from './check-folder.ts'
import { cases, type HostileCase, lineInCase, writeCase } from './hostile-cases.ts'
import { verdicts } from './hostile-verdicts.ts'

describe('what may harm is refused for what it is, on its own line', () => {
  test.each(cases.filter(({ expected }) => expected === 'reject'))('$name', (hostile) => {
    const [first] = errorsOf(hostile).filter(({ file }) => file.endsWith(hostile.fileName ?? 'th.mdx'))
    expect(first && `${first.code}:${lineInCase(hostile, first.line)}`).toBe(verdicts[hostile.name])
  })
})

describe('what is honest passes', () => {
  test.each(cases.filter(({ expected }) => expected === 'accept'))('$name', (honest) => {
    expect(errorsOf(honest)).toEqual([])
  })
})

function errorsOf(hostile: HostileCase): Diagnostic[] {
  const practices = mkdtempSync(join(tmpdir(), 'hostile-'))
  writeCase(practices, hostile)
  return checkFolder(practices).filter(({ severity }) => severity === 'error')
}
