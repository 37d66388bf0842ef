import type { FieldKind } from '../../entry/meta.ts'
import type { Fact } from '../../entry/write/entry-form.ts'
import { figureOf } from '../../entry/write/figures.ts'
import { element, part } from '../dom.ts'

/** How a field shows a fact, and what is read back. */
export interface Control {
  read(field: HTMLElement): Fact
  write(field: HTMLElement, value: Fact | undefined): void
}
type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The controls of fields that stand by themselves. */
export const controls: Record<Exclude<FieldKind, 'rows' | 'group' | 'record'>, Control> = {
  line: { read: (field) => oneLine(typedIn(field)), write: type },
  lines: { read: (field) => typedIn(field).split('\n').map(oneLine).filter(Boolean), write: typeLines },
  figure: { read: figure, write: type },
  number: { read: figure, write: type },
  date: { read: (field) => typedIn(field).trim(), write: typeDate },
  term: { read: typedIn, write: select },
  choice: { read: chosen, write: choose },
  terms: { read: ticked, write: tick },
  places: { read: (field) => (national(field).checked ? 'national' : ticked(field)), write: tickPlaces },
  ids: {
    read: (field) =>
      typedIn(field)
        .split(/[\s,]+/)
        .filter(Boolean),
    write: type,
  },
}

const inputOf = (field: HTMLElement): Typed => {
  const control = field.querySelector<Typed>('[data-control]')
  if (!control) throw new Error(`Nothing can be typed into ${field.dataset['field']}`)
  return control
}
function typedIn(field: HTMLElement): string {
  return inputOf(field).value
}
const boxes = (field: HTMLElement) => [...field.querySelectorAll<HTMLInputElement>('input[data-control]')]
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const words = (value: Fact | undefined) => {
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

function type(field: HTMLElement, value: Fact | undefined) {
  inputOf(field).value = words(value)
}

function typeLines(field: HTMLElement, value: Fact | undefined) {
  inputOf(field).value = Array.isArray(value) ? value.map(words).join('\n') : words(value)
}

/** A calendar field shows days only; anything else is shown as it was written. */
function typeDate(field: HTMLElement, value: Fact | undefined) {
  const control = inputOf(field)
  const day = /^(?:\d{4}-\d\d-\d\d)?$/.test(words(value))
  if (control instanceof HTMLInputElement) control.type = day ? 'date' : 'text'
  control.value = words(value)
}

/** ๑,๒๐๐ is a figure as much as 1200. */
function figure(field: HTMLElement): Fact {
  const text = oneLine(typedIn(field))
  return figureOf(text) ?? text
}

/** What the list does not have is added to it, so that opening an entry loses nothing. */
function select(field: HTMLElement, value: Fact | undefined) {
  const control = part(field, 'select', HTMLSelectElement)
  const wanted = words(value)
  if (![...control.options].some((option) => option.value === wanted)) control.add(new Option(wanted, wanted))
  control.value = wanted
}

function chosen(field: HTMLElement): Fact {
  if (field.querySelector('select')) return typedIn(field)
  return boxes(field).find(({ checked }) => checked)?.value ?? ''
}

function choose(field: HTMLElement, value: Fact | undefined) {
  if (field.querySelector('select')) select(field, value)
  else for (const box of boxes(field)) box.checked = box.value === words(value)
}

const termBoxes = (field: HTMLElement) => boxes(field).filter((box) => !box.matches('[data-national]'))

function ticked(field: HTMLElement): string[] {
  return termBoxes(field).flatMap(({ checked, value }) => (checked ? [value] : []))
}

function tick(field: HTMLElement, value: Fact | undefined) {
  const wanted = Array.isArray(value) ? value.map(words) : []
  for (const term of wanted) if (!termBoxes(field).some((box) => box.value === term)) addTerm(field, term)
  for (const box of termBoxes(field)) box.checked = wanted.includes(box.value)
}

function addTerm(field: HTMLElement, term: string) {
  const box = element('input', { type: 'checkbox', value: term, 'data-control': '' })
  const label = element('label', { class: 'choice' }, box, element('span', {}, term))
  part(field, 'ul[role=list]', HTMLElement).prepend(element('li', { 'data-words': term }, label))
}

const national = (field: HTMLElement) => part(field, '[data-national]', HTMLInputElement)

function tickPlaces(field: HTMLElement, value: Fact | undefined) {
  national(field).checked = value === 'national'
  tick(field, value)
}
