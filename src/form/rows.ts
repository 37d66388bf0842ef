import type { Fact, Facts } from '../lib/write/entry-form.ts'
import { isBlank } from '../lib/write/write-text.ts'
import { read, show } from './controls.ts'
import { copyOf, part, parts } from './page.ts'

/** What a row or group held when it was shown: fields that the form does not know stay. */
const held = new WeakMap<HTMLElement, Facts>()

/** The row, group or page that a field belongs to. */
export const ownerOf = (field: HTMLElement) =>
  field.parentElement?.closest<HTMLElement>('[data-row], [data-field]') ?? null

/** The fields of a row or group. */
export const fieldsOf = (owner: HTMLElement) =>
  parts(owner, '[data-field]').filter((field) => ownerOf(field) === owner)

/** The rows in which something was filled in: the only ones that reach the file. */
export const filledRows = (field: HTMLElement) =>
  parts(field, '[data-row]').filter((row) => !isBlank(readFields(row)))

export const readRows = (field: HTMLElement): Fact => filledRows(field).map(readFields)
export const readGroup = (field: HTMLElement): Fact => readFields(field)

function readFields(owner: HTMLElement): Facts {
  const fields = fieldsOf(owner).map((field): [string, Fact] => [field.dataset['field'] ?? '', read(field)])
  return { ...held.get(owner), ...Object.fromEntries(fields) }
}

export function writeRows(field: HTMLElement, value: Fact | undefined) {
  for (const row of parts(field, '[data-row]')) row.remove()
  for (const item of Array.isArray(value) ? value : []) writeGroup(addRow(field), item)
}

export function writeGroup(owner: HTMLElement, value: Fact | undefined) {
  const facts = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  held.set(owner, facts)
  for (const inner of fieldsOf(owner)) show(inner, facts[inner.dataset['field'] ?? ''])
}

/** Adds a row with nothing in it. */
function addRow(field: HTMLElement): HTMLElement {
  const row = copyOf(part(field, '[data-row-template]', HTMLTemplateElement))
  part(field, '[data-rows]', HTMLElement).append(row)
  number(field)
  return row
}

/** Lets people add and remove rows with the buttons. */
export function listenToRows(form: HTMLElement, edited: () => void) {
  form.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-add-row], [data-remove-row]') : null
    const field = button?.closest<HTMLElement>('[data-kind=rows]')
    if (!button || !field) return
    if (button.matches('[data-add-row]')) addRow(field).querySelector<HTMLElement>('[data-control]')?.focus()
    else removeRow(field, button)
    edited()
  })
}

/** The focus goes to the button that would bring the row back. */
function removeRow(field: HTMLElement, button: HTMLElement) {
  button.closest('[data-row]')?.remove()
  number(field)
  part(field, '[data-add-row]', HTMLElement).focus()
}

function number(field: HTMLElement) {
  for (const [index, row] of parts(field, '[data-row]').entries()) {
    const name = part(row, '[data-row-name]', HTMLElement)
    name.textContent = (name.dataset['rowName'] ?? '').replace('{number}', String(index + 1))
  }
}
