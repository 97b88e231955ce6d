import type { PairCounts } from './counts.ts'

/** The characters that often follow a character (UTF-16 code units), in no order. */
export type Followers = (before: number) => Uint16Array

/** Groups pairs of characters by the first: of what follows a character `occurrences` times, what does so in at least this share of them. */
export function followersIn(pairs: PairCounts, occurrences: ArrayLike<number>, share: number): Followers {
  const isOften = (first: number, count: number) => count >= share * (occurrences[first] ?? 0)
  const ends = new Uint32Array(0x10001)
  pairs.forEach((first, _, count) => {
    if (isOften(first, count)) ends[first + 1] = (ends[first + 1] ?? 0) + 1
  })
  for (let code = 0; code < 0x10000; code += 1) ends[code + 1] = (ends[code + 1] ?? 0) + (ends[code] ?? 0)
  const starts = ends.slice(0, 0x10000)
  const codes = new Uint16Array(ends[0x10000] ?? 0)
  const next = starts.slice()
  pairs.forEach((first, second, count) => {
    if (!isOften(first, count)) return
    const place = next[first] ?? 0
    codes[place] = second
    next[first] = place + 1
  })
  return (before) => codes.subarray(starts[before] ?? 0, next[before] ?? 0)
}
