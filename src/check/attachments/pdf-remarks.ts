import { lettersOf } from './parts.ts'

/** Whether anything stands between the objects of a file, where no reader looks: remarks, or a program's entries beside the list of objects. */
export function hasRemarks(bytes: Uint8Array): boolean {
  const withoutStreams = cut(lettersOf(bytes), />>\s{0,9}stream\r?\n/g, 'endstream', () => '>>')
  const around = cut(withoutStreams, /(?<!\d)\d{1,10}\s{1,9}\d{1,5}\s{1,9}obj\b/g, 'endobj', remarksIn)
  return /\S/.test(structure.reduce((text, pattern) => text.replace(pattern, ' '), around))
}

/** What belongs there: the first lines with a sign that the file is no text, the list of objects, where it is, the end. */
const structure = [
  /^%PDF-\d\.\d\s{1,9}(?:%[^\0-\x7f]{3,11}\s)?/,
  /(?<!\d)\d{10} \d{5} [nf]\b/g,
  /\/(?:Size|Prev|XRefStm)\s{1,9}\d{1,10}|\/(?:Root|Info)\s{1,9}\d{1,10}\s{1,9}\d{1,5}\s{1,9}R|\/ID\s{0,9}\[[^[\]]{0,200}\]/g,
  /\b(?:xref(?:\s{1,9}\d{1,10} \d{1,10}(?!\d))?|trailer\s{0,9}<<|startxref\s{1,9}\d{1,10})|>>(?=\s{0,9}startxref)|%%EOF/g,
  // Further parts of the list of objects.
  /^\d{1,10} \d{1,10}(?= *[\r\n])/gm,
]

/** A text without what stands from each beginning to its end; what is left of that is kept. */
function cut(text: string, begins: RegExp, end: string, left: (inner: string) => string): string {
  const kept: string[] = []
  let from = 0
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const until = text.indexOf(end, begins.lastIndex)
    if (until < 0) break
    kept.push(text.slice(from, found.index), left(text.slice(begins.lastIndex, until)))
    from = until + end.length
    begins.lastIndex = from
  }
  return [...kept, text.slice(from)].join('')
}

/** The remarks in an object, its strings left out. */
const remarksIn = (object: string): string =>
  object
    .replace(/\\[\s\S]/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/\([^()]*\)/g, '')
    .match(/%.*/g)
    ?.join('') ?? ''
