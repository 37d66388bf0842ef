import { visible } from '../../src/check/diagnostics/print-text.ts'
import { type Phrase, say } from '../../src/check/say.ts'
import type { Passage } from '../../src/import/word/file/ledger.ts'
import { checkWords } from '../../src/node/content.ts'

/** Where each passage of a Word file went, a line for each in the order of the file; parts of one paragraph that went together stand together. */
export function printAccount(account: readonly Passage[]): string {
  const lines: { text: string; key: string; shown: string }[] = []
  for (const { text, where, paragraph, to } of account) {
    const shown = [where, ...(to ? [to] : [])].map(inBoth).join(' → ')
    const key = `${paragraph} ${shown}`
    const last = lines.at(-1)
    if (last?.key === key) last.text += text
    else lines.push({ text, key, shown })
  }
  return lines.map(({ text, shown }) => `  “${visible(text.trim())}”\n    ${shown}\n`).join('')
}

const inBoth = (told: Phrase) =>
  (['th', 'en'] as const).map((locale) => say(told, { locale, words: checkWords() })).join(' · ')
