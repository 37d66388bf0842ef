/** Reads RFC 4180 letter by letter: another way than the one that writes it, and strict. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, at]: [string[], string, number] = [[], '', 0]
  while (at < text.length) {
    if (text[at] === '"') [cell, at] = quoted(text, at + 1)
    else while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += bare(text[at++])
    row.push(cell)
    cell = ''
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`a cell ends wrongly at ${at}`)
  }
  if (row.length > 0) throw new Error('the last record does not end')
  return rows
}

function quoted(text: string, start: number): [string, number] {
  let cell = ''
  for (let at = start; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') cell += text[at++]
    else return [cell, at + 1]
  }
  throw new Error('a quoted cell does not end')
}

function bare(letter = ''): string {
  if (letter === '"' || letter === '\n') throw new Error('a bare cell holds what must be quoted')
  return letter
}
