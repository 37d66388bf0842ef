/**
 * Old Thai fonts drew marks that would collide from codes of their own, which files made with them still hold: here the letters
 * that were meant, from U+F700 on.
 */
const drawn =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a'

/** Such a sign for a tone mark that its letter has besides, and so says nothing. */
const drawnTwice = /[\uf705-\uf70e\uf713-\uf717](?=[\u0e31\u0e34-\u0e3a]?[\u0e48-\u0e4b])/g

/** A tone mark typed before the vowel it belongs after. */
const toneFirst = /([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])(?![\u0e48-\u0e4b])/

/** The sign ๅ, which only lengthens ฤ and ฦ, where an า is meant. */
const longSign = /(?<![\u0e24\u0e26])\u0e45/

/** Letters that look right but are other signs, or stand in an order that no Thai word has. */
export const mistakenLetters = new RegExp(`[\uf700-\uf71a]|${toneFirst.source}|${longSign.source}`)

/** The text with those letters as they are meant; what is there twice becomes `nothing`, which may keep the length. */
export const mendLetters = (text: string, nothing = ''): string =>
  mistakenLetters.test(text)
    ? text
        .replace(drawnTwice, nothing)
        .replace(/[\uf700-\uf71a]/g, (sign) => drawn.charAt(sign.charCodeAt(0) - 0xf700))
        .replace(new RegExp(toneFirst, 'g'), '$2$1')
        .replace(new RegExp(longSign, 'g'), '\u0e32')
    : text
