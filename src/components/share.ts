const announced = document.querySelector<HTMLElement>('.share [role=status]')

for (const button of document.querySelectorAll<HTMLElement>('.share button')) {
  button.hidden = false
  button.addEventListener('click', () => copy(button.previousElementSibling))
}

/** Where the browser does not let us copy, the text is selected, for the reader to copy. */
async function copy(shown: Element | null) {
  if (!shown || !announced) return
  try {
    await navigator.clipboard.writeText(shown.textContent.trim())
    say(announced.dataset['copied'])
  } catch {
    getSelection()?.selectAllChildren(shown)
    say(announced.dataset['notCopied'])
  }
}

/** An empty moment between has the same words read out again. */
function say(words = '') {
  if (!announced) return
  announced.textContent = ''
  setTimeout(() => {
    announced.textContent = words
  }, 50)
}
