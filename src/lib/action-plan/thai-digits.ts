/** Runs of ASCII with a Latin letter are names and addresses (`COVID-19`, `https://…/p/ab1/`): their digits stay. */
const names = /[!-~]*[A-Za-z][!-~]*|\d/g

/** A Thai text with its numbers in Thai digits, as official papers write them. */
export const thaiDigits = (text: string) =>
  text.replace(names, (found) => (/^\d$/.test(found) ? String.fromCharCode(0x0e50 + Number(found)) : found))
