import type { Bilingual } from './formats.ts'
import { arabicDigits } from './thai-digits.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A card of law as far as texts are held against it. */
export interface NamedCard {
  id: string
  label: Bilingual
  /** Its sections as people number them, such as `6/1` and `133 ทวิ`. */
  sections: string[]
  /** By what its act is called in running text, in each language. */
  act: Bilingual
}

/** A place where a text names a section of law. */
export interface LawMention {
  /** Characters from the start of the text. */
  start: number
  end: number
  /** The card of that section; none where the library has none. */
  card: string | undefined
}

/** The act that is meant where a text names none: the library is about it. */
const ownAct = 'anti-trafficking-act'

/** The cards as texts are held against them, the plainest of a section first. */
export function namedCards({ law, instruments }: Pick<Vocabulary, 'law' | 'instruments'>): NamedCard[] {
  const acts = new Map(
    instruments.map(({ id, label }) => [id, { th: coreOf(label.th), en: coreOf(label.en) }]),
  )
  const none = { th: '', en: '' }
  return law
    .toSorted((a, b) => (a.section?.th.length ?? 0) - (b.section?.th.length ?? 0))
    .map(({ id, label, section, instrument }) => ({
      id,
      label,
      sections: section ? sectionsIn(section.th) : [],
      act: instrument === ownAct ? none : (acts.get(instrument) ?? none),
    }))
}

/** “พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522” is called คนเข้าเมือง in a text, the codes are called by their whole names. */
const coreOf = (label: string) =>
  label.replace(/^(?:พระราชบัญญัติ|พระราชกำหนด)/, '').replace(/\s+(?:พ\.ศ\.|B\.E\.|Act B\.E\.|\(|และค่า).*$/s, '')

/** The sections that words name: “มาตรา 42–44” are three. */
function sectionsIn(words: string): string[] {
  const numbers = words.replace(/วรรค\S*|พ\.ศ\.\s*\d+|\([^)]*\)/g, '')
  return [...numbers.matchAll(/(\d+(?:\/\d+)?)(?:\s*(ทวิ|ตรี))?(?:\s*–\s*(\d+))?/g)].flatMap(
    ([, first = '', suffix, last]) => {
      if (last === undefined) return [suffix ? `${first} ${suffix}` : first]
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) =>
        String(Number(first) + step),
      )
    },
  )
}

const mention = {
  th: /มาตรา\s*([\d๐-๙]+(?:\/[\d๐-๙]+)?)(?:\s*(ทวิ|ตรี))?/g,
  en: /\b[Ss]ections?\s+(\d+(?:\/\d+)?)(?:\s+(bis|ter))?\b/g,
}
const suffixes: Readonly<Record<string, string>> = { ทวิ: ' ทวิ', ตรี: ' ตรี', bis: ' ทวิ', ter: ' ตรี' }

/** An act that is named in a text, whichever it is. */
const anyAct = {
  th: /(?:พระราชบัญญัติ|พ\.ร\.บ\.|พระราชกำหนด|ประมวลกฎหมาย|รัฐธรรมนูญ|(?:กฎหมาย|ประกาศ)ว่าด้วย)\s*(?:ว่าด้วยการ)?(?!ป้องกันและปราบปรามการค้ามนุษย์)/,
  en: /\b(?:Act|Code|Constitution|Decree)\b/,
}
/** How far around a section its act is looked for, in characters. */
const near = 70
const sentence = /(?<=[.;])\s|มาตรา|\n/

/** The sections of law that a text names. */
export function lawMentions(text: string, locale: 'th' | 'en', cards: readonly NamedCard[]): LawMention[] {
  return [...text.matchAll(mention[locale])].map((found) => {
    const [whole, number = '', suffix = ''] = found
    const section = arabicDigits(number) + (suffixes[suffix] ?? '')
    const end = found.index + whole.length
    const behind = text.slice(end, end + near).split(sentence)[0] ?? ''
    const before =
      text
        .slice(Math.max(0, found.index - near), found.index)
        .split(sentence)
        .at(-1) ?? ''
    return { start: found.index, end, card: cardOf(section, [behind, before], locale, cards) }
  })
}

/** The act that stands behind a section is meant before one in front of it; where none is named, the library's own, or the only one that has it. */
function cardOf(
  section: string,
  around: readonly string[],
  locale: 'th' | 'en',
  cards: readonly NamedCard[],
) {
  const ofSection = cards.filter(({ sections }) => sections.includes(section))
  for (const words of around) {
    const named = cards.find(({ act }) => act[locale] !== '' && words.includes(act[locale]))
    if (named) return ofSection.find(({ act }) => act[locale] === named.act[locale])?.id
    if (anyAct[locale].test(words) && !/[Tt]raffick/.test(words)) return undefined
  }
  const own = ofSection.find(({ act }) => act[locale] === '')
  return (own ?? (new Set(ofSection.map(({ act }) => act[locale])).size === 1 ? ofSection[0] : undefined))?.id
}
