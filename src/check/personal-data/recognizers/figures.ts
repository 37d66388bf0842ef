import { type Figures, figuresOf, rowsOf } from '../digit-groups.ts'
import type { Finding } from '../recognizer.ts'
import { ofACall, type PublicContacts } from './contacts.ts'

/** Numbers of other things that have as many digits. */
const ofThings =
  /(?:ISBN|ISSN|EAN|GTIN|DOI|บาร์โค้ด|barcode|รหัสโครงการ|รหัสงบประมาณ|นิติบุคคล|registration (?:no|number)|juristic|ครุภัณฑ์|พัสดุ|timestamp|e-?GP|ใบเสร็จ|เลขที่สัญญา)[^\n]{0,20}$/iu
const ofATaxPayer = /(?:ผู้เสียภาษี|tax ?(?:payer)? ?id|TIN\b|VAT\b)[^\n]{0,60}$/iu
const ofAnOrganisation =
  /(?:บริษัท|ห้าง|สมาคม|มูลนิธิ|องค์กร|หน่วยงาน|สหกรณ์|มหาวิทยาลัย|สำนักงาน|company|ltd|foundation|association|organi[sz]ation)/iu
const ofAPerson =
  /(?:บัตร|ประชาชน|ประจำตัว|ทะเบียนราษฎร|13 ?หลัก|\bID\b|identi|ท\.?ร\.? ?(?:14|38)|พร้อมเพย์|prompt ?pay)[^\n]{0,40}$/iu

/** Numbers of people in any shape: the digits decide, and what stands before them, not what stands between. */
export function findFigures(text: string, isPublic: PublicContacts): Finding[] {
  return rowsOf(text).flatMap((row) =>
    figuresOf(row, text, 9, 15).flatMap((figures) => {
      const { start, end } = figures
      if (isPublic(text.slice(start, end)) || isInAWord(text, figures)) return []
      const judged = figures.digits.length === 13 ? identityNumber(figures, text) : phoneNumber(figures, text)
      return judged ? [{ ...judged, start, end }] : []
    }),
  )
}

type Judged = Pick<Finding, 'kind' | 'severity'>

/** Beside a Latin letter, or a figure with a point, it is part of something longer. */
const isInAWord = (text: string, { start, end }: Figures) =>
  /[a-z]$|\d[-.,/]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-/.]?\d/u.test(text.slice(end, end + 2))

const wordsBefore = (text: string, start: number) => {
  const words = text.slice(Math.max(0, start - 80), start)
  return words.slice(words.lastIndexOf('\n') + 1)
}

/** The thirteenth digit proves the others (Department of Provincial Administration; weights 13 to 2, modulo 11). */
function isProven(id: string): boolean {
  const sum = [...id.slice(0, 12)].reduce((total, digit, at) => total + Number(digit) * (13 - at), 0)
  return (11 - (sum % 11)) % 10 === Number(id[12])
}

/** As the card shows it: 1-2345-67890-12-3. */
const asOnCards = (shape: number[]) => shape.join() === '1,4,5,2,1'
const isInBoxes = (shape: number[]) => shape.length === 13

function identityNumber(figures: Figures, text: string): Judged | undefined {
  const { digits, shape, between, start, whole } = figures
  const before = wordsBefore(text, start)
  if (digits.startsWith('9') || ofThings.test(before)) return undefined
  if (isOfAFirm(digits, before)) return undefined
  const named = ofAPerson.test(before)
  const evenly = new Set(between.map((signs) => signs.trim())).size <= 1 && !isANumber(figures)
  const proven = isProven(digits)
  if (named && (proven || (whole && evenly))) return identity('error')
  if (between.some((signs) => /\n/.test(signs)) && !asOnCards(shape) && !isInBoxes(shape)) return undefined
  if (proven && !isBarCode(digits, shape) && (asOnCards(shape) || isInBoxes(shape) || (whole && evenly)))
    return identity('error')
  return asOnCards(shape) && evenly ? identity('warning') : undefined
}

const identity = (severity: Finding['severity']): Judged => ({ kind: 'national_id', severity })

/** A firm's or an office's number has thirteen digits and begins with 0; a person's tax number is that of the card. */
const isOfAFirm = (digits: string, before: string) =>
  ofATaxPayer.test(before) && (/^0[1-9]/.test(digits) || ofAnOrganisation.test(before))

/** Thousands apart by commas, or a decimal. */
const isANumber = ({ between, shape }: Figures) =>
  between.length > 0 &&
  between.every((signs) => signs === ',') &&
  shape.slice(1).every((count) => count === 3)

/** An article number (EAN-13, its own check digit), where nothing else stands between the figures. */
function isBarCode(digits: string, shape: number[]): boolean {
  if (shape.length > 1 || !/^(?:885|97[789])/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return sum % 10 === 0
}

/** As people write a mobile number: 081 234 5678, 08 1234 5678, 0812 345 678, 08 12 34 56 78 among others. */
const mobileShapes =
  /^(?:10|3,7|2,8|3,3,4|2,4,4|4,3,3|3,4,3|4,6|4,2,4|6,4|1,2,3,4|1,1,4,4|2,1,3,4|3,3,2,2|1,9)$/

function phoneNumber({ digits, shape, between, start }: Figures, text: string): Judged | undefined {
  const before = wordsBefore(text, start)
  const told = ofACall.test(before)
  if (/(?:รหัส|รุ่น|ฉบับ|version|code)[^\n]{0,15}$/iu.test(before) || isADate(shape, between)) return undefined
  const written = mobileShapes.test(shape.join()) || shape.every((count) => count === 1)
  if (/^0[689]\d{8}$/.test(digits) && (told || written)) return phone
  if (told && /^(?:66[689]\d{8}|00[1-9]\d{8,12})$/.test(digits)) return phone
  // Mobile numbers of Myanmar and the Lao PDR, as they are dialled there.
  if (/^(?:09[2-9]\d{8}|020\d{8})$/.test(digits) && (told || shape.length <= 3)) return phone
  // Those of Cambodia and Viet Nam read like others: a word must tell.
  return told && (shape[0] ?? 0) >= 3 && /^0(?:[13-9]\d{8}|[16-9]\d{7})$/.test(digits) ? phone : undefined
}

const phone: Judged = { kind: 'phone', severity: 'error' }

const isADate = (shape: number[], between: string[]) =>
  /^(?:[12],[12],(?:4|2)|4,2,2)/.test(shape.join()) && /^[-/.]$/.test(between[0] ?? '')

const words: Record<string, number> = {
  zero: 0,
  oh: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ศูนย์: 0,
  หนึ่ง: 1,
  นึง: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
  โท: 2,
}
const word = Object.keys(words).join('|')
const spelled = new RegExp(`(?:(?:${word})[ ,.-]{0,3}){8,14}`, 'giu')

/** Numbers told digit by digit in words. */
export function findSpelledNumbers(text: string): Finding[] {
  return [...text.matchAll(spelled)].flatMap(({ 0: found, index }) => {
    const digits = [...found.toLowerCase().matchAll(new RegExp(word, 'gu'))]
      .map(([one]) => words[one])
      .join('')
    const range = { start: index, end: index + found.trimEnd().length }
    if (digits.length === 13) return [{ kind: 'national_id', severity: 'error', ...range }]
    return /^(?:0[1-9]|66)/.test(digits) ? [{ ...phone, ...range }] : []
  })
}
