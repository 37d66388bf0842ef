import { describe, expect, test } from 'vitest'
import { readVocabulary } from '../../src/node/content.ts'
import { builtPages, pageAt } from './built-pages.ts'

/** What a fact-check found to mislead, the page that now tells it right, and what must no more be said there. */
const findings: { what: string; page: string; th: RegExp[]; en: RegExp[]; never?: RegExp }[] = [
  {
    what: 'two clocks, of which sources tell differently',
    page: '/law/nrm-15-45/',
    th: [/45 วัน/, /15\s*วันก่อนการสัมภาษณ์คัดแยก/, /ภายใน 15 วันนับแต่รับตัว/, /แหล่งข้อมูลไม่ตรงกัน/],
    en: [
      /reflection period of 45 days/,
      /15 days before the\s*identification interviews/,
      /within 15 days of\s*reception/,
      /Sources differ/,
    ],
  },
  {
    what: 'section 41 is about five groups of offences, the Minister of Justice may lift it, and fraud is not among them',
    page: '/law/atip-41-non-prosecution/',
    th: [/ห้ากลุ่มนี้เท่านั้น/, /รัฐมนตรีว่าการกระทรวงยุติธรรมอนุญาตเป็นหนังสือ/, /ไม่ครอบคลุม\s*ฉ้อโกง ความผิดคอมพิวเตอร์ บัญชีม้า/],
    en: [
      /Unless the Minister of Justice permits it in writing/,
      /five\s*groups of offences, and only these/,
      /Not covered\s*Fraud, computer crime, mule accounts/,
    ],
  },
  {
    what: 'the cases of Ranong were dismissed at trial and on appeal: a lesson',
    page: '/practices/ranong-lawyers-in-shelter/',
    th: [
      /^บทเรียนระนอง/,
      /ยกฟ้องคดีของแรงงานกลุ่มแรกเมื่อ 22 กุมภาพันธ์ 2560/,
      /ศาลอุทธรณ์ภาค 8 ยกฟ้อง/,
      /คำขอย้ายที่พิจารณาเพื่อความปลอดภัยถูกปฏิเสธ/,
    ],
    en: [
      /^Lesson from Ranong/,
      /dismissed the case of a first group of workers on 22 February 2017/,
      /Appeal Court Region 8 dismissed/,
      /request to move the trial for safety was refused/,
    ],
  },
  {
    what: 'ป้องกันจังหวัด of Chumphon is civil defence of the Interior side',
    page: '/practices/chumphon-nakhon-si-first-nrm/',
    th: [/ป้องกันจังหวัด \(งานป้องกันภัยของฝ่ายมหาดไทย ไม่ใช่ทหาร\)/],
    en: [/provincial civil-defence office \(of the Interior side, not the military\)/],
    never: /กลาโหม|Ministry of Defence/,
  },
  {
    what: 'the figures of Happy Shelter are those of the whole country',
    page: '/practices/happy-shelter/',
    th: [/ยอดทั้งประเทศ/, /220 คน ในจำนวนนี้ 148 คนเข้าพักด้วยความยินยอม/, /เชียงราย/],
    en: [
      /national totals/,
      /148 were sheltered with their consent, in government and NGO shelters/,
      /Chiang Rai/,
    ],
  },
  {
    what: 'of the figures of the advocacy centre only five legal outcomes are those of 2016',
    page: '/practices/chiang-mai-child-advocacy-centre/',
    th: [/ยอดรวมตามรายงาน พ\.ศ\. 2560/, /พ\.ศ\. 2559/],
    en: [/In total, by the report of 2017/, /Cases that ended with a legal result/],
  },
  {
    what: 'the victims of 2021 were 414 by one report and about 424 by the next',
    page: '/practices/nrm-2565-package/',
    th: [/414 คนตามรายงาน/, /ราว 424 คน/],
    en: [/414 in the US report of 2022/, /about 424 in that of 2023/],
  },
]

const textOf = (path: string) =>
  pageAt(path)
    ?.root.querySelector('main')
    ?.structuredText.replaceAll(/\[\d+\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim() ?? ''
const headingOf = (path: string) => pageAt(path)?.root.querySelector('h1')?.text.trim() ?? ''

describe('what misled is told right in both languages', () => {
  test.each(findings)('$what', ({ page, th, en, never }) => {
    for (const [path, told] of [
      [page, th],
      [`/en${page}`, en],
    ] as const) {
      const text = `${headingOf(path)} ${textOf(path)}`
      for (const words of told) expect(text, path).toMatch(words)
      if (never) expect(text, path).not.toMatch(never)
    }
  })

  test('no page gives the reflection period at most 15 days', () => {
    const wrong = builtPages
      .filter(({ path }) => !path.includes('/law/nrm-15-45/'))
      .filter(({ html }) =>
        /ไตร่ตรอง(?:ได้|ไว้)?ไม่เกิน 15 วัน|reflection period of (?:at most|up to) 15 days/.test(html),
      )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('a source that shows where somebody is has no link, one that shows who somebody is stands nowhere', () => {
    const { sources } = readVocabulary()
    const showing = (what: string) => sources.filter(({ reveals }) => reveals === what)
    expect(showing('place').length).toBeGreaterThan(0)
    for (const { key } of showing('place')) {
      const shown = builtPages.flatMap(({ root }) => root.querySelectorAll(`li#source-${key}`))
      expect(shown.length, key).toBeGreaterThan(0)
      expect(
        shown.flatMap((item) => item.querySelectorAll('a[href^="http"]')),
        key,
      ).toEqual([])
    }
    for (const { key } of showing('person'))
      expect(
        builtPages.filter(({ html }) => html.includes(`source-${key}"`)).map(({ path }) => path),
      ).toEqual([])
  })
})
