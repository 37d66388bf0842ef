import type { Bilingual } from '../schema/fields.ts'
import type { SectionTerm } from '../schema/vocabulary.ts'
import { fields } from './fields.ts'
import { lists } from './lists.ts'
import { spelled } from './names.ts'

/** What the template tells its writer before anything else. */
export const instructions: readonly Bilingual[] = [
  {
    th: 'พิมพ์ในช่องขวาและใต้หัวข้อ ข้อความสีเทาเป็นคำแนะนำ ลบหรือปล่อยไว้ก็ได้ ไม่รู้ข้อใดให้เว้นว่าง อย่าเดา',
    en: 'Type in the right column and below the headings. Grey text is advice; delete it or leave it. Leave empty what you do not know; do not guess.',
  },
  {
    th: 'ห้ามใส่ชื่อ อายุที่แน่ชัด ที่อยู่ เลขคดี ภาพใบหน้า หรือรายละเอียดที่รวมกันแล้วชี้ตัวผู้เสียหายหรือครอบครัวได้',
    en: 'No name, exact age, address, case number, face or detail that could identify a victim or their family.',
  },
]

/** The head of the file. */
export const heading: Bilingual = { th: 'แบบเขียนแนวปฏิบัติที่ดีและบทเรียน', en: 'Good practice or lesson' }

/** The head of the facts. */
export const factsHeading: Bilingual = { th: 'ข้อมูลของเรื่อง', en: 'Facts' }

/** Both languages as the template writes them. */
export const both = ({ th, en }: Bilingual) => `${th} · ${en}`

/** Tells whether words are the template's own, which say nothing about a practice. */
export function ownWords(sections: readonly SectionTerm[]): (text: string) => boolean {
  const told = [
    heading,
    factsHeading,
    ...instructions,
    ...sections.flatMap(({ label, question }) => [label, question]),
    ...fields.flatMap(({ label, hint }) => [label, hint]),
    ...lists.flatMap(({ label, hint, columns }) => [label, hint, ...columns.map((column) => column.label)]),
  ]
  const known = new Set(told.flatMap((words) => [words.th, words.en, both(words)]).map(spelled))
  return (text) => {
    const lines = text.split('\n').map(spelled).filter(Boolean)
    // A picture has no words at all, and is nobody's but the writer's.
    return lines.length > 0 && lines.every((line) => known.has(line))
  }
}
