/** Texts put together from parts by chance, the same at every run: what fails once fails again. */
export function* randomTexts(parts: readonly string[], count: number, longest = 40): Generator<string> {
  let seed = 20261123
  const below = (limit: number) => {
    // The linear congruential generator of “Numerical Recipes”; its high bits are the good ones.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * limit)
  }
  for (let made = 0; made < count; made += 1)
    yield Array.from({ length: below(longest) }, () => parts[below(parts.length)]).join('')
}
