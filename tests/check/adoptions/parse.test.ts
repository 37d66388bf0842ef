import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseEntry } from '../../../src/check/entry.ts'
import { sentencesOf } from '../../../src/check/say.ts'
import { readMessages, readVocabulary } from '../../../src/node/content.ts'
import { entryContext } from '../../../src/node/corpus.ts'
import { readEntry } from '../../../src/node/entries.ts'
import { htmlOf } from '../../../src/render/safe-tree.ts'
import { english } from '../../words.ts'

const context = entryContext(readVocabulary(), readMessages())
const folder = readEntry('tests/checks/valid/use-elsewhere/practices/mae-sai-interpreters')
const parsed = (more: Partial<typeof folder> = {}) => parseEntry({ ...folder, ...more }, context)

describe('records of use elsewhere', () => {
  test('are read in order of their names, with their facts', () => {
    const { adoptions = [], diagnostics } = parsed()
    expect(diagnostics).toEqual([])
    expect(adoptions.map(({ facts }) => [facts.province, facts.year, facts.outcome])).toEqual([
      ['nan', 2024, 'did-not-work'],
      ['tak', 2023, 'partly'],
    ])
  })

  test('number their sources after those of the entry', () => {
    expect(htmlOf(parsed().adoptions?.[0]?.tree.children ?? [])).toContain(
      '<a href="#source-TIP2024" aria-label="แหล่งข้อมูลที่ 2">2</a>',
    )
  })

  test('do not change how the entry itself reads', () => {
    const { adoptions: _, ...without } = folder
    const { th, en } = parseEntry(without, context)
    expect([parsed().th, parsed().en]).toEqual([th, en])
  })

  test('an entry without any has no list of them', () => {
    expect(parsed({ adoptions: [] })).not.toHaveProperty('adoptions')
  })

  test('a name that identifies somebody is told without repeating it', () => {
    const [record] = folder.adoptions ?? []
    const { diagnostics } = parsed({
      adoptions: [{ name: 'tel-081-234-5678.mdx', text: record?.text ?? '' }],
    })
    expect(diagnostics.map(({ code }) => code)).toContain('personal-phone')
    expect(JSON.stringify(diagnostics.map((finding) => sentencesOf(finding, english)))).not.toContain('5678')
  })
})

describe('the template of a record', () => {
  const template = readFileSync('practices/_adoption/province-year.mdx', 'utf8')
  const codes = (text: string) =>
    parsed({ adoptions: [{ name: 'tak-2023.mdx', text }] }).diagnostics.map(({ code }) => code)

  test('filled with its own examples passes', () => {
    const examples = template.matchAll(/^# (\w+) \(.*ตัวอย่าง: (.+)$/gm)
    const filled = [...examples].reduce(
      (text, [, field = '', example = '']) =>
        text.replace(new RegExp(`^${field}:.*$`, 'm'), `${field}: ${example}`),
      template.replace(/^outcome:$/m, 'outcome: worked'),
    )
    expect(codes(filled)).toEqual([])
  })

  test('empty asks for every field that it calls needed', () => {
    const needed = [...template.matchAll(/^# (\w+) \(ต้องกรอก\)/gm)].map(([, field]) => field)
    expect(needed).toHaveLength(7)
    expect(codes(template)).toHaveLength(7)
  })
})
