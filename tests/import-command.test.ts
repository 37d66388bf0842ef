import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeadingLevel, Paragraph } from 'docx'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { brokenNeighbours } from './broken-neighbours.ts'
import { line, wordFile } from './import/word/parts.ts'

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })

/** Two folders of a workshop: its papers, and a library without entries. */
function folders() {
  const root = mkdtempSync(join(tmpdir(), 'import-'))
  const [papers, practices] = [join(root, 'papers'), join(root, 'practices')]
  mkdirSync(papers)
  mkdirSync(practices)
  return { papers, practices }
}

function runImport(papers: string, practices: string, ...more: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['scripts/import.ts', papers, '--practices', practices, ...more],
    {
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

const paper = (title: string, action: string) =>
  wordFile([line(title), heading('ปัญหาหน้างานที่พบ'), line('ไม่มีล่าม'), heading('สิ่งที่ทำ'), line(action)])

test('the files of a workshop are taken in at once, and each is accounted for', async () => {
  const { papers, practices } = folders()
  for (let number = 1; number <= 40; number += 1)
    writeFileSync(
      join(papers, `${number}.docx`),
      await paper(`เรื่องสมมุติที่ ${number}`, `ทำสิ่งที่ ${number} ในด่านสมมุติ`),
    )
  const { status, stdout, stderr } = runImport(papers, practices)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(readdirSync(practices)).toHaveLength(40)
  for (let number = 1; number <= 40; number += 1) expect(stdout).toContain(`/${number}.docx`)
  expect(stdout).toContain('รวม 40 ไฟล์')
  expect(stdout).toContain('40 files')
  const texts = readdirSync(practices).map((id) => readFileSync(join(practices, id, 'th.mdx'), 'utf8'))
  for (let number = 1; number <= 40; number += 1)
    expect(texts.some((text) => text.includes(`ทำสิ่งที่ ${number} ในด่านสมมุติ`))).toBe(true)
}, 60_000)

test('the same story twice is told as a likely duplicate', async () => {
  const { papers, practices } = folders()
  const story = 'ขึ้นทะเบียนล่าม จ่ายค่าล่ามตามจริง และจัดเวรล่ามประจำด่านทุกวันตลอดปี'
  writeFileSync(join(papers, 'a.docx'), await paper('ล่ามประจำด่านสมมุติ', story))
  writeFileSync(join(papers, 'b.docx'), await paper('ล่ามประจำด่านสมมุติ', story))
  expect(runImport(papers, practices).stdout).toMatch(/likely duplicate of \S+ \(title 100 %, text 100 %\)/)
})

test('what cannot be taken in is refused by name, and the rest goes on', async () => {
  const { papers, practices } = folders()
  writeFileSync(join(papers, 'good.docx'), await paper('เรื่องสมมุติ', 'ทำ'))
  writeFileSync(join(papers, 'torn.docx'), 'PK not a file of Word')
  writeFileSync(join(papers, 'slip.zip'), zipSync({ '../../evil/th.mdx': new Uint8Array([1]) }))
  const { status, stdout, stderr } = runImport(papers, practices)
  expect(status).toBe(1)
  expect(stdout + stderr).not.toMatch(/\n {4}at /)
  for (const name of ['good.docx', 'torn.docx', 'slip.zip']) expect(stdout).toContain(name)
  expect(readdirSync(practices)).toHaveLength(1)
  expect(existsSync(join(practices, '../../evil'))).toBe(false)
})

test('entries that cannot be read, among what is there and what comes in, stop no other', async () => {
  const { papers, practices } = folders()
  brokenNeighbours(practices)
  const before = readdirSync(practices).length
  const source = mkdtempSync(join(tmpdir(), 'sent-'))
  brokenNeighbours(source)
  const sent = ['broken-alias', 'broken-lists', 'broken-yaml']
  for (const id of sent)
    writeFileSync(
      join(papers, `${id}.zip`),
      zipSync({ [`sent-${id}/th.mdx`]: readFileSync(join(source, id, 'th.mdx')) }),
    )
  writeFileSync(join(papers, 'z-good.docx'), await paper('เรื่องสมมุติ', 'ทำสิ่งสมมุติ'))
  const { status, stdout, stderr } = runImport(papers, practices)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/broken-alias\.zip .*\n {2}yaml-forbidden/)
  expect(stdout).toMatch(/broken-lists\.zip .*\n {2}text-too-complex/)
  expect(stdout).toMatch(/z-good\.docx → /)
  expect(readdirSync(practices)).toHaveLength(before + sent.length + 1)
})

test('an entry that cannot be written is told, and the others are', async () => {
  const { papers, practices } = folders()
  const id = 'happy-shelter'
  cpSync(join('practices', id), join(practices, id), { recursive: true })
  const text = readFileSync(join(practices, id, 'th.mdx'))
  symlinkSync('/etc/hostname', join(practices, id, 'a.jpg'))
  writeFileSync(join(papers, 'a.zip'), zipSync({ [`${id}/th.mdx`]: text, [`${id}/a.jpg`]: text }))
  writeFileSync(join(papers, 'b.docx'), await paper('เรื่องสมมุติ', 'ทำสิ่งสมมุติ'))
  const { status, stdout } = runImport(papers, practices, '--replace')
  expect(status).toBe(1)
  expect(stdout).toMatch(/a\.zip\n {2}.*\n {2}this file was not written: .*happy-shelter\/a\.jpg is a link/)
  expect(stdout).toMatch(/b\.docx → /)
})

test('what cannot be taken in is told, in folders below too, and what to do with it', async () => {
  const { papers, practices } = folders()
  mkdirSync(join(papers, 'below'))
  writeFileSync(join(papers, 'below/deep.docx'), await paper('เรื่องสมมุติ', 'ทำสิ่งสมมุติ'))
  for (const name of ['old.doc', 'flip-chart.jpg', '~$open.docx', '.DS_Store'])
    writeFileSync(join(papers, name), 'x')
  const { status, stdout } = runImport(papers, practices)
  expect(status).toBe(1)
  expect(stdout).toContain('below/deep.docx')
  expect(stdout).toMatch(/old\.doc\n.*\n {2}it is of an old Word \(\.doc\)/)
  expect(stdout).toMatch(/flip-chart\.jpg\n.*\n {2}it is a picture/)
  expect(stdout).toContain('3 files: needs work 1, not taken in 2')
})

test('a link among what was sent is not followed, and told with what to do', async () => {
  const { papers, practices } = folders()
  symlinkSync('/dev/zero', join(papers, 'endless.docx'))
  writeFileSync(join(papers, 'good.docx'), await paper('เรื่องสมมุติ', 'ทำสิ่งสมมุติ'))
  const { stdout } = runImport(papers, practices)
  expect(stdout).toMatch(/endless\.docx\n.*\n {2}it cannot be opened \(it is a link\): make it a plain file/)
  expect(stdout).toMatch(/good\.docx → /)
})

test('a folder without files, and one that is not there, are told in a line', () => {
  const { papers, practices } = folders()
  expect(runImport(papers, practices)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no files'),
  })
  const { status, stderr } = runImport(papers, `${practices}/nowhere`)
  expect(status).toBe(2)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a correction of an entry is told apart from a new one, and replaces it when asked to', () => {
  const { papers, practices } = folders()
  const id = 'happy-shelter'
  cpSync(join('practices', id), join(practices, id), { recursive: true })
  const mended = readFileSync(join(practices, id, 'th.mdx'), 'utf8').replace(
    /^summary: .*$/m,
    'summary: สรุปที่แก้แล้ว',
  )
  const zip = join(papers, 'edit.zip')
  writeFileSync(zip, zipSync({ [`${id}/th.mdx`]: Buffer.from(mended) }))
  const asked = runImport(zip, practices)
  expect(asked.status).toBe(1)
  expect(asked.stdout).toContain('--replace')
  expect(readdirSync(practices)).toEqual([id])
  const replaced = spawnSync('node', ['scripts/import.ts', zip, '--replace', '--practices', practices], {
    encoding: 'utf8',
  })
  expect(replaced.stdout).not.toContain('code-taken')
  expect(readFileSync(join(practices, id, 'th.mdx'), 'utf8')).toBe(mended)
  expect(readdirSync(practices)).toEqual([id])
})
