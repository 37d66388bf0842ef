import { codeSigns as signs } from '../entry/formats.ts'
import { sourceText } from '../entry/source-text.ts'
import { joinLetters } from './markup/characters.ts'
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

/** A new code by chance; whether another entry has it already is for the rule `unique-addresses`. */
export function newShortCode(): string {
  // Of so large numbers the rest favours the first signs by less than one in a hundred million.
  const numbers = crypto.getRandomValues(new Uint32Array(5))
  return Array.from(numbers, (number) => signs.charAt(number % signs.length)).join('')
}

/** The facts of an entry that is or was published get a code, if they have none; a draft may still go. */
export function withShortCode(text: string): string {
  const { head: facts } = sourceText('', text)
  const status = /^status:[ \t]*["']?(?:published|withdrawn)\b.*$/m.exec(facts)?.[0]
  if (!status || /^code:[ \t]*[^\s#]/m.test(facts)) return text
  const line = `code: ${newShortCode()}`
  const given = /^code:.*$/m.test(facts)
    ? facts.replace(/^code:.*$/m, line)
    : facts.replace(status, `${status}\n${line}`)
  return given + text.slice(facts.length)
}
