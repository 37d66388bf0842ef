import type { Check } from '../catalogue.ts'

/** Findings that need more than one field, one file or one entry to see. */
export const entryChecks = {
  'term-unknown': {
    severity: 'error',
    title: { th: 'ไม่มีรหัสนี้ในรายการ', en: 'A term that the vocabulary does not have' },
    message: {
      th: 'ไม่มี “{term}” ในรายการ{vocabulary}',
      en: '"{term}" is not in the list of {vocabulary}',
    },
    help: { th: '{suggestion}', en: '{suggestion}' },
    why: {
      th: 'เจ้าหน้าที่เปิดหาเรื่องจากรายการเหล่านี้ เรื่องที่ใช้รหัสนอกรายการจะไม่มีใครพบ',
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
    help: {
      th: 'เพิ่ม {source} ในช่อง sources ของ {list} หรือแก้รหัสตรงนี้ให้ตรงกับที่มีอยู่',
      en: 'add {source} to sources in {list}, or spell it here as it stands there',
    },
    why: {
      th: 'ผู้อ่านต้องพบแหล่งที่อ้างในรายการท้ายหน้า',
      en: 'Readers look for every cited source in the list at the end.',
    },
    example: {
      wrong: 'sources: [TIP2022]\n…<Cite source="TIP2023" />',
      right: 'sources: [TIP2022, TIP2023]\n…<Cite source="TIP2023" />',
    },
  },
  'evidence-unproven': {
    severity: 'error',
    title: { th: 'ระดับหลักฐานสูงกว่าที่แสดง', en: 'More evidence claimed than shown' },
    message: {
      th: 'evidence เป็น result แต่ช่อง results ไม่มีผลสักรายการ',
      en: 'evidence is result, but results is empty',
    },
    help: {
      th: 'เพิ่มผลที่วัดได้พร้อมแหล่งข้อมูลใน results หรือเปลี่ยนเป็น evidence: output หรือ evidence: described',
      en: 'add a measured result with its source to results, or write evidence: output or evidence: described',
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
      th: 'kind: lesson กับ evidence: lesson ต้องมาคู่กัน',
      en: 'kind: lesson and evidence: lesson go together',
    },
    help: {
      th: 'ถ้าเป็นบทเรียน ให้เขียน lesson ทั้งสองช่อง ถ้าเป็นแนวปฏิบัติที่ดี ให้ใช้ evidence: result, output หรือ described',
      en: 'for a lesson write lesson in both; for a good practice use evidence: result, output or described',
    },
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
      th: 'ถ้าถอนเรื่อง ให้เขียน withdrawn: แล้วบรรทัดถัดไปเยื้องสองช่องเป็น reason: เหตุผลที่ถอน ถ้าไม่ถอน ให้ลบช่อง withdrawn',
      en: 'to withdraw it, write withdrawn: and on the next line, two spaces in, reason: why; otherwise remove withdrawn',
    },
    why: {
      th: 'ผู้ที่เคยลิงก์มาต้องรู้ว่าทำไมเรื่องนี้ถูกถอน และควรอ่านเรื่องใดแทน',
      en: 'People who linked here must learn why it was withdrawn and what to read instead.',
    },
  },
  'dropped-reason': {
    severity: 'error',
    title: { th: 'การยกเลิกข้อเสนอต้องมีเหตุผล', en: 'A dropped plan item needs its reason' },
    message: {
      th: 'status: dropped กับช่อง reason ของข้อเสนอต้องมาคู่กัน',
      en: 'status: dropped and the item’s reason go together',
    },
    help: {
      th: 'ถ้ายกเลิกข้อเสนอนี้ ให้เติม reason: เหตุที่ยกเลิก ถ้าไม่ได้ยกเลิก ให้ลบช่อง reason',
      en: 'if this item was dropped, add reason: why; otherwise remove reason',
    },
    why: {
      th: 'ผู้ที่คิดจะเสนอเรื่องเดียวกันต้องรู้ว่าเคยยกเลิกเพราะอะไร จะได้ไม่ต้องเริ่มใหม่จากศูนย์',
      en: 'Whoever thinks of proposing the same must learn why it was given up.',
    },
    example: {
      wrong: 'actionPlan:\n  - item: ทำทะเบียนล่าม\n    owner: พมจ.เชียงราย\n    status: dropped',
      right:
        'actionPlan:\n  - item: ทำทะเบียนล่าม\n    owner: พมจ.เชียงราย\n    status: dropped\n    reason: ใช้ทะเบียนกลางของกระทรวงแทน',
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
    title: { th: 'ที่อยู่เว็บนี้มีเรื่องอื่นใช้แล้ว', en: 'The address belongs to another entry' },
    message: {
      th: '“{id}” เป็นที่อยู่เว็บของ practices/{owner} แล้ว',
      en: '"{id}" is already an address of practices/{owner}',
    },
    help: { th: 'ลบออกจาก formerIds', en: 'remove it from formerIds' },
    why: {
      th: 'ที่อยู่เว็บที่เผยแพร่แล้วต้องพาไปเรื่องเดียวตลอดไป',
      en: 'A published address leads to one entry for ever.',
    },
  },
  'address-lost': {
    severity: 'error',
    title: { th: 'ที่อยู่ที่เผยแพร่แล้วไม่มีเรื่องใดตอบ', en: 'A published address that no entry answers' },
    message: {
      th: '{address} เผยแพร่ไปแล้ว แต่ไม่มีเรื่องใดตอบที่อยู่นี้',
      en: '{address} was published, and no entry answers it any more',
    },
    help: { th: '{way}', en: '{way}' },
    why: {
      th: 'ลิงก์ในหลักสูตร เอกสาร และหนังสือราชการเปลี่ยนตามไม่ได้ ที่อยู่ที่เผยแพร่แล้วจึงต้องใช้ได้ตลอดไป',
      en: 'Links stand in courses, papers and letters, where nobody can change them: a published address answers for ever.',
    },
  },
  'code-taken': {
    severity: 'error',
    title: { th: 'รหัสลิงก์สั้นซ้ำ', en: 'A short code that another entry has' },
    message: {
      th: 'practices/{owner} ใช้รหัสนี้แล้ว',
      en: 'practices/{owner} has this short code already',
    },
    help: {
      th: 'ลบบรรทัด code ของเรื่องที่มาทีหลัง แล้วพิมพ์ npm run check -- --fix',
      en: 'delete the line code of the later entry, then run npm run check -- --fix',
    },
    why: {
      th: 'ลิงก์สั้น /p/<รหัส>/ ต้องพาไปเรื่องเดียวตลอดไป มักซ้ำเพราะคัดลอกไฟล์จากเรื่องอื่น',
      en: 'A short link, /p/<code>/, leads to one entry for ever; a copied file brings the code of another.',
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
      th: '{field} ภาษาอังกฤษมี {english} รายการ แต่ภาษาไทยมี {thai} รายการ',
      en: '{field} has {english} items in English and {thai} in Thai',
    },
    help: {
      th: 'ให้จำนวนและลำดับของ {field} ตรงกับภาษาไทย',
      en: 'make {field} as long as the Thai list, in the same order',
    },
    why: {
      th: 'คำภาษาอังกฤษจับคู่กับข้อเท็จจริงภาษาไทยตามลำดับ',
      en: 'English words are matched to the Thai facts by their order.',
    },
  },
  'translation-drift': {
    severity: 'warning',
    title: { th: 'ฉบับภาษาอังกฤษเก่ากว่าฉบับภาษาไทย', en: 'An English text older than the Thai one' },
    message: {
      th: 'ฉบับภาษาอังกฤษเก่ากว่าฉบับภาษาไทย {what}',
      en: 'the English text is older than the Thai one: {what}',
    },
    help: {
      th: 'แก้ภาษาอังกฤษส่วนนั้นให้ตรงกัน แล้วพิมพ์ npm run translated -- {id}',
      en: 'bring these parts of the English text up to date, then type npm run translated -- {id}',
    },
    why: {
      th: 'ผู้อ่านภาษาอังกฤษต้องได้ข้อเท็จจริงเดียวกับผู้อ่านภาษาไทย หน้าภาษาอังกฤษจะบอกผู้อ่านว่าฉบับภาษาไทยใหม่กว่า จนกว่าจะแปลให้ตรงกัน',
      en: 'Readers of English must get the same facts as readers of Thai. Until the texts agree, the English page says that the Thai one is newer.',
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
      th: 'เพิ่มเอกสารของเวทีใน sources ({documents}) หรือลบช่อง workshop',
      en: 'add a document of the workshop to sources ({documents}), or remove workshop',
    },
    why: {
      th: 'เรื่องจะอ้างเวทีได้ต่อเมื่อเอกสารยืนยัน',
      en: 'An entry may only claim a workshop that its sources show.',
    },
  },
} satisfies Record<string, Check>
