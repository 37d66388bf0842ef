import type { Check } from '../catalogue.ts'

/** Findings about the text below the facts: its sections and its markup. */
export const bodyChecks = {
  'section-missing': {
    severity: 'error',
    title: { th: 'ขาดหัวข้อที่ต้องมี', en: 'A required section is missing' },
    message: { th: 'ไม่มีหัวข้อ “{section}”', en: 'the section "{section}" is missing' },
    help: {
      th: 'เพิ่มบรรทัด ## {section} แล้วตอบว่า {question.th}',
      en: 'add the line ## {section} and answer: {question.en}',
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
    help: { th: '{suggestion.th}', en: '{suggestion.en}' },
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
      en: 'nothing stands under "{section}"',
    },
    help: {
      th: 'ตอบคำถามของหัวข้อ หากแหล่งข้อมูลไม่ได้บอก ให้เขียนว่าไม่ได้บอก',
      en: 'answer its question; if the sources do not tell, say that they do not',
    },
    why: {
      th: 'การบอกว่าไม่รู้มีประโยชน์กว่าการเว้นว่าง',
      en: 'Saying that something is not known helps more than silence.',
    },
  },
  'text-before-section': {
    severity: 'error',
    title: { th: 'มีข้อความก่อนหัวข้อแรก', en: 'Text before the first section' },
    message: { th: 'มีข้อความก่อนหัวข้อแรก', en: 'text stands before the first heading' },
    help: {
      th: 'ย้ายไปไว้ใต้หัวข้อที่เหมาะ หรือใส่ในช่อง summary',
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
    message: { th: 'ใช้หัวข้อระดับ {level} ไม่ได้', en: 'headings of level {level} cannot be used' },
    help: {
      th: 'ใช้ ## สำหรับหัวข้อของแบบ และ ### สำหรับหัวข้อย่อย',
      en: 'use ## for the sections of the template and ### inside them',
    },
    why: {
      th: 'โปรแกรมอ่านหน้าจออาศัยลำดับหัวข้อ ชื่อเรื่องเป็นระดับ 1 อยู่แล้ว',
      en: 'Screen readers rely on the order of headings; the title is level 1 already.',
    },
    example: { wrong: '# สิ่งที่ทำ', right: '## สิ่งที่ทำ' },
  },
  'mdx-syntax': {
    severity: 'error',
    title: { th: 'อ่านข้อความตรงนี้ไม่ได้', en: 'The text cannot be read here' },
    message: { th: 'อ่านข้อความตรงนี้ไม่ได้', en: 'the text cannot be read here' },
    help: {
      th: 'เครื่องหมาย < และ {brace} มีความหมายพิเศษ ให้เขียนเป็นคำ เช่น “น้อยกว่า 15 ปี” หรือใส่ \\ ไว้ข้างหน้า',
      en: 'the signs < and {brace} have a meaning of their own: write words ("under 15") or put \\ before the sign',
    },
    why: {
      th: 'เครื่องอ่านเครื่องหมาย < เป็นจุดเริ่มของส่วนประกอบ และ { เป็นจุดเริ่มของโปรแกรม',
      en: 'The sign < begins a component and { begins a program, so neither can stand bare in text.',
    },
    example: { wrong: 'เด็กอายุ <15 ปี', right: 'เด็กอายุน้อยกว่า 15 ปี' },
  },
  'mdx-program': {
    severity: 'error',
    title: { th: 'มีคำสั่งโปรแกรมในข้อความ', en: 'Program code in the text' },
    message: {
      th: 'มี {what} ซึ่งเป็นคำสั่งโปรแกรม',
      en: 'here stands {what}, which is program code',
    },
    help: {
      th: 'ลบออก หากต้องการวงเล็บปีกกาในข้อความให้พิมพ์ \\{brace}',
      en: 'delete it; for a brace in the text, type \\{brace}',
    },
    why: {
      th: 'เรื่องเป็นข้อมูล ไม่มีสิ่งใดในนั้นทำงานได้ ไม่ว่าจะดูไม่มีพิษภัยเพียงใด',
      en: 'An entry is data: nothing in it may run, however harmless it looks.',
    },
    example: { wrong: 'รวม {19 + 34} คน', right: 'รวม 53 คน' },
  },
  'component-unknown': {
    severity: 'error',
    title: { th: 'ไม่รู้จักส่วนประกอบหรือแท็ก', en: 'An unknown component or tag' },
    message: { th: 'ใช้ <{name}> ในเรื่องไม่ได้', en: '<{name}> cannot be used in an entry' },
    help: {
      th: 'ใช้ Markdown ธรรมดา หรือส่วนประกอบที่มีให้: {allowed}',
      en: 'use plain Markdown, or one of {allowed}',
    },
    why: {
      th: 'แท็กอื่นอาจโหลดสิ่งแปลกปลอมเข้าหน้าเว็บ หรือทำให้อ่านยากสำหรับผู้ใช้โปรแกรมอ่านหน้าจอ',
      en: 'Other tags could load foreign things into the page, or shut out screen readers.',
    },
    example: { wrong: '<b>สำคัญ</b>', right: '**สำคัญ**' },
  },
  'component-attribute': {
    severity: 'error',
    title: { th: 'ค่ากำกับส่วนประกอบไม่ถูกต้อง', en: 'A wrong attribute of a component' },
    message: {
      th: 'ค่ากำกับ {attribute} ของ <{name}> ใช้ไม่ได้',
      en: 'the attribute {attribute} of <{name}> cannot be used',
    },
    help: { th: 'เขียนแบบนี้ {usage}', en: 'write it like this: {usage}' },
    why: {
      th: 'แต่ละส่วนประกอบรับเฉพาะค่าที่กำหนดไว้ และต้องเป็นข้อความในอัญประกาศ',
      en: 'Each component takes only its own attributes, once each, as text in quotes.',
    },
    example: { wrong: '<Callout color="red">', right: '<Callout type="caution" title="ข้อควรระวัง">' },
  },
  'markup-unsupported': {
    severity: 'error',
    title: { th: 'รูปแบบนี้ยังไม่รองรับ', en: 'Markup that entries may not use' },
    message: { th: 'ใช้รูปแบบ {what} ไม่ได้', en: 'entries may not use {what}' },
    help: {
      th: 'ใช้ย่อหน้า รายการ ตาราง ตัวหนา ตัวเอน ลิงก์ รูปภาพ เชิงอรรถ หรือกรอบข้อความ',
      en: 'use paragraphs, lists, tables, bold, italics, links, images, footnotes or quotes',
    },
    why: {
      th: 'คลังรับเฉพาะรูปแบบที่แสดงได้ดีบนโทรศัพท์ กระดาษ และโปรแกรมอ่านหน้าจอ',
      en: 'Entries use only what reads well on a phone, on paper and aloud.',
    },
  },
  'link-unsafe': {
    severity: 'error',
    title: { th: 'ลิงก์ชนิดนี้ไม่รับ', en: 'A link of a kind that is not accepted' },
    message: { th: 'ลิงก์นี้ใช้ไม่ได้', en: 'this link cannot be used' },
    help: {
      th: 'ใช้ลิงก์ที่ขึ้นต้นด้วย https:// หรือหน้าในเว็บนี้ที่ขึ้นต้นด้วย / หรือ # เท่านั้น',
      en: 'use https:// links, pages of this site beginning with /, or # fragments',
    },
    why: {
      th: 'ลิงก์ชนิดอื่นอาจรันโปรแกรม เปิดไฟล์ในเครื่อง หรือหลอกผู้อ่าน',
      en: 'Other links can run code, open local files or deceive the reader.',
    },
    example: { wrong: '[แบบ](http://example.org/a)', right: '[แบบ](https://example.org/a)' },
  },
  'link-broken': {
    severity: 'error',
    title: { th: 'ลิงก์ไปหน้าที่ไม่มี', en: 'A link to a page that does not exist' },
    message: { th: 'ไม่มีหน้า {target}', en: 'there is no page {target}' },
    help: { th: '{suggestion.th}', en: '{suggestion.en}' },
    why: {
      th: 'ลิงก์ที่ตายทำให้ผู้อ่านเลิกเชื่อทั้งหน้า',
      en: 'A dead link costs the whole page its trust.',
    },
  },
  'image-unusable': {
    severity: 'error',
    title: { th: 'ใช้รูปภาพนี้ไม่ได้', en: 'The image cannot be used' },
    message: { th: 'ใช้รูปภาพนี้ไม่ได้: {reason.th}', en: 'this image cannot be used: {reason.en}' },
    help: {
      th: 'วางรูป .jpg .png .webp หรือ .avif ไว้ในโฟลเดอร์ของเรื่อง แล้วเขียน ![คำบรรยายภาพ](./ชื่อไฟล์.jpg)',
      en: 'put a .jpg, .png, .webp or .avif into the entry folder and write ![what it shows](./file.jpg)',
    },
    why: {
      th: 'รูปจากที่อื่นเปิดเผยว่าใครอ่าน และรูปที่ไม่มีคำบรรยายปิดกั้นผู้ที่มองไม่เห็น',
      en: 'Images from elsewhere reveal who reads, and an image without words shuts out the blind.',
    },
    example: { wrong: '![](https://example.org/a.jpg)', right: '![ห้องสัมภาษณ์ที่จัดใหม่](./room.jpg)' },
  },
} satisfies Record<string, Check>
