/** The item at a place that may lie before the first one. An engine looks up an index of -1 as the name of a property, which takes as long as a hundred other items. */
export function itemAt<Item>(items: readonly Item[], at: number): Item | undefined {
  return at < 0 ? undefined : items[at]
}
