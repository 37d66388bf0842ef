import type { Check } from '../catalogue.ts'

/** Findings about records of use elsewhere, `adoptions/<province>-<year>.mdx`. */
export const adoptionChecks = {
  'adoption-name': {
    severity: 'error',
    title: { th: 'ชื่อไฟล์บันทึกการนำไปใช้ไม่ตรง', en: 'The file of a record is misnamed' },
    message: {
      th: 'ชื่อไฟล์นี้ไม่ใช่จังหวัดกับปี ค.ศ. ของบันทึก',
      en: 'the name of this file is not the province and year of the record',
    },
    help: {
      th: 'ตั้งชื่อไฟล์เป็นรหัสจังหวัด ขีดกลาง และปี ค.ศ. ให้ตรงกับช่อง province และ year เช่น {example}',
      en: 'name it by the id of the province, a hyphen and the Gregorian year, as its fields province and year have them, such as {example}',
    },
    why: {
      th: 'ชื่อไฟล์บอกว่าเป็นการนำไปใช้ที่ใด เมื่อใด จังหวัดเดียวกันจึงไม่ถูกบันทึกซ้ำในปีเดียวกัน',
      en: 'The name says where and when, so that no use is recorded twice.',
    },
    example: { wrong: 'adoptions/ตาก-2566.mdx', right: 'adoptions/tak-2023.mdx' },
  },
  'adoption-home': {
    severity: 'error',
    title: { th: 'บันทึกการนำไปใช้เป็นจังหวัดของเรื่องเอง', en: 'A record names a province of the entry itself' },
    message: {
      th: '“{province}” เป็นจังหวัดของเรื่องนี้อยู่แล้ว จึงไม่ใช่การนำไปใช้ที่อื่น',
      en: '"{province}" is a province of this entry already, so this is no use elsewhere',
    },
    help: {
      th: 'แก้ province เป็นจังหวัดที่นำไปใช้ หรือเล่าไว้ใน th.mdx แล้วลบไฟล์นี้',
      en: 'put the province that took it over, or tell it in th.mdx and delete this file',
    },
    why: {
      th: 'ระดับ “ขยายผล” นับจากการใช้ในจังหวัดอื่น หากนับจังหวัดเดิม ผู้อ่านจะเข้าใจว่าเรื่องแพร่ไปแล้วทั้งที่ยัง',
      en: 'Maturity follows from use in other provinces; to count the same one would claim a spread that is not there.',
    },
    example: { wrong: 'provinces: [tak]\n…\nprovince: tak', right: 'provinces: [tak]\n…\nprovince: nan' },
  },
  'adoption-not-begun': {
    severity: 'error',
    title: { th: 'บันทึกการนำไปใช้ทบทวนก่อนปีที่เริ่ม', en: 'A record reviewed before its year began' },
    message: {
      th: 'บันทึกนี้ว่าเริ่มนำไปใช้ปี {year} แต่ทบทวนครั้งล่าสุดในปี {reviewed}',
      en: 'this record begins in {year}, but was last reviewed in {reviewed}',
    },
    help: {
      th: 'ใส่ year เป็นปี ค.ศ. ที่เริ่มนำไปใช้จริงตามแหล่งข้อมูล และ reviewedOn เป็นวันที่อ่านบันทึกนี้เทียบกับแหล่งข้อมูล',
      en: 'put in year the Gregorian year in which it really began, as the source has it, and in reviewedOn the day on which the record was read against its sources',
    },
    why: {
      th: 'สิ่งที่ยังไม่เริ่มบอกไม่ได้ว่าได้ผลหรือไม่ แต่ระดับ “ขยายผล” จะนับรวมไปแล้ว',
      en: 'What has not begun cannot have worked, yet maturity would count it.',
    },
    example: { wrong: 'year: 2090\nreviewedOn: 2026-11-23', right: 'year: 2023\nreviewedOn: 2026-11-23' },
  },
  'adoption-silent': {
    severity: 'error',
    title: { th: 'ไม่ได้เล่าว่าไม่ได้ผลหรือก่ออันตรายอย่างไร', en: 'A failure that is not told' },
    message: {
      th: 'บันทึกนี้มี outcome: {outcome} แต่ไม่มีข้อความเล่าว่าเกิดอะไรขึ้น',
      en: 'this record says outcome: {outcome} but has no text that tells what happened',
    },
    help: {
      th: 'เขียนใต้ --- ปิดท้าย หนึ่งถึงสามย่อหน้า ว่าเกิดอะไรขึ้น เพราะเหตุใด และควรทำต่างไปอย่างไร โดยไม่มีรายละเอียดที่ชี้ตัวบุคคล',
      en: 'write below the closing ---, in one to three paragraphs, what happened, why, and what to do differently, without details that point to a person',
    },
    why: {
      th: 'ความล้มเหลวที่ไม่รู้สาเหตุไม่ช่วยให้จังหวัดต่อไปเลี่ยงได้',
      en: 'A failure without its reason spares nobody the same one.',
    },
  },
  'adoption-markup': {
    severity: 'error',
    title: { th: 'บันทึกการนำไปใช้มีหัวข้อ เชิงอรรถ หรือภาพ', en: 'A record with headings, footnotes or pictures' },
    message: {
      th: 'บันทึกการนำไปใช้มีหัวข้อ เชิงอรรถ หรือภาพไม่ได้',
      en: 'a record of use elsewhere can have no heading, footnote or picture',
    },
    help: {
      th: 'เขียนเป็นย่อหน้าหรือรายการสั้น ๆ อ้างแหล่งข้อมูลด้วย <Cite source="..." />',
      en: 'write short paragraphs or a list, and cite with <Cite source="..." />',
    },
    why: {
      th: 'บันทึกแสดงอยู่ในหน้าของเรื่อง หัวข้อและเชิงอรรถของบันทึกจะปนกับของเรื่อง',
      en: 'A record stands inside the page of its entry, whose headings and notes its own would disturb.',
    },
  },
  'adoptions-many': {
    severity: 'error',
    title: { th: 'บันทึกการนำไปใช้มากเกินไป', en: 'Too many records' },
    message: {
      th: 'โฟลเดอร์นี้มี {count} ไฟล์ เกินกำหนด {max}',
      en: 'this folder holds {count} files; {max} is the limit',
    },
    help: {
      th: 'เก็บไว้เฉพาะบันทึกที่มีแหล่งข้อมูล จังหวัดละหนึ่งไฟล์ต่อปี',
      en: 'keep the records that have a source, one for each province and year',
    },
    why: {
      th: 'ไฟล์จำนวนมากผิดปกติทำให้ตัวตรวจช้าหรือค้าง และทำให้ทุกเรื่องขึ้นเว็บไม่ได้',
      en: 'Files beyond reason can hang the check, and with it every other entry.',
    },
  },
} satisfies Record<string, Check>
