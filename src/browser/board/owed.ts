import type { Problem } from '../../check/check-form.ts'
import { sentencesOf } from '../../check/say.ts'
import { element, part } from '../dom.ts'
import type { FetchedLibrary } from '../form/library.ts'
import { config, page, say } from '../workshop/page.ts'
import { titleOf } from './card.ts'
import type { Verdict } from './judging.ts'
import type { Shown } from './state.ts'

/** Lists what each author still owes before the contribution can be published. */
export function showOwed(
  cards: readonly Shown[],
  verdictOf: (key: number) => Verdict | undefined,
  library: FetchedLibrary,
) {
  const area = part(page, '[data-owed]', HTMLElement)
  area.hidden = cards.length === 0
  part(area, '[data-owed-list]', HTMLElement).replaceChildren(
    ...cards.map((card) => {
      const verdict = verdictOf(card.key)
      const { owner = '' } = card.draft.form.th.facts
      const questions = (verdict?.unanswered ?? []).map((name) =>
        say('unanswered', { label: config.questions[name] ?? name }),
      )
      const lines = [...questions, ...new Set((verdict?.owed ?? []).map((one) => line(one, library)))]
      return element(
        'li',
        {},
        element('strong', {}, titleOf(card)),
        element(
          'p',
          { class: 'small' },
          [String(owner), say('from', { file: card.from })].filter(Boolean).join(' · '),
        ),
        element(
          'ul',
          {},
          ...(lines.length > 0 ? lines : [say('nothingOwed')]).map((words) => element('li', {}, words)),
        ),
      )
    }),
  )
}

function line(problem: Problem, { words }: FetchedLibrary): string {
  const labelOf = (field: readonly string[]) => config.fields[field.join('.')]
  const { message, help } = sentencesOf(problem, { locale: config.locale, words, labelOf })
  // Where the remedy is to fill in a field, the author needs to know which, and not how a file writes it.
  return ['field-missing', 'section-empty'].includes(problem.code) ? message : `${message} – ${help}`
}
