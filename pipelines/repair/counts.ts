/** Counts of pairs of numbers, in open addressing: a place a pair, which other arrays can be indexed by. */
export class PairCounts {
  /** How many places there are. */
  readonly places: number
  /** By place: the two numbers and their count, side by side, so that a search touches one line of the cache. */
  readonly #cells: Uint32Array
  readonly #mask: number

  /** Room for `capacity` different pairs of 31-bit numbers; more of them make it slow, then endless. */
  constructor(capacity: number) {
    this.places = 2 ** Math.ceil(Math.log2(Math.max(capacity, 8) * 1.5))
    this.#cells = new Uint32Array(this.places * 3)
    this.#mask = this.places - 1
  }

  /** Adds to the count of a pair and gives its place; a new pair's count was 0. */
  add(first: number, second: number, amount: number): number {
    const place = this.#placeOf(first, second)
    const cells = this.#cells
    const cell = place * 3
    cells[cell] = first
    cells[cell + 1] = second
    cells[cell + 2] = (cells[cell + 2] ?? 0) + amount
    return place
  }

  /** The place of a pair, or -1. */
  find(first: number, second: number): number {
    const place = this.#placeOf(first, second)
    return this.at(place) === 0 ? -1 : place
  }

  /** The count of a pair. */
  count(first: number, second: number): number {
    return this.at(this.#placeOf(first, second))
  }

  /** The count at a place. */
  at(place: number): number {
    return this.#cells[place * 3 + 2] ?? 0
  }

  #placeOf(first: number, second: number): number {
    const cells = this.#cells
    const mask = this.#mask
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    place = (place ^ (place >>> 15)) & mask
    let cell = place * 3
    while (cells[cell + 2] !== 0 && (cells[cell] !== first || cells[cell + 1] !== second)) {
      place = (place + 1) & mask
      cell = place * 3
    }
    return place
  }
}
