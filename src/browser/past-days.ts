import { dayInThailand, isPast } from '../analysis/action-plan/days.ts'

/** Pages are built for the library's day: what has passed since then shows by the reader's clock. */
const today = dayInThailand(new Date())

for (const mark of document.querySelectorAll<HTMLElement>('[data-past]'))
  if (isPast(mark.dataset['past'] ?? today, today)) mark.hidden = false
