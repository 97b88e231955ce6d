/** The best of what is put into it, best first. */
export type Beam<T extends { score: number }> = {
  /** Whether something of this score would be kept. */
  accepts: (score: number) => boolean
  put: (item: T) => void
  items: () => readonly T[]
}

/** A beam that keeps at most `width` items, none of them more than `margin` behind the best, and none at `least` or below. */
export function makeBeam<T extends { score: number }>(
  width: number,
  margin: number,
  least = Number.NEGATIVE_INFINITY,
): Beam<T> {
  const items: T[] = []
  const best = () => items[0]?.score ?? Number.NEGATIVE_INFINITY
  const accepts = (score: number) =>
    score > least && score > best() - margin && (items.length < width || score > (items[items.length - 1]?.score ?? 0))
  return {
    accepts,
    put: (item) => {
      if (!accepts(item.score)) return
      let place = items.length
      while (place > 0 && (items[place - 1]?.score ?? 0) < item.score) place -= 1
      items.splice(place, 0, item)
      if (items.length > width) items.pop()
    },
    items: () => items.filter(({ score }) => score > best() - margin),
  }
}
