import { isStop } from './folded.ts'
import { type Hypothesis, type Link, lostMark } from './hypothesis.ts'
import type { Language } from './language.ts'
import { readingsOf } from './readings.ts'
import { simplifiedOf } from './script.ts'

/** A character of a run as it is published: its place in the run, and whether it is the mark of a lost one. */
export type Settled = { code: number; place: number; lost: boolean }

/**
 * A reading is taken if it is so many nats likelier than every other one: one with another character in its place, and one with a
 * character more or less. The latter costs only a mark between two characters, and shorter readings are always likelier.
 */
const clearMargin = 2.25
const clearMarginOfLength = 3

/**
 * Decides what a run said. What all likely readings agree on is restored; a character that another reading has otherwise is marked
 * lost, and so is the place where another has one more. A character that rests on bytes supplied by us must also stand beside a
 * neighbour that the language has seen it with, or divide clauses, lest the best of many bad guesses be published. `before` and `after` are the
 * characters around the run.
 */
export function settle(
  hypotheses: readonly Hypothesis[],
  [before, after]: readonly [number, number],
  language: Language,
): Settled[] {
  const [best, ...rivals] = readingsOf(hypotheses, clearMarginOfLength)
  if (!best) return []
  const { characters } = best
  const meanings = characters.map(meaningOf)
  const doubts: Doubts = { disputed: characters.map(({ lost }) => lost), missing: new Set() }
  for (const { characters: others, behind } of rivals)
    compare(meanings, others.map(meaningOf), behind <= clearMargin, doubts)
  const around = [simplifiedOf(before), ...meanings, simplifiedOf(after)]
  return characters.flatMap(({ code, place, supplied }, index) => {
    const isSupported =
      isStop(around[index + 1] ?? 0) ||
      language.hasSeen(around[index] ?? 0, around[index + 1] ?? 0) ||
      language.hasSeen(around[index + 1] ?? 0, around[index + 2] ?? 0)
    const lost = doubts.disputed[index] === true || (supplied && !isSupported)
    const settled = { code: lost ? lostMark : code, place, lost }
    return doubts.missing.has(index) ? [{ code: lostMark, place, lost: true }, settled] : [settled]
  })
}

function meaningOf({ code }: Link): number {
  return simplifiedOf(code)
}

/** Which characters another reading has otherwise, and before which it has more. */
type Doubts = { disputed: boolean[]; missing: Set<number> }

/** Adds where a rival differs from a reading, once the two are aligned so that as many characters as possible agree. */
function compare(reading: readonly number[], rival: readonly number[], isClose: boolean, doubts: Doubts): void {
  const common = commonTails(reading, rival)
  const width = rival.length + 1
  const at = (first: number, second: number) => common[first * width + second] ?? 0
  let [first, second] = [0, 0]
  let [start, rivalStart] = [0, 0]
  while (first < reading.length || second < rival.length) {
    if (first < reading.length && second < rival.length && reading[first] === rival[second]) {
      doubt(start, first, second - rivalStart, isClose, doubts)
      first += 1
      second += 1
      start = first
      rivalStart = second
    } else if (first < reading.length && at(first + 1, second) >= at(first, second + 1)) first += 1
    else second += 1
  }
  doubt(start, first, second - rivalStart, isClose, doubts)
}

/** Between two agreements the reading has the characters `[start, end)`, the rival `others`. */
function doubt(start: number, end: number, others: number, isClose: boolean, { disputed, missing }: Doubts): void {
  if (start === end && others > 0 && !disputed[start] && !disputed[start - 1]) missing.add(start)
  if (isClose) disputed.fill(true, start, end)
}

/** For each two places, how many characters of what follows can be made to agree (the longest common subsequence). */
function commonTails(one: readonly number[], other: readonly number[]): Uint16Array {
  const width = other.length + 1
  const common = new Uint16Array((one.length + 1) * width)
  for (let first = one.length - 1; first >= 0; first -= 1)
    for (let second = other.length - 1; second >= 0; second -= 1)
      common[first * width + second] =
        one[first] === other[second]
          ? 1 + (common[(first + 1) * width + second + 1] ?? 0)
          : Math.max(common[(first + 1) * width + second] ?? 0, common[first * width + second + 1] ?? 0)
  return common
}
