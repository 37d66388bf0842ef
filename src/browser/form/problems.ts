import type { Problem } from '../../check/check-form.ts'
import { sentencesOf } from '../../check/say.ts'
import type { FindingWords } from '../../check/words.ts'
import type { Path } from '../../entry/source-text.ts'
import { element, part, parts } from '../dom.ts'
import type { KnownField } from './config.ts'
import { factFields, sectionFields } from './entry.ts'
import { fieldsOf, filledRows } from './fields.ts'
import { labelsOf } from './labels.ts'
import { config, page, say } from './page.ts'

const check = part(page, '[data-check]', HTMLElement)
const summary = part(check, '[data-check-list]', HTMLElement)
const status = part(check, '[data-check-status]', HTMLElement)
const labelOf = labelsOf(config.fields)
let lastStatus = ''

/** A finding in the words of the page. */
type Told = Problem & { message: string; help: string }

/** Shows each finding beside its field, and all of them in the summary; how many there are is told when that changes. Without any list nobody has written yet. */
export function showProblems(problems: Problem[] | undefined, words: FindingWords) {
  for (const place of parts(page, '[data-problems]')) place.replaceChildren()
  for (const control of parts(page, '[aria-invalid]')) control.removeAttribute('aria-invalid')
  const items = (problems ?? []).map((told) => {
    const problem = { ...told, ...sentencesOf(told, { locale: config.locale, words, labelOf }) }
    const found = placeOf(problem)
    if (found) showBeside(found.field, problem)
    return element('li', { class: problem.severity }, found ? linkTo(found, problem) : fullWords(problem))
  })
  summary.replaceChildren(...items)
  const found = problems ? sayHowMany(problems) : say('nothingYet')
  if (lastStatus !== found) status.textContent = found
  lastStatus = found
}

function sayHowMany(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  return [
    errors > 0 ? say('errors', { count: errors }) : say('fine'),
    ...(warnings > 0 ? [say('warnings', { count: warnings })] : []),
  ].join(' · ')
}

/** Leads the reader to the summary. */
export const focusSummary = () => check.focus()

/** A field of the page, and what people call it. */
interface Named {
  field: HTMLElement
  name: string
}

function placeOf({ at }: Problem): Named | undefined {
  if (at === 'id') return { field: part(page, '[data-id]', HTMLElement), name: config.words['id'] ?? '' }
  const { locale, place } = at
  if ('path' in place) return fieldAt(factFields(locale), config.fields[locale], place.path)
  const field = sectionFields(locale).find(({ dataset }) => dataset['section'] === place.heading)
  return field && { field, name: place.heading }
}

/** The field at a path of the facts, or the nearest that holds it; one in a row with the name of its row. */
function fieldAt(
  fields: HTMLElement[],
  known: readonly KnownField[],
  [first, ...rest]: Path,
): Named | undefined {
  const field = fields.find(({ dataset }) => dataset['field'] === first)
  const { label = '', item = '', fields: inside = [] } = known.find(({ name }) => name === first) ?? {}
  if (!field) return undefined
  const [index, ...below] = rest
  if (typeof index !== 'number') return fieldAt(fieldsOf(field), inside, rest) ?? { field, name: label }
  const row = filledRows(field)[index]
  const inner = row && fieldAt(fieldsOf(row), inside, below)
  if (!inner) return { field, name: label }
  const number = parts(field, '[data-row]').indexOf(row) + 1
  return { ...inner, name: `${item.replace('{number}', String(number))} › ${inner.name}` }
}

function showBeside(field: HTMLElement, problem: Told) {
  const address = `${config.home}contribute/checks/${problem.code}/`
  const why = element('a', { href: address, target: '_blank' }, say('why'))
  const place = part(field, '[data-problems]', HTMLElement)
  place.append(element('p', { class: problem.severity }, fullWords(problem), ' ', why))
  const control = field.querySelector(':scope > [data-control]')
  if (problem.severity === 'error') control?.setAttribute('aria-invalid', 'true')
}

/** In the form some findings can be told more plainly than in a file, and say then what to do; nobody types there how a file writes a number. */
const plain: Partial<Record<Problem['code'], string>> = {
  'field-missing': 'missing',
  'section-empty': 'missing',
  'folder-name': 'badId',
  'address-taken': 'takenId',
}

/** The address of a text that is not the entry's own is told like any other finding. */
const plainWord = ({ code, at }: Problem) =>
  code === 'address-taken' && at !== 'id' ? undefined : plain[code]

function shortWords(problem: Told): string {
  const word = plainWord(problem)
  return word ? say(word) : problem.message
}

function fullWords(problem: Told): string {
  const severity = say(problem.severity === 'error' ? 'mustMend' : 'shouldMend')
  const isPlain = plainWord(problem) !== undefined || problem.code === 'field-type'
  const help = isPlain ? '' : ` – ${problem.help}`
  return `${severity}: ${shortWords(problem)}${help}`
}

function linkTo({ field, name }: Named, problem: Told): HTMLElement {
  const control = field.querySelector<HTMLElement>('[data-control], [data-add-row]') ?? field
  const address = `#${control.id || 'check-title'}`
  const link = element('a', { href: address }, `${name}: ${shortWords(problem)}`)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    for (const folded of [field, control]) folded.closest('details')?.setAttribute('open', '')
    control.focus()
    field.scrollIntoView({ block: 'start' })
  })
  return link
}
