import type { EntryForm } from '../../entry/write/entry-form.ts'
import { mergeMeanwhile, type Part, valueIn } from '../../entry/write/merge.ts'
import { element, part } from '../dom.ts'
import type { Draft } from './drafts.ts'
import { readForm } from './entry.ts'
import { fetchEntry } from './opening.ts'
import { config, page, say } from './page.ts'

const area = part(page, '[data-meanwhile]', HTMLElement)
const list = part(area, 'ul', HTMLUListElement)
const button = part(area, 'button', HTMLButtonElement)

/** The draft that is asked about last: an answer that comes late is for another one. */
let asked: Draft | undefined

/**
 * Says what others changed in the library since a draft began, part by part. With a press the draft has what only they changed;
 * of what both changed it keeps its own words, and theirs stand there to be read. Offline nothing is said.
 */
export async function showMeanwhile(draft: Draft, take: (form: EntryForm, base: EntryForm) => void) {
  asked = draft
  area.hidden = true
  const { own, base } = draft
  if (own === undefined || base === undefined) return
  const now = await fetchEntry({ id: own, attachments: [] }).catch(() => undefined)
  if (asked !== draft || typeof now !== 'object') return
  const found = mergeMeanwhile(base, readForm(), now.form)
  if (found.theirs.length + found.both.length === 0) return
  list.replaceChildren(
    ...found.theirs.map((one) => element('li', {}, nameOf(one))),
    ...found.both.map((one) =>
      element('li', {}, `${nameOf(one)}: ${say('changedByBoth')}`, theirWords(one, now.form)),
    ),
  )
  button.textContent = say(found.theirs.length > 0 ? 'takeOver' : 'keepMine')
  button.onclick = () => {
    area.hidden = true
    // Somebody may have typed since the list was made.
    take(mergeMeanwhile(base, readForm(), now.form).form, now.form)
  }
  area.hidden = false
}

function nameOf({ locale, of, name }: Part): string {
  const label =
    of === 'sections' ? name : (config.fields[locale].find((field) => field.name === name)?.label ?? name)
  return locale === config.locale ? label : `${label} (${say(locale === 'th' ? 'inThai' : 'inEnglish')})`
}

/** What stands in the library now, as its file writes it. */
function theirWords(one: Part, now: EntryForm): HTMLElement {
  const value = valueIn(now[one.locale] ?? { facts: {}, sections: [] }, one)
  const plain = typeof value === 'object' ? JSON.stringify(value) : String(value ?? '–')
  return element('blockquote', {}, plain)
}
