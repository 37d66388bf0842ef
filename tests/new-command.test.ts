import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFolder, printed } from './check-folder.ts'
import { commandIn } from './run-command.ts'

const run = commandIn('scripts/new.ts')
const folder = () => join(mkdtempSync(join(tmpdir(), 'new-')), 'practices')

describe.concurrent('npm run new', () => {
  test('an address alone makes a draft in which nothing is wrong', async () => {
    const practices = folder()
    const { code, stdout } = await run(practices, 'mae-sai-interpreters')
    expect(stdout).toContain('npm run check --')
    expect(code).toBe(0)
    expect(printed(checkFolder(practices), practices)).toBe('')
    const text = readFileSync(`${practices}/mae-sai-interpreters/th.mdx`, 'utf8')
    expect(text).toContain('\nkind: good-practice\n')
    expect(text).toContain('\nstatus: draft\n')
  })

  test('what is known already is filled in, and the explanations stay', async () => {
    const practices = folder()
    const title = "ล่าม: 'แม่สาย' # 1"
    const pairs = ['--stages', 'victim-identification', '--pain-points', 'interpreter-shortage']
    const terms = ['--provinces', 'chiang-rai,tak', ...pairs]
    await run(practices, 'a-new-one', '--kind', 'lesson', '--title', title, ...terms)
    expect(printed(checkFolder(practices), practices)).toBe('')
    const text = readFileSync(`${practices}/a-new-one/th.mdx`, 'utf8')
    expect(text).toMatch(/\n# kind \(.+\nkind: lesson\n/)
    expect(text).toContain(`\ntitle: "${title}"\n`)
    expect(text).toContain('\nprovinces: [chiang-rai, tak]\n')
    expect(text).toContain(
      '\naddresses: [{problem: interpreter-shortage, stages: [victim-identification]}]\n',
    )
  })

  test('two drafts stand beside each other', async () => {
    const practices = folder()
    for (const id of ['one', 'two']) await run(practices, id)
    expect(printed(checkFolder(practices), practices)).toBe('')
  })

  test.each([
    [['New_One'], 'only a-z, 0-9 and single hyphens'],
    [['../out'], 'only a-z, 0-9 and single hyphens'],
    [['taken'], 'this address is taken'],
    [['one', '--colour', 'red'], 'usage: npm run new'],
  ])('refuses %s', async (args, words) => {
    const practices = folder()
    await run(practices, 'taken')
    const { code, stdout } = await run(practices, ...args)
    expect(stdout).toContain(words)
    expect(code).toBe(1)
  })
})
