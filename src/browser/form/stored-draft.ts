import type { EntryForm } from '../../entry/write/entry-form.ts'
import type { Draft, DraftFile } from './drafts.ts'

/** Items of a list, and sections: no field takes so many, and each is a dozen boxes on the page. */
export const mostItems = 100

/** Whether the form can show a text that came from a file: some have more than a page can hold. */
export const isShowable = (form: EntryForm): boolean => isWhole(form)

/** Whether what the device keeps is a draft of this form: another version of it may have written it, or somebody by hand. */
export function isDraft(value: unknown): value is Draft {
  // What is nested without end exhausts the stack.
  try {
    return isKept(value)
  } catch {
    return false
  }
}

type Known<Shape> = { [Name in keyof Shape]?: unknown }

const isPlain = (value: unknown): value is object =>
  Object.prototype.toString.call(value) === '[object Object]'
const isWords = (value: unknown) => typeof value === 'string'

function isKept(value: unknown): boolean {
  if (!isPlain(value)) return false
  const { key, name, form, files, own, base = form, names = {}, changedAt }: Known<Draft> = value
  return (
    [key, changedAt].every(Number.isFinite) &&
    [name, own ?? ''].every(isWords) &&
    Array.isArray(files) &&
    files.every(isFile) &&
    isPlain(names) &&
    isWhole(form) &&
    isWhole(base)
  )
}

function isFile(value: unknown): boolean {
  if (!isPlain(value)) return false
  const { name, bytes, alt }: Known<DraftFile> = value
  return isWords(name) && isWords(alt) && bytes instanceof Uint8Array
}

function isWhole(value: unknown): boolean {
  if (!isPlain(value)) return false
  const { id, th, en = th }: Known<EntryForm> = value
  return isWords(id) && isText(th) && isText(en)
}

function isText(value: unknown): boolean {
  if (!isPlain(value)) return false
  const { facts, sections }: Known<EntryForm['th']> = value
  return (
    isPlain(facts) &&
    isFact(facts) &&
    isFact(sections) &&
    Array.isArray(sections) &&
    sections.every(isSection)
  )
}

const isSection = (value: unknown) =>
  isPlain(value) && 'heading' in value && 'text' in value && [value.heading, value.text].every(isWords)

/** Values as YAML and JSON know them. */
const isFact = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length <= mostItems && value.every(isFact)
  if (isPlain(value)) return Object.values(value).every(isFact)
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
