import type { Path } from '../lib/markup/field-places.ts'
import type { Problem } from '../lib/write/check-form.ts'
import { factFields } from './entry.ts'
import { config, element, page, part, parts, say } from './page.ts'
import { fieldsOf, filledRows } from './rows.ts'
import { sectionFields } from './sections.ts'

const check = part(page, '[data-check]', HTMLElement)
const summary = part(check, '[data-check-list]', HTMLElement)
const status = part(check, '[data-check-status]', HTMLElement)

/** Shows each finding beside its field, and all of them in the summary. */
export function showProblems(problems: Problem[]) {
  for (const place of parts(page, '[data-problems]')) place.replaceChildren()
  for (const control of parts(page, '[aria-invalid]')) control.removeAttribute('aria-invalid')
  const items = problems.map((problem) => {
    const field = fieldOf(problem)
    if (field) showBeside(field, problem)
    return element('li', { class: problem.severity }, field ? linkTo(field, problem) : fullWords(problem))
  })
  summary.replaceChildren(...items)
  const found = sayHowMany(problems)
  if (status.textContent !== found) status.textContent = found
}

/** How much is to be mended. */
function sayHowMany(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const said = [
    errors > 0 ? say('errors', { count: errors }) : say('fine'),
    ...(warnings > 0 ? [say('warnings', { count: warnings })] : []),
  ]
  return said.join(' · ')
}

/** Leads the reader to the summary. */
export const focusSummary = () => check.focus()

function fieldOf({ at }: Problem): HTMLElement | undefined {
  if (at === 'id') return part(page, '[data-id]', HTMLElement)
  const { locale, place } = at
  if ('heading' in place) return sectionAt(sectionFields(locale), place.heading)
  return fieldAt(factFields(locale), place.path)
}

/** The field of a section, or the one in which somebody typed its heading. */
function sectionAt(fields: HTMLElement[], heading: string): HTMLElement | undefined {
  const isTyped = (field: HTMLElement) =>
    field
      .querySelector('textarea')
      ?.value.split('\n')
      .some((line) => /^##\s/.test(line) && line.slice(2).trim() === heading)
  return fields.find(({ dataset }) => dataset['section'] === heading) ?? fields.find(isTyped)
}

/** The field at a path of the facts, or the nearest that holds it. */
function fieldAt(fields: HTMLElement[], [first, ...rest]: Path): HTMLElement | undefined {
  const field = fields.find(({ dataset }) => dataset['field'] === first)
  if (!field || rest.length === 0) return field
  const row = typeof rest[0] === 'number' ? filledRows(field)[rest[0]] : undefined
  const inner = row ? fieldAt(fieldsOf(row), rest.slice(1)) : fieldAt(fieldsOf(field), rest)
  return inner ?? field
}

function showBeside(field: HTMLElement, problem: Problem) {
  const place = part(field, '[data-problems]', HTMLElement)
  const why = element(
    'a',
    { href: `${config.home}contribute/checks/${problem.code}/`, target: '_blank' },
    say('why'),
  )
  place.append(element('p', { class: problem.severity }, fullWords(problem), ' ', why))
  const control = field.querySelector(':scope > [data-control]')
  if (problem.severity === 'error') control?.setAttribute('aria-invalid', 'true')
}

/** In the form some findings can be told more plainly than in a file. */
const plain: Partial<Record<Problem['code'], () => string>> = {
  'field-missing': () => say('missing'),
  'section-empty': () => say('missing'),
  'folder-name': () => say('badId'),
  'address-taken': () => say('takenId'),
}

function shortWords({ code, message, at }: Problem): string {
  const words = code === 'address-taken' && at !== 'id' ? undefined : plain[code]
  return words?.() ?? inFormWords(message[config.locale])
}

/** What the names of fields are called in the form; in Thai sentences nothing else is spelt like them. */
const labels = new Map(
  parts(page, '[data-locale=th] [data-field]').map((field) => [field.dataset['field'], ownNameOf(field)]),
)

function inFormWords(sentence: string): string {
  if (config.locale !== 'th') return sentence
  return sentence.replace(/(?<![\w./:-])[a-z][A-Za-z]+(?![\w./:-])/g, (word) => {
    const label = labels.get(word)
    return label ? `“${label}”` : word
  })
}

function fullWords(problem: Problem): string {
  const severity = say(problem.severity === 'error' ? 'mustMend' : 'shouldMend')
  const words = shortWords(problem)
  const isFromCheck = words === inFormWords(problem.message[config.locale])
  const help = isFromCheck ? ` – ${inFormWords(problem.help[config.locale])}` : ''
  return `${severity}: ${words}${help}`
}

function linkTo(field: HTMLElement, problem: Problem): HTMLElement {
  const control = field.querySelector<HTMLElement>('[data-control], [data-add-row]') ?? field
  const link = element(
    'a',
    { href: `#${control.id || 'check-title'}` },
    `${nameOf(field)}: ${shortWords(problem)}`,
  )
  link.addEventListener('click', (event) => {
    event.preventDefault()
    field.closest('details')?.setAttribute('open', '')
    control.focus()
    field.scrollIntoView({ block: 'start' })
  })
  return link
}

/** What people call a field; one in a row with the name of its row. */
function nameOf(field: HTMLElement): string {
  const row = field.parentElement?.closest('[data-row]')?.querySelector('[data-row-name]')
  return [row?.textContent, ownNameOf(field)].filter(Boolean).join(' › ')
}

function ownNameOf(field: HTMLElement): string {
  const name = field.querySelector('legend, label')?.firstChild
  const words = field.matches('[data-section]') ? field.querySelector('label span') : name
  return words?.textContent?.trim() ?? ''
}
