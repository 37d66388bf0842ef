/** Letters and digits that nobody takes for one another: no 0 and o, no 1, i and l, no u beside v. */
export const codeSigns = '23456789abcdefghjkmnpqrstvwxyz'

/** A new code by chance; whether another entry has it already is for the rule `unique-addresses`. */
export function newShortCode(): string {
  let code = drawn()
  while (looksLikeNumber(code)) code = drawn()
  return code
}

function drawn(): string {
  // Of so large numbers the rest favours the first signs by less than one in a hundred million.
  const numbers = crypto.getRandomValues(new Uint32Array(5))
  return Array.from(numbers, (number) => codeSigns.charAt(number % codeSigns.length)).join('')
}

/**
 * Whether YAML, a spreadsheet or a reader may take a code for a number, a sum like `2e345`, a day like `2mar5`, or a piece of
 * a telephone number: all of those begin with a digit, have three in a row, or name a month. Of 24 million codes 17 remain.
 */
export const looksLikeNumber = (code: string): boolean =>
  /^\d|\d{3}|^(?:jan|feb|mar|apr|may|sep|dec)/.test(code)

/** The code that is meant by the address of a short link as people type and chats cut it, with capitals or signs after it: `/P/ABCDE/).` */
export const codeMeantBy = (address: string): string | undefined =>
  new RegExp(`^/?p/([${codeSigns}]{5})[^\\p{L}\\p{N}]*$`, 'u').exec(address.toLowerCase())?.[1]
