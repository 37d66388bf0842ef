import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeadingLevel, Paragraph } from 'docx'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { line, wordFile } from './word/parts.ts'

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })

/** Two folders of a workshop: its papers, and a library without entries. */
function folders() {
  const root = mkdtempSync(join(tmpdir(), 'import-'))
  const [papers, practices] = [join(root, 'papers'), join(root, 'practices')]
  mkdirSync(papers)
  mkdirSync(practices)
  return { papers, practices }
}

function runImport(papers: string, practices: string) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['scripts/import.ts', papers, '--practices', practices],
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
