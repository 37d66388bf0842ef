import type { PhraseIn } from '../../check/phrases.ts'
import { withShortCode } from '../links/short-code.ts'
import { joinLetters } from '../markup/split-letters.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

interface Mend {
  what: PhraseIn<'fixed'>
  mend: (text: string) => string
}

const mends: readonly Mend[] = [
  { what: 'bom', mend: (text) => text.replace(/^\ufeff/, '') },
  { what: 'lineEnds', mend: (text) => text.replace(/\r\n?/g, '\n') },
  { what: 'nfc', mend: (text) => text.normalize('NFC') },
  { what: 'letters', mend: joinLetters },
  { what: 'lastLine', mend: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`) },
]

/** What only the file with the facts needs. */
export const factMends: readonly Mend[] = [{ what: 'code', mend: withShortCode }]

/** A text with what no reader sees set right, and what that was; nothing for what is no UTF-8. */
export function mendText(
  bytes: Uint8Array,
  more: readonly Mend[] = [],
): { text: string; done: PhraseIn<'fixed'>[] } | undefined {
  try {
    let text = utf8.decode(bytes)
    const done: PhraseIn<'fixed'>[] = []
    for (const { what, mend } of [...mends, ...more]) {
      const mended = mend(text)
      if (mended !== text) done.push(what)
      text = mended
    }
    return { text, done }
  } catch {
    return undefined
  }
}
