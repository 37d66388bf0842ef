/** Items under each of their keys, in the order in which they come; one with several keys stands under each. */
export function underEach<Item, Key = string>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const held = new Map<Key, Item[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const there = held.get(key)
      if (there) there.push(item)
      else held.set(key, [item])
    }
  return held
}
