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
      th: 'ตรวจว่าพิมพ์ชื่อโฟลเดอร์ถูก และมีสิทธิ์อ่าน',
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
      th: 'ตรวจว่าเป็นไฟล์ธรรมดา ไม่ใช่โฟลเดอร์หรือทางลัด และมีสิทธิ์อ่าน',
      en: 'check that it is a plain file, not a folder or a link, and that you may read it',
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
    title: { th: 'มีไฟล์ที่ไม่รู้จักในโฟลเดอร์', en: 'An unknown file in the folder' },
    message: {
      th: 'ไฟล์ชนิดนี้อยู่ในโฟลเดอร์ของเรื่องไม่ได้',
      en: 'this kind of file cannot stand in an entry folder',
    },
    help: {
      th: 'ให้มีเฉพาะ th.mdx, en.mdx และไฟล์แนบ .jpg .png .webp .avif .pdf ชื่อไฟล์เป็นตัวพิมพ์เล็กภาษาอังกฤษ ตัวเลข และขีดกลาง',
      en: 'keep only th.mdx, en.mdx and .jpg .png .webp .avif .pdf attachments, named with a-z, 0-9 and hyphens',
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
      th: 'ใช้ตัวพิมพ์เล็ก a-z ตัวเลข และขีดกลาง ไม่เกิน 60 ตัว เช่น {example}',
      en: 'use a-z, 0-9 and single hyphens, 60 at most, such as {example}',
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
      th: 'ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 ล้วน ({reason})',
      en: 'this file is not saved as plain UTF-8 ({reason})',
    },
    help: {
      th: 'เปิดในโปรแกรมเดิม แล้วบันทึกใหม่เป็น UTF-8 แบบไม่มี BOM',
      en: 'open it where it was written and save it again as UTF-8 without BOM',
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
      en: 'this file has {size} kB, more than {max} kB',
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
} satisfies Record<string, Check>
