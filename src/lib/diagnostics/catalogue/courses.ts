import type { Check } from '../catalogue.ts'

/** Findings about courses: which entries they use, and their English words. */
export const courseChecks = {
  'course-file': {
    severity: 'error',
    title: { th: 'ไฟล์ในโฟลเดอร์หลักสูตรไม่ถูกแบบ', en: 'A file that is no course' },
    message: {
      th: '“{name}” อยู่ในโฟลเดอร์หลักสูตรไม่ได้ ({reason})',
      en: '"{name}" cannot stand among the courses ({reason})',
    },
    help: {
      th: 'หลักสูตรหนึ่งมีไฟล์ภาษาไทยชื่อ <ที่อยู่>.mdx และถ้ามีภาษาอังกฤษให้ชื่อ <ที่อยู่>.en.mdx ที่อยู่ใช้ a-z ตัวเลข และขีดกลาง เช่น shelter-staff.mdx',
      en: 'a course is <id>.mdx in Thai and, where there is one, <id>.en.mdx in English; ids use a-z, 0-9 and hyphens, such as shelter-staff.mdx',
    },
    why: {
      th: 'ชื่อไฟล์คือที่อยู่ของหลักสูตรบนเว็บตลอดไป และไฟล์ชนิดอื่นอาจสั่งให้เครื่องทำงานได้ จึงไม่รับ',
      en: 'The file name is the address of the course for ever, and other kinds of file could make a machine run something.',
    },
  },
  'course-practice-unknown': {
    severity: 'error',
    title: { th: 'หลักสูตรใช้เรื่องที่ไม่มี', en: 'A course uses an entry that does not exist' },
    message: { th: 'ไม่มีเรื่อง “{practice}” ในคลัง', en: 'the library has no entry "{practice}"' },
    help: { th: '{suggestion}', en: '{suggestion}' },
    why: {
      th: 'ผู้เรียนต้องเปิดอ่านเรื่องในทุกลำดับได้ ชื่อที่ใช้คือชื่อโฟลเดอร์ใน practices',
      en: 'Whoever takes the course must be able to open every step; entries are named by their folder in practices.',
    },
    example: {
      wrong: 'items:\n  - practice: nrm-package',
      right: 'items:\n  - practice: nrm-2565-package',
    },
  },
  'course-practice-unpublished': {
    severity: 'error',
    title: { th: 'หลักสูตรใช้เรื่องที่ไม่ได้เผยแพร่', en: 'A course uses an entry that is not published' },
    message: {
      th: 'เรื่อง “{practice}” {state} จึงใช้ในหลักสูตรไม่ได้',
      en: 'the entry "{practice}" {state}, so a course cannot use it',
    },
    help: { th: '{suggestion}', en: '{suggestion}' },
    why: {
      th: 'ร่างยังไม่ผ่านการทบทวน และเรื่องที่ถอนแล้วไม่ควรใช้สอน',
      en: 'A draft has not been reviewed, and what was withdrawn should not be taught.',
    },
  },
  'course-practice-repeated': {
    severity: 'error',
    title: { th: 'หลักสูตรใช้เรื่องเดียวสองครั้ง', en: 'A course uses one entry twice' },
    message: {
      th: 'เรื่อง “{practice}” อยู่ในลำดับที่ {first} แล้ว',
      en: 'the entry "{practice}" is already step {first}',
    },
    help: {
      th: 'รวมเป็นลำดับเดียว ถ้าต้องการให้อ่านทีละส่วน ให้ระบุ sections',
      en: 'make one step of them; to read only parts of it, name its sections',
    },
    why: {
      th: 'ความคืบหน้าของผู้เรียนจดจำตามเรื่อง และลิงก์ไปยังแต่ละลำดับใช้ชื่อเรื่อง',
      en: 'Progress is kept by entry, and so are the links to each step.',
    },
  },
  'course-section-unknown': {
    severity: 'error',
    title: { th: 'หลักสูตรใช้หัวข้อที่เรื่องนั้นไม่มี', en: 'A course uses a section that the entry lacks' },
    message: {
      th: 'เรื่อง “{practice}” ไม่มีหัวข้อ “{section}”',
      en: 'the entry "{practice}" has no section "{section}"',
    },
    help: { th: '{suggestion}', en: '{suggestion}' },
    why: {
      th: 'ลิงก์ไปยังหัวข้อที่ไม่มีจะพาผู้เรียนไปผิดที่',
      en: 'A link to a section that is not there leads nowhere.',
    },
    example: { wrong: 'sections: [results]', right: 'sections: [result]' },
  },
  'course-source': {
    severity: 'error',
    title: { th: 'หลักสูตรอ้างแหล่งข้อมูลเอง', en: 'A course that cites a source itself' },
    message: {
      th: 'หลักสูตรใช้ <Cite> ไม่ได้ เพราะไม่มีรายการแหล่งข้อมูลของตนเอง',
      en: 'a course cannot use <Cite>: it has no list of sources of its own',
    },
    help: {
      th: 'ลิงก์ไปยังเรื่องที่อ้างแหล่งนั้น เช่น [ชื่อเรื่อง](/practices/nrm-2565-package/)',
      en: 'link to the entry that cites it, such as [title](/practices/nrm-2565-package/)',
    },
    why: {
      th: 'หลักสูตรพูดได้เท่าที่เรื่องในคลังพูด ข้อเท็จจริงและแหล่งข้อมูลอยู่ที่เรื่องเหล่านั้น',
      en: 'A course says no more than the entries say; facts and sources stand there.',
    },
  },
  'course-english-older': {
    severity: 'warning',
    title: {
      th: 'หลักสูตรภาษาอังกฤษเก่ากว่าภาษาไทย',
      en: 'English words of a course older than the Thai ones',
    },
    message: {
      th: 'แปลจากฉบับวันที่ {from} แต่ฉบับภาษาไทยทบทวนแล้ววันที่ {now}',
      en: 'translated from the text of {from}, but the Thai one was reviewed on {now}',
    },
    help: {
      th: 'แก้ภาษาอังกฤษให้ตรงกัน แล้วเปลี่ยน translatedFrom เป็น {now}',
      en: 'bring the English words up to date, then set translatedFrom to {now}',
    },
    why: {
      th: 'ผู้เรียนที่อ่านภาษาอังกฤษต้องได้เรียนเรื่องเดียวกัน',
      en: 'Those who read English must be taught the same.',
    },
  },
} satisfies Record<string, Check>
