for (const row of document.querySelectorAll<HTMLElement>('.copy-text')) {
  const shown = row.querySelector('.copied-text')
  const button = row.querySelector('button')
  const announced = row.querySelector('[role=status]')
  if (!shown || !button || !announced) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    say(announced, (await copies(shown)) ? row.dataset['copied'] : row.dataset['notCopied'])
  })
}

/** Where the browser does not let us copy, the text is selected, for the reader to copy. */
async function copies(shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(shown.textContent.trim())
    return true
  } catch {
    getSelection()?.selectAllChildren(shown)
    return false
  }
}

/** An empty moment between has the same words read out again. */
function say(announced: Element, words = '') {
  announced.textContent = ''
  setTimeout(() => {
    announced.textContent = words
  }, 50)
}
