import type { Bilingual } from '../schema/fields.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const mends: readonly { what: Bilingual; mend: (text: string) => string }[] = [
  { what: { th: 'ลบ BOM', en: 'removed the BOM' }, mend: (text) => text.replace(/^\ufeff/, '') },
  {
    what: { th: 'เปลี่ยนวิธีขึ้นบรรทัดใหม่เป็น LF', en: 'made line ends LF' },
    mend: (text) => text.replace(/\r\n?/g, '\n'),
  },
  {
    what: { th: 'จัดตัวอักษรเป็นรูปมาตรฐาน (NFC)', en: 'put letters into their standard form (NFC)' },
    mend: (text) => text.normalize('NFC'),
  },
  {
    what: { th: 'ขึ้นบรรทัดใหม่ท้ายไฟล์', en: 'ended the last line' },
    mend: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`),
  },
]

/** A text with what no reader sees set right, and what that was; nothing for what is no UTF-8. */
export function mendText(bytes: Uint8Array): { text: string; done: Bilingual[] } | undefined {
  try {
    let text = utf8.decode(bytes)
    const done: Bilingual[] = []
    for (const { what, mend } of mends) {
      const mended = mend(text)
      if (mended !== text) done.push(what)
      text = mended
    }
    return { text, done }
  } catch {
    return undefined
  }
}
