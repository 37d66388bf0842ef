import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { changesBetween } from '../../../src/entry/history/changes.ts'
import type { PastState } from '../../../src/entry/history/versions.ts'
import { readPast } from '../../../src/node/history.ts'
import { english, sections, thai } from './entry-text.ts'
import { scratchFolder, scratchRepository } from './scratch-repository.ts'

/** The past of the entry `a`, each state by its day with what it changed of the one before. */
function told(root: string, formerIds: string[] = []): string[] {
  vi.stubEnv('CACHE_DIR', scratchFolder())
  const states = pastOf(root, formerIds)
  return states.map((state, index) => {
    const before = states[index - 1]
    const changes = before ? changesBetween(before, state) : []
    return [state.day, ...changes.map(({ locale, id }) => `${locale}:${id}`)].join(' ')
  })
}

const pastOf = (root: string, formerIds: string[] = []): PastState[] =>
  readPast(
    [
      { id: 'a', formerIds },
      { id: 'other', formerIds: [] },
    ],
    sections,
    'practices',
    root,
  ).get('a') ?? []

const [th, en] = ['practices/a/th.mdx', 'practices/a/en.mdx']

describe('the past of an entry', () => {
  test('is told by its commits, oldest first; those of others do not count', () => {
    const { root, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai(), [en]: english() })
    commit('2026-01-15', { 'practices/other/th.mdx': thai() })
    commit('2026-02-01', { [th]: thai({ action: 'ใหม่' }) })
    commit('2026-03-01', { [en]: english({ problem: 'New' }) })
    expect(told(root)).toEqual(['2026-01-01', '2026-02-01 th:action', '2026-03-01 en:problem'])
  })

  test('begins where a draft is published, and goes on where it is withdrawn', () => {
    const { root, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai({ status: 'draft', action: 'ยังไม่เผยแพร่' }) })
    commit('2026-02-01', { [th]: thai() })
    commit('2026-03-01', { [th]: thai({ status: 'withdrawn', more: 'withdrawn: { reason: เก่าแล้ว }\n' }) })
    expect(told(root)).toEqual(['2026-02-01', '2026-03-01 th:withdrawn'])
  })

  test('goes along with it to a new address', () => {
    const { root, commit } = scratchRepository()
    commit('2026-01-01', { 'practices/before/th.mdx': thai(), 'practices/before/en.mdx': english() })
    commit('2026-02-01', {
      'practices/before': undefined,
      [th]: thai({ more: 'formerIds: [before]\n', action: 'ใหม่' }),
      [en]: english(),
    })
    commit('2026-03-01', { [th]: thai({ more: 'formerIds: [before]\n', problem: 'ใหม่', action: 'ใหม่' }) })
    expect(told(root, ['before'])).toEqual(['2026-01-01', '2026-02-01 th:action', '2026-03-01 th:problem'])
    expect(told(root)).toEqual(['2026-02-01', '2026-03-01 th:problem'])
  })

  test('tells a translation that came and went', () => {
    const { root, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai() })
    commit('2026-02-01', { [en]: english() })
    commit('2026-03-01', { [en]: undefined })
    expect(told(root)).toEqual(['2026-01-01', '2026-02-01 en:', '2026-03-01 en:'])
  })

  test('counts what was merged when it was merged', () => {
    const { root, git, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai() })
    git('checkout', '--quiet', '-b', 'branch')
    commit('2026-02-01', { [th]: thai({ action: 'ครึ่งทาง' }) })
    commit('2026-02-02', { [th]: thai({ action: 'เสร็จ' }) })
    git('checkout', '--quiet', 'main')
    git('merge', '--quiet', '--no-ff', '--message=merged', 'branch')
    expect(told(root)).toEqual(['2026-01-01', '2026-01-01 th:action'])
  })

  test('skips a text whose facts could not be read', () => {
    const { root, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai() })
    commit('2026-02-01', { [th]: thai({ more: 'title: twice\n' }) })
    commit('2026-03-01', { [th]: thai({ problem: 'ใหม่' }) })
    expect(told(root)).toEqual(['2026-01-01', '2026-03-01 th:problem'])
  })

  test('has the days of Thailand, wherever somebody committed', () => {
    const { root, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai() }, 'T20:30:00Z')
    expect(told(root)).toEqual(['2026-01-02'])
  })

  test('is the same whatever git is told to show, and from kept results', () => {
    const { root, git, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai() })
    commit('2026-02-01', { [th]: thai({ action: 'ใหม่' }) })
    const before = told(root)
    const again = pastOf(root)
    for (const setting of ['log.showRoot=false', 'color.ui=always', 'diff.renames=copies', 'log.follow=true'])
      git('config', ...setting.split('='))
    expect(told(root)).toEqual(before)
    expect(pastOf(root)).toEqual(again)
  })
})

describe('nothing is told', () => {
  test('in a shallow clone, whose oldest commit is no beginning', () => {
    const { root, git, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai() })
    commit('2026-02-01', { [th]: thai({ action: 'ใหม่' }) })
    const [whole, shallow] = [scratchFolder(), scratchFolder()]
    git('clone', '--quiet', `file://${root}`, whole)
    git('clone', '--quiet', '--depth=1', `file://${root}`, shallow)
    expect(told(whole)).toEqual(told(root))
    expect(told(shallow)).toEqual([])
  })

  test('where texts would have to be fetched', () => {
    const { root, git, commit } = scratchRepository()
    git('config', 'uploadpack.allowFilter', 'true')
    commit('2026-01-01', { [th]: thai() })
    commit('2026-02-01', { [th]: thai({ action: 'ใหม่' }) })
    const partial = scratchFolder()
    git('clone', '--quiet', '--filter=blob:none', `file://${root}`, partial)
    expect(told(partial)).toEqual([])
  })

  test('in a copy without git', () => {
    const { root, commit } = scratchRepository()
    commit('2026-01-01', { [th]: thai() })
    const copy = scratchFolder()
    cpSync(join(root, 'practices'), join(copy, 'practices'), { recursive: true })
    expect(spawnSync('git', ['rev-parse'], { cwd: copy }).status).not.toBe(0)
    expect(told(copy)).toEqual([])
  })
})
