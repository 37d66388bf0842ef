import type { Bilingual } from '../schema/fields.ts'

const reasons: Record<string, Bilingual> = {
  ENOENT: { th: 'ไม่มีอยู่', en: 'it does not exist' },
  EACCES: { th: 'ไม่มีสิทธิ์', en: 'no permission' },
  EPERM: { th: 'ไม่มีสิทธิ์', en: 'no permission' },
  ENOTDIR: { th: 'ไม่ใช่โฟลเดอร์', en: 'it is not a folder' },
  ELOOP: { th: 'ทางลัดที่วนกลับมาหาตัวเอง', en: 'links that lead in a circle' },
  ENAMETOOLONG: { th: 'ชื่อยาวเกินไป', en: 'the name is too long' },
}

/** Why the system refused, in words; its own sentence would carry paths of the machine. */
export function reasonOf(error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? { th: code, en: code }
}
