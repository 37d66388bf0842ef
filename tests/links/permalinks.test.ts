import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { keepLedger } from '../../src/integrations/permalinks.ts'

let folder: string
let ledger: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'permalinks-'))
  ledger = join(folder, 'permalinks.txt')
  writeFileSync(ledger, '')
  page('practices/a', '<h2 id="results"></h2><a id="fn-1"></a>')
  page('p/k7m3q', '')
})

function page(path: string, main: string) {
  mkdirSync(join(folder, 'site', path), { recursive: true })
  writeFileSync(
    join(folder, 'site', path, 'index.html'),
    `<body><p id="outside"></p><main>${main}</main></body>`,
  )
}
const keep = () => keepLedger(ledger, join(folder, 'site'))
const written = () =>
  readFileSync(ledger, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'))

test('pages and the places on them that stay are written down once', () => {
  expect(keep()).toBe(3)
  expect(written()).toEqual(['/p/k7m3q/', '/practices/a/', '/practices/a/#results'])
  expect(keep()).toBe(0)
})

test('a draft is not published', () => {
  page('practices/b', '<div data-draft></div>')
  keep()
  expect(written().join()).not.toContain('/practices/b/')
})

test('a deleted entry stops the build, by name', () => {
  keep()
  rmSync(join(folder, 'site/practices/a'), { recursive: true })
  expect(keep).toThrow(/\/practices\/a\/\n.*\/practices\/a\/#results/)
})

test('a renamed one does not, where it still stands at its former address', () => {
  keep()
  cpSync(join(folder, 'site/practices/a'), join(folder, 'site/practices/b'), { recursive: true })
  expect(keep()).toBe(2)
})

test('a section that goes stops the build, by name', () => {
  keep()
  page('practices/a', '<h2 id="action"></h2>')
  expect(keep).toThrow('/practices/a/#results')
})

test('a withdrawn one does not, as long as its page stands', () => {
  keep()
  page('practices/a', '<div class="notice"></div><h2 id="results"></h2>')
  expect(keep()).toBe(0)
})
