import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cartridge } from '../../../src/export/package/cartridge.ts'
import type { CoursePackage, PackagedPage } from '../../../src/export/package/course-package.ts'
import { scorm } from '../../../src/export/package/scorm.ts'
import { shortTitle } from '../../../src/export/package/short-title.ts'
import { wholeWords } from '../../../src/render/whole-words.ts'
import { schemaProblems } from './validate.ts'

const page = (id: string, more: Partial<PackagedPage> = {}): PackagedPage => ({
  kind: 'page',
  id,
  title: `เรื่อง <${id}> & "ล่าม"`,
  html: '<!doctype html><html><head></head><body><main></main></body></html>',
  images: [],
  ...more,
})
const questions = [
  { question: 'ใคร & "เมื่อใด"', choices: ['<ก>', 'ข', 'ค'], right: 2, why: 'เพราะ ข <ไม่> เกี่ยวข้อง' },
  { question: 'ที่ใด', choices: ['ก', 'ข', 'ค', 'ง'], right: 4, why: 'เพราะ ง' },
]

const course: CoursePackage = {
  id: 'two-entries',
  edition: 'trainer',
  language: 'th',
  title: 'หลักสูตร & <ล่าม>',
  shortTitle: 'หลักสูตร & <ล่าม>',
  summary: 'สองเรื่อง',
  finish: { button: 'เรียนแล้ว & จบ', done: 'บันทึกแล้ว' },
  parts: [
    {
      id: 'start',
      title: 'เริ่ม & เตรียม',
      items: [
        page('start'),
        { kind: 'quiz', id: 'quiz-before', title: 'ก่อน', questions, page: page('quiz-before') },
        { kind: 'link', id: 'site', title: 'ล่าสุด', url: 'https://example.org/courses/two/?a=1&b=2' },
      ],
    },
    {
      id: '1-read',
      title: 'อ่าน',
      items: [
        page('1-first', { images: ['images/first/bridge.jpg'] }),
        { kind: 'topic', id: 'discuss-1', title: 'อภิปราย', html: '<p>ใคร & <b>ทำไม</b></p>' },
        page('note-1', { forTrainer: true }),
      ],
    },
  ],
  shared: { 'style.css': new Uint8Array([1]), 'fonts/a.woff2': new Uint8Array([2]) },
  images: { 'images/first/bridge.jpg': new Uint8Array([3]) },
}

const textOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
const manifestOf = (bytes: Uint8Array) => textOf(bytes, 'imsmanifest.xml')

describe.each([
  ['cartridge', cartridge],
  ['scorm', scorm],
] as const)('%s', (schema, write) => {
  const bytes = write(course)

  test('is valid against the public schema', () => {
    expect(schemaProblems(manifestOf(bytes), schema)).toBe('')
  })

  test('the schema sees what is wrong', () => {
    const wrong = manifestOf(bytes).replaceAll(/<\/?resources>/g, '')
    expect(schemaProblems(wrong, schema)).not.toBe('')
  })

  test('lists every file, and holds every file listed', () => {
    const listed = [...manifestOf(bytes).matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href)
    expect(listed.sort()).toEqual(
      Object.keys(unzipSync(bytes))
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    )
  })

  test('has its parts first, and in them what they hold', () => {
    const titles = [...manifestOf(bytes).matchAll(/<item identifier="(part|item)-([^"]*)"/g)]
    const inCartridge = ['start', 'start', 'quiz-before', 'site', '1-read', '1-first', 'discuss-1', 'note-1']
    const onlyPages = inCartridge.filter((id) => id !== 'site' && id !== 'discuss-1')
    expect(titles.map(([, , id]) => id)).toEqual(schema === 'scorm' ? onlyPages : inCartridge)
  })

  test('what is in it may be read where somebody unpacks it', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const listed = bytes.findLastIndex(
      (_, at) => at + 4 < bytes.length && view.getUint32(at, true) === 0x02014b50,
    )
    expect(listed).toBeGreaterThan(0)
    // Made as on MS-DOS, which knows no rights to take away (APPNOTE.TXT 4.4.2): Unix took rights of 0 at their word.
    expect([bytes[listed + 5], view.getUint32(listed + 38, true)]).toEqual([0, 0])
  })

  test('has the same bytes whenever it is made, in whatever order', () => {
    const turned = { ...course, shared: Object.fromEntries(Object.entries(course.shared).reverse()) }
    expect(write(turned)).toEqual(bytes)
  })

  test('the packages of two editions are not taken for one another', () => {
    const other = manifestOf(write({ ...course, edition: 'learner' }))
    const nameOf = (manifest: string) => /<manifest [^>]*identifier="([^"]*)"/.exec(manifest)?.[1]
    expect(nameOf(other)).toContain('learner')
    expect(nameOf(manifestOf(bytes))).toContain('trainer')
  })
})

