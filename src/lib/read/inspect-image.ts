import sharp from 'sharp'
import type { ImageKind } from '../attachments/image.ts'
import { imageProblems, maxPixels, unusable } from '../attachments/image-problems.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Bilingual } from '../schema/fields.ts'

/** What is wrong with an image: it must be what its name says, whole, still, not too many pixels, and tell nothing more. */
export async function inspectImage(
  file: string,
  bytes: Uint8Array,
  promised: ImageKind,
): Promise<Diagnostic[]> {
  const found = imageProblems(file, bytes, promised)
  if (found.some(({ code }) => code === 'attachment-unusable')) return found
  const reason = await undecodable(bytes)
  return reason ? [unusable(file, reason)] : found
}

async function undecodable(bytes: Uint8Array): Promise<Bilingual | undefined> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > maxPixels) return tooManyPixels
    if (pages > 1) return moving
    await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'warning' }).raw().toBuffer()
    return undefined
  } catch {
    return broken
  }
}

const tooManyPixels: Bilingual = {
  th: `ภาพใหญ่เกิน ${maxPixels / 1e6} ล้านพิกเซล`,
  en: `it has more than ${maxPixels / 1e6} million pixels`,
}
const moving: Bilingual = { th: 'เป็นภาพเคลื่อนไหว', en: 'it is a moving picture' }
const broken: Bilingual = { th: 'ไฟล์ภาพเสียหรือไม่ครบ', en: 'it is broken or cut off' }
