import { part, parts } from '../dom.ts'
import { emptyAnswers, keepAnswers, keptAnswers, keyOf } from './answers.ts'
import { config, page, say } from './page.ts'
import { type Answers, choices, tellsOf } from './review-text.ts'
import type { Version } from './version.ts'

const form = part(page, '[data-questions]', HTMLFormElement)
const status = part(page, '[data-answers-status]', HTMLElement)
const empty = part(page, '[data-empty]', HTMLElement)

/** Shows what was answered of a version before, and hears what is answered now. */
export function showQuestions(version: Version, answered: () => void) {
  const key = keyOf(version)
  status.textContent = ''
  show(keptAnswers(key))
  form.oninput = () => {
    const answers = answersNow()
    warn(answers)
    status.textContent = say(keepAnswers(key, answers) ? 'kept' : 'notKept')
    answered()
  }
  empty.onclick = () => {
    emptyAnswers()
    show({})
    status.textContent = say('emptied')
    answered()
  }
}

/** The answers as they stand. */
export const answersNow = (): Answers =>
  Object.fromEntries(
    config.questions.map(({ id }) => {
      const chosen = boxes(id).find(({ checked }) => checked)?.value
      return [id, { choice: choices.find((choice) => choice === chosen), remark: remarkOf(id).value }]
    }),
  )

function show(answers: Answers) {
  for (const { id } of config.questions) {
    for (const box of boxes(id)) box.checked = box.value === answers[id]?.choice
    remarkOf(id).value = answers[id]?.remark ?? ''
  }
  warn(answersNow())
}

/** Says beside a remark that it stays out of the review. */
function warn(answers: Answers) {
  for (const { id } of config.questions) {
    const held = tellsOf(answers[id]?.remark ?? '')
    part(fieldOf(id), '[data-held]', HTMLElement).textContent = held ? say('held') : ''
  }
}

const fieldOf = (id: string) => part(form, `[data-question="${id}"]`, HTMLElement)
const remarkOf = (id: string) => part(fieldOf(id), 'textarea', HTMLTextAreaElement)
const boxes = (id: string) =>
  parts(fieldOf(id), 'input').flatMap((box) => (box instanceof HTMLInputElement ? [box] : []))
