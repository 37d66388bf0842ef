import { type Fact, type Facts, isBlank, isFacts } from '../../entry/write/entry-form.ts'
import { part, parts } from '../dom.ts'
import { type Control, controls } from './controls.ts'
import { copyOf } from './page.ts'

/** How rows and groups of fields show facts, beside the controls of single ones. */
const all: Record<string, Control> = {
  ...controls,
  rows: { read: (field) => filledRows(field).map(readFields), write: writeRows },
  group: { read: readFields, write: writeFields },
}

/** What was last shown in a field, and how it read then. */
const shown = new WeakMap<HTMLElement, { value: Fact | undefined; read: string }>()
/** What a row or group held when it was shown: fields that the form does not know stay. */
const held = new WeakMap<HTMLElement, Facts>()

/** Shows a fact in a field. */
export function show(field: HTMLElement, value: Fact | undefined) {
  const control = controlOf(field)
  control.write(field, value)
  shown.set(field, { value, read: JSON.stringify(control.read(field)) })
}

/** The fact in a field; what nobody touched stays as it was, whatever the field could show of it. */
export function read(field: HTMLElement): Fact {
  const value = controlOf(field).read(field)
  const before = shown.get(field)
  return before && before.read === JSON.stringify(value) ? (before.value ?? '') : value
}

function controlOf({ dataset }: HTMLElement): Control {
  const control = all[dataset['kind'] ?? '']
  if (!control) throw new Error(`No field is of the kind ${dataset['kind']}`)
  return control
}

/** The name of a field's fact. */
export const nameOf = ({ dataset }: HTMLElement) => dataset['field'] ?? ''

/** The row, group or page that a field belongs to. */
export const ownerOf = (field: HTMLElement) =>
  field.parentElement?.closest<HTMLElement>('[data-row], [data-field]') ?? null

/** The fields of a row or group. */
export const fieldsOf = (owner: HTMLElement) =>
  parts(owner, '[data-field]').filter((field) => ownerOf(field) === owner)

/** The rows in which something was filled in: the only ones that reach the file. */
export const filledRows = (field: HTMLElement) =>
  parts(field, '[data-row]').filter((row) => !isBlank(readFields(row)))

function readFields(owner: HTMLElement): Facts {
  const facts = fieldsOf(owner).map((field) => [nameOf(field), read(field)])
  return { ...held.get(owner), ...Object.fromEntries(facts) }
}

function writeRows(field: HTMLElement, value: Fact | undefined) {
  for (const row of parts(field, '[data-row]')) row.remove()
  for (const item of Array.isArray(value) ? value : []) writeFields(addRow(field), item)
}

function writeFields(owner: HTMLElement, value: Fact | undefined) {
  const facts = isFacts(value) ? value : {}
  held.set(owner, facts)
  for (const inner of fieldsOf(owner)) show(inner, facts[nameOf(inner)])
}

/** Adds a row with nothing in it. */
function addRow(field: HTMLElement): HTMLElement {
  const row = copyOf(part(field, '[data-row-template]', HTMLTemplateElement))
  part(field, '[data-rows]', HTMLElement).append(row)
  number(field)
  return row
}

/** Lets people add and remove rows with the buttons; the focus goes to the new row, or to the button that would bring the old one back. */
export function listenToRows(form: HTMLElement, edited: () => void) {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-add-row], [data-remove-row]') : null
    const field = button?.closest<HTMLElement>('[data-kind=rows]')
    if (!button || !field) return
    const row = button.closest('[data-row]')
    row?.remove()
    number(field)
    const next = row
      ? part(field, '[data-add-row]', HTMLElement)
      : addRow(field).querySelector('[data-control]')
    if (next instanceof HTMLElement) next.focus()
    edited()
  })
}

function number(field: HTMLElement) {
  for (const [index, row] of parts(field, '[data-row]').entries()) {
    const name = part(row, '[data-row-name]', HTMLElement)
    name.textContent = (name.dataset['rowName'] ?? '').replace('{number}', String(index + 1))
  }
}
