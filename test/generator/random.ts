/** A seeded source of numbers in [0, 1): mulberry32, so that a generated report is the same on every machine. */
export type Random = () => number

/** The source of that seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** A decimal from `low` to `high` with that many digits behind the point. */
export function decimal(random: Random, low: number, high: number, digits: number): number {
  return Number((low + random() * (high - low)).toFixed(digits))
}

/** One of the choices. Throws a RangeError if there is none. */
export function oneOf<Choice>(random: Random, choices: readonly Choice[]): Choice {
  const choice = choices[Math.floor(random() * choices.length)]
  if (choice === undefined) throw new RangeError('nothing to choose from')
  return choice
}
