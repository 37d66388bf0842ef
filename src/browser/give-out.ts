import { element } from './dom.ts'

/** Lets the browser keep a file where it keeps downloads. */
export function giveOut(file: string, content: Blob) {
  const href = URL.createObjectURL(content)
  element('a', { href, download: file }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
