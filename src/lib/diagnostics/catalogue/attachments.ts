import type { Check } from '../catalogue.ts'

/** Findings about what images and documents are, and what they tell besides what they show. */
export const attachmentChecks = {
  'attachment-unusable': {
    severity: 'error',
    title: { th: 'ไฟล์แนบใช้ไม่ได้', en: 'The attachment cannot be used' },
    message: { th: 'ใช้ไฟล์แนบนี้ไม่ได้: {reason}', en: 'this attachment cannot be used: {reason}' },
    help: {
      th: 'เปิดไฟล์ในโปรแกรมเดิม แล้วสั่งบันทึกเป็น (Save as) JPG, PNG, WebP, AVIF หรือ PDF ใหม่ โดยไม่ตั้งรหัสผ่าน การเปลี่ยนชื่อไฟล์ไม่เปลี่ยนชนิดของไฟล์',
      en: 'open it where it was made and save it anew as JPG, PNG, WebP, AVIF or PDF, without a password; to rename a file does not change what it is',
    },
    why: {
      th: 'ไฟล์ที่ไม่ตรงกับชื่อ เปิดไม่ได้ หรือล็อกไว้ ตรวจไม่ได้ว่ามีอะไรอยู่ข้างใน และอาจเป็นโปรแกรมที่ปลอมเป็นภาพ',
      en: 'Nobody can check what is in a file that is not what its name says, is broken or is locked; it may be a program dressed up as a picture.',
    },
    example: { wrong: 'room.png ที่ข้างในเป็น HTML', right: 'room.png ที่บันทึกเป็นภาพ PNG' },
  },
  'attachment-too-large': {
    severity: 'error',
    title: { th: 'ไฟล์แนบใหญ่เกินไป', en: 'The attachment is too large' },
    message: {
      th: 'ไฟล์แนบนี้ใหญ่ {size} MB เกินกำหนด {max} MB',
      en: 'this attachment has {size} MB; {max} MB is the limit',
    },
    help: {
      th: 'ย่อภาพให้ด้านยาวไม่เกิน 2000 พิกเซล หรือบันทึก PDF ใหม่แบบขนาดเล็กสุด (Minimum size) แล้วตรวจอีกครั้ง',
      en: 'scale the image down to 2000 pixels on its long side, or save the PDF anew at minimum size, then check again',
    },
    why: {
      th: 'ผู้อ่านจำนวนมากใช้โทรศัพท์ในที่สัญญาณอ่อน ภาพจึงไม่เกิน 2 MB และ PDF ไม่เกิน 10 MB',
      en: 'Many read on a phone with bad reception: an image may have 2 MB, a PDF 10 MB.',
    },
  },
  'image-metadata': {
    severity: 'error',
    title: { th: 'ภาพมีข้อมูลแฝง', en: 'The image tells more than it shows' },
    message: { th: 'ภาพนี้มีข้อมูลแฝง: {kinds}', en: 'this image holds hidden data: {kinds}' },
    help: {
      th: 'พิมพ์ npm run check -- --fix เพื่อลบข้อมูลแฝงโดยไม่เปลี่ยนภาพ',
      en: 'type npm run check -- --fix, which removes it and leaves the picture as it is',
    },
    why: {
      th: 'กล้องและโทรศัพท์บันทึกพิกัด วันเวลา และชื่อเจ้าของเครื่องไว้ในภาพ ข้อมูลนี้ชี้ที่พักหรือที่ทำงานของผู้เสียหายได้ ซึ่ง พ.ร.บ.ป้องกันและปราบปรามการค้ามนุษย์ มาตรา 56 ห้ามเผยแพร่ ใบหน้าหรือจุดเด่นของบุคคลในภาพ เครื่องตรวจแทนไม่ได้ ผู้ตรวจต้องดูเอง',
      en: 'Cameras and phones write coordinates, times and the name of their owner into a picture. That can lead to where a victim lives or works, which section 56 of the Anti-Trafficking Act forbids to publish. Whether a face or anything else can be recognised no machine can tell: the reviewer looks.',
    },
  },
  'pdf-metadata': {
    severity: 'error',
    title: { th: 'PDF มีข้อมูลแฝง', en: 'The PDF tells more than its pages' },
    message: { th: 'PDF นี้มีข้อมูลแฝง: {kinds}', en: 'this PDF holds hidden data: {kinds}' },
    help: {
      th: 'พิมพ์ npm run check -- --fix เพื่อลบข้อมูลแฝงโดยไม่เปลี่ยนหน้าเอกสาร',
      en: 'type npm run check -- --fix, which removes it and leaves the pages as they are',
    },
    why: {
      th: 'PDF จำชื่อผู้พิมพ์ โปรแกรม วันเวลา ชื่อไฟล์เดิม และบางครั้งข้อความที่ลบไปแล้ว ชื่อไฟล์เดิมมักเป็นชื่อคดีหรือชื่อบุคคล',
      en: 'A PDF remembers who typed it, with what and when, its former file name, and at times what was deleted; the former name is often that of a case or a person.',
    },
  },
  'pdf-active': {
    severity: 'error',
    title: { th: 'PDF มีมากกว่าหน้าเอกสาร', en: 'The PDF holds more than pages' },
    message: { th: 'PDF นี้มี{kinds}', en: 'this PDF holds {kinds}' },
    help: {
      th: 'ลบข้อคิดเห็นและไฟล์ที่แนบไว้ แล้วเปิดเอกสารและสั่งพิมพ์ (Print) เลือกเครื่องพิมพ์เป็น Save as PDF หรือ Microsoft Print to PDF แล้วใช้ไฟล์ใหม่แทน',
      en: 'delete comments and attached files, then print the document (Print, with "Save as PDF" or "Microsoft Print to PDF" as the printer) and use the new file',
    },
    why: {
      th: 'คำสั่งใน PDF ทำงานบนเครื่องของผู้อ่านได้ ไฟล์ที่ฝังไว้และข้อคิดเห็นมักมีชื่อคนหรือรายละเอียดคดีที่ไม่มีใครตรวจ',
      en: 'A script in a PDF runs on the reader’s machine; embedded files and comments often hold names or details of a case that nobody checked.',
    },
  },
  'pdf-unread': {
    severity: 'warning',
    title: { th: 'PDF มีหน้าที่เครื่องอ่านไม่ได้', en: 'Pages of a PDF that no machine can read' },
    message: {
      th: 'เครื่องอ่านข้อความใน PDF นี้ไม่ได้ {count} หน้า จากทั้งหมด {total} หน้า หน้าแรกที่อ่านไม่ได้คือหน้า {page}',
      en: 'no words can be read on {count} of the {total} pages of this PDF; the first is page {page}',
    },
    help: {
      th: 'ให้คนอ่านทุกหน้าว่าไม่มีสิ่งที่ชี้ตัวผู้เสียหาย หากมีไฟล์ต้นฉบับ ให้บันทึกเป็น PDF จากต้นฉบับแทนการสแกน',
      en: 'let somebody read every page for what could identify a victim; where the original exists, save it as PDF instead of scanning it',
    },
    why: {
      th: 'หน้าที่สแกนเป็นภาพ หรือใช้แบบอักษรที่แปลงกลับเป็นตัวอักษรไม่ได้ เครื่องจึงไม่รู้ว่ามีชื่อ เลข หรือลายมือของใครอยู่ ผู้ใช้โปรแกรมอ่านหน้าจอก็อ่านไม่ได้เช่นกัน',
      en: 'In a scan, or in letters that cannot be turned back into text, no check sees a name, a number or a signature. Nor can a screen reader read it to the blind.',
    },
  },
} satisfies Record<string, Check>
