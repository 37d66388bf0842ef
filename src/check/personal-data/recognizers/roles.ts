const role = String.raw`(?:รัฐมนตรี|รมว|รมช|ปลัด|อธิบดี|ผู้ว่า|ผู้อำนวยการ|ผอ\.|เลขาธิการ|เลขานุการ|ประธาน|หัวหน้า|ผู้กำกับ|ผู้บังคับ|ผู้บัญชาการ|สารวัตร|ผู้พิพากษา|อัยการ|นายก(?:รัฐ|เทศ|สมาคม|อบ|เมือง|องค์)|นายอำเภอ|กำนัน|ผู้ใหญ่บ้าน|พมจ|พัฒนาสังคม|โฆษก|เอกอัคร|ทูต|กงสุล|อาจารย์|ศาสตราจารย์|ดร\.|ผู้จัดการ|ผู้ก่อตั้ง|นักวิจัย|นักวิชาการ|ผู้เชี่ยวชาญ|ผู้แทน|กรรมการ|คณบดี|อธิการบดี|ที่ปรึกษา|ผู้ตรวจราชการ|วิทยากร|ทนายความ|นักสังคมสงเคราะห์|นักจิตวิทยา|เจ้าพนักงาน|แรงงานจังหวัด|วุฒิสมาชิก|ส\.ส\.|Minister|Director|Secretary|Governor|Ambassador|Judge|Prosecutor|Professor|Prof\.|Dr\.|Head|Chief|Commissioner|Deputy|Spokes\w+|President|Chair\w*|Representative|Manager|Founder|Lawyer|Rapporteur)`
const acts = `(?:ช่วย|พบ|รับตัว|รับแจ้ง|ส่ง|สอบ|แจ้ง|ให้|นำ|พา|เยี่ยม|มอบ|จับ|เปิดเผย|ผู้เสียหาย|เหยื่อ|พยาน|rescued|met|found|helped|victim|survivor)`
const author =
  /(?:โดย|ผู้เขียน|ผู้แต่ง|ผู้วิจัย|คณะผู้วิจัย|บรรณาธิการ|เรียบเรียง|ผู้แปล|แปล|วิทยานิพนธ์ของ|written|edited|translated|author|by) ?:? ?$/iu

const authors = /(?:ผู้เขียน|ผู้แต่ง|ผู้วิจัย|บรรณาธิการ|โดย|authors?|editors?) ?:? [^\n]{2,70}(?:และ|,|and) ?$/iu

const roleBefore = new RegExp(String.raw`${role}(?:(?!${acts})[^\n]){0,60}(?: |คือ|ได้แก่|,)$`, 'u')
const roleAfter = new RegExp(
  String.raw`^,? ?\(?(?:ตำแหน่ง|ในฐานะ|อดีต|รอง|ผู้ช่วย|ว่าที่|an? |the |then |former |deputy |vice )? ?(?:${role}|เป็น(?:ประธาน|วิทยากร|ผู้แทน)|กล่าว(?:เปิด|รายงาน|ต้อนรับ|ปิด)|มอบนโยบาย|ลงนาม|บรรยาย|นำคณะ|ตรวจเยี่ยม)`,
  'iu',
)

/** The name of an official or an author in a public role. */
export const isPublicRole = (before: string, behind: string) =>
  roleBefore.test(before) ||
  roleAfter.test(behind) ||
  author.test(before) ||
  authors.test(before) ||
  /^ ?\((?:25|20|19)\d\d\)/.test(behind)

/** Says itself that the name is none. */
export const isInvented = (behind: string) =>
  /^[^\n]{0,12}\(? ?(?:นามสม|นามแฝง|not (?:her|his|their) real)/iu.test(behind)
