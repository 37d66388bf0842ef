import { readVocabulary } from '../../../src/node/content.ts'

/** What a text of an invented entry says. */
interface Said {
  status?: string
  title?: string
  more?: string
  problem?: string
  action?: string
}

export const { sections } = readVocabulary()

/** The Thai file of an invented entry, as much of it as its history looks at. */
export const thai = ({
  status = 'published',
  title = 'เรื่องที่แต่งขึ้น',
  more = '',
  problem = 'ปัญหา',
  action = 'ขั้นตอน',
}: Said = {}) =>
  `---\nkind: lesson\nstatus: ${status}\ntitle: ${title}\n${more}---\n\n## ปัญหาหน้างานที่พบ\n\n${problem}\n\n## สิ่งที่ทำ\n\n${action}\n`

/** The English file of the same. */
export const english = ({ title = 'Invented', problem = 'A problem', more = '' }: Said = {}) =>
  `---\ntitle: ${title}\ntranslatedFrom: 2026-01-01\n${more}---\n\n## The problem\n\n${problem}\n`
