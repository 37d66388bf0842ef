/** A file as the directory of an archive lists it. */
export interface Listed {
  name: string
  /** 0: stored as it is, 8: deflated; others are not read. */
  method: number
  isLocked: boolean
  /** It is a link or a device, no file. */
  isSpecial: boolean
  /** Where its own header begins. */
  header: number
  /** Where its bytes begin. */
  start: number
  /** How many bytes it takes. */
  packed: number
  /** How many it says to unpack to. */
  size: number
  /** Where the directory goes on. */
  next: number
}

const signatures = { listed: 0x02014b50, file: 0x04034b50 }

/** Reads one line of an archive's directory; throws where the file itself says otherwise. */
export function readListed(view: DataView, at: number): Listed {
  const header = view.getUint32(at + 42, true)
  const [listed, own] = [view.getUint32(at, true), view.getUint32(header, true)]
  if (listed !== signatures.listed || own !== signatures.file)
    throw new RangeError('no file where it should be')
  const [name, ownName] = [nameAt(view, at + 46, at + 28), nameAt(view, header + 30, header + 26)]
  const method = view.getUint16(at + 10, true)
  if (name !== ownName || method !== view.getUint16(header + 8, true)) throw new RangeError('two names')
  return {
    name,
    method,
    isLocked: ((view.getUint16(at + 8, true) | view.getUint16(header + 6, true)) & locked) !== 0,
    isSpecial: !plainKinds.includes(view.getUint16(at + 40, true) & 0o170000),
    header,
    start: header + 30 + lengthOf(view, header, [26, 28]),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    next: at + 46 + lengthOf(view, at, [28, 30, 32]),
  }
}

/** Bits of the flags: the file, or the directory, is encrypted. */
const locked = 1 | 0x40 | 0x2000

/** What Unix tells of a file in the upper half of the external attributes: nothing, a plain file or a folder. */
const plainKinds = [0, 0o100000, 0o040000]

const lengthOf = (view: DataView, at: number, fields: number[]) =>
  fields.reduce((total, field) => total + view.getUint16(at + field, true), 0)

const utf8 = new TextDecoder()

const nameAt = (view: DataView, at: number, length: number) =>
  utf8.decode(new Uint8Array(view.buffer, view.byteOffset + at, view.getUint16(length, true)))
