import { describe, expect, test } from 'vitest'
import { checkForm } from '../../../src/check/check-form.ts'
import { answersOf, entryOf, titleOf } from '../../../src/entry/workshop/answers.ts'
import { answers, preset, words } from './fixtures.ts'
import { library } from './library.ts'

describe('five answers', () => {
  const entry = entryOf(answers, preset, words)

  test('become an entry with the workshop and its paper as its own', () => {
    const { code, ...facts } = entry.th.facts
    expect(entry.id).toBe(`tak-${code}`)
    expect(checkForm(entry, [], library)).toEqual([])
    expect(facts).toMatchInlineSnapshot(`
      {
        "addresses": [
          {
            "problem": "interpreter-shortage",
            "stages": [
              "detection-screening",
            ],
          },
        ],
        "kind": "good-practice",
        "needs": [
          {
            "from": 7,
            "source": "OWN1",
            "unit": "คน",
            "what": "people",
          },
          {
            "from": 12000,
            "source": "OWN1",
            "unit": "บาท",
            "what": "cost",
          },
        ],
        "ownSources": [
          {
            "date": "2026-11-23",
            "key": "OWN1",
            "kind": "workshop-paper",
            "office": "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดตาก",
            "title": "รายงานเวทีถอดบทเรียนจังหวัดชายแดน",
          },
        ],
        "ownWorkshop": {
          "date": "2026-11-23",
          "name": "เวทีถอดบทเรียนจังหวัดชายแดน",
          "organiser": "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดตาก",
          "place": "จังหวัดตาก",
          "regions": [
            "north",
          ],
        },
        "owner": "ตรวจคนเข้าเมืองจังหวัดตาก",
        "provinces": [
          "tak",
        ],
        "results": [
          {
            "after": 2,
            "before": 9,
            "measure": "เวลารอล่ามโดยเฉลี่ย",
            "measuredBy": "own",
            "period": "พ.ศ. 2568",
            "shows": "comparison",
            "source": "OWN1",
            "unit": "ชั่วโมง",
          },
        ],
        "status": "draft",
        "title": "ตั้งบัญชีล่ามเวรเจ็ดภาษา โทรได้ตลอดวัน",
      }
    `)
  })

  test('come back from the entry as they were typed, but for the way of writing figures', () => {
    expect(answersOf(entry, words)).toEqual({ ...answers, cost: '12000' })
  })

  test('change what they answer, and nothing that was written in the whole form', () => {
    const more = structuredClone(entry)
    more.id = 'tak-interpreters'
    more.th.facts['title'] = 'ชื่อที่ตั้งเอง'
    more.th.facts['summary'] = 'สรุป'
    more.th.facts['provinces'] = ['tak', 'chiang-rai']
    more.th.sections.push({ heading: 'หัวข้ออื่น', text: 'ข้อความ' })
    const changed = entryOf({ ...answersOf(more, words), problem: 'แก้แล้ว', people: '' }, preset, words, more)
    expect(changed.th.sections.map(({ heading }) => heading)).toEqual(
      more.th.sections.map(({ heading }) => heading),
    )
    expect(changed).toMatchObject({
      id: 'tak-interpreters',
      th: { facts: { title: 'ชื่อที่ตั้งเอง', summary: 'สรุป', provinces: ['tak', 'chiang-rai'] } },
    })
    expect(answersOf(changed, words)).toMatchObject({ problem: 'แก้แล้ว', people: '', cost: '12000' })
  })
})

test('a title is the first line of what was done, without marks, and not too long', () => {
  expect(titleOf({ action: '- ตั้งเวรล่าม\nแล้ว', problem: 'ก' })).toBe('ตั้งเวรล่าม')
  expect(titleOf({ action: ' ', problem: 'ล่ามไม่พอ' })).toBe('ล่ามไม่พอ')
  const long = titleOf({ action: 'ที่'.repeat(80), problem: '' })
  expect(long.length).toBeLessThanOrEqual(91)
  expect(long).toMatch(/ที่…$/)
})
