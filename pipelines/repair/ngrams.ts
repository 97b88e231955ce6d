import { PairCounts } from './counts.ts'
import { folded } from './folded.ts'
import { simplifiedOf } from './script.ts'

/** How often characters stand in a text, alone and after one or two others. All but `used` are of Simplified, folded characters (UTF-16 code units). */
export type Ngrams = {
  /** Characters counted. */
  total: number
  occurrences: Uint32Array
  /** How many different characters follow a character; by the place of a pair, how many follow the pair. */
  followers: Uint32Array
  pairFollowers: Uint32Array
  pairs: PairCounts
  /** By the place of a pair, after how many different characters it stands; by character, the sum of these for the pairs that it begins. */
  continuations: Uint32Array
  continued: Uint32Array
  /** How often a character follows the pair at a place (the place and 1). */
  triples: PairCounts
  /** By UTF-16 code unit as written, 1 for the characters of the text. */
  used: Uint8Array
}

/** Counts the characters of a text that is given in parts; what stands at their seams are no neighbours. */
export function countNgrams(parts: readonly string[]): Ngrams {
  const total = parts.reduce((sum, part) => sum + part.length, 0)
  const pairs = new PairCounts(total)
  const triples = new PairCounts(total)
  const occurrences = new Uint32Array(0x10000)
  const followers = new Uint32Array(0x10000)
  const pairFollowers = new Uint32Array(pairs.places)
  const continuations = new Uint32Array(pairs.places)
  const continued = new Uint32Array(0x10000)
  const used = new Uint8Array(0x10000)
  for (const part of parts) {
    let place = -1
    let before = 0
    for (let index = 0; index < part.length; index += 1) {
      const written = part.charCodeAt(index)
      used[written] = 1
      const code = folded(simplifiedOf(written))
      increase(occurrences, code)
      if (index > 0) {
        const isNew = place >= 0 && triples.at(triples.add(place + 1, code, 1)) === 1
        if (isNew) increase(pairFollowers, place)
        place = pairs.add(before, code, 1)
        if (pairs.at(place) === 1) increase(followers, before)
        if (isNew) {
          increase(continuations, place)
          increase(continued, before)
        }
      }
      before = code
    }
  }
  return { total, occurrences, followers, pairFollowers, pairs, continuations, continued, triples, used }
}

function increase(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}
