import type { Check } from '../catalogue.ts'

/** Findings about single signs of a text, whatever stands around them. */
export const characterChecks = {
  'character-unusable': {
    severity: 'error',
    title: { th: 'มีอักขระที่ใช้ไม่ได้', en: 'A character that no text may hold' },
    message: { th: 'มี{what} ({sign})', en: 'here stands {what} ({sign})' },
    help: {
      th: 'ลบอักขระตรงนี้แล้วพิมพ์คำนั้นใหม่ มักติดมากับข้อความที่คัดลอกจาก PDF แช็ต หรือ Word',
      en: 'delete it and type the word anew; such signs come along with text copied from a PDF, a chat or Word',
    },
    why: {
      th: 'อักขระเหล่านี้มองไม่เห็นหรือกลับทิศข้อความ ทำให้สิ่งที่ผู้ตรวจเห็นต่างจากสิ่งที่เครื่องอ่าน และทำให้ค้นคำไม่พบ ช่องว่างความกว้างศูนย์ (U+200B) ใช้ได้ระหว่างตัวอักษรไทยในข้อความเท่านั้น',
      en: 'Such signs are unseen or turn text around: the machine reads something else than the reviewer sees, and search misses the word. A zero-width space (U+200B) may stand between Thai letters in prose, and nowhere else.',
    },
    example: { wrong: 'https://exa&zwj;mple.org', right: 'https://example.org' },
  },
  'marks-stacked': {
    severity: 'error',
    title: { th: 'สระหรือวรรณยุกต์ซ้อนกัน', en: 'Marks piled upon a letter' },
    message: {
      th: 'มีสระหรือวรรณยุกต์ซ้อนกันบนตัวอักษรเดียว',
      en: 'marks are piled upon one letter, or one of them stands twice',
    },
    help: {
      th: 'ลบตัวที่เกิน เหลือสระหนึ่งตัวและวรรณยุกต์หนึ่งตัว',
      en: 'delete those too many; Thai needs one vowel and one tone mark',
    },
    why: {
      th: 'เครื่องหมายที่ซ้ำทับกันมองเหมือนตัวเดียวแต่ทำให้ค้นคำไม่พบ ส่วนที่ซ้อนกันหลายชั้นจะทับบรรทัดอื่น',
      en: 'A mark typed twice looks like one and hides the word from search; a pile of them covers other lines.',
    },
    example: { wrong: 'ที่่', right: 'ที่' },
  },
  'text-not-nfc': {
    severity: 'error',
    title: { th: 'ลำดับหรือรูปของตัวอักษรไม่เป็นมาตรฐาน', en: 'Letters that are not in their standard form' },
    message: {
      th: 'ตัวอักษรตรงนี้ไม่อยู่ในรูปมาตรฐาน (Unicode NFC)',
      en: 'a letter here is not in its standard form (Unicode NFC)',
    },
    help: {
      th: 'ลบคำนี้แล้วพิมพ์ใหม่ โดยพิมพ์พยัญชนะ สระ แล้วจึงวรรณยุกต์',
      en: 'delete the word and type it anew: consonant, vowel, then tone mark',
    },
    why: {
      th: 'คำที่มองเหมือนกันแต่เก็บคนละแบบจะค้นหากันไม่พบ มักมาจากเครื่อง Mac หรือไฟล์ PDF',
      en: 'Two spellings that look alike but are stored differently never find each other; they come from Macs and PDF files.',
    },
  },
  'letter-split': {
    severity: 'warning',
    title: { th: 'พิมพ์ตัวอักษรเดียวเป็นสองตัว', en: 'One letter typed as two' },
    message: {
      th: '“{typed}” ตรงนี้พิมพ์แยกกัน หรือสลับลำดับ ที่ถูกคือ “{right}”',
      en: '“{typed}” is typed in pieces or out of order; it should be “{right}”',
    },
    help: {
      th: 'ลบแล้วพิมพ์ “{right}” หรือใช้คำสั่ง npm run check -- --fix แก้ให้',
      en: 'delete it and type “{right}”, or let npm run check -- --fix mend it',
    },
    why: {
      th: 'เเ (สระเอสองตัว) กับ แ และ ํา กับ ำ มองเหมือนกันแต่เก็บคนละแบบ โปรแกรมอ่านหน้าจออ่านผิด และค้นคำนั้นในโปรแกรมอื่นไม่พบ',
      en: 'Two sara e look like one sara ae, and nikhahit with sara aa looks like sara am, but they are stored differently: screen readers read them wrongly, and other programs do not find the word.',
    },
    example: { wrong: 'เเม่สาย', right: 'แม่สาย' },
  },
} satisfies Record<string, Check>
