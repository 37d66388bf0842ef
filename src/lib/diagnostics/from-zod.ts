import type * as z from 'zod'
import { locate, locateKey } from '../markup/front-matter.ts'
import { type Diagnostic, diagnose } from './diagnostic.ts'
import { didYouMean } from './suggest.ts'

/** Puts what a schema found into our own words, at its place in the file. */
export function fromZod(file: string, text: string, issues: z.core.$ZodIssue[], fields: string[]): Diagnostic[] {
  return issues.flatMap((issue) => toDiagnostics(file, text, issue, fields))
}

function toDiagnostics(file: string, text: string, issue: z.core.$ZodIssue, fields: string[]): Diagnostic[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const field = path.join('.') || '---'
  const at = locate(text, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        diagnose('field-unknown', file, locateKey(text, [...path, key]), {
          field: key,
          suggestion: didYouMean(key, path.length === 0 ? fields : []),
        }),
      )
    case 'invalid_type':
      return [
        issue.input === undefined
          ? diagnose('field-missing', file, at, { field })
          : diagnose('field-type', file, at, { field, ...kindOf(issue.expected) }),
      ]
    case 'too_small':
    case 'too_big':
      return [diagnose('field-length', file, at, { field, limit: limitOf(issue) })]
    case 'invalid_value':
      return [diagnose('field-value', file, at, { field, expected: choices(issue.values) })]
    case 'invalid_union':
      return [diagnose(issue.input === undefined ? 'field-missing' : 'field-value', file, at, { field, expected: unionHelp(path) })]
    default:
      return [diagnose('field-value', file, at, { field, expected: formatHelp(issue) })]
  }
}

function kindOf(expected: string) {
  const kinds: Record<string, { expected: { th: string; en: string }; example: string }> = {
    array: { expected: { th: 'รายการ', en: 'a list' }, example: '[a, b]' },
    object: { expected: { th: 'กลุ่มช่องย่อย', en: 'a group of fields' }, example: 'name: …' },
    string: { expected: { th: 'ข้อความ', en: 'text' }, example: "'…'" },
    number: { expected: { th: 'ตัวเลข', en: 'a number' }, example: '19' },
  }
  return kinds[expected] ?? { expected: { th: expected, en: expected }, example: '…' }
}

function limitOf(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall) {
  const list = issue.origin === 'array'
  if (issue.code === 'too_big')
    return { th: `ยาวเกิน ${issue.maximum} ${list ? 'รายการ' : 'ตัวอักษร'}`, en: `is longer than ${issue.maximum} ${list ? 'items' : 'characters'}` }
  return { th: `ต้องมีอย่างน้อย ${issue.minimum} ${list ? 'รายการ' : 'ตัวอักษร'}`, en: `needs at least ${issue.minimum} ${list ? 'items' : 'characters'}` }
}

const choices = (values: readonly unknown[]) => ({
  th: `เลือกจาก ${values.join(', ')}`,
  en: `choose one of ${values.join(', ')}`,
})

function unionHelp(path: (string | number)[]) {
  return path[0] === 'provinces'
    ? { th: 'เขียน provinces: [tak, chiang-rai] หรือ provinces: national', en: 'write provinces: [tak, chiang-rai] or provinces: national' }
    : { th: 'เขียนเป็นตัวเลข หรือข้อความสั้นไม่เกิน 60 ตัวอักษร', en: 'write a number, or at most 60 characters of text' }
}

function formatHelp(issue: z.core.$ZodIssue) {
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return { th: 'เขียนวันที่เป็น ปี ค.ศ.-เดือน-วัน เช่น 2026-11-23', en: 'write the date as 2026-11-23 (year-month-day)' }
  if (issue.code === 'invalid_format' && String(issue.pattern).includes('\\r'))
    return { th: 'เขียนเป็นข้อความบรรทัดเดียว ไม่มีเครื่องหมาย < > และไม่มีช่องว่างหน้าหลัง', en: 'write one line of text without < or >, and without spaces at its ends' }
  return { th: 'ใช้ a-z ตัวเลข และขีดกลาง เช่น chiang-rai; รหัสแหล่งข้อมูลใช้ตัวพิมพ์ใหญ่ เช่น TIP2023', en: 'use a-z, 0-9 and hyphens, such as chiang-rai; source keys use capitals, such as TIP2023' }
}
