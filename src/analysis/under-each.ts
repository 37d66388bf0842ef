/** Items under each of their keys, in the order in which they come; one with several keys stands under each. */
export function underEach<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const held = new Map<string, Item[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const there = held.get(key)
      if (there) there.push(item)
      else held.set(key, [item])
    }
  return held
}
