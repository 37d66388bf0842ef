/** Eight letters, a to p, that change with the words (FNV-1a, 32 bits). Letters, because eight digits would be a number in YAML. */
export function shortDigest(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of utf8.encode(text.normalize('NFC').replace(/\s+/g, ' ').trim()))
    hash = Math.imul(hash ^ byte, 0x01000193)
  return [28, 24, 20, 16, 12, 8, 4, 0].map((shift) => letters.charAt((hash >>> shift) & 15)).join('')
}

const utf8 = new TextEncoder()
const letters = 'abcdefghijklmnop'
