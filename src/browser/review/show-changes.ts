import type { TextForm } from '../../entry/write/entry-form.ts'
import { type Part, valueIn } from '../../entry/write/merge.ts'
import { element, part } from '../dom.ts'
import { saidBy } from '../form/said.ts'
import { wordsApart } from './compare.ts'
import { config, page, say } from './page.ts'
import { partName, type Speaker } from './places.ts'
import type { OnDesk, Version } from './version.ts'

const area = part(page, '[data-changes]', HTMLElement)

/** Shows what became of each part that changed, word by word. */
export function showChanges({ against, version, library }: OnDesk, changed: Part[] | undefined) {
  const intro = element('p', {}, say(`against-${against.from}`))
  if (!('version' in against) || !changed) return area.replaceChildren(intro)
  const none = changed.length === 0 ? [element('p', {}, say('noChanges'))] : []
  const speaker = { locale: config.locale, library, words: config.review[config.locale] }
  const shown = changed.map((one) => changeOf(one, against.version, version, speaker))
  return area.replaceChildren(intro, ...none, ...shown)
}

function changeOf(one: Part, before: Version, after: Version, speaker: Speaker): HTMLElement {
  const [old, now] = [before, after].map(({ form }) => plain(one, form[one.locale], speaker))
  const stretches = wordsApart(old ?? '', now ?? '').map(({ words, is }) => {
    if (is === 'same') return words
    const mark = element('span', { class: 'visually-hidden', lang: config.locale }, `[${say(is)}] `)
    return element(is === 'new' ? 'ins' : 'del', {}, mark, words)
  })
  return element(
    'section',
    { class: 'change' },
    element('h4', {}, partName(one, speaker)),
    element('div', { class: 'change-words', lang: one.locale }, ...stretches),
  )
}

/** What a part says in words: a section as it was typed, a fact as people read it, or else as its file has it. */
function plain(one: Part, text: TextForm | undefined, { library }: Speaker): string {
  const value = text && valueIn(text, one)
  if (one.of === 'sections' || value === undefined) return String(value ?? '')
  const field = config.fields[one.locale].find(({ name }) => name === one.name)
  const said = field ? saidBy(field, value, library.vocabulary, one.locale).join('\n') : ''
  return said || (typeof value === 'object' ? JSON.stringify(value) : String(value))
}