describe('a cartridge', () => {
  const bytes = cartridge(course)

  test('leads to the site once', () => {
    const link = textOf(bytes, 'link/site.xml')
    expect(schemaProblems(link, 'webLink')).toBe('')
    expect(link).toContain('href="https://example.org/courses/two/?a=1&#x26;b=2"')
  })

  test('gives questions to discuss as a topic', () => {
    const topic = textOf(bytes, 'topic/discuss-1.xml')
    expect(schemaProblems(topic, 'topic')).toBe('')
    expect(schemaProblems(topic.replace(' texttype="text/html"', ''), 'topic')).not.toBe('')
    expect(topic).toContain('&#x3C;b>ทำไม')
  })

  test('asks a quiz of which each answer has its score, and only the right one all of it', () => {
    const quiz = textOf(bytes, 'quiz/quiz-before.xml')
    expect(schemaProblems(quiz, 'quiz')).toBe('')
    const scores = [...quiz.matchAll(/<varequal respident="answer">choice-(\d)<.*?<setvar [^>]*>(\d+)</g)]
    expect(scores.map(([, choice, score]) => `${choice}: ${score}`)).toEqual([
      ...['1: 0', '2: 100', '3: 0'],
      ...['1: 0', '2: 0', '3: 0', '4: 100'],
    ])
    expect(quiz.match(/<itemfeedback ident="general_fb">/g)).toHaveLength(2)
    const twoChoices = quiz.replace(/<response_label ident="choice-3">.*?<\/response_label>/, '')
    expect(schemaProblems(twoChoices, 'quiz')).not.toBe('')
  })

  test('says which pages are for trainers', () => {
    const resources = manifestOf(bytes).split('<resource ')
    const hidden = resources.filter((resource) => resource.includes('Instructor'))
    expect(hidden).toHaveLength(1)
    expect(hidden[0]).toContain('identifier="page-note-1"')
  })
})

test('a SCORM page can tell the platform that it was finished', () => {
  const html = textOf(scorm(course), '1-first.html')
  expect(html).toContain('<button type="button" hidden data-finish="page">เรียนแล้ว &amp; จบ</button>')
  expect(textOf(scorm(course), 'note-1.html')).toContain('data-finish="all"')
  expect(textOf(cartridge(course), '1-first.html')).not.toContain('data-finish')
})

describe('a short title', () => {
  const letters = (words: string) => [...new Intl.Segmenter('th').segment(words)].length

  test('is left as it is where it fits', () => {
    expect(shortTitle('ที่นี่')).toBe('ที่นี่')
    expect(shortTitle('ก'.repeat(31))).toBe('ก'.repeat(31))
  })

  test('is cut between words, and no name of the library is cut', () => {
    const title = '2. เชียงรายคัดกรองคนไทยที่กลับจากแหล่งสแกมเมอร์ในเมียนมา'
    const held = wholeWords({ own: ['ปาดังเบซาร์', 'สแกมเมอร์'], others: ['แหล่ง'] })
    expect(shortTitle(title, held)).toBe('2. เชียงรายคัดกรองคนไทยที่กลับจาก…')
    const border = 'เมื่อผู้เสียหายหลายคนกลับมาถึงด่านปาดังเบซาร์ในเวลากลางคืน'
    expect(shortTitle(border, held)).toBe('เมื่อผู้เสียหายหลายคนกลับมาถึงด่าน…')
    expect(shortTitle('How interpreters came to a border at night')).toBe('How interpreters came to a…')
  })

  test('is cut after a letter where a word takes half the room, with all that stands on it', () => {
    const short = shortTitle('กิ้'.repeat(40))
    expect(short).toBe(`${'กิ้'.repeat(30)}…`)
    expect(letters(short)).toBe(31)
    expect(shortTitle(`${'ก'.repeat(25)}8,000 คนขึ้นไป`)).toBe(`${'ก'.repeat(25)}8,000…`)
    expect(shortTitle(`${'ก'.repeat(26)}8,000 คนขึ้นไป`)).toBe(`${'ก'.repeat(26)}…`)
    expect(shortTitle(`${'ก'.repeat(29)} ข${'ค'.repeat(9)}`)).toBe(`${'ก'.repeat(29)}…`)
  })
})
