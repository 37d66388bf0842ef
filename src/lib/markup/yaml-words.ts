import type { Bilingual } from '../schema/fields.ts'

/** What is wrong, in plain words, and what to type instead. */
export interface YamlWords {
  reason: Bilingual
  remedy: Bilingual
}

/** How to say what the YAML parser found. */
export const yamlWords = {
  quote: {
    reason: { th: 'อัญประกาศไม่ครบคู่', en: 'a quotation mark is not closed' },
    remedy: {
      th: "ปิดอัญประกาศที่ท้ายข้อความ ถ้าในข้อความมี ' ให้พิมพ์สองตัวติดกัน",
      en: "close it at the end of the text; a ' inside the text is typed twice",
    },
  },
  afterQuote: {
    reason: { th: 'มีข้อความต่อท้ายอัญประกาศปิด', en: 'text goes on after a closing quotation mark' },
    remedy: {
      th: "ครอบข้อความทั้งหมดด้วยอัญประกาศคู่เดียว เช่น title: '“ล่าม” ประจำด่านแม่สาย'",
      en: "put all of it between one pair, such as title: 'The “interpreters” of Mae Sai'",
    },
  },
  tab: {
    reason: { th: 'เยื้องบรรทัดด้วยแท็บ', en: 'a line is indented with a tab' },
    remedy: {
      th: 'ลบแท็บ แล้วเยื้องด้วยเว้นวรรคให้ตรงกับบรรทัดข้างเคียง',
      en: 'delete the tab and indent with spaces, as the lines around it',
    },
  },
  twice: {
    reason: { th: 'มีช่องชื่อนี้อยู่แล้วข้างบน', en: 'this field stands above already' },
    remedy: { th: 'เหลือไว้ช่องเดียว', en: 'keep one of the two' },
  },
  colon: {
    reason: {
      th: 'ข้อความมีเครื่องหมาย : หรือบรรทัดถัดไปเยื้องผิด',
      en: 'text with a colon, or a next line that is indented wrongly',
    },
    remedy: {
      th: "ครอบข้อความทั้งหมดด้วยอัญประกาศเดี่ยว เช่น title: 'เชียงราย: คัดกรองที่ด่าน'",
      en: "put the whole text in single quotes, such as title: 'Chiang Rai: screening at the border'",
    },
  },
  bracket: {
    reason: { th: 'วงเล็บไม่ครบคู่', en: 'a bracket is not closed' },
    remedy: {
      th: 'ปิดวงเล็บในบรรทัดเดียวกัน เช่น [tak, chiang-rai]',
      en: 'close it on the same line, as in [tak, chiang-rai]',
    },
  },
  start: {
    reason: {
      th: 'ข้อความขึ้นต้นด้วยเครื่องหมายที่มีความหมายพิเศษ',
      en: 'text begins with a sign that has a meaning of its own',
    },
    remedy: { th: "ครอบข้อความทั้งหมดด้วยอัญประกาศเดี่ยว '…'", en: "put the whole text in single quotes '…'" },
  },
  indent: {
    reason: { th: 'บรรทัดเยื้องไม่ตรงกัน', en: 'lines are indented unevenly' },
    remedy: {
      th: 'ช่องระดับเดียวกันต้องเริ่มที่คอลัมน์เดียวกัน ช่องย่อยเยื้องเข้าไปสองเว้นวรรค',
      en: 'fields of one level begin in one column; fields inside them two spaces further in',
    },
  },
  documents: {
    reason: {
      th: 'มีบรรทัดที่ขึ้นต้นด้วย --- หรือ ... อยู่กลางข้อมูล',
      en: 'a line beginning with --- or ... stands among the facts',
    },
    remedy: {
      th: 'ลบบรรทัดนั้น ถ้าตั้งใจปิดข้อมูล ให้มีแต่ --- ในบรรทัด',
      en: 'delete it; to close the facts, put --- alone on its line',
    },
  },
  shape: {
    reason: { th: 'ไม่ได้เขียนเป็น ชื่อช่อง: ค่า', en: 'this is not written as field: value' },
    remedy: {
      th: 'เขียนทีละบรรทัดเป็น ชื่อช่อง: ค่า เว้นวรรคหลัง : หนึ่งครั้ง เช่น status: draft',
      en: 'write one field: value a line, with a space after the colon, such as status: draft',
    },
  },
  other: {
    reason: { th: 'เครื่องหมายหรือการเยื้องตรงนี้ผิดรูปแบบ', en: 'a sign or an indent here is out of place' },
    remedy: {
      th: 'เขียน ชื่อช่อง: ค่า ทีละบรรทัด ครอบข้อความที่มีเครื่องหมายด้วยอัญประกาศเดี่ยว และเยื้องช่องระดับเดียวกันให้ตรงกันด้วยเว้นวรรค',
      en: 'write one field: value a line, put text with signs in single quotes, and indent fields of one level alike, with spaces',
    },
  },
} satisfies Record<string, YamlWords>
