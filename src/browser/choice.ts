const form = document.querySelector<HTMLFormElement>('[data-choice]')

/** Two choices lead to what a province, its neighbours and those like it did about a problem. */
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const { provinces = '', problems = '' } = form.dataset
  const chosen = new FormData(form)
  const province = String(chosen.get('province'))
  const problem = String(chosen.get('painPoint'))
  location.assign(province === '' ? `${problems}${problem}/` : `${provinces}${province}/#problem-${problem}`)
})
if (form) form.hidden = false

export {}
