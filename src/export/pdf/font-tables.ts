/** The tables of a font by their tags (OpenType 1.9, the font file). */
export type Tables = ReadonlyMap<string, Uint8Array>

const [headLength, recordLength] = [12, 16]

/** Reads what stands in a font of one face. */
export function tablesOf(font: Uint8Array): Tables {
  const view = viewOf(font)
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => headLength + recordLength * index)
  return new Map(
    records.map((at) => {
      const tag = String.fromCharCode(...font.subarray(at, at + 4))
      const from = view.getUint32(at + 8)
      return [tag, font.subarray(from, from + view.getUint32(at + 12))]
    }),
  )
}

/** A font of these tables; the first four bytes tell that its outlines are TrueType. */
export function fontOf(tables: Tables): Uint8Array {
  const names = [...tables.keys()].toSorted()
  const power = Math.floor(Math.log2(names.length))
  const search = recordLength * 2 ** power
  const head = [1, 0, names.length, search, power, recordLength * names.length - search]
  const records: Uint8Array[] = []
  const bodies: Uint8Array[] = []
  let at = headLength + recordLength * names.length
  for (const name of names) {
    const table = tables.get(name) ?? new Uint8Array()
    const padded = joinBytes([table, new Uint8Array(-table.length & 3)])
    records.push(lettersAsBytes(name), numbers([checksum(padded), at, table.length], 4))
    bodies.push(padded)
    at += padded.length
  }
  return joinBytes([numbers(head, 2), ...records, ...bodies])
}

/** A table with some of its numbers of two bytes changed. */
export function edited(table: Uint8Array, changes: readonly (readonly [at: number, value: number])[]) {
  const copy = table.slice()
  for (const [at, value] of changes) viewOf(copy).setUint16(at, value)
  return copy
}

/** Numbers as a font writes them, each of two or of four bytes; negative ones as their complement. */
export function numbers(values: readonly number[], size: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(size * values.length)
  const view = viewOf(bytes)
  for (const [index, value] of values.entries())
    if (size === 2) view.setUint16(2 * index, value)
    else view.setUint32(4 * index, value)
  return bytes
}

/** Bytes one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength)

const lettersAsBytes = (ascii: string) => Uint8Array.from(ascii, (letter) => letter.charCodeAt(0))

function checksum(padded: Uint8Array): number {
  const view = viewOf(padded)
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
