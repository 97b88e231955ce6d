/** How many bits of the filter there are for a place. */
const bitsPerPlace = 2

/** Counts of pairs of numbers, in open addressing: a place a pair, which other arrays can be indexed by. */
export class PairCounts {
  /** How many places there are. */
  readonly places: number
  /** By place: the two numbers and their count, side by side, so that a look touches one line of the cache. */
  readonly #cells: Uint32Array
  /** A bit for some of the pairs that are there: most looks are for pairs that are not, and these bits fit into the cache. */
  readonly #filter: Uint32Array

  /** Room for `capacity` different pairs of 31-bit numbers; more of them make it slow, then endless. */
  constructor(capacity: number) {
    this.places = 2 ** Math.ceil(Math.log2(Math.max(capacity, 8) * 1.5))
    this.#cells = new Uint32Array(this.places * 3)
    this.#filter = new Uint32Array((this.places * bitsPerPlace) / 32)
  }

  /** Adds to the count of a pair and gives its place; a new pair's count was 0. */
  add(first: number, second: number, amount: number): number {
    const hash = hashOf(first, second)
    const bit = hash & (this.places * bitsPerPlace - 1)
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    const place = this.#placeOf(hash, first, second)
    const cells = this.#cells
    cells[place * 3] = first
    cells[place * 3 + 1] = second
    cells[place * 3 + 2] = (cells[place * 3 + 2] ?? 0) + amount
    return place
  }

  /** The place of a pair, or -1. */
  find(first: number, second: number): number {
    const hash = hashOf(first, second)
    if (!this.mayHave(hash)) return -1
    const place = this.#placeOf(hash, first, second)
    return this.at(place) === 0 ? -1 : place
  }

  /** The count of a pair. */
  count(first: number, second: number): number {
    const hash = hashOf(first, second)
    return this.mayHave(hash) ? this.at(this.#placeOf(hash, first, second)) : 0
  }

  /** The count at a place. */
  at(place: number): number {
    return this.#cells[place * 3 + 2] ?? 0
  }

  /** Calls a function with every pair and its count. */
  forEach(visit: (first: number, second: number, count: number) => void): void {
    const cells = this.#cells
    for (let cell = 0; cell < cells.length; cell += 3) {
      const count = cells[cell + 2] ?? 0
      if (count > 0) visit(cells[cell] ?? 0, cells[cell + 1] ?? 0, count)
    }
  }

  /** Whether a pair of this hash can be there. */
  mayHave(hash: number): boolean {
    const bit = hash & (this.places * bitsPerPlace - 1)
    return (((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
  }

  #placeOf(hash: number, first: number, second: number): number {
    const cells = this.#cells
    const mask = this.places - 1
    let place = hash & mask
    while (cells[place * 3 + 2] !== 0 && (cells[place * 3] !== first || cells[place * 3 + 1] !== second))
      place = (place + 1) & mask
    return place
  }
}

/** What pairs are found by: a 32-bit integer, of either sign. */
export function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
