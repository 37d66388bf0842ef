import { diagnose } from '../diagnostics/diagnostic.ts'
import type { Mention } from '../markup/mentions.ts'
import type { Bilingual } from '../schema/fields.ts'
import type { Rule } from './rule.ts'

/** An image comes from the entry's own folder and says in words what it shows. */
export const usableImages: Rule = ({ entries, courses }) =>
  [...entries, ...courses].flatMap(({ th, en, attachments }) =>
    [th, en].flatMap((text) =>
      (text?.mentions ?? []).flatMap((mention) => {
        const reason = mention.kind === 'image' ? problem(mention, attachments) : undefined
        return reason ? [diagnose('image-unusable', text?.file ?? '', mention.range, { reason })] : []
      }),
    ),
  )

function problem({ value, alt }: Mention, attachments: string[]): Bilingual | undefined {
  const file = /^(?:\.\/)?([a-z0-9-]+\.(?:jpg|png|webp|avif))$/.exec(value)?.[1]
  if (!file) return { th: 'ต้องเป็นไฟล์ในโฟลเดอร์ของเรื่อง', en: 'it must be a file of the entry folder' }
  if (!attachments.includes(file)) return { th: 'ไม่มีไฟล์นี้ในโฟลเดอร์', en: 'the folder has no such file' }
  return alt?.trim() ? undefined : { th: 'ไม่มีคำบรรยายภาพ', en: 'it has no alternative text' }
}
