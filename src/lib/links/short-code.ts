import { sourceText } from '../../entry/source-text.ts'
import { codeSigns as signs } from '../schema/fields.ts'

/** A new code by chance; whether another entry has it already is for the rule `unique-addresses`. */
export function newShortCode(): string {
  let code = ''
  // Values above the last whole multiple would favour the first signs.
  const fair = 256 - (256 % signs.length)
  while (code.length < 5) {
    const [value = 255] = crypto.getRandomValues(new Uint8Array(1))
    if (value < fair) code += signs[value % signs.length]
  }
  return code
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
