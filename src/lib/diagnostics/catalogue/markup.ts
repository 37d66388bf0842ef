import type { Check } from '../catalogue.ts'

/** Findings about the markup of the text: what is written how. */
export const markupChecks = {
  'mdx-syntax': {
    severity: 'error',
    title: { th: 'อ่านข้อความตรงนี้ไม่ได้', en: 'The text cannot be read here' },
    message: { th: 'อ่านข้อความตรงนี้ไม่ได้: {reason}', en: 'the text cannot be read here: {reason}' },
    help: { th: '{remedy}', en: '{remedy}' },
    why: {
      th: 'เครื่องอ่านเครื่องหมาย < เป็นจุดเริ่มของส่วนประกอบ และ { เป็นจุดเริ่มของโปรแกรม จึงพิมพ์ลอย ๆ ในข้อความไม่ได้',
      en: 'The sign < begins a component and { begins a program, so neither can stand bare in text.',
    },
    example: { wrong: 'เด็กอายุ <15 ปี', right: 'เด็กอายุน้อยกว่า 15 ปี' },
  },
  'mdx-program': {
    severity: 'error',
    title: { th: 'มีคำสั่งโปรแกรมในข้อความ', en: 'Program code in the text' },
    message: {
      th: '{what} เป็นคำสั่งโปรแกรม ใช้ในเรื่องไม่ได้',
      en: '{what} is program code, which entries may not hold',
    },
    help: {
      th: 'ลบออก หากตั้งใจพิมพ์วงเล็บปีกกา ให้เขียน \\{brace} และอย่าขึ้นต้นย่อหน้าด้วยคำว่า import หรือ export',
      en: 'delete it; for a brace in the text type \\{brace}, and never begin a paragraph with the word import or export',
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
      th: 'ใช้ Markdown ธรรมดา เช่น **ตัวหนา** หรือส่วนประกอบที่มีให้: {allowed} หากตั้งใจพิมพ์เครื่องหมาย < ให้เขียน \\<',
      en: 'use plain Markdown, such as **bold**, or one of {allowed}; for the sign itself type \\<',
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
      th: 'ค่ากำกับ {attribute} ของ <{name}> {problem}',
      en: 'the attribute {attribute} of <{name}> {problem}',
    },
    help: { th: 'เขียนแบบนี้ {usage}', en: 'write it like this: {usage}' },
    why: {
      th: 'แต่ละส่วนประกอบรับเฉพาะค่าที่กำหนดไว้ อย่างละครั้ง และต้องเป็นข้อความในอัญประกาศ',
      en: 'Each component takes only its own attributes, once each, as text in quotes.',
    },
    example: { wrong: '<Callout color="red">', right: '<Callout type="caution" title="ข้อควรระวัง">' },
  },
  'component-content': {
    severity: 'error',
    title: { th: 'ใช้ส่วนประกอบผิดที่หรือผิดแบบ', en: 'A component in the wrong place or form' },
    message: { th: 'ส่วนประกอบ <{name}> {problem}', en: 'the component <{name}> {problem}' },
    help: { th: 'เขียนแบบนี้ {usage}', en: 'write it like this: {usage}' },
    why: {
      th: 'ข้อความใน <Cite> จะหายไป <Term> ที่ว่างเป็นลิงก์ที่มองไม่เห็น และกรอบ <Callout> แทรกกลางบรรทัดไม่ได้',
      en: 'Text inside <Cite> would be lost, an empty <Term> is a link nobody sees, and a <Callout> cannot stand inside a line.',
    },
    example: { wrong: '<Term id="nrm" />', right: '<Term id="nrm">กลไกการส่งต่อระดับชาติ</Term>' },
  },
  'markup-unsupported': {
    severity: 'error',
    title: { th: 'รูปแบบนี้ยังไม่รองรับ', en: 'Markup that entries may not use' },
    message: { th: 'ใช้{what}ไม่ได้', en: 'entries may not use {what}' },
    help: {
      th: 'ใช้ย่อหน้า รายการ ตาราง ตัวหนา ตัวเอน ลิงก์ เชิงอรรถ กรอบข้อความ หรือรูปภาพแบบ ![คำบรรยายภาพ](./ชื่อไฟล์.jpg)',
      en: 'use paragraphs, lists, tables, bold, italics, links, footnotes, quotes, or images as ![what it shows](./file.jpg)',
    },
    why: {
      th: 'คลังรับเฉพาะรูปแบบที่แสดงได้ดีบนโทรศัพท์ กระดาษ และโปรแกรมอ่านหน้าจอ',
      en: 'Entries use only what reads well on a phone, on paper and aloud.',
    },
    example: { wrong: '![ห้อง][1]\n\n[1]: ./room.jpg', right: '![ห้องสัมภาษณ์ที่จัดใหม่](./room.jpg)' },
  },
  'link-unsafe': {
    severity: 'error',
    title: { th: 'ลิงก์ชนิดนี้ไม่รับ', en: 'A link of a kind that is not accepted' },
    message: { th: 'ลิงก์นี้ใช้ไม่ได้', en: 'this link cannot be used' },
    help: {
      th: 'ใช้ลิงก์ https:// หน้าในเว็บนี้ที่ขึ้นต้นด้วย / หรือ # เอกสารในโฟลเดอร์ของเรื่อง เช่น ./flow-chart.pdf โทรศัพท์ใน content/vocabulary/public-contacts.yaml เช่น tel:1300 หรืออีเมลหน่วยงาน mailto:…go.th เท่านั้น ที่อยู่ www. และอีเมลที่พิมพ์ลอย ๆ ก็กลายเป็นลิงก์',
      en: 'use https:// links, pages of this site beginning with /, # fragments, a document of the entry folder such as ./flow-chart.pdf, a telephone of content/vocabulary/public-contacts.yaml such as tel:1300, or an office under mailto:…go.th; a bare www. or e-mail address becomes a link, too',
    },
    why: {
      th: 'ลิงก์ชนิดอื่นอาจสั่งให้โปรแกรมทำงาน เปิดไฟล์ในเครื่อง หรือหลอกผู้อ่าน',
      en: 'Other links can run code, open local files or deceive the reader.',
    },
    example: { wrong: '[แบบ](http://example.org/a)', right: '[แบบ](https://example.org/a)' },
  },
  'link-misleading': {
    severity: 'error',
    title: { th: 'ลิงก์ไปคนละที่กับที่เขียนไว้', en: 'A link that shows another address than its own' },
    message: {
      th: 'ข้อความของลิงก์แสดงที่อยู่เว็บหนึ่ง แต่ลิงก์พาไปอีกที่หนึ่ง',
      en: 'the words of this link show one address, but it leads to another',
    },
    help: {
      th: 'เขียนชื่อเอกสารหรือหน่วยงานเป็นข้อความของลิงก์ เช่น [คู่มือคัดแยก](https://…)',
      en: 'let the link say the name of the document or office: [screening manual](https://…)',
    },
    why: {
      th: 'ผู้อ่านเชื่อสิ่งที่เห็น ลิงก์หลอกเป็นวิธีขโมยรหัสผ่านที่ใช้กันมากที่สุด',
      en: 'Readers trust what they see; such links are the commonest way to steal passwords.',
    },
    example: {
      wrong: '[https://www.m-society.go.th](https://example.org/)',
      right: '[กระทรวง พม.](https://www.m-society.go.th/)',
    },
  },
  'link-hides-words': {
    severity: 'error',
    title: { th: 'ข้อความที่ซ่อนในลิงก์หรือรูป', en: 'Words hidden in a link or an image' },
    message: {
      th: 'ข้อความในอัญประกาศหลังที่อยู่จะซ่อนอยู่ ผู้อ่านไม่เห็น',
      en: 'the words in quotes after the address are hidden from readers',
    },
    help: {
      th: 'ลบออก แล้วเขียนสิ่งที่ควรรู้ไว้ในเนื้อหา เช่น [คู่มือคัดแยก](https://…) ฉบับ พ.ศ. 2565',
      en: 'delete them, and say in the text what readers should know: the 2022 [manual](https://…)',
    },
    why: {
      th: 'ข้อความแบบนี้ไม่ขึ้นบนโทรศัพท์ กระดาษ และโปรแกรมอ่านหน้าจอ',
      en: 'Such words show neither on a phone nor on paper, and are not read aloud.',
    },
    example: {
      wrong: '[คู่มือคัดแยก](https://example.org/ "ฉบับใหม่")',
      right: '[คู่มือคัดแยก](https://example.org/) ฉบับใหม่',
    },
  },
  'link-broken': {
    severity: 'error',
    title: { th: 'ลิงก์ไปที่ที่ไม่มี', en: 'A link to something that does not exist' },
    message: { th: 'ลิงก์ไป {target} ซึ่งไม่มีอยู่', en: 'the link leads to {target}, which does not exist' },
    help: { th: '{suggestion}', en: '{suggestion}' },
    why: {
      th: 'ลิงก์ที่ตายทำให้ผู้อ่านเลิกเชื่อทั้งหน้า',
      en: 'A dead link costs the whole page its trust.',
    },
    example: { wrong: '[เชียงใหม่](/provinces/chiangmai/)', right: '[เชียงใหม่](/provinces/chiang-mai/)' },
  },
  'code-block': {
    severity: 'error',
    title: { th: 'กรอบข้อความตายตัวเขียนไม่ถูก', en: 'A code block that is not written plainly' },
    message: { th: 'กรอบ ``` นี้{problem}', en: 'this ``` block {problem}' },
    help: {
      th: 'เปิดด้วย ``` หรือ ```text ในบรรทัดของตัวเอง และปิดด้วย ``` ในบรรทัดของตัวเอง',
      en: 'open it with ``` or ```text on a line of its own, and close it with ``` on a line of its own',
    },
    why: {
      th: 'กรอบที่ไม่ปิดจะกลืนข้อความที่เหลือทั้งหมด และคำสั่งต่อท้ายอาจสั่งให้โปรแกรมอื่นทำงาน',
      en: 'An open block swallows the rest of the text, and settings can make other programs run something.',
    },
    example: { wrong: '```text\nแบบฟอร์ม', right: '```text\nแบบฟอร์ม\n```' },
  },
  'footnote-name': {
    severity: 'error',
    title: { th: 'ชื่อเชิงอรรถใช้ไม่ได้', en: 'A footnote name that cannot be used' },
    message: { th: 'ชื่อเชิงอรรถนี้ใช้ไม่ได้', en: 'this footnote name cannot be used' },
    help: {
      th: 'ใช้ตัวเลข เช่น [^1] หรือคำภาษาอังกฤษสั้น ๆ ที่มีแต่ a-z และตัวเลข เช่น [^note]',
      en: 'use a number, as in [^1], or a short word of a-z and digits, as in [^note]',
    },
    why: {
      th: 'ชื่อเชิงอรรถกลายเป็นที่อยู่ในหน้าเว็บ บางชื่อไปทับชื่อที่เบราว์เซอร์ใช้เอง',
      en: 'The name becomes an address in the page, and some names would take the place of ones the browser needs.',
    },
    example: { wrong: 'ข้อความ[^หมายเหตุ]', right: 'ข้อความ[^1]' },
  },
  'image-unusable': {
    severity: 'error',
    title: { th: 'ใช้รูปภาพนี้ไม่ได้', en: 'The image cannot be used' },
    message: { th: 'ใช้รูปภาพนี้ไม่ได้: {reason}', en: 'this image cannot be used: {reason}' },
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
