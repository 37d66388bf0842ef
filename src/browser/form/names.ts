import type { Problem } from '../../check/check-form.ts'
import { printExceptions } from '../../check/diagnostics/print-data.ts'
import { element, part } from '../dom.ts'
import { type Answers, type Doubtful, isDoubtful } from './answered.ts'
import { page, say } from './page.ts'

const area = part(page, '[data-names]', HTMLElement)
const list = part(area, '[data-names-list]', HTMLElement)
const exceptions = part(area, '[data-exceptions]', HTMLElement)
let shown = ''

/** Asks of each doubtful word whether it is a name, and shows the exceptions that follow from the answers. */
export function askForNames(
  problems: Problem[],
  answers: Answers,
  answer: (digest: string, isName: boolean) => void,
) {
  const doubtful = [
    ...new Map(problems.filter(isDoubtful).map((problem) => [problem.digest, problem])).values(),
  ]
  const state = JSON.stringify(doubtful.map(({ file, digest }) => [file, digest, answers[digest]]))
  if (state === shown) return
  shown = state
  const focused = document.activeElement?.getAttribute('data-answer')
  list.replaceChildren(...doubtful.map((problem) => question(problem, answers[problem.digest], answer)))
  if (focused) list.querySelector<HTMLElement>(`[data-answer="${focused}"]`)?.focus()
  const excepted = doubtful.filter(({ digest }) => answers[digest] === false)
  area.hidden = doubtful.length === 0
  exceptions.hidden = excepted.length === 0
  part(exceptions, 'pre', HTMLElement).textContent = printExceptions(excepted)
}

function question(
  { digest, words }: Doubtful,
  answered: boolean | undefined,
  answer: (digest: string, isName: boolean) => void,
): HTMLElement {
  const buttons = [true, false].map((isName) => {
    const button = element(
      'button',
      {
        type: 'button',
        class: 'quiet-button',
        'aria-pressed': String(answered === isName),
        'data-answer': `${digest}-${isName}`,
      },
      say(isName ? 'isName' : 'notName'),
    )
    button.addEventListener('click', () => answer(digest, isName))
    return button
  })
  return element('li', {}, element('q', {}, words), ' ', ...buttons)
}
