/** Counts of pairs of numbers, in open addressing: a place a pair, which other arrays can be indexed by. */
export type PairCounts = {
  /** Adds to the count of a pair and gives its place; a new pair's count was 0. */
  add: (first: number, second: number, amount: number) => number
  /** The place of a pair, or -1. */
  find: (first: number, second: number) => number
  /** The counts by place. */
  counts: Uint32Array
  /** How many places there are. */
  places: number
}

/** Room for `capacity` different pairs of 16-bit (second) and 31-bit (first) numbers; more of them make it slow, then endless. */
export function pairCounts(capacity: number): PairCounts {
  const places = 2 ** Math.ceil(Math.log2(Math.max(capacity, 8) * 2))
  const firsts = new Uint32Array(places)
  const seconds = new Uint16Array(places)
  const counts = new Uint32Array(places)
  const mask = places - 1
  const placeOf = (first: number, second: number) => {
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    place = (place ^ (place >>> 15)) & mask
    while (counts[place] !== 0 && (firsts[place] !== first || seconds[place] !== second)) place = (place + 1) & mask
    return place
  }
  return {
    places,
    counts,
    find: (first, second) => {
      const place = placeOf(first, second)
      return counts[place] === 0 ? -1 : place
    },
    add: (first, second, amount) => {
      const place = placeOf(first, second)
      firsts[place] = first
      seconds[place] = second
      counts[place] = (counts[place] ?? 0) + amount
      return place
    },
  }
}
