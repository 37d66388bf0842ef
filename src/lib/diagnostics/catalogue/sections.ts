import type { Check } from '../catalogue.ts'

/** Findings about the sections of the text. */
export const sectionChecks = {
  'section-missing': {
    severity: 'error',
    title: { th: 'ขาดหัวข้อที่ต้องมี', en: 'A required section is missing' },
    message: { th: 'ไม่มีหัวข้อ “{section}”', en: 'the section "{section}" is missing' },
    help: {
      th: 'เพิ่มบรรทัด ## {section} แล้วตอบว่า {question}',
      en: 'add the line ## {section} and answer: {question}',
    },
    why: {
      th: 'ผู้อ่านต้องพบหัวข้อเดียวกันในทุกเรื่อง จึงเทียบกันได้',
      en: 'Readers compare entries section by section.',
    },
  },
  'section-unknown': {
    severity: 'error',
    title: { th: 'หัวข้อไม่ตรงกับแบบ', en: 'A heading that the template does not have' },
    message: {
      th: 'ไม่มีหัวข้อ “{section}” ในแบบ',
      en: 'the template has no section "{section}"',
    },
    help: { th: '{suggestion}', en: '{suggestion}' },
    why: {
      th: 'หัวข้อในแบบมีที่อยู่ถาวรสำหรับลิงก์ หัวข้ออื่นให้ใช้ ### ภายในหัวข้อหลัก',
      en: 'Each heading of the template has a lasting address. Use ### inside a section for others.',
    },
    example: { wrong: '## ผลลัพธ์', right: '## ผลที่เกิดขึ้น' },
  },
  'section-order': {
    severity: 'error',
    title: { th: 'หัวข้อสลับลำดับหรือซ้ำ', en: 'A section out of order or twice' },
    message: {
      th: 'หัวข้อ “{section}” ซ้ำหรืออยู่ผิดลำดับ',
      en: 'the section "{section}" stands twice or out of order',
    },
    help: { th: 'เรียงตามแบบ: {order}', en: 'follow the template: {order}' },
    why: {
      th: 'ลำดับเดียวกันทุกเรื่องช่วยให้ผู้อ่านหาสิ่งที่ต้องการได้เร็ว',
      en: 'The same order everywhere lets readers find things fast.',
    },
  },
  'section-empty': {
    severity: 'error',
    title: { th: 'หัวข้อว่าง', en: 'An empty section' },
    message: {
      th: 'ใต้หัวข้อ “{section}” ยังไม่มีข้อความ',
      en: 'the section "{section}" has no text',
    },
    help: {
      th: 'เขียนตอบใต้หัวข้อ หากแหล่งข้อมูลไม่ได้บอก ให้เขียนว่า “แหล่งข้อมูลไม่ได้บอก”',
      en: 'write its answer below; if the sources do not tell, say that they do not',
    },
    why: {
      th: 'การบอกว่าไม่รู้มีประโยชน์กว่าการเว้นว่าง',
      en: 'Saying that something is not known helps more than silence.',
    },
  },
  'text-before-section': {
    severity: 'error',
    title: { th: 'มีข้อความก่อนหัวข้อแรก', en: 'Text before the first section' },
    message: { th: 'ข้อความนี้อยู่ก่อนหัวข้อแรก', en: 'this stands before the first section' },
    help: {
      th: 'ย้ายไปไว้ใต้หัวข้อ ## ที่เหมาะ หรือใส่ในช่อง summary',
      en: 'move it under the section where it belongs, or into summary',
    },
    why: {
      th: 'บรรทัดผลอยู่บนสุดของทุกหน้า ข้อความอื่นต้องอยู่ในหัวข้อ',
      en: 'The result line leads every page; all other text belongs to a section.',
    },
  },
  'heading-level': {
    severity: 'error',
    title: { th: 'ระดับหัวข้อไม่ถูกต้อง', en: 'A heading of the wrong level' },
    message: {
      th: 'ใช้หัวข้อระดับ {level} ({marks}) ตรงนี้ไม่ได้',
      en: 'a heading of level {level} ({marks}) cannot stand here',
    },
    help: {
      th: 'ใช้ ## สำหรับหัวข้อของแบบ และ ### สำหรับหัวข้อย่อยภายใน ไม่ใส่หัวข้อในกรอบหรือรายการ',
      en: 'use ## for the sections of the template and ### inside them; no headings in quotes, lists or boxes',
    },
    why: {
      th: 'โปรแกรมอ่านหน้าจออาศัยลำดับหัวข้อ ชื่อเรื่องเป็นระดับ 1 อยู่แล้ว',
      en: 'Screen readers rely on the order of headings; the title is level 1 already.',
    },
    example: { wrong: '# สิ่งที่ทำ', right: '## สิ่งที่ทำ' },
  },
} satisfies Record<string, Check>
