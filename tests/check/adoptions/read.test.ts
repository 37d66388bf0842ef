import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readEntry } from '../../../src/node/entries.ts'
import { fixEntry } from '../../../src/node/fix.ts'

const valid = 'tests/checks/valid/use-elsewhere/practices/mae-sai-interpreters'
const record = readFileSync(`${valid}/adoptions/tak-2023.mdx`, 'utf8')
let entry: string
beforeEach(() => {
  entry = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'mae-sai-interpreters')
  cpSync(valid, entry, { recursive: true })
})
const write = (name: string, content: string | Buffer) =>
  writeFileSync(join(entry, 'adoptions', name), content)
const names = () => readEntry(entry).adoptions?.map(({ name }) => name)

describe('the ledger of an entry', () => {
  test('is read in order of the names', () => {
    expect(names()).toEqual(['nan-2024.mdx', 'tak-2023.mdx'])
    expect(readEntry(entry).diagnostics).toEqual([])
  })

  test.each([
    'tak-2566.mdx',
    'tak.mdx',
    'Tak-2022.mdx',
    'ตาก-2022.mdx',
    'tak--2022.mdx',
    '-2022.mdx',
    'tak-2022.mdx.mdx',
    'tak 2022.mdx',
    '.tak-2022.mdx',
  ])('refuses the name %s', (name) => {
    write(name, record)
    expect(names()).toEqual(['nan-2024.mdx', 'tak-2023.mdx'])
    expect(readEntry(entry).diagnostics.map(({ code }) => code)).toEqual(['adoption-name'])
  })

  test('refuses what is huge, in another encoding, or a folder', () => {
    write('nan-2001.mdx', 'ก'.repeat(30_000))
    write('nan-2002.mdx', Buffer.from([0xa1, 0xd2, 0xc3]))
    mkdirSync(join(entry, 'adoptions/nan-2003.mdx'))
    expect(names()).toEqual(['nan-2024.mdx', 'tak-2023.mdx'])
    expect(readEntry(entry).diagnostics.map(({ code }) => code)).toEqual([
      'file-too-large',
      'file-encoding',
      'file-unexpected',
    ])
  })

  test('an empty one holds nothing, and is no fault', () => {
    const empty = mkdtempSync(join(tmpdir(), 'ledger-'))
    cpSync(`${valid}/th.mdx`, `${empty}/th.mdx`)
    mkdirSync(`${empty}/adoptions`)
    expect(readEntry(empty).adoptions).toEqual([])
  })
})

describe('mending', () => {
  test('takes the mark off a record that could not be read for it', async () => {
    write('tak-2023.mdx', `\ufeff${record.replaceAll('\n', '\r\n')}`)
    expect(names()).toEqual(['nan-2024.mdx'])
    const told = await fixEntry(readEntry(entry))
    expect(told.map(({ file }) => file.split('/').slice(-2).join('/'))).toEqual(['adoptions/tak-2023.mdx'])
    expect(readFileSync(join(entry, 'adoptions/tak-2023.mdx'), 'utf8')).toBe(record)
  })

  test('follows no link out of the entry', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'tak-2023.mdx'), '\ufeffก')
    const linked = mkdtempSync(join(tmpdir(), 'ledger-'))
    cpSync(`${valid}/th.mdx`, `${linked}/th.mdx`)
    symlinkSync(outside, `${linked}/adoptions`)
    await fixEntry(readEntry(linked))
    expect(readFileSync(join(outside, 'tak-2023.mdx'), 'utf8')).toBe('\ufeffก')
  })
})
