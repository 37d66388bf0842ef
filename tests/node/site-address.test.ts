import { describe, expect, test } from 'vitest'
import { siteAddress } from '../../src/node/site-address.ts'

describe('where the site will stand', () => {
  test.each([
    [{}, 'http://localhost:4321/'],
    [{ BASE_PATH: 'library' }, 'http://localhost:4321/library/'],
    [{ SITE_URL: 'https://kb.example.go.th' }, 'https://kb.example.go.th/'],
    [{ SITE_URL: 'https://kb.example.go.th/portal' }, 'https://kb.example.go.th/portal/'],
    [{ SITE_URL: 'https://kb.example.go.th/', BASE_PATH: '/a/b/' }, 'https://kb.example.go.th/a/b/'],
    [
      { SITE_URL: 'https://kb.example.go.th/portal/', BASE_PATH: 'portal' },
      'https://kb.example.go.th/portal/',
    ],
  ])('%j', (env, address) => {
    expect(siteAddress(env).href).toBe(address)
  })

  test('is told in words where it cannot be meant', () => {
    expect(() => siteAddress({ SITE_URL: 'kb.example.go.th' })).toThrow('https://example.go.th/library')
    expect(() => siteAddress({ SITE_URL: 'https://kb.example.go.th/portal', BASE_PATH: 'library' })).toThrow(
      'portal',
    )
  })
})
