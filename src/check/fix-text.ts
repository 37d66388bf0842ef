import { withShortCode } from '../lib/links/short-code.ts'
import { joinLetters } from '../lib/markup/split-letters.ts'
import type { PhraseIn } from './phrases.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

interface Fix {
  what: PhraseIn<'fixed'>
  fix: (text: string) => string
}

const fixes: readonly Fix[] = [
  { what: 'bom', fix: (text) => text.replace(/^\ufeff/, '') },
  { what: 'lineEnds', fix: (text) => text.replace(/\r\n?/g, '\n') },
  { what: 'nfc', fix: (text) => text.normalize('NFC') },
  { what: 'letters', fix: joinLetters },
  { what: 'lastLine', fix: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`) },
]

/** What only the file with the facts needs. */
export const factFixes: readonly Fix[] = [{ what: 'code', fix: withShortCode }]

/** A text with what no reader sees set right, and what that was; nothing for what is no UTF-8. */
export function fixText(
  bytes: Uint8Array,
  more: readonly Fix[] = [],
): { text: string; done: PhraseIn<'fixed'>[] } | undefined {
  try {
    let text = utf8.decode(bytes)
    const done: PhraseIn<'fixed'>[] = []
    for (const { what, fix } of [...fixes, ...more]) {
      const fixed = fix(text)
      if (fixed !== text) done.push(what)
      text = fixed
    }
    return { text, done }
  } catch {
    return undefined
  }
}
