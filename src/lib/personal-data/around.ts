/** How much of the words around a match decides what it is. */
const most = 80

/** The words just before a match, in its own passage. */
export const before = ({ input, index }: RegExpExecArray): string => {
  const words = input.slice(Math.max(0, index - most), index)
  return words.slice(words.lastIndexOf('\n') + 1)
}

/** The words just after it, in its own passage. */
export const behind = ({ 0: { length }, input, index }: RegExpExecArray): string => {
  const words = input.slice(index + length, index + length + most)
  const end = words.indexOf('\n')
  return end < 0 ? words : words.slice(0, end)
}
