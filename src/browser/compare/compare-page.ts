import type { Column } from '../../site/compare.ts'
import { handedOver, part, sayer } from '../dom.ts'
import { type CompareConfig, compareTable } from './compare-table.ts'
import { most, readSelection, writeSelection } from './selection.ts'

const config: CompareConfig = handedOver('[data-compare-config]')
const form = part(document, '[data-compare-form]', HTMLFormElement)
const choice = part(document, '[data-compare-choice]', HTMLSelectElement)
const add = part(document, '[data-compare-add]', HTMLButtonElement)
const status = part(document, '[data-compare-status]', HTMLElement)
const place = part(document, '[data-compare-table]', HTMLElement)
const say = sayer(config.words)
const ids = [...choice.options].map(({ value }) => value).filter(Boolean)
const current = new Map([...config.former, ...ids.map((id) => [id, id] as const)])
const fetched = new Map<string, Promise<Column>>()

form.inert = false
form.addEventListener('submit', (event) => {
  event.preventDefault()
  if (choice.value) go([...selected(), choice.value])
})
addEventListener('popstate', show)
show()

/** The address is the only state: it can be sent, reloaded and gone back to. */
function selected(): string[] {
  return readSelection(location.search, current)
}

function go(ids: readonly string[]) {
  history.pushState(null, '', location.pathname + writeSelection(ids))
  show()
}

async function show() {
  const ids = selected()
  offer(ids)
  const columns = await Promise.all(ids.map(load)).catch(() => undefined)
  if (ids.join() !== selected().join()) return
  if (!columns) {
    status.textContent = say('notLoaded')
    return
  }
  status.textContent = said(ids)
  const shown = columns.map((column, index) => ({ id: ids[index] ?? '', column }))
  place.replaceChildren(...(shown.length > 0 ? [compareTable(shown, config, remove)] : []))
}

/** The button that was pressed goes with its column, so the focus moves to where one goes on. */
function remove(id: string) {
  go(selected().filter((other) => other !== id))
  choice.focus()
}

/** What stands in the table already cannot be added again, and nothing when it is full. */
function offer(ids: readonly string[]) {
  for (const option of choice.options) option.disabled = ids.includes(option.value)
  choice.value = ''
  choice.disabled = add.disabled = ids.length >= most
}

function said(ids: readonly string[]): string {
  const asked = new URLSearchParams(location.search).getAll('p').join().split(',').filter(Boolean)
  const told = [
    ids.length > 1 ? say('comparing', { count: ids.length }) : ids.length === 1 ? say('one') : '',
    ids.length >= most ? say('full') : '',
    new Set(asked.map((id) => current.get(id.trim()) ?? id)).size > most ? say('tooMany') : '',
    asked.some((id) => !current.has(id.trim())) ? say('missing') : '',
  ]
  return told.filter(Boolean).join(' ')
}

function load(id: string): Promise<Column> {
  const loading = fetched.get(id) ?? fetchColumn(id)
  fetched.set(id, loading)
  loading.catch(() => fetched.delete(id))
  return loading
}

async function fetchColumn(id: string): Promise<Column> {
  const response = await fetch(`${config.folder}${id}.json`)
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}
