/** The signs of a packed text: those that no address, chat or QR reader changes (base64url, RFC 4648). */
const packedSigns = /^[A-Za-z0-9_-]*$/

/** Thai stands in one byte a sign, as in TIS-620, for it is what people write here: half of a QR code is saved. */
const thaiBlock = 0x0e00
/** Before a sign of any other block, which takes two bytes. */
const other = 1

/** A text in signs that an address can hold, about a third more of them than it has itself. */
export function packed(text: string): string {
  const bytes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((sign) => {
    if (sign > other && sign < 0x80) return [sign]
    if (sign >= thaiBlock && sign < thaiBlock + 0x80) return [sign - thaiBlock + 0x80]
    return [other, sign >> 8, sign & 0xff]
  })
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The text of `packed`; nothing where somebody cut or changed it, or made it longer than `most` signs. */
export function unpacked(signs: string, most: number): string | undefined {
  if (signs.length > most || !packedSigns.test(signs) || signs.length % 4 === 1) return undefined
  const bytes = Array.from(atob(signs.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  )
  let text = ''
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte !== other) text += String.fromCharCode(byte < 0x80 ? byte : byte - 0x80 + thaiBlock)
    else {
      text += String.fromCharCode(((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0))
      at += 2
    }
  }
  return text
}

/** What a packed text holds as JSON; nothing where it is none. */
export function unpackedJson(signs: string, most: number): unknown {
  try {
    return JSON.parse(unpacked(signs, most) ?? '')
  } catch {
    return undefined
  }
}
