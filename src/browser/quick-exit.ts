const ENOUGH = 3
const PAUSE = 1500

let presses = 0
let pressedAt = 0
let leaving = false

const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]')
if (link) listen(link)

function listen(link: HTMLAnchorElement) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(link)
  })
  addEventListener('keydown', (event) => {
    if (!event.repeat) count(event)
    if (presses === ENOUGH && !leaving) leave(link)
    // One Escape more would have the browser stop loading the page that comes.
    if (leaving && event.key === 'Escape') event.preventDefault()
  })
}

function count({ key, timeStamp }: KeyboardEvent) {
  const inARow = timeStamp - pressedAt < PAUSE
  presses = key === 'Escape' ? (inARow ? presses : 0) + 1 : 0
  pressedAt = timeStamp
}

/** Leaves at once: nothing stays on the screen while the other page loads, and that page takes this one's place in the history. */
function leave({ href, hostname }: HTMLAnchorElement) {
  leaving = true
  document.title = hostname
  document.body.replaceChildren()
  location.replace(href)
}
