import { describe, expect, test } from 'vitest'
import { type Frame, type Platform, report } from '../../../src/export/package/report.ts'

/** A learning platform that keeps what it is told. */
function platform(status: string) {
  const told: string[] = []
  const kept = new Map([['cmi.core.lesson_status', status]])
  const tell = (what: string) => {
    told.push(what)
    return 'true'
  }
  const api: Platform = {
    LMSInitialize: () => tell('initialize'),
    LMSGetValue: (name) => kept.get(name) ?? '',
    LMSSetValue: (name, value) => {
      kept.set(name, value)
      return tell(value)
    },
    LMSCommit: () => tell('commit'),
    LMSFinish: () => tell('finish'),
  }
  return { api, told }
}

/** A page in a window, with its button. */
function pageIn(around?: Partial<Frame>) {
  const listeners = new Map<string, () => void>()
  const listen = (type: string, listener: () => void) => listeners.set(type, listener)
  const button = { hidden: true, addEventListener: listen }
  const said = { hidden: true }
  const found: Record<string, object> = { '[data-finish]': button, '[data-finished]': said }
  const page: Record<string, unknown> = {
    opener: null,
    document: { querySelector: (selector: string) => found[selector] ?? null },
    addEventListener: listen,
    ...around,
  }
  page['parent'] ??= page
  return { page, button, said, happens: (type: string) => listeners.get(type)?.() }
}

const run = (page: Record<string, unknown>) => Reflect.apply(report, undefined, [page])

describe('a page of a SCORM package', () => {
  test('tells that it was opened, finished and closed', () => {
    const { api, told } = platform('not attempted')
    const { page, button, said, happens } = pageIn()
    run({ ...page, API: api })
    expect(told).toEqual(['initialize', 'incomplete', 'commit'])
    expect([button.hidden, said.hidden]).toEqual([false, true])
    happens('click')
    expect(told.slice(3)).toEqual(['completed', 'commit'])
    expect([button.hidden, said.hidden]).toEqual([true, false])
    happens('pagehide')
    expect(told.at(-1)).toBe('finish')
  })

  test.each(['completed', 'passed'])('takes nothing back of what was %s before', (status) => {
    const { api, told } = platform(status)
    const { page, button } = pageIn()
    run({ ...page, API: api })
    expect(told).toEqual(['initialize'])
    expect(button.hidden).toBe(true)
  })

  test('finds the platform in a window around it, and in the one that opened it', () => {
    for (const around of ['parent', 'opener']) {
      const { api, told } = platform('')
      const { page } = pageIn()
      run({ ...page, [around]: { API: api } })
      expect(told, around).toContain('incomplete')
    }
  })

  test('is only read where there is no platform, or one that may not be asked', () => {
    const refusing = Object.defineProperty({}, 'API', {
      get() {
        throw new Error('another origin')
      },
    })
    for (const parent of [undefined, refusing]) {
      const { page, button } = pageIn()
      run({ ...page, ...(parent && { parent }) })
      expect(button.hidden).toBe(true)
    }
  })
})
