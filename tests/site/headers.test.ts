import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { builtPages } from './built-pages.ts'
import { siteFolder } from './site-folder.ts'

/** Directive → sources. */
const readPolicy = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/, 2)))

const sentBy = async (path: string) => (await fetch(inject('site') + path)).headers
const host = async (path: string) =>
  readPolicy((await sentBy(path)).get('content-security-policy') ?? 'nothing is sent')
const metaOf = (root: (typeof builtPages)[number]['root']) =>
  readPolicy(root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '')

const isForm = (path: string) => /^(\/en)?\/contribute\/(?:new|review|workshop|workshop\/board)\/$/.test(path)
const isFetching = (path: string) => /^(\/en)?\/(?:search|compare|matrix)\/$/.test(path)
const fetching = builtPages.filter(({ path }) => isFetching(path))
const forms = builtPages.filter(({ path }) => isForm(path))

const embedded = '/embed/sxy92/'

/** The rules of `_headers` that send a policy to an address, read without our server. */
const policyRules = readFileSync(`${siteFolder}/_headers`, 'utf8')
  .split(/\n(?=\/)/)
  .filter((rule) => rule.includes('Content-Security-Policy'))
const policiesFor = (path: string) =>
  policyRules.filter((rule) => {
    const pattern = rule.split('\n')[0] ?? ''
    return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  })

test('the host sends what the form and the reviewer’s desk say of themselves, and forbids framing besides', async () => {
  const widest = { ...metaOf(forms[0]?.root ?? fail()), 'frame-ancestors': "'none'" }
  expect([fetching, forms].map(({ length }) => length)).toEqual([6, 8])
  for (const { path } of [...fetching, ...forms]) expect(await host(path)).toEqual(widest)
})

test('every other page allows itself less: it compiles nothing and fetches nothing', () => {
  const { 'connect-src': _, ...least } = metaOf(fetching[0]?.root ?? fail())
  const wrong = builtPages.filter(
    ({ path, root }) =>
      ![isForm, isFetching].some((is) => is(path)) && JSON.stringify(metaOf(root)) !== JSON.stringify(least),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
  expect(least).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'trusted-types': 'worker',
    'img-src': "'self'",
  })
})

test('the pages for searching, for comparing and for gaps fetch from this site, and are else as narrow as any', () => {
  const least = metaOf(builtPages.find(({ path }) => path === '/')?.root ?? fail())
  for (const { root } of fetching) expect(metaOf(root)).toEqual({ ...least, 'connect-src': "'self'" })
})

test('the form and the desk allow themselves images of their own, and no program but ours', () => {
  for (const { root } of forms)
    expect(metaOf(root)).toMatchObject({
      'script-src': "'self'",
      'connect-src': "'self'",
      'img-src': "'self' blob:",
      'worker-src': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'worker',
    })
})

test('a page says what it may load before it loads anything', () => {
  const late = builtPages.filter(
    ({ html }) => html.search(/<(link|script|img)\b/) < html.indexOf('Content-Security-Policy'),
  )
  expect(late.map(({ path }) => path)).toEqual([])
})

const shown = ['/', '/en/', '/en/practices/', '/search/?q=x', '/icon.svg', '/search-index/th/first.json']

test.each([...shown, '/no-such-page/', embedded])('the headers come with %s', async (path) => {
  const headers = await sentBy(path)
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
})

test.each([...shown, embedded])('%s may use nothing of the device', async (path) => {
  const headers = await sentBy(path)
  expect(headers.get('permissions-policy')).toContain('geolocation=()')
})

test('what never changes under its name is kept, and carries no header that only a page needs', async () => {
  const [style = ''] = builtPages.flatMap(
    ({ root }) => root.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? [],
  )
  const headers = await sentBy(style)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('permissions-policy')).toBeNull()
})

test.each(shown)('nobody may frame %s', async (path) => {
  expect((await host(path))['frame-ancestors']).toBe("'none'")
})

test('only the pages that are made for frames may be framed, each by anybody, with the same policy otherwise', async () => {
  expect(await host(embedded)).toEqual({ ...(await host('/')), 'frame-ancestors': '*' })
  const framed = builtPages.filter(({ path }) =>
    policiesFor(path).some((rule) => rule.includes('ancestors *')),
  )
  const outside = framed.filter(({ path }) => !/^(\/en)?\/embed\/\w{5}\/$/.test(path))
  expect(framed.length).toBeGreaterThan(100)
  expect(outside.map(({ path }) => path)).toEqual([])
})

test('two rules never send a policy to one address, for hosts differ in which of them holds', () => {
  const wrong = builtPages.filter(({ path }) => path !== '/404.html' && policiesFor(path).length !== 1)
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('a page that is not found says so', async () => {
  const response = await fetch(`${inject('site')}/no-such-page/`)
  expect(response.status).toBe(404)
  expect(await response.text()).toBe(readFileSync(`${siteFolder}/404.html`, 'utf8'))
})

function fail(): never {
  throw new Error('there is no such page')
}
