import {
  type EntryForm,
  type Fact,
  isBlank,
  type TextForm,
  withoutBlankEnds,
  withSection,
} from './entry-form.ts'

/** A part of an entry: a field of one language's facts, or a section by its heading. */
export interface Part {
  locale: 'th' | 'en'
  of: 'facts' | 'sections'
  name: string
}

/** What became of an entry while somebody mended it. */
export interface Meanwhile {
  /** What only others changed; it is in `form`. */
  theirs: Part[]
  /** What both changed, each in another way; `form` has the draft's. */
  both: Part[]
  /** The draft, with what only others changed. */
  form: EntryForm
}

const nothing: TextForm = { facts: {}, sections: [] }

/** Holds a draft, what it began from, and what stands there now against each other, part by part. */
export function mergeMeanwhile(base: EntryForm, mine: EntryForm, now: EntryForm): Meanwhile {
  const found: Meanwhile = { theirs: [], both: [], form: structuredClone(mine) }
  for (const locale of ['th', 'en'] as const) {
    const [began, draft, there] = [base, mine, now].map((form) => form[locale] ?? nothing)
    if (!began || !draft || !there) continue
    const text = structuredClone(draft)
    for (const part of partsOf(locale, began, there)) {
      const [before, own, after] = [began, draft, there].map((one) =>
        JSON.stringify(valueIn(one, part) ?? null),
      )
      if (before === after || own === after) continue
      if (own !== before) found.both.push(part)
      else {
        found.theirs.push(part)
        put(text, part, there)
      }
    }
    if (locale === 'th') found.form.th = text
    else if (text.sections.length > 0 || !isBlank(text.facts)) found.form.en = text
  }
  return found
}

function partsOf(locale: Part['locale'], ...texts: TextForm[]): Part[] {
  const facts = new Set(texts.flatMap((text) => Object.keys(text.facts)))
  const sections = new Set(texts.flatMap((text) => text.sections.map(({ heading }) => heading)))
  return [
    ...[...facts].map((name) => ({ locale, of: 'facts' as const, name })),
    ...[...sections].map((name) => ({ locale, of: 'sections' as const, name })),
  ]
}

/** What a part says; what nobody filled in says nothing, however it is written. */
export function valueIn({ facts, sections }: TextForm, { of, name }: Part): Fact | undefined {
  const value =
    of === 'facts'
      ? facts[name]
      : withoutBlankEnds(sections.find(({ heading }) => heading === name)?.text ?? '')
  return isBlank(value) ? undefined : value
}

function put(text: TextForm, { of, name }: Part, there: TextForm) {
  if (of === 'facts') {
    const value = there.facts[name]
    if (value === undefined) delete text.facts[name]
    else text.facts[name] = value
    return
  }
  const section = there.sections.find(({ heading }) => heading === name)
  const order = there.sections.map(({ heading }) => heading)
  text.sections = section
    ? withSection(text.sections, order, section)
    : text.sections.filter(({ heading }) => heading !== name)
}
