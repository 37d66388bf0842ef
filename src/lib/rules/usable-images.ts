import { type Phrase, phrase } from '../../check/say.ts'
import { diagnose } from '../diagnostics/diagnostic.ts'
import type { Mention } from '../markup/mentions.ts'
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

function problem({ value, alt }: Mention, attachments: string[]): Phrase | undefined {
  const file = /^(?:\.\/)?([a-z0-9-]+\.(?:jpg|png|webp|avif))$/.exec(value)?.[1]
  if (!file) return phrase('image.elsewhere')
  if (!attachments.includes(file)) return phrase('image.missing')
  return alt?.trim() ? undefined : phrase('image.noWords')
}
