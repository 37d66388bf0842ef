import { type EntryForm, isBlank } from '../../entry/write/entry-form.ts'
import type { Draft } from './drafts.ts'
import { freshForm } from './entry.ts'

/** A draft that is kept for the first time. */
export const freshDraft = (given: Partial<Draft> = {}): Draft => ({
  name: '',
  form: freshForm(),
  files: [],
  own: undefined,
  changedAt: 0,
  ...given,
})

/** Whether nobody has written anything yet, for nothing is wrong then. */
export const isUntouched = ({ id, th, en }: EntryForm): boolean =>
  id === '' && en === undefined && th.sections.length === 0 && isBlank({ ...th.facts, status: '', code: '' })
