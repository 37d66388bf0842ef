import { expect, test } from 'vitest'
import { countViews, keptUsage } from '../../src/analysis/usage.ts'

const reader = 'Mozilla/5.0 (X11; Linux x86_64)'
const view = (path: string, { day = '25/Nov/2026', status = 200, agent = reader, method = 'GET' } = {}) =>
  `203.0.113.7 - - [${day}:13:55:36 +0700] "${method} ${path} HTTP/1.1" ${status} 2326 "-" "${agent}"`
const pages = new Set(['/', '/practices/a/', '/en/practices/a/'])
const count = (...lines: string[]) =>
  countViews(
    (async function* () {
      yield* lines
    })(),
    { base: '/kb/', pages },
  )

test.each([
  [
    'a page, with whatever was asked of it',
    view('/kb/practices/a/?q=secret#x'),
    { '2026-11-23': { '/practices/a/': 1 } },
  ],
  ['a page that was not changed since', view('/kb/', { status: 304 }), { '2026-11-23': { '/': 1 } }],
  ['a Sunday', view('/kb/', { day: '29/Nov/2026' }), { '2026-11-23': { '/': 1 } }],
  ['a Monday', view('/kb/', { day: '30/Nov/2026' }), { '2026-11-30': { '/': 1 } }],
  ['a robot', view('/kb/', { agent: 'Examplebot/1.0' }), {}],
  ['what is not there', view('/kb/practices/b/', { status: 404 }), {}],
  ['what is no page', view('/kb/icon.svg'), {}],
  ['another site of the host', view('/practices/a/'), {}],
  ['what was sent, not read', view('/kb/', { method: 'POST' }), {}],
  ['what is no line of a log', 'x', {}],
])('%s', async (_, line, expected) => {
  expect(await count(line)).toEqual(expected)
})

test('nothing of a reader is kept', async () => {
  const counted = JSON.stringify(await count(view('/kb/practices/a/?q=secret')))
  expect(counted).not.toMatch(/203|Mozilla|secret/)
})

test('of a week that was counted before the larger counts stay, small ones go', () => {
  const older = { '2026-11-16': { '/': 9 }, '2026-11-23': { '/': 7, '/practices/a/': 4 } }
  const newer = { '2026-11-23': { '/': 6, '/practices/a/': 12, '/en/practices/a/': 4 } }
  expect(keptUsage(older, newer)).toEqual({
    '2026-11-16': { '/': 9 },
    '2026-11-23': { '/': 7, '/practices/a/': 12 },
  })
})
