/** The last of some things, which stand in the order of the text, that begins at a place or before it. */
export function lastUpTo<Item>(
  items: readonly Item[],
  place: number,
  startOf: (item: Item) => number,
): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as Item) <= place) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
