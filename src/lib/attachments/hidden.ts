import type { Bilingual } from '../schema/fields.ts'

/** What a file tells besides what it shows; told by kind, never by value. */
export const hiddenWords = {
  location: { th: 'ตำแหน่งที่ตั้ง', en: 'a location' },
  author: { th: 'ชื่อผู้ถ่ายหรือเจ้าของ', en: 'an author or owner' },
  date: { th: 'วันเวลา', en: 'dates' },
  device: { th: 'อุปกรณ์หรือโปรแกรมที่ใช้', en: 'a device or program' },
  words: { th: 'ชื่อเรื่องหรือคำบรรยาย', en: 'titles or captions' },
  pictures: { th: 'ภาพย่อหรือภาพอื่นที่ไม่แสดง', en: 'thumbnails or other pictures' },
  remains: { th: 'ส่วนที่ไม่ได้ใช้หรือฉบับก่อนหน้า', en: 'unused parts or earlier versions' },
  other: { th: 'ข้อมูลอื่น', en: 'other data' },
} satisfies Record<string, Bilingual>

export type Hidden = keyof typeof hiddenWords
