import { afterEach, expect, test, vi } from 'vitest'
import { forgeAddress } from '../../../src/browser/form/config.ts'
import { door } from '../../../src/site/doors.ts'
import { forge } from '../../../src/site/git-host.ts'

const github = { url: 'https://github.com/org/library', kind: 'github', branch: 'main' } as const
const gitlab = { url: 'https://gitlab.com/org/library', kind: 'gitlab', branch: 'new work' } as const

afterEach(() => vi.unstubAllEnvs())

test('a new file has its name filled in', () => {
  expect(forgeAddress(github, 'some-entry', 'th', false)).toBe(
    'https://github.com/org/library/new/main?filename=practices%2Fsome-entry%2Fth.mdx',
  )
  expect(forgeAddress(gitlab, 'some-entry', 'en', false)).toBe(
    'https://gitlab.com/org/library/-/new/new%20work?file_name=practices%2Fsome-entry%2Fen.mdx',
  )
})

test('an entry that is there already is edited in its place', () => {
  expect(forgeAddress(github, 'some-entry', 'th', true)).toBe(
    'https://github.com/org/library/edit/main/practices/some-entry/th.mdx',
  )
  expect(forgeAddress(gitlab, 'some-entry', 'th', true)).toContain(
    '/-/edit/new%20work/practices/some-entry/th.mdx',
  )
})

test('many files are dropped on the folder of the entries', () => {
  expect(forgeAddress(github, 'some-entry', 'all', false)).toBe(
    'https://github.com/org/library/upload/main/practices',
  )
  expect(forgeAddress(gitlab, 'some-entry', 'all', false)).toBe(
    'https://gitlab.com/org/library/-/tree/new%20work/practices',
  )
})

test('who may not write there makes a copy first', () => {
  expect(forgeAddress(github, 'some-entry', 'fork', true)).toBe('https://github.com/org/library/fork')
  expect(forgeAddress(gitlab, 'some-entry', 'fork', true)).toBe('https://gitlab.com/org/library/-/forks/new')
})

test('people are sent to the mail of the office, else to the page for issues, and to no door that is not there', () => {
  vi.stubEnv('FORGE_URL', undefined)
  vi.stubEnv('CONTACT_EMAIL', '')
  expect(door()).toEqual({ by: 'nobody' })
  vi.stubEnv('FORGE_URL', gitlab.url)
  vi.stubEnv('FORGE_KIND', 'gitlab')
  expect(door()).toMatchObject({ by: 'issues', href: 'https://gitlab.com/org/library/-/issues' })
  vi.stubEnv('CONTACT_EMAIL', 'library@example.go.th')
  expect(door()).toEqual({
    by: 'mail',
    address: 'library@example.go.th',
    href: 'mailto:library@example.go.th',
  })
  vi.stubEnv('CONTACT_EMAIL', 'javascript:alert(1)')
  expect(door).toThrow('CONTACT_EMAIL=')
})

test('the build is told of the forge, and without an address there is none', () => {
  vi.stubEnv('FORGE_URL', undefined)
  expect(forge()).toBeUndefined()
  vi.stubEnv('FORGE_URL', 'https://github.com/org/library/')
  expect(forge()).toEqual(github)
  vi.stubEnv('FORGE_KIND', 'gitlab')
  vi.stubEnv('FORGE_BRANCH', 'trunk')
  expect(forge()).toMatchObject({ kind: 'gitlab', branch: 'trunk' })
  vi.stubEnv('FORGE_URL', 'javascript:alert(1)')
  expect(forge).toThrow()
})
