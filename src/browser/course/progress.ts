import { type Done, doneFrom, progressOf } from './done.ts'

const course = document.querySelector<HTMLElement>('[data-course]')
if (course) keepProgress(course)

/** Shows what this device remembers of a course, and remembers what is ticked: for each step what it held then. */
function keepProgress(course: HTMLElement) {
  const key = `course:${course.dataset['course']}`
  const steps = [...course.querySelectorAll<HTMLElement>('[data-step]')]
  let done = doneFrom(read(key))
  const keep = (next: Done) => {
    done = next
    write(key, done)
    show(course, steps, done)
  }
  for (const part of course.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false
  for (const step of steps)
    boxOf(step)?.addEventListener('change', () => {
      const { [idOf(step)]: _, ...others } = done
      keep(boxOf(step)?.checked ? { ...others, [idOf(step)]: digestOf(step) } : others)
    })
  course.querySelector('[data-clear]')?.addEventListener('click', () => keep({}))
  show(course, steps, done)
}

function idOf({ dataset }: HTMLElement): string {
  return dataset['step'] ?? ''
}

function digestOf({ dataset }: HTMLElement): string {
  return dataset['digest'] ?? ''
}

function boxOf(step: HTMLElement) {
  return step.querySelector<HTMLInputElement>('input[type=checkbox]')
}

function show(course: HTMLElement, steps: HTMLElement[], done: Done) {
  const progress = progressOf(
    steps.map((step) => ({ id: idOf(step), digest: digestOf(step) })),
    done,
  )
  steps.forEach((step, index) => {
    const state = progress.states[index]
    const box = boxOf(step)
    if (box) box.checked = state === 'done'
    const changed = step.querySelector<HTMLElement>('[data-changed]')
    if (changed) changed.hidden = state !== 'changed'
  })
  showSum(course, steps[progress.next], progress.done, steps.length)
}

function showSum(course: HTMLElement, next: HTMLElement | undefined, done: number, all: number) {
  const bar = course.querySelector('progress')
  if (bar) bar.value = done
  const status = course.querySelector<HTMLElement>('[data-status]')
  const words = done === all ? status?.dataset['finished'] : status?.dataset['words']
  if (status && words) status.textContent = words.replace('{done}', `${done}`).replace('{all}', `${all}`)
  const link = course.querySelector<HTMLAnchorElement>('[data-next]')
  if (!link) return
  link.hidden = !next
  if (!next) return
  link.href = `#${next.id}`
  if (done > 0)
    link.textContent = `${link.dataset['nextWords']} ${next.querySelector('h3')?.textContent.trim()}`
}

/** Where a browser keeps nothing, the course works as a list. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, done: Done) {
  try {
    if (Object.keys(done).length > 0) localStorage.setItem(key, JSON.stringify(done))
    else localStorage.removeItem(key)
  } catch {
    // What is ticked shows until the page closes.
  }
}
