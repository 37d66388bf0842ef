import * as z from 'zod'
import type { Path } from '../../entry/source-text.ts'
import { shortCode } from '../links/short-code.ts'
import { type Bilingual, commonEra, oneLine } from '../schema/fields.ts'
import { choicesOf, didYouMean } from './suggest.ts'

/** A field as people count: `results` รายการที่ 2 › `source`. */
export function fieldName(path: Path): Bilingual {
  const name = (item: (position: number) => string) =>
    path
      .map((part) => (typeof part === 'number' ? item(part + 1) : ` › ${part}`))
      .join('')
      .replace(/^ › /, '')
  return { th: name((n) => ` รายการที่ ${n}`), en: name((n) => `, item ${n}`) }
}

/** What kind of value a field takes, with the given one put right where that is plain. */
export function typeWords({ expected, input }: z.core.$ZodIssueInvalidType, path: Path) {
  const key = path.findLast((part) => typeof part === 'string') ?? ''
  const given = typeof input === 'object' ? '…' : String(input)
  const same = (example: string): Bilingual => ({ th: example, en: example })
  const kinds: Record<string, { expected: Bilingual; example: Bilingual }> = {
    array: { expected: { th: 'รายการ', en: 'a list' }, example: same(`${key}: [${given}]`) },
    object: {
      expected: { th: 'กลุ่มช่องย่อย', en: 'a group of fields' },
      example: { th: `${key}: { ชื่อช่องย่อย: ${given} }`, en: `${key}: { field: ${given} }` },
    },
    number: {
      expected: { th: 'ตัวเลข', en: 'a number' },
      example: same(`${key}: ${Number(given) || exampleOf(key)}`),
    },
    int: {
      expected: { th: 'จำนวนเต็ม', en: 'a whole number' },
      example: same(`${key}: ${Math.round(Number(given))}`),
    },
    string: { expected: { th: 'ข้อความเดียว', en: 'text' }, example: same(`${key}: '${given}'`) },
  }
  return (
    (Object.hasOwn(kinds, expected) ? kinds[expected] : undefined) ?? {
      expected: same(expected),
      example: same('…'),
    }
  )
}

/** Too long, in letters or items; only a list can be too short, for an empty text counts as missing. */
export function lengthWords(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall) {
  if (issue.code === 'too_small')
    return {
      limit: { th: 'ยังว่างอยู่ ต้องมีอย่างน้อยหนึ่งรายการ', en: 'is empty and needs at least one item' },
      remedy: {
        th: 'ใส่ค่าในวงเล็บเหลี่ยม หรือบรรทัดละค่าหลังขีด ตัวอย่างอยู่ที่ practices/_template',
        en: 'put values between the brackets, or one a line after dashes; practices/_template has examples',
      },
    }
  const [th, en] = issue.origin === 'array' ? ['รายการ', 'items'] : ['ตัวอักษร', 'characters']
  const length = typeof issue.input === 'string' || Array.isArray(issue.input) ? issue.input.length : 0
  return {
    limit: {
      th: `มี ${length} ${th} เกินกำหนด ${issue.maximum}`,
      en: `has ${length} ${en}, more than ${issue.maximum}`,
    },
    remedy: {
      th: 'ย่อให้เหลือใจความ รายละเอียดไปอยู่ในเนื้อหา',
      en: 'keep the point here and the details in the text',
    },
  }
}

/** What to write where a field takes one of two shapes and has neither. */
export const unionWords = (path: Path): Bilingual =>
  path[0] === 'provinces'
    ? {
        th: 'เขียน provinces: [tak, chiang-rai] หรือ provinces: national',
        en: 'write provinces: [tak, chiang-rai] or provinces: national',
      }
    : { th: 'เขียนเป็นตัวเลข เช่น 19 หรือข้อความสั้น ๆ', en: 'write a number, such as 19, or a few words' }

/** What to write instead of a value that cannot be used. */
export function valueWords(issue: z.core.$ZodIssue): Bilingual {
  if (issue.code === 'invalid_value')
    return didYouMean(String(issue.input), choicesOf(issue.values.map(String)))
  if (issue.code !== 'invalid_format') return { th: issue.message, en: issue.message }
  if (issue.format === 'date' || issue.pattern === String(commonEra)) return dateWords(String(issue.input))
  if (issue.pattern === String(oneLine)) return lineWords
  if (issue.pattern === String(shortCode)) return codeWords
  return { th: 'ใช้ a-z ตัวเลข และขีดกลาง เช่น chiang-rai', en: 'use a-z, 0-9 and hyphens, such as chiang-rai' }
}

const codeWords = {
  th: 'ลบบรรทัดนี้ แล้วพิมพ์ npm run check -- --fix ระบบจะให้รหัสใหม่',
  en: 'delete the line and run npm run check -- --fix, which makes a new one',
}

const lineWords = {
  th: 'เขียนเป็นข้อความบรรทัดเดียว ไม่มีเครื่องหมาย < > และไม่มีช่องว่างหน้าหลัง',
  en: 'write one line of text without < or >, and without spaces at its ends',
}

/** A number beyond its limits: a year, or minutes. */
export const numberWords = (given: number, path: Path): Bilingual =>
  path.at(-1) === 'year' ? yearWords(given) : minuteWords

const minuteWords = {
  th: 'เขียนเป็นจำนวนนาที ตั้งแต่ 5 ถึง 480 เช่น 30',
  en: 'write minutes, from 5 to 480, such as 30',
}

const exampleOf = (key: string) => (key === 'year' ? 2023 : 30)

/** Thai offices count years 543 higher. */
function yearWords(given: number): Bilingual {
  const example = given > 2400 && given < 2700 ? given - 543 : 2023
  return {
    th: `เขียนเป็นปี ค.ศ. เช่น ${example} (พ.ศ. ลบ 543)`,
    en: `write a year of the Gregorian calendar, such as ${example} (Buddhist year minus 543)`,
  }
}

/** A day as it is written in Thai offices, put into the form that sorts: 23/11/2569 is 2026-11-23. */
function dateWords(given: string): Bilingual {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given) ?? []
  const [, otherYear, otherMonth, otherDay] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(given) ?? []
  const stated = Number(year ?? otherYear)
  const iso = [String(stated > 2400 ? stated - 543 : stated), month ?? otherMonth, day ?? otherDay]
    .map((part = '') => part.padStart(2, '0'))
    .join('-')
  const example = z.iso.date().safeParse(iso).success ? iso : '2026-11-23'
  return {
    th: `เขียนเป็น ปี ค.ศ.-เดือน-วัน เช่น ${example} (พ.ศ. ลบ 543)`,
    en: `write year-month-day in the Gregorian calendar, such as ${example} (Buddhist year minus 543)`,
  }
}
