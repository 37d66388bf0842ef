import type { Page } from 'playwright-core'

/** A person at a keyboard: no mouse, no touch. */
export function keyboardOf(page: Page) {
  const { keyboard } = page

  /** Goes on with Tab until the focus is there. */
  async function to(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
    for (let presses = 0; presses < 500; presses += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
      await keyboard.press(key)
    }
    throw new Error(`the focus never comes to ${selector}`)
  }

  const write = async (selector: string, text: string) => {
    await to(selector)
    await keyboard.insertText(text)
  }
  const rewrite = async (text: string) => {
    await keyboard.press('ControlOrMeta+a')
    await keyboard.insertText(text)
  }
  /** Finds a term by typing, and takes the one that is left. */
  const pick = async (field: string, words: string) => {
    await write(`#th-${field}-filter`, words)
    await keyboard.press('Enter')
  }
  const press = async (selector: string, key = 'Enter') => {
    await to(selector)
    await keyboard.press(key)
  }
  /** Goes down a list until it stands at a choice. */
  const choose = async (selector: string, value: string) => {
    await to(selector)
    const chosen = () =>
      page.evaluate(
        () => document.activeElement?.matches('select') && Reflect.get(document.activeElement, 'value'),
      )
    for (let presses = 0; presses < 100; presses += 1) {
      if ((await chosen()) === value) return
      await keyboard.press('ArrowDown')
    }
    throw new Error(`${selector} has no ${value}`)
  }
  return { to, write, rewrite, pick, press, choose, keyboard }
}
