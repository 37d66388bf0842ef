import { type Document, visit, type YAMLParseError } from 'yaml'
import type { Bilingual } from '../schema/fields.ts'

/** What is wrong with the facts as YAML, in plain words, and what to type instead. */
export interface YamlProblem {
  reason: Bilingual
  remedy: Bilingual
  range: readonly [number, number]
}

type Words = Pick<YamlProblem, 'reason' | 'remedy'>

const words = {
  quote: {
    reason: { th: 'อัญประกาศไม่ครบคู่', en: 'a quotation mark is not closed' },
    remedy: {
      th: "ปิดอัญประกาศที่ท้ายข้อความ ถ้าในข้อความมี ' ให้พิมพ์สองตัวติดกัน",
      en: "close it at the end of the text; a ' inside the text is typed twice",
    },
  },
  tab: {
    reason: { th: 'เยื้องบรรทัดด้วยแท็บ', en: 'a line is indented with a tab' },
    remedy: { th: 'ลบแท็บ แล้วกดเว้นวรรคสองครั้งแทน', en: 'delete the tab and type two spaces instead' },
  },
  twice: {
    reason: { th: 'มีช่องชื่อนี้แล้ว', en: 'this field stands twice' },
    remedy: { th: 'เหลือไว้ช่องเดียว', en: 'keep one of the two' },
  },
  colon: {
    reason: { th: 'ข้อความมีเครื่องหมาย : หรือบรรทัดเยื้องไม่ตรงกัน', en: 'text with a colon, or a line that is indented wrongly' },
    remedy: {
      th: "ครอบข้อความทั้งหมดด้วยอัญประกาศเดี่ยว เช่น title: 'เชียงราย: คัดกรองที่ด่าน'",
      en: "put the whole text in single quotes, such as title: 'Chiang Rai: screening at the border'",
    },
  },
  bracket: {
    reason: { th: 'วงเล็บไม่ครบคู่', en: 'a bracket is not closed' },
    remedy: { th: 'ปิดวงเล็บในบรรทัดเดียวกัน เช่น [tak, chiang-rai]', en: 'close it on the same line, as in [tak, chiang-rai]' },
  },
  start: {
    reason: { th: 'ข้อความขึ้นต้นด้วยเครื่องหมายที่มีความหมายพิเศษ', en: 'text begins with a sign that has a meaning of its own' },
    remedy: { th: 'ครอบข้อความทั้งหมดด้วยอัญประกาศเดี่ยว', en: 'put the whole text in single quotes' },
  },
  indent: {
    reason: { th: 'บรรทัดเยื้องไม่ตรงกัน', en: 'lines are indented unevenly' },
    remedy: {
      th: 'ช่องระดับเดียวกันต้องเริ่มที่คอลัมน์เดียวกัน ช่องย่อยเยื้องเข้าไปสองเว้นวรรค',
      en: 'fields of one level begin in one column; fields inside them two spaces further in',
    },
  },
  documents: {
    reason: { th: 'มีบรรทัด --- หรือ ... อยู่กลางข้อมูล', en: 'a line of --- or ... stands among the facts' },
    remedy: { th: 'ลบบรรทัดนั้น หรือพิมพ์ --- ให้เป็นบรรทัดของตัวเองเพื่อปิดข้อมูล', en: 'delete it, or put --- on a line of its own to close the facts' },
  },
  shape: {
    reason: { th: 'ไม่ได้เขียนเป็น ชื่อช่อง: ค่า', en: 'this is not written as field: value' },
    remedy: {
      th: "เขียนทีละบรรทัดเป็น ชื่อช่อง: ค่า เว้นวรรคหลัง : หนึ่งครั้ง เช่น status: draft",
      en: 'write one field: value a line, with a space after the colon, such as status: draft',
    },
  },
  other: {
    reason: { th: 'เครื่องหมายหรือการเยื้องตรงนี้ผิดรูปแบบ', en: 'a sign or an indent here is out of place' },
    remedy: {
      th: 'เขียน ชื่อช่อง: ค่า ทีละบรรทัด ครอบข้อความที่มีเครื่องหมายด้วยอัญประกาศเดี่ยว และเยื้องด้วยเว้นวรรค',
      en: 'write one field: value a line, put text with signs in single quotes, and indent with spaces',
    },
  },
} satisfies Record<string, Words>

const wordsByCode: Partial<Record<string, Words>> = {
  TAB_AS_INDENT: words.tab,
  DUPLICATE_KEY: words.twice,
  BLOCK_AS_IMPLICIT_KEY: words.colon,
  MULTILINE_IMPLICIT_KEY: words.shape,
  BLOCK_IN_FLOW: words.colon,
  BAD_SCALAR_START: words.start,
  BAD_INDENT: words.indent,
  MULTIPLE_DOCS: words.documents,
}

/** A mistake makes the parser stumble again further down, so only the first is told, and every field that stands twice. */
export function yamlProblems(doc: Document.Parsed): YamlProblem[] {
  const isTwice = ({ code }: YAMLParseError) => code === 'DUPLICATE_KEY'
  const twice = doc.errors.filter(isTwice)
  const first = doc.errors.filter((error) => !isTwice(error)).slice(0, 1)
  return [...first, ...twice].map((error) => toProblem(error, doc))
}

/** A document that is not a list of fields at all. */
export const notFields = (range: readonly [number, number]): YamlProblem => ({ ...words.shape, range })

function toProblem({ code, message, pos }: YAMLParseError, doc: Document.Parsed): YamlProblem {
  const [start, end] = pos
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    const opened = openQuote(doc, end) ?? start
    return { ...words.quote, range: [opened, opened + 1] }
  }
  if (message.includes('must be sufficiently indented and end with a')) return { ...words.bracket, range: pos }
  return { ...(wordsByCode[code] ?? words.other), range: [start, end] }
}

/** The parser complains at the end of the text; the writer looks for the quotation mark that began it. */
function openQuote(doc: Document.Parsed, end: number): number | undefined {
  let opened: number | undefined
  visit(doc, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= end - 1) opened = range[0]
    },
  })
  return opened
}

