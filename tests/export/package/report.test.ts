import { Scorm12API } from 'scorm-again'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import * as z from 'zod'
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
function pageIn(around?: Partial<Frame>, finishes = 'page') {
  const listeners = new Map<string, () => void>()
  const listen = (type: string, listener: () => void) => listeners.set(type, listener)
  const button = { hidden: true, addEventListener: listen, getAttribute: () => finishes }
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
    expect(told.slice(-3)).toEqual(['0000:00:00', 'commit', 'finish'])
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

const Stored = z.object({
  core: z.object({
    lesson_status: z.string(),
    session_time: z.string(),
    score: z.object({ raw: z.string(), min: z.string(), max: z.string() }),
  }),
})

describe('a platform of others', () => {
  /** Opens a page in scorm-again, reads it for some minutes, says that it is finished, and leaves. */
  function learn(api: Scorm12API, finishes: string, minutes: number) {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { page, happens } = pageIn(undefined, finishes)
    run({ ...page, API: api })
    vi.advanceTimersByTime(minutes * 60_000)
    happens('click')
    happens('pagehide')
    return Stored.parse(JSON.parse(JSON.stringify(api.cmi))).core
  }
  const opened = () => new Scorm12API({ autocommit: false, logLevel: 5 })

  test('stores that the page was finished, and how long it was open', () => {
    const core = learn(opened(), 'page', 75)
    expect(core).toMatchObject({ lesson_status: 'completed', session_time: '01:15:00' })
    expect(core.score).toMatchObject({ raw: '' })
  })

  test('stores the whole score at the last page', () => {
    const core = learn(opened(), 'all', 1)
    expect(core.lesson_status).toBe('completed')
    expect(core.score).toMatchObject({ raw: '100', min: '0', max: '100' })
  })
})
