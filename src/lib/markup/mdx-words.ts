import type { Bilingual } from '../schema/fields.ts'
import { componentOf, components } from './components.ts'

/** Why the parser gave up, in plain words, and what to type instead. */
export interface MdxWords {
  reason: Bilingual
  remedy: Bilingual
}

export const bareSign: MdxWords = {
  reason: { th: 'เครื่องหมาย < ในข้อความ', en: 'a bare < in the text' },
  remedy: {
    th: 'เขียนเป็นคำ เช่น “น้อยกว่า 15 ปี” หรือพิมพ์ \\< แทน <',
    en: 'write words ("under 15"), or type \\< for the sign',
  },
}
export const bareBrace: MdxWords = {
  reason: { th: 'วงเล็บปีกกา { ที่ไม่ได้ปิด', en: 'a brace { that is not closed' },
  remedy: { th: 'ใช้วงเล็บ ( ) แทน หรือพิมพ์ \\{ แทน {', en: 'use ( ) instead, or type \\{ for the sign' },
}
export const comment: MdxWords = {
  reason: { th: 'หมายเหตุแบบ <!-- -->', en: 'a comment of the form <!-- -->' },
  remedy: { th: 'ลบออก ข้อความที่ซ่อนไว้เก็บในเรื่องไม่ได้', en: 'delete it: entries hold no hidden text' },
}
export const bareLink: MdxWords = {
  reason: { th: 'ลิงก์ในเครื่องหมาย < >', en: 'a link between < and >' },
  remedy: { th: 'เขียน [ข้อความ](https://…)', en: 'write [words](https://…)' },
}
export const brokenTag: MdxWords = {
  reason: { th: 'แท็กที่เขียนไม่ครบ', en: 'a tag that is not complete' },
  remedy: {
    th: `ใส่อัญประกาศรอบค่าและปิดแท็กด้วย > เช่น ${components['Cite']?.usage ?? ''} หากตั้งใจพิมพ์เครื่องหมาย < ให้เขียน \\<`,
    en: `quote its values and end it with >, as in ${components['Cite']?.usage ?? ''}; for the sign itself type \\<`,
  },
}
export const crossed: MdxWords = {
  reason: { th: 'แท็กกับลิงก์คร่อมกัน', en: 'a tag and a link that cross each other' },
  remedy: {
    th: 'ปิดแท็กก่อนปิดวงเล็บเหลี่ยม ] หากตั้งใจพิมพ์เครื่องหมาย < ให้เขียน \\<',
    en: 'close the tag before the bracket ]; for the sign itself type \\<',
  },
}
export const strayClosing: MdxWords = {
  reason: { th: 'แท็กปิดที่ไม่มีแท็กเปิด', en: 'a closing tag without an opening one' },
  remedy: { th: 'ลบแท็กปิด หรือเพิ่มแท็กเปิดไว้ข้างหน้า', en: 'delete it, or put the opening tag before it' },
}
export const unclosed = (name: string): MdxWords => ({
  reason: {
    th: `<${name}> ยังไม่ปิด หรือปิดคนละย่อหน้า`,
    en: `<${name}> is not closed, or closed in another paragraph`,
  },
  remedy: {
    th: `ปิดในย่อหน้าหรือรายการเดียวกัน: ${componentOf(name)?.usage ?? ''}`,
    en: `close it in the same paragraph or list item: ${componentOf(name)?.usage ?? ''}`,
  },
})
