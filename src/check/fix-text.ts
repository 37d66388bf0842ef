import { isMap } from 'yaml'
import { withField } from '../entry/edit-facts.ts'
import { newShortCode } from '../entry/short-code.ts'
import { sourceText } from '../entry/source-text.ts'
import { joinLetters } from './markup/characters.ts'
import { tooComplex } from './markup/limits.ts'
import type { PhraseIn } from './phrases.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

interface Fix {
  what: PhraseIn<'fixed'>
  fix: (text: string) => string
}

const fixes: readonly Fix[] = [
  { what: 'bom', fix: (text) => text.replace(/^\ufeff/, '') },
  { what: 'lineEnds', fix: (text) => text.replace(/\r\n?/g, '\n') },
  { what: 'addresses', fix: spellAddresses },
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

/** Other letters lead elsewhere, so in an address those that would be set right are spelled out in bytes instead. */
function spellAddresses(text: string): string {
  return text.replace(/https?:\/\/[^\s<>()[\]"'`]+/g, (address) =>
    joinLetters(address.normalize('NFC')) === address ? address : inBytes(address),
  )
}

const inBytes = (address: string) =>
  address.replace(/[^\p{ASCII}]+/gu, (letters) => encodeURI(letters.toWellFormed()))

/** The facts of an entry that is or was published get a code, if they have none; a draft may still go. */
export function withShortCode(text: string): string {
  const source = sourceText('', text)
  if (tooComplex(source)) return text
  const { contents, errors } = source.facts
  if (errors.length > 0 || !isMap(contents) || contents.flow) return text
  const isOut = ['published', 'withdrawn'].includes(String(contents.get('status')))
  if (!isOut || ![undefined, null, ''].some((none) => none === contents.get('code'))) return text
  return withField(text, 'code', newShortCode(), 'status')
}
