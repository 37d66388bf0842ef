import { Inflate } from 'fflate'
import type { Listed } from './listed.ts'

/** No text, picture or document that people send gets so much smaller; one byte of deflate can stand for a thousand. */
const mostGrowth = 200

/** Small files may be all alike, in bytes. */
const harmless = 1024 * 1024

/** Whether a file says that it grows as only one does that is made to. */
export const growsTooMuch = ({ packed, size }: Listed) => size > harmless && size > packed * mostGrowth

/** A file of an archive; throws where it is larger or smaller than the archive says. */
export function unpack(bytes: Uint8Array, { method, start, packed, size }: Listed): Uint8Array {
  const data = bytes.subarray(start, start + packed)
  const whole = method === 0 ? data : inflate(data, size)
  if (whole.length !== size) throw new RangeError('not of the size it says')
  return whole
}

/** Small steps, so that a file which grows beyond its word is left before it fills the memory; in bytes. */
const step = 4 * 1024

function inflate(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('larger than it says')
    whole.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < data.length; at += step)
    stream.push(data.subarray(at, at + step), at + step >= data.length)
  return whole.subarray(0, length)
}
