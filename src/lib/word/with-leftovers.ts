import { type Speaker, say } from '../../check/say.ts'
import type { FindingWords } from '../../check/words.ts'
import type { EntryForm } from '../write/entry-form.ts'
import type { Leftover } from './leftover.ts'
import { escapeMarkdown, escapeStart } from './markdown.ts'

/** The heading under which a draft keeps what found no place; no published entry may have it. */
const leftoversHeading = 'ข้อความที่ยังไม่ได้จัดเข้าหัวข้อ'

/** The form with everything that found no place written below it, so that a file alone loses nothing. */
export function withLeftovers(
  form: EntryForm,
  leftovers: readonly Leftover[],
  words: FindingWords,
): EntryForm {
  if (leftovers.length === 0) return form
  const section = {
    heading: leftoversHeading,
    text: leftovers.map((leftover) => written(leftover, { locale: 'th', words })).join('\n\n'),
  }
  return { ...form, th: { ...form.th, sections: [...form.th.sections, section] } }
}

function written({ text, where, suggestion }: Leftover, speaker: Speaker): string {
  const lines = text.split('\n').map((line) => escapeStart(escapeMarkdown(line.trim())))
  const note = escapeMarkdown(
    [where, ...(suggestion ? [suggestion] : [])].map((part) => say(part, speaker)).join(', '),
  )
  return [`(${note})`, ...lines.filter((line) => line !== '')].join('\n\n')
}
