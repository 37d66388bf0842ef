import type { Check } from '../catalogue.ts'

/** Findings about files and folders, before anything in them is read. */
export const fileChecks = {
  'folder-unreadable': {
    severity: 'error',
    title: { th: 'เปิดโฟลเดอร์ไม่ได้', en: 'The folder cannot be opened' },
    message: {
      th: 'เปิดโฟลเดอร์นี้ไม่ได้ ({reason})',
      en: 'this folder cannot be opened ({reason})',
    },
    help: {
      th: 'ตรวจว่าพิมพ์ชื่อโฟลเดอร์ถูก และมีสิทธิ์เปิดอ่าน',
      en: 'check the spelling of its name, and that you may read it',
    },
    why: {
      th: 'ตัวตรวจต้องอ่านโฟลเดอร์ได้จึงจะบอกได้ว่าเรื่องในนั้นถูกต้องหรือไม่',
      en: 'The check can only vouch for entries it was able to read.',
    },
  },
  'file-unreadable': {
    severity: 'error',
    title: { th: 'เปิดไฟล์ไม่ได้', en: 'The file cannot be opened' },
    message: { th: 'เปิดไฟล์นี้ไม่ได้ ({reason})', en: 'this file cannot be opened ({reason})' },
    help: {
      th: 'ให้เป็นไฟล์ธรรมดา ไม่ใช่โฟลเดอร์หรือทางลัด และตรวจว่ามีสิทธิ์เปิดอ่าน',
      en: 'make it a plain file, not a folder or a link, and check that you may read it',
    },
    why: {
      th: 'ไฟล์ที่เปิดไม่ได้จะไม่ขึ้นเว็บ จึงต้องแจ้งให้รู้ก่อน',
      en: 'A file that cannot be read would silently be missing from the site.',
    },
  },
  'file-missing': {
    severity: 'error',
    title: { th: 'ไม่มีไฟล์ภาษาไทย', en: 'The Thai file is missing' },
    message: { th: 'โฟลเดอร์นี้ไม่มีไฟล์ th.mdx', en: 'this folder has no th.mdx' },
    help: {
      th: 'คัดลอก practices/_template/th.mdx มาไว้ในโฟลเดอร์นี้แล้วกรอก',
      en: 'copy practices/_template/th.mdx into this folder and fill it in',
    },
    why: {
      th: 'ข้อเท็จจริงทั้งหมดของเรื่องอยู่ใน th.mdx หากไม่มี หน้าเว็บของเรื่องก็สร้างไม่ได้',
      en: 'All facts of an entry live in th.mdx; without it there is no page.',
    },
  },
  'file-unexpected': {
    severity: 'error',
    title: { th: 'มีไฟล์หรือโฟลเดอร์ที่ไม่รู้จัก', en: 'An unknown file or folder' },
    message: {
      th: '“{name}” อยู่ตรงนี้ไม่ได้',
      en: '"{name}" cannot stand here',
    },
    help: {
      th: 'ลบ ย้าย หรือเปลี่ยนชื่อ: ใน practices มีได้เฉพาะโฟลเดอร์ของเรื่อง และในนั้นมีได้เฉพาะ th.mdx, en.mdx, โฟลเดอร์ adoptions ที่มีแต่ไฟล์บันทึก .mdx และไฟล์แนบ .jpg .png .webp .avif .pdf ที่ตั้งชื่อด้วย a-z ตัวเลข และขีดกลาง เช่น flow-chart.pdf',
      en: 'delete, move or rename it: practices holds entry folders only, and an entry folder only th.mdx, en.mdx, a folder adoptions with nothing but .mdx records, and .jpg .png .webp .avif .pdf attachments named with a-z, 0-9 and hyphens, such as flow-chart.pdf',
    },
    why: {
      th: 'เรื่องเป็นข้อมูล ไม่ใช่โปรแกรม ไฟล์ชนิดอื่นอาจสั่งให้เครื่องทำงานได้ จึงไม่รับ',
      en: 'An entry is data. Other kinds of file could make a machine run something.',
    },
  },
  'folder-name': {
    severity: 'error',
    title: { th: 'ชื่อโฟลเดอร์ใช้เป็นที่อยู่เว็บไม่ได้', en: 'The folder name cannot be an address' },
    message: {
      th: 'ชื่อโฟลเดอร์ “{name}” ใช้เป็นที่อยู่เว็บไม่ได้',
      en: 'the folder name "{name}" cannot be an address',
    },
    help: {
      th: 'ใช้ a-z ตัวเลข และขีดกลางทีละขีด รวมไม่เกิน 60 ตัว เช่น {example}',
      en: 'use a-z, 0-9 and single hyphens, 60 characters at most, such as {example}',
    },
    why: {
      th: 'ชื่อโฟลเดอร์คือที่อยู่ของเรื่องตลอดไป จึงต้องพิมพ์ง่ายและส่งต่อได้ทุกช่องทาง',
      en: 'The folder name is the address of the entry for ever: it must survive being typed and sent.',
    },
    example: { wrong: 'practices/เชียงใหม่ CAC/', right: 'practices/chiang-mai-cac/' },
  },
  'file-encoding': {
    severity: 'error',
    title: { th: 'ไฟล์ไม่ใช่ UTF-8', en: 'The file is not UTF-8' },
    message: {
      th: 'ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 ธรรมดา ({reason})',
      en: 'this file is not saved as plain UTF-8 ({reason})',
    },
    help: {
      th: 'เปิดในโปรแกรมเดิม สั่งบันทึกเป็น (Save as) แล้วเลือก Encoding: UTF-8 ที่ไม่มีคำว่า BOM',
      en: 'open it where it was written, choose Save as, and pick the encoding UTF-8 without BOM',
    },
    why: {
      th: 'ภาษาไทยมีหลายรหัส หากไม่ใช่ UTF-8 ตัวอักษรจะเพี้ยนเมื่อขึ้นเว็บ',
      en: 'Thai exists in several encodings; anything but UTF-8 turns into garbage on the page.',
    },
  },
  'file-too-large': {
    severity: 'error',
    title: { th: 'ไฟล์ใหญ่เกินไป', en: 'The file is too large' },
    message: {
      th: 'ไฟล์นี้ใหญ่ {size} kB เกินกำหนด {max} kB',
      en: 'this file has {size} kB; {max} kB is the limit',
    },
    help: {
      th: 'ตัดให้สั้นลง หรือแยกเป็นสองเรื่อง',
      en: 'shorten it, or make two entries of it',
    },
    why: {
      th: 'เรื่องที่อ่านบนโทรศัพท์ต้องสั้น และไฟล์ใหญ่มากทำให้ตัวตรวจช้าหรือค้าง',
      en: 'An entry is read on a phone, and a huge file can hang the check.',
    },
  },
  'text-too-complex': {
    severity: 'error',
    title: { th: 'ไฟล์ซับซ้อนเกินไป', en: 'The file is too complex' },
    message: { th: 'ไฟล์นี้มี{what}', en: 'this file has {what}' },
    help: {
      th: 'ตัดเครื่องหมายหรือบรรทัดที่ไม่จำเป็นออก หรือแยกเป็นสองเรื่อง',
      en: 'take out the signs or lines it does not need, or make two entries of it',
    },
    why: {
      th: 'เครื่องหมายที่ซ้ำหรือซ้อนกันมากผิดปกติทำให้ตัวตรวจช้าหรือค้าง และทำให้ทุกเรื่องขึ้นเว็บไม่ได้',
      en: 'Signs repeated or nested beyond reason can hang the check, and with it every other entry.',
    },
  },
} satisfies Record<string, Check>
