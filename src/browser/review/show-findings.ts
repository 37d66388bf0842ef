import type { Problem } from '../../check/check-form.ts'
import { countsOf } from '../../check/diagnostics/diagnostic.ts'
import { sentencesOf } from '../../check/say.ts'
import { element, part } from '../dom.ts'
import { labelsOf } from '../form/labels.ts'
import { config, page, say } from './page.ts'
import { placeName } from './places.ts'
import type { OnDesk } from './version.ts'

const status = part(page, '[data-found]', HTMLElement)
const list = part(page, '[data-findings]', HTMLOListElement)
const labelOf = labelsOf(config.fields)

/** Says all that the check says of an entry, with its place and why. */
export function showFindings({ problems, library }: OnDesk) {
  status.textContent = say('found', countsOf(problems))
  const speaker = { locale: config.locale, library, words: config.review[config.locale] }
  list.replaceChildren(...problems.map((problem) => itemOf(problem, placeName(problem.at, speaker), library)))
}

function itemOf(problem: Problem, place: string, { words }: OnDesk['library']): HTMLElement {
  const { message, help } = sentencesOf(problem, { locale: config.locale, words, labelOf })
  const address = `${config.home}contribute/checks/${problem.code}/`
  const why = element('a', { href: address, target: '_blank' }, say('why'))
  const must = say(problem.severity === 'error' ? 'mustMend' : 'shouldMend')
  // Only a person can tell whether these are a name, and that person sits here.
  const doubtful = problem.words === undefined ? [] : [element('q', {}, problem.words), ' ']
  return element(
    'li',
    { class: problem.severity },
    element('strong', {}, `${must} · ${place}`),
    element('p', {}, ...doubtful, `${message} – ${help} `, why),
  )
}
