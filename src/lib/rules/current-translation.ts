import type { ParsedEntry } from '../entry.ts'
import type { Bilingual } from '../schema/fields.ts'
import { partName, translationDrift } from '../translation.ts'
import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Corpus, Rule } from './rule.ts'

/** An English text is not older than the Thai one it translates. */
export const currentTranslation: Rule = (corpus) =>
  corpus.entries.flatMap((entry) => {
    const drift = isUnsure(entry) ? undefined : translationDrift(entry)
    if (!drift || !entry.en) return []
    const params = { id: entry.id, what: whatChanged(entry, drift, corpus) }
    return [atField(corpus, 'translation-drift', entry.en.file, ['translatedFrom'], params)]
  })

/** A text that could not be read, or facts that are wrong, would look like a change. */
const isUnsure = ({ th, en, diagnostics }: ParsedEntry) =>
  !th ||
  !en ||
  th.failed.length > 0 ||
  isWrong(en.failed, 'translatedSections', 'translatedFrom') ||
  diagnostics.some(({ file, severity }) => file === th.file && severity === 'error')

function whatChanged({ th, en }: ParsedEntry, drift: string[], { vocabulary }: Corpus): Bilingual {
  if (drift.length === 0) {
    const dates = [en?.facts.translatedFrom, th?.facts.reviewedOn]
    return {
      th: `แปลจากฉบับวันที่ ${dates[0]} แต่ฉบับภาษาไทยทบทวนแล้ววันที่ ${dates[1]}`,
      en: `translated from the text of ${dates[0]}, but the Thai one was reviewed on ${dates[1]}`,
    }
  }
  const names = drift.map((id) => partName(id, vocabulary.sections))
  return {
    th: `ส่วนที่เปลี่ยนหลังการแปลคือ ${names.map(({ th }) => th).join(' · ')}`,
    en: `changed since are ${names.map(({ en }) => en).join(' · ')}`,
  }
}
