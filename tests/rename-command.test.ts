import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenNeighbours } from './broken-neighbours.ts'
import { commandIn } from './run-command.ts'

const valid = 'tests/checks/valid/both-languages/practices/mae-sai-interpreters'
const run = commandIn('scripts/rename.ts')

describe.concurrent('npm run rename', () => {
  test('moves the entry, keeps its address, comments and layout, and leads links to it', async () => {
    const practices = twoEntries()
    const { code, stdout } = await run(practices, 'old-name', 'new-name')
    expect(stdout).toContain('checked 2: 0 errors, 0 warnings')
    expect(code).toBe(0)
    expect(existsSync(`${practices}/old-name`)).toBe(false)
    expect(readFileSync(`${practices}/new-name/th.mdx`, 'utf8')).toBe(
      text({ status: 'published # ready\nformerIds: [old-name]' }),
    )
    const other = readFileSync(`${practices}/other/th.mdx`, 'utf8')
    expect(other).toContain('[ก](/practices/new-name/#problem) [ข](/en/practices/new-name/)')
    expect(other).toContain('[ค](/practices/old-name-2/)')
  })

  test('leads links in records of use elsewhere along, too', async () => {
    const practices = twoEntries()
    cpSync(
      'tests/checks/valid/use-elsewhere/practices/mae-sai-interpreters/adoptions',
      `${practices}/other/adoptions`,
      {
        recursive: true,
      },
    )
    const record = `${practices}/other/adoptions/tak-2023.mdx`
    writeFileSync(record, `${readFileSync(record, 'utf8')}\n[ก](/practices/old-name/)\n`)
    expect((await run(practices, 'old-name', 'new-name')).stdout).toContain('0 errors')
    expect(readFileSync(record, 'utf8')).toContain('[ก](/practices/new-name/)')
  })

  test('leads courses along, too', async () => {
    const practices = `${mkdtempSync(join(tmpdir(), 'rename-'))}/practices`
    cpSync('tests/checks/valid/course', join(practices, '..'), { recursive: true })
    const { stdout } = await run(practices, 'mae-sai-interpreters', 'new-name')
    expect(stdout).toContain('0 errors')
    const course = readFileSync(join(practices, '../courses/interpreters.mdx'), 'utf8')
    expect(course).toContain('  - practice: new-name\n')
    expect(course).toContain('(/practices/new-name/)')
    expect(course).toContain('  - practice: border-interpreters\n')
  })

  test('and back: the address is its own again, and the one between leads on', async () => {
    const practices = twoEntries()
    await run(practices, 'old-name', 'new-name')
    const { stdout } = await run(practices, 'new-name', 'old-name')
    expect(stdout).toContain('0 errors')
    expect(readFileSync(`${practices}/old-name/th.mdx`, 'utf8')).toContain('\nformerIds: [new-name]\n')
  })

  test('other entries that cannot be read are no hindrance, and a link in the folder is', async () => {
    const practices = twoEntries()
    brokenNeighbours(practices)
    const { stdout, stderr } = await run(practices, 'old-name', 'new-name')
    expect(stdout).toContain('moved; the old address leads on')
    expect(stderr).toBe('')
    expect(readFileSync(`${practices}/other/th.mdx`, 'utf8')).toContain('[ก](/practices/new-name/#problem)')
    symlinkSync('/etc/hostname', `${practices}/new-name/photo.jpg`)
    const again = await run(practices, 'new-name', 'third-name')
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('photo.jpg is a link')
    expect(existsSync(`${practices}/third-name`)).toBe(false)
  })

  test.each([
    [['old-name'], 'usage: npm run rename -- old new'],
    [['old-name', 'a', 'b'], 'usage: npm run rename -- old new'],
    [['nothing', 'new-name'], '/nothing'],
    [['old-name', 'New_Name'], 'a-z, 0-9 and single hyphens'],
    [['old-name', '../out'], 'a-z, 0-9 and single hyphens'],
    [['old-name', 'other'], 'is there already'],
    [['old-name', 'once'], 'is a former address of'],
  ])('refuses %s and changes nothing', async (args, words) => {
    const practices = twoEntries()
    const { code, stderr } = await run(practices, ...args)
    expect(stderr).toContain(words)
    expect(code).toBe(2)
    expect(readFileSync(`${practices}/old-name/th.mdx`, 'utf8')).toBe(text({ status: 'published # ready' }))
  })
})

/** The entry `old-name`, and one that links to it. */
function twoEntries(): string {
  // In a folder of its own: what is being written stands beside the practices, where another test would meet it.
  const practices = join(mkdtempSync(join(tmpdir(), 'rename-')), 'practices')
  for (const id of ['old-name', 'old-name-2', 'other'])
    cpSync(valid, `${practices}/${id}`, { recursive: true })
  writeFileSync(`${practices}/old-name/th.mdx`, text({ status: 'published # ready' }))
  writeFileSync(`${practices}/old-name-2/th.mdx`, text({ title: 'ล่ามอีกที่หนึ่ง' }))
  const links = '[ก](/practices/old-name/#problem) [ข](/en/practices/old-name/) [ค](/practices/old-name-2/)'
  const other = text({ title: 'ล่ามประจำด่านเชียงแสน\nformerIds: [once]' })
  writeFileSync(`${practices}/other/th.mdx`, other.replace('หลายวัน', `หลายวัน ${links}`))
  return practices
}

function text(facts: Record<string, string>): string {
  const replaced = (done: string, [field, value]: [string, string]) =>
    done.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${value}`)
  return Object.entries(facts).reduce(replaced, readFileSync(`${valid}/th.mdx`, 'utf8'))
}
