/** The buttons of the bar; what each opens stands right after it, and opens without a script too. */
const openers = document.querySelectorAll<HTMLDetailsElement>('.opener')
for (const opener of openers) {
  const opened = opener.nextElementSibling
  const close = () => (opener.open = false)
  opener.addEventListener('toggle', () => {
    if (!opener.open) return
    opened?.querySelector('input')?.focus()
    for (const other of openers) if (other !== opener) other.open = false
  })
  // What one goes on to would be hidden below it.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !opener.contains(target) && !opened?.contains(target)) close()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
}

/** `/` leads to the search box, as on the sites people know; never while they type. */
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
  const box =
    document.querySelector('main input[type="search"]') ?? document.querySelector('[data-site-search]')
  if (!(box instanceof HTMLInputElement)) return
  event.preventDefault()
  const opener = box.form?.previousElementSibling
  if (opener instanceof HTMLDetailsElement) opener.open = true
  box.focus()
  box.select()
})
