import { stem } from './atoms.ts'

/** Words that stand in any question and say nothing of what it is about. */
const EVERYDAY = new Set(
  (
    'ที่ การ ของ และ ใน ให้ ได้ เป็น มี ไม่ ไม่มี จะ กับ หรือ ว่า ความ อย่างไร ยังไง อย่าง ไหน ที่ไหน ตรงไหน เมื่อไร เมื่อไหร่ ' +
    'ใคร อะไร ทำไม กี่ เท่าไร เท่าไหร่ เท่าใด ใด ไหม มั้ย หรือไม่ หรือเปล่า ครับ ค่ะ คะ นะ จ้ะ ต้อง ควร ทำ อยู่ แล้ว จาก ถ้า หาก เพื่อ ' +
    'โดย ก็ แต่ นี้ นั้น เรา ผม ฉัน หนู เขา มัน เรื่อง วิธี วิธีการ กรณี เกี่ยวกับ สำหรับ ด้วย ขึ้น ไป มา ออก คือ ซึ่ง อัน เมื่อ ถึง ' +
    'ทำไง ทำยังไงดี ทำอย่างไร ทำไงดี ทำยังไง ได้ไหม ได้มั้ย ได้บ้าง ไหนบ้าง จ้า ดี ละ ล่ะ พวก เจอ พบ อะไรบ้าง อย่างไรบ้าง จังหวัด จ อำเภอ อ ตำบล ต หน่อย บ้าง ๆ แก่ ต่อ ตาม เอา อยาก ขอ ช่วย คน ผู้ ตัว เข้า ลง กัน ยัง บาง ทุก แบบ ' +
    'the a an of for to in on at by with and or is are was be been do do doe did how what who whom when where why which many much can may ' +
    'should must i we you he she they it this that there from as if not no any my our your'
  )
    .split(' ')
    .map(stem),
)

export const isEveryday = (word: string): boolean => EVERYDAY.has(word)
