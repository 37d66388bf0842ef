import { fill, part, parts } from '../dom.ts'
import { type Done, doneFrom, progressOf } from './done.ts'

const course = part(document, '[data-course]', HTMLElement)
const key = `course:${course.dataset['course']}`
const steps = parts(course, '[data-step]').map((item) => ({
  item,
  id: item.dataset['step'] ?? '',
  digest: item.dataset['digest'] ?? '',
  box: part(item, 'input[type=checkbox]', HTMLInputElement),
  changed: part(item, '[data-changed]', HTMLElement),
}))
let done = doneFrom(read())

listen()
show()

/** Remembers on this device what is ticked: for each step what it held then. */
function listen() {
  for (const hidden of parts(course, '[data-with-script]')) hidden.hidden = false
  for (const { id, digest, box } of steps)
    box.addEventListener('change', () => {
      const { [id]: _, ...others } = done
      keep(box.checked ? { ...others, [id]: digest } : others)
    })
  part(course, '[data-clear]', HTMLElement).addEventListener('click', () => keep({}))
}

function keep(next: Done) {
  done = next
  write()
  show()
}

function show() {
  const progress = progressOf(steps, done)
  for (const [index, { box, changed }] of steps.entries()) {
    box.checked = progress.states[index] === 'done'
    changed.hidden = progress.states[index] !== 'changed'
  }
  part(course, 'progress', HTMLProgressElement).value = progress.done
  const status = part(course, '[data-status]', HTMLElement)
  const words = progress.done === steps.length ? status.dataset['finished'] : status.dataset['words']
  status.textContent = fill(words ?? '', { done: progress.done, all: steps.length })
  showNext(steps[progress.next]?.item, progress.done > 0)
}

function showNext(next: HTMLElement | undefined, hasBegun: boolean) {
  const link = course.querySelector<HTMLAnchorElement>('[data-next]')
  if (!link) return
  link.hidden = !next
  if (!next) return
  link.href = `#${next.id}`
  if (hasBegun)
    link.textContent = `${link.dataset['nextWords']} ${next.querySelector('h3')?.textContent.trim()}`
}

/** Where a browser keeps nothing, the course works as a list. */
function read(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write() {
  try {
    if (Object.keys(done).length > 0) localStorage.setItem(key, JSON.stringify(done))
    else localStorage.removeItem(key)
  } catch {
    // What is ticked shows until the page closes.
  }
}
