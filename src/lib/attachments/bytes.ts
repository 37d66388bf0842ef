const latin1 = new TextDecoder('latin1')

/** Bytes as letters, one each. */
export const lettersOf = (bytes: Uint8Array, start = 0, end = bytes.length) =>
  latin1.decode(bytes.subarray(start, end))

/** For reading numbers; it throws where they would stand beyond the end. */
export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Stretches of bytes in a row. */
export function joined(stretches: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(stretches.reduce((total, { length }) => total + length, 0))
  let at = 0
  for (const stretch of stretches) {
    whole.set(stretch, at)
    at += stretch.length
  }
  return whole
}
