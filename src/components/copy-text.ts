/** Copies what an element shows, and says so; where the browser does not let us, the text is selected for the reader to copy. */
export async function copyText(shown: Element, announced: HTMLElement) {
  try {
    await navigator.clipboard.writeText(shown.textContent.trim())
    say(announced, announced.dataset['copied'])
  } catch {
    getSelection()?.selectAllChildren(shown)
    say(announced, announced.dataset['notCopied'])
  }
}

/** An empty moment between has the same words read out again. */
function say(announced: HTMLElement, words = '') {
  announced.textContent = ''
  setTimeout(() => {
    announced.textContent = words
  }, 50)
}
