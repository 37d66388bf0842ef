import type { Check } from '../catalogue.ts'

/** Findings that need more than one field, one file or one entry to see. */
export const entryChecks = {
  'term-unknown': {
    severity: 'error',
    title: { th: 'ไม่มีคำนี้ในคลังคำ', en: 'A term that the vocabulary does not have' },
    message: {
      th: 'ไม่มี “{term}” ในรายการ{vocabulary.th}',
      en: '"{term}" is not in the list of {vocabulary.en}',
    },
    help: { th: '{suggestion.th}', en: '{suggestion.en}' },
    why: {
      th: 'คำในคลังคำคือหน้าที่เจ้าหน้าที่เปิดหา คำที่ไม่มีในรายการจะไม่มีใครพบ',
      en: 'Staff browse by these terms; nobody would find an entry under any other.',
    },
    example: { wrong: 'provinces: [chiangmai]', right: 'provinces: [chiang-mai]' },
  },
  'source-not-listed': {
    severity: 'error',
    title: { th: 'อ้างแหล่งข้อมูลที่ไม่อยู่ในรายการของเรื่อง', en: 'A source that the entry does not list' },
    message: {
      th: '“{source}” ไม่อยู่ในช่อง sources ของเรื่องนี้',
      en: '"{source}" is not among the sources of this entry',
    },
    help: { th: 'เพิ่ม {source} ในช่อง sources', en: 'add {source} to sources' },
    why: {
      th: 'ผู้อ่านต้องพบแหล่งที่อ้างในรายการท้ายหน้า',
      en: 'Readers look for every cited source in the list at the end.',
    },
  },
  'evidence-unproven': {
    severity: 'error',
    title: { th: 'ระดับหลักฐานสูงกว่าที่แสดง', en: 'More evidence claimed than shown' },
    message: {
      th: 'evidence เป็น result แต่ไม่มีรายการในช่อง results',
      en: 'evidence is result, but results is empty',
    },
    help: {
      th: 'เพิ่มผลที่วัดได้พร้อมแหล่งข้อมูล หรือใช้ output หรือ described',
      en: 'add a measured result with its source, or use output or described',
    },
    why: {
      th: 'ระดับหลักฐานต้องตรงกับสิ่งที่ผู้อ่านเห็นในหน้า',
      en: 'The level of evidence must be what the reader can see.',
    },
  },
  'lesson-evidence': {
    severity: 'error',
    title: { th: 'บทเรียนกับระดับหลักฐานไม่ตรงกัน', en: 'Lesson and evidence disagree' },
    message: {
      th: 'kind: lesson ต้องคู่กับ evidence: lesson เสมอ',
      en: 'kind: lesson and evidence: lesson go together',
    },
    help: { th: 'แก้ช่องใดช่องหนึ่งให้ตรงกัน', en: 'change one of the two' },
    why: {
      th: 'บทเรียนคือสิ่งที่ไม่ได้ผลหรือก่ออันตราย จึงไม่มีระดับหลักฐานแบบแนวปฏิบัติที่ดี',
      en: 'A lesson tells what failed or hurt; it has no level of proof as a good practice has.',
    },
  },
  'withdrawal-reason': {
    severity: 'error',
    title: { th: 'การถอนเรื่องต้องมีเหตุผล', en: 'A withdrawal needs its reason' },
    message: {
      th: 'status: withdrawn กับช่อง withdrawn ต้องมาคู่กัน',
      en: 'status: withdrawn and the field withdrawn go together',
    },
    help: {
      th: 'เขียน withdrawn: แล้วบรรทัดถัดไป reason: เหตุผลที่ถอน',
      en: 'write withdrawn: and on the next line reason: why it was withdrawn',
    },
    why: {
      th: 'ผู้ที่เคยลิงก์มาต้องรู้ว่าทำไมเรื่องนี้ถูกถอน และควรอ่านเรื่องใดแทน',
      en: 'People who linked here must learn why it was withdrawn and what to read instead.',
    },
  },
  'review-order': {
    severity: 'error',
    title: { th: 'วันทบทวนสลับกัน', en: 'Review dates in the wrong order' },
    message: {
      th: 'nextReview ต้องอยู่หลัง reviewedOn',
      en: 'nextReview must come after reviewedOn',
    },
    help: {
      th: 'ตั้ง nextReview ให้หลังวันที่ทบทวน เช่น อีกหนึ่งปี',
      en: 'set nextReview later, for example a year on',
    },
    why: {
      th: 'วันทบทวนครั้งถัดไปบอกผู้อ่านว่าเรื่องยังใหม่พอหรือไม่',
      en: 'The next review tells readers whether an entry is still fresh.',
    },
  },
  'address-taken': {
    severity: 'error',
    title: { th: 'ที่อยู่นี้มีเรื่องอื่นใช้แล้ว', en: 'The address belongs to another entry' },
    message: {
      th: '“{id}” เป็นที่อยู่ของ practices/{owner} แล้ว',
      en: '"{id}" is already an address of practices/{owner}',
    },
    help: { th: 'ลบออกจาก formerIds หรือใช้ชื่ออื่น', en: 'remove it from formerIds, or use another name' },
    why: {
      th: 'ที่อยู่ที่เผยแพร่แล้วต้องพาไปเรื่องเดียวตลอดไป',
      en: 'A published address leads to one entry for ever.',
    },
  },
  'title-duplicate': {
    severity: 'error',
    title: { th: 'ชื่อเรื่องซ้ำ', en: 'Two entries with one title' },
    message: {
      th: 'practices/{other} ใช้ชื่อนี้แล้ว',
      en: 'practices/{other} has this title already',
    },
    help: {
      th: 'ทำให้ชื่อต่างกัน เช่น เติมชื่อจังหวัดหรือปี หากเป็นเรื่องเดียวกันให้รวมกัน',
      en: 'tell them apart, by province or year; if they are the same, merge them',
    },
    why: {
      th: 'ผู้ใช้โปรแกรมอ่านหน้าจอและผลค้นหาแยกเรื่องกันด้วยชื่อ',
      en: 'Screen readers and search results tell entries apart by their titles.',
    },
  },
  'translation-mismatch': {
    severity: 'error',
    title: { th: 'รายการภาษาอังกฤษไม่ตรงกับภาษาไทย', en: 'The English list does not match the Thai one' },
    message: {
      th: 'en.mdx มี {field} {en} รายการ แต่ th.mdx มี {th} รายการ',
      en: '{field} has {en} items here and {th} in th.mdx',
    },
    help: {
      th: 'ให้จำนวนและลำดับของ {field} ตรงกับ th.mdx',
      en: 'make {field} as long as in th.mdx, in the same order',
    },
    why: {
      th: 'คำภาษาอังกฤษจับคู่กับข้อเท็จจริงภาษาไทยตามลำดับ',
      en: 'English words are matched to the Thai facts by their order.',
    },
  },
  'workshop-unsourced': {
    severity: 'error',
    title: { th: 'แหล่งข้อมูลไม่ได้ยืนยันว่ามาจากเวที', en: 'No source ties the entry to the workshop' },
    message: {
      th: 'ไม่มีแหล่งข้อมูลใดของเรื่องนี้ที่เป็นเอกสารของเวที {workshop}',
      en: 'none of the sources of this entry documents the workshop {workshop}',
    },
    help: {
      th: 'เพิ่มแหล่งข้อมูลของเวทีใน sources หรือลบช่อง workshop',
      en: 'add a source of the workshop to sources, or remove workshop',
    },
    why: {
      th: 'เรื่องจะอ้างเวทีได้ต่อเมื่อเอกสารยืนยัน',
      en: 'An entry may only claim a workshop that its sources show.',
    },
  },
} satisfies Record<string, Check>
