const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Words as they stand in an XML text or a quoted value. */
export const xml = (words: string) =>
  words.replace(forbidden, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
