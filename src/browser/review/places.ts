import type { Problem } from '../../check/check-form.ts'
import { inWords } from '../../check/say.ts'
import type { Part } from '../../entry/write/merge.ts'
import type { FetchedLibrary } from '../form/library.ts'
import type { ReviewWords } from './config.ts'

/** What places of an entry are called in one language. */
export interface Speaker {
  locale: 'th' | 'en'
  library: FetchedLibrary
  words: ReviewWords
}

/** What people call the place of a finding. Words of a heading that identify somebody are not repeated. */
export function placeName(at: Problem['at'], speaker: Speaker): string {
  const { text, labels } = speaker.words
  if (at === 'id') return text['address'] ?? ''
  const { locale, place } = at
  const of = text[locale === 'th' ? 'thai' : 'english']
  if ('heading' in place) return `${headingName(place.heading, locale, speaker)} (${of})`
  const [field = ''] = place.path
  return `${labels[field] ?? (String(field) || text['facts'])} (${of})`
}

/** The same of a part that changed. */
export const partName = ({ locale, of, name }: Part, speaker: Speaker): string =>
  placeName({ locale, place: of === 'facts' ? { path: [name] } : { heading: name } }, speaker)

function headingName(heading: string, of: 'th' | 'en', { locale, library, words }: Speaker): string {
  const known = library.context.sections.find(({ label }) => label[of] === heading)
  if (known) return known.label[locale]
  return heading === '' ? (words.text['start'] ?? '') : inWords(heading, { locale, words: library.words })
}
