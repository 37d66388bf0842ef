const zero = '๐'.charCodeAt(0)

/** A text with its Thai digits as Arabic ones: ๒๕๖๕ = 2565. */
export const arabicDigits = (text: string) =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - zero))

/** Runs of ASCII with a Latin letter are names and addresses (`COVID-19`, `https://…/p/ab1/`): their digits stay. */
const names = /[!-~]*[A-Za-z][!-~]*|\d/g

/** A Thai text with its numbers in Thai digits, as official papers write them. */
export const thaiDigits = (text: string) =>
  text.replace(names, (found) => (/^\d$/.test(found) ? String.fromCharCode(zero + Number(found)) : found))
