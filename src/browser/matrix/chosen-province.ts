/** Who narrowed the matrix down and opened a cell is told that the cell shows the whole library, and led on to the chosen province. */
const place = document.querySelector<HTMLElement>('[data-chosen-problem]')
const province = new URLSearchParams(location.search).getAll('province').find((id) => /^[a-z-]+$/.test(id))

if (location.search) place?.querySelector('[data-chosen-note]')?.removeAttribute('hidden')
if (place && province) leadOn(place, province)

function leadOn(place: HTMLElement, province: string) {
  const link = place.querySelector('a')
  if (link) {
    link.href += `${province}/#problem-${place.dataset['chosenProblem']}`
    link.textContent = link.dataset['chosen'] ?? ''
  }
  const write = document.querySelector<HTMLAnchorElement>('a[data-write]')
  if (write) write.search += `&province=${province}`
}
