/** What makes a word with นาย or นาง in front the name of a trade, not of a person. */
const trades: Record<string, RegExp> = {
  นาย: /^(?:จ้าง|หน้า|ทะเบียน|อำเภอ|แพทย์|ตำรวจ|ทหาร|ก(?:รัฐ|เทศ|สมาคม|องค์|เมือง|สภา|อบ|พุทธ|ฯ|คน|ที่|ได้|และ|$)|ประกัน|สถานี|ด่าน|ช่าง|ท้าย|เรือ|วง|พล|พัน|สิบ|ดาบ|เวร|ธนาคาร|ท่า|หน่วย|ใหญ่|ทุน|ตรวจ|กอง|ร้อย|หมู่|หมวด|ทาส|บ้าน|เหมือง|โรง|ห้าง|ไปรษณีย์|แบบ|ตัว|คลัง|งาน|เงิน|พราน|ประตู|สนาม|หนัง|หัว|ท้องถิ่น)/u,
  นาง: /^(?:พยาบาล|ฟ้า|งาม|แบบ|เอก|รำ|ใน|สงกรานต์|บำเรอ|เลิ้ง|นวล|ไม้|แอ่น|สนอง|กวัก|ร้าย|อาย|ละคร|ทาส|รอง|โลม|เงือก|ผดุง|เดียว|กำนัล|กลาง|นพมาศ|โชว์|บุญใจ|หงส์|สาว(?:ไทย|$))/u,
  นางสาว: /^(?:ไทย|ๆ)/u,
  ท้าว: /^(?:สุรนารี|เทพ|มหา|แชร์|ศรีสุนทร|เวสสุวรรณ)/u,
}

/** Before a title: the syllable belongs to a longer word, or to the name of a place. */
const insideAWord = /(?:ท|เจ้า|คุณ|มูล|ขุน|ผู้เป็น|มิถุ|โคโร|พัฒ|วัฒ|ศาส|เจต|สนท|จินต|ปรารถ|ภาว|โภช|ทัศ|ชาว|ท้อง)$/u
const inAPlace =
  /(?:อำเภอ|อ\.|ตำบล|ต\.|จังหวัด|จ\.|โรงเรียน|วัด|เกาะ|เขา|ดอย|หนอง|คลอง|ห้วย|ถนน|ซอย|เขื่อน|บาง|ทุ่ง|เทศบาล(?:เมือง|ตำบล)?|อบต\.|สภ\.|สถานี) ?$/u

/** A title that titles somebody, as far as the words before it show. */
export const isTitle = (before: string) => !insideAWord.test(before) && !inAPlace.test(before)

/** Whether a title and what follows it are the name of a trade: นายจ้าง. */
export const isTrade = (title: string, behind: string) => trades[title]?.test(behind) ?? false
