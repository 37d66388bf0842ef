import { expect, test } from 'vitest'
import type { GitHost } from '../../../scripts/pull-request/git-host.ts'
import { tellDead } from '../../../scripts/sources/tell-dead.ts'
import { told } from '../../../src/node/content.ts'

function hostWith(...titles: string[]) {
  const asked: [string, unknown][] = []
  const host: Pick<GitHost, 'json' | 'list'> = {
    json: async (path, init) => asked.push([`${init?.method} ${path}`, init?.body]),
    list: async (_, item) => titles.map((title, index) => item.parse({ number: index + 1, title })),
  }
  return { host, asked }
}
const dead = [{ url: 'https://example.go.th/`gone', why: '404' }]

test('a first dead address opens an issue, where each stands as text', async () => {
  const { host, asked } = hostWith('something else')
  await tellDead(host, dead)
  expect(asked.map(([call]) => call)).toEqual(['POST /issues'])
  expect(JSON.stringify(asked)).toContain('404 `https://example.go.th/%60gone`')
})

test('while it is open, the same issue says what is dead now', async () => {
  const { host, asked } = hostWith('something else', told('sources.title'))
  await tellDead(host, dead)
  expect(asked.map(([call]) => call)).toEqual(['PATCH /issues/2'])
})
