import type { Check } from '../catalogue.ts'

/** Findings about the facts between the two `---` lines. */
export const frontMatterChecks = {
  'front-matter-missing': {
    severity: 'error',
    title: { th: 'ไม่มีส่วนข้อมูลหัวไฟล์', en: 'The facts at the top are missing' },
    message: {
      th: 'ไฟล์ต้องเริ่มด้วยส่วนข้อมูลระหว่างบรรทัด --- สองบรรทัด',
      en: 'the file must begin with facts between two --- lines',
    },
    help: {
      th: 'ให้บรรทัดแรกเป็น --- ตามด้วยข้อมูล แล้วปิดด้วย --- อีกบรรทัด ดูแบบที่ practices/_template',
      en: 'make the first line ---, then the facts, then another ---; see practices/_template',
    },
    why: {
      th: 'ข้อมูลหัวไฟล์คือสิ่งที่ใช้ค้น กรอง และจัดหมวดเรื่อง',
      en: 'The facts at the top are what people search, filter and sort by.',
    },
    example: { wrong: '## ปัญหาหน้างานที่พบ', right: '---\nkind: good-practice\n---\n\n## ปัญหาหน้างานที่พบ' },
  },
  'yaml-syntax': {
    severity: 'error',
    title: { th: 'รูปแบบข้อมูลหัวไฟล์ผิด', en: 'The facts at the top cannot be read' },
    message: { th: 'อ่านข้อมูลหัวไฟล์ไม่ได้: {reason}', en: 'the facts cannot be read: {reason}' },
    help: {
      th: 'ถ้าข้อความมี : หรือ # ให้ครอบด้วยอัญประกาศเดี่ยว และใช้เว้นวรรคเยื้อง ไม่ใช้แท็บ',
      en: "put text with : or # in single quotes, and indent with spaces, never tabs",
    },
    why: {
      th: 'ส่วนหัวเขียนด้วยรูปแบบ YAML ซึ่งเครื่องหมายบางตัวมีความหมายพิเศษ',
      en: 'The facts are written in YAML, where some signs have a meaning of their own.',
    },
    example: { wrong: 'title: เชียงราย: คัดกรองที่ด่าน', right: "title: 'เชียงราย: คัดกรองที่ด่าน'" },
  },
  'yaml-forbidden': {
    severity: 'error',
    title: { th: 'ใช้ความสามารถของ YAML ที่ไม่รับ', en: 'A YAML feature that entries may not use' },
    message: {
      th: 'ส่วนหัวใช้ {feature} ซึ่งไม่รับ',
      en: 'the facts use {feature}, which entries may not',
    },
    help: { th: 'เขียนค่าลงไปตรง ๆ', en: 'write the value out' },
    why: {
      th: 'จุดอ้างอิง ป้ายชนิด และคีย์พิเศษทำให้สิ่งที่ผู้ตรวจเห็นต่างจากสิ่งที่เครื่องอ่าน',
      en: 'Anchors, tags and special keys let the machine read something else than the reviewer sees.',
    },
    example: { wrong: 'title: !!binary aGVsbG8=', right: 'title: ชื่อเรื่อง' },
  },
  'field-missing': {
    severity: 'error',
    title: { th: 'ยังไม่ได้กรอกช่องที่ต้องมี', en: 'A required field is missing' },
    message: { th: 'ไม่มีช่อง {field}', en: 'the field {field} is missing' },
    help: {
      th: 'เพิ่มบรรทัด {field}: ในส่วนหัว ดูความหมายที่ practices/_template/th.mdx',
      en: 'add a line {field}: to the facts; practices/_template/th.mdx explains it',
    },
    why: {
      th: 'ทุกช่องที่บังคับมีผู้ใช้รออยู่ เช่น จังหวัดที่ค้นหา หรือผู้ตรวจที่ดูแหล่งข้อมูล หากยังไม่พร้อมให้ตั้ง status: draft',
      en: 'Somebody relies on every required field. While it is not ready, set status: draft.',
    },
    example: { wrong: 'status: published', right: 'status: published\nowner: พมจ.เชียงราย' },
  },
  'field-unknown': {
    severity: 'error',
    title: { th: 'ไม่รู้จักช่องนี้', en: 'An unknown field' },
    message: { th: 'ไม่รู้จักช่อง {field}', en: 'there is no field {field}' },
    help: { th: '{suggestion.th}', en: '{suggestion.en}' },
    why: {
      th: 'ชื่อช่องที่พิมพ์ผิดจะทำให้ข้อมูลหายไปเงียบ ๆ จึงต้องแจ้ง',
      en: 'A misspelt field name would lose its value without a word.',
    },
    example: { wrong: 'province: [tak]', right: 'provinces: [tak]' },
  },
  'field-type': {
    severity: 'error',
    title: { th: 'ชนิดของค่าไม่ตรง', en: 'The wrong kind of value' },
    message: {
      th: 'ช่อง {field} ต้องเป็น{expected}',
      en: 'the field {field} must be {expected}',
    },
    help: { th: 'เขียนแบบนี้ {example}', en: 'write it like this: {example}' },
    why: {
      th: 'ช่องที่เป็นรายการต้องอยู่ในวงเล็บเหลี่ยมหรือขึ้นบรรทัดด้วยขีด จึงจะใส่ได้หลายค่า',
      en: 'A list needs brackets or dashes, so that it can hold more than one value.',
    },
    example: { wrong: 'provinces: tak', right: 'provinces: [tak]' },
  },
  'field-value': {
    severity: 'error',
    title: { th: 'ค่านี้ใช้ไม่ได้', en: 'The value cannot be used' },
    message: { th: 'ค่าของช่อง {field} ใช้ไม่ได้', en: 'the value of {field} cannot be used' },
    help: { th: '{expected.th}', en: '{expected.en}' },
    why: {
      th: 'ค่าที่กำหนดไว้ทำให้ค้น กรอง และนับได้ตรงกันทั้งคลัง',
      en: 'Fixed values keep searching, filtering and counting true across the library.',
    },
    example: { wrong: 'reviewedOn: 23/11/2569', right: 'reviewedOn: 2026-11-23' },
  },
  'field-length': {
    severity: 'error',
    title: { th: 'ความยาวไม่พอดี', en: 'Too long or too short' },
    message: {
      th: 'ช่อง {field} {limit.th}',
      en: 'the field {field} {limit.en}',
    },
    help: {
      th: 'ย่อให้เหลือใจความ รายละเอียดไปอยู่ในเนื้อหา',
      en: 'keep the point here and the details in the text',
    },
    why: {
      th: 'ข้อความหัวเรื่องต้องอ่านจบในหน้าจอโทรศัพท์',
      en: 'The top of an entry must fit the screen of a phone.',
    },
  },
} satisfies Record<string, Check>
