import type { Line } from '../../render/lines.ts'
import type { Column } from '../../site/compare.ts'
import { element, sayer, type Words } from '../dom.ts'

/** What the page hands to its script. */
export interface CompareConfig {
  /** Where the files of the practices stand, with its last slash. */
  folder: string
  /** Headings of the rows. */
  rows: string[]
  /** Ids that a practice once had, each with the one it has now. */
  former: [id: string, now: string][]
  /** Those of `compare.words` in the messages. */
  words: Words
}

/** A practice to show: its id, and what is in its file. */
interface Shown {
  id: string
  column: Column
}

/**
 * The table. Its roles are written out, for on a narrow screen the cells stand one under another,
 * and a table that is laid out otherwise is no table to a screen reader unless it says so.
 */
export function compareTable(
  shown: readonly Shown[],
  { rows, words }: CompareConfig,
  remove: (id: string) => void,
) {
  const say = sayer(words)
  const table = element('table', { role: 'table' })
  const caption = element('caption', { class: 'visually-hidden' }, say('caption'))
  const body = rows.map((label, index) =>
    row(
      element('th', { scope: 'row', role: 'rowheader' }, label),
      ...shown.map(({ column }) => cell(column, column.rows[index] ?? [], say('nothing'))),
    ),
  )
  table.append(
    caption,
    element('thead', { role: 'rowgroup' }, row(element('td', { role: 'cell' }), ...shown.map(heading))),
    element('tbody', { role: 'rowgroup' }, ...body),
  )
  return table

  function heading({ id, column }: Shown) {
    const button = element(
      'button',
      { type: 'button', 'aria-label': `${say('remove')} ${column.title}` },
      say('remove'),
    )
    button.addEventListener('click', () => remove(id))
    const link = element('a', { href: column.url, lang: column.lang }, column.title)
    return element('th', { scope: 'col', role: 'columnheader' }, link, button)
  }
}

const row = (...cells: HTMLElement[]) => element('tr', { role: 'row' }, ...cells)

/** Its practice is named again for a narrow screen, where the headings of the columns are far above. */
function cell({ title, lang }: Column, lines: readonly Line[], nothing: string) {
  const name = element('p', { class: 'compare-name', lang }, title)
  const content = lines.length > 0 ? grouped(lines, lang) : [element('p', { class: 'muted' }, nothing)]
  return element('td', { role: 'cell' }, name, ...content)
}

/** Steps and items that follow each other are one list. */
function grouped(lines: readonly Line[], lang: string): HTMLElement[] {
  const made: HTMLElement[] = []
  let last: Line['kind'] = 'text'
  for (const { kind, text, number, lang: own = lang } of lines) {
    const list = made.at(-1)
    if (kind === 'text') made.push(element('p', { lang: own }, text))
    else if (kind === last && list) list.append(element('li', { lang: own }, text))
    else made.push(element(...listOf(kind, number), element('li', { lang: own }, text)))
    last = kind
  }
  return made
}

const listOf = (kind: 'step' | 'item', number = 1): ['ol' | 'ul', Record<string, string>] =>
  kind === 'step' ? ['ol', { start: String(number) }] : ['ul', {}]
