import { part, parts } from '../dom.ts'
import type { Draft } from './drafts.ts'
import { config, copyOf, page, say } from './page.ts'

/** What people do with the drafts of this device. */
export interface DraftActions {
  open(draft: Draft): void
  rename(draft: Draft, name: string): void
  remove(draft: Draft): void
  removeAll(): void
  fresh(): void
  openFiles(files: File[]): void
}

const panel = part(page, '[data-drafts]', HTMLElement)
const list = part(panel, '[data-draft-list]', HTMLElement)
const template = part(panel, '[data-draft-template]', HTMLTemplateElement)
const times = new Intl.DateTimeFormat(config.locale === 'th' ? 'th-TH-u-nu-latn' : 'en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
})

/** Shows the drafts of this device; the one that is open is marked. All may be deleted with what stands aside. */
export function showDrafts(
  drafts: Draft[],
  current: number | undefined,
  aside: number,
  actions: DraftActions,
) {
  // A list that is being used is not taken out of people's hands.
  if (list.contains(document.activeElement)) return
  list.replaceChildren(...drafts.map((draft) => draftItem(draft, draft.key === current, actions)))
  part(panel, '[data-no-drafts]', HTMLElement).hidden = drafts.length > 0
  part(panel, '[data-delete-all]', HTMLElement).hidden = drafts.length + aside === 0
}

/** Works the buttons that are there once. A file is chosen, or dropped anywhere: the browser would leave the page for it. */
export function listenToDrafts({ fresh, removeAll, openFiles }: DraftActions) {
  part(panel, '[data-new-draft]', HTMLElement).addEventListener('click', fresh)
  onSecondPress(part(panel, '[data-delete-all]', HTMLButtonElement), removeAll)
  const input = part(panel, '[data-own-file]', HTMLInputElement)
  input.addEventListener('change', () => {
    openFiles([...(input.files ?? [])])
    input.value = ''
  })
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    openFiles([...(event.dataTransfer?.files ?? [])])
  })
}

/** The name given to a draft, else its title. */
function nameOf({ name, form }: Draft): string {
  const { title } = form.th.facts
  return name || (typeof title === 'string' ? title : '')
}

function draftItem(draft: Draft, isCurrent: boolean, actions: DraftActions): HTMLElement {
  const item = copyOf(template)
  const name = nameOf(draft) || say('untitled')
  const when = times.format(draft.changedAt)
  part(item, '[data-draft-title]', HTMLElement).textContent = name
  part(item, '[data-draft-changed]', HTMLElement).textContent = isCurrent
    ? `${when} · ${say('current')}`
    : when
  if (isCurrent) item.setAttribute('aria-current', 'true')
  const button = (action: string) => part(item, `[data-do=${action}]`, HTMLButtonElement)
  for (const each of parts(item, '[data-do]'))
    each.setAttribute('aria-label', `${each.textContent?.trim()} ${name}`)
  button('open').addEventListener('click', () => actions.open(draft))
  onSecondPress(button('delete'), () => actions.remove(draft))
  listenToRename(item, button('rename'), draft, actions)
  return item
}

function listenToRename(item: HTMLElement, button: HTMLButtonElement, draft: Draft, actions: DraftActions) {
  const form = part(item, '[data-draft-rename]', HTMLFormElement)
  const box = part(form, 'input', HTMLInputElement)
  button.addEventListener('click', () => {
    form.hidden = false
    box.value = nameOf(draft)
    box.focus()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    box.blur()
    actions.rename(draft, box.value.trim())
  })
}

/** What cannot be undone is asked for twice. */
function onSecondPress(button: HTMLButtonElement, act: () => void) {
  const calm = [...button.childNodes]
  const name = button.getAttribute('aria-label')
  let asked = false
  button.addEventListener('blur', () => {
    asked = false
    button.replaceChildren(...calm)
    if (name) button.setAttribute('aria-label', name)
  })
  button.addEventListener('click', () => {
    if (asked) {
      button.blur()
      act()
    } else {
      asked = true
      button.replaceChildren(say('sure'))
      button.removeAttribute('aria-label')
    }
  })
}
