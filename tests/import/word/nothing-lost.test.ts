import { HeadingLevel, Paragraph } from 'docx'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wordTemplate } from '../../../src/import/word/template.ts'
import { thai } from '../../fuzz-pieces.ts'
import { edited, paragraphs } from './fill.ts'
import {
  bold,
  keptLetters,
  lettersOf,
  library,
  line,
  readPaper,
  table,
  vocabulary,
  wordFile,
} from './parts.ts'
import { passagesIn } from './raw-passages.ts'

const settings = { seed: 20261123, numRuns: 150 }

/** How many words were looked for. */
let looked = 0
beforeEach(() => {
  looked = 0
})
afterEach(() => expect(looked).toBeGreaterThan(500))

/** A word that stands nowhere else, so that finding it means that it was kept. */
let count = 0
const unique = fc.constantFrom('คำ', 'พบ', 'word', 'ที่').map((start) => {
  count += 1
  return `${start}${count}q`
})
const signs = fc.constantFrom(
  '*',
  '_',
  '<',
  '{',
  '|',
  '1. ',
  '- ',
  '# ',
  ': ',
  '☐ ',
  '[x] ',
  ' ',
  ', ',
  '\\',
  '`',
  '&lt;',
)
const names = fc.constantFrom(
  ...vocabulary.sections.flatMap(({ label }) => [label.th, label.en]),
  ...['สภาพปัญหา', 'ผลลัพธ์', 'จังหวัด', 'ชื่อเรื่อง', 'สรุปผล', 'หลักฐาน', 'วันที่ทบทวน', 'แหล่งข้อมูล'],
)
const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: unique }, signs, names, fc.constantFrom(...thai)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').replace(/[\p{Cc}\p{Cs}]/gu, ' '))

const cell = fc.oneof(
  words,
  fc.constant(''),
  names,
  fc.record({ text: words, across: fc.integer({ min: 1, max: 3 }) }),
)
const block = fc.oneof(
  words.map(line),
  words.map(bold),
  names.map(line),
  words.map((text) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })),
  names.map((text) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })),
  words.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map(table),
  fc
    .array(fc.tuple(words, words, words), { minLength: 1, maxLength: 3 })
    .map((rows) => table([['ตัวชี้วัด', 'ก่อน', 'หลัง'], ...rows])),
)

test('every word of a paper is in the form or among the leftovers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 8 }), async (blocks) => {
      const bytes = await wordFile(blocks)
      const kept = readPaper(bytes).entries.map(keptLetters).join(' ')
      const words = uniqueWordsIn(bytes)
      looked += words.length
      for (const word of words) expect(kept).toContain(word)
    }),
    settings,
  )
})

test('every word typed anywhere in the template is in the form or among the leftovers', async () => {
  const template = await wordTemplate(library)
  const places = fc.array(fc.tuple(fc.nat({ max: 60 }), words), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(places, async (typed) => {
      const bytes = edited(template, (xml) =>
        typed.reduce((text, [place, value]) => typedAt(text, place, value), xml),
      )
      const kept = readPaper(bytes).entries.map(keptLetters).join(' ')
      const words = uniqueWordsIn(bytes)
      looked += words.length
      for (const word of words) expect(kept).toContain(word)
    }),
    settings,
  )
})

/** Types into one of the template's empty paragraphs. */
function typedAt(xml: string, place: number, text: string): string {
  const parts = xml.split('<w:p/>')
  const at = 1 + (place % (parts.length - 1))
  return parts.slice(0, at).join('<w:p/>') + paragraphs(text) + parts.slice(at).join('<w:p/>')
}

const uniqueWordsIn = (bytes: Uint8Array) =>
  passagesIn(bytes)
    .flatMap((text) => text.match(/(?:คำ|พบ|word|ที่)\d+q/g) ?? [])
    .map(lettersOf)
