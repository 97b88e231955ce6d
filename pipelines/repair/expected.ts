import { dictionary } from './dictionary.ts'
import { folded, isDigit } from './folded.ts'
import { characterOf, isVanishingLead, pairOf } from './gbk.ts'
import type { Character, Language } from './language.ts'
import { commonForms, isSimplifiedOnly } from './listed.ts'
import { simplifiedOf } from './script.ts'
import { isWidePunctuation, narrowed, widePair } from './tokens.ts'

/** A character that a run can have. */
export type Candidate = Character & {
  /** Its bytes in GBK, `lead * 256 + trail` (0: none). */
  pair: number
  /** As the document would have it. */
  written: number
  /** Whether the document annotates it wherever it stands. */
  isListed: boolean
}

/** The characters that can be expected in a document, in its own script. */
export type Expected = {
  /** What is known of any character (a UTF-16 code unit, as it was before punctuation became ASCII). */
  candidateOf: (code: number) => Candidate
  /** Those of one byte, all digits as one; punctuation that became ASCII later hardly ever was one then. */
  ofOneByte: readonly Candidate[]
  byLead: (lead: number) => readonly Candidate[]
  byTrail: (trail: number) => readonly Candidate[]
  /** Those of a lead whose trail can form no character with the byte after it, so that the two vanish. */
  vanishingByLead: (lead: number) => readonly Candidate[]
  /** The commonest ones whose trail can do that; only those whose own lead forms no character with `second`, unless that is 0. */
  vanishing: (second: number) => readonly Candidate[]
}

/** More characters than this are not tried where nothing is known of one but that a pair vanished after it. */
const mostVanishing = 25

/** The share of ASCII punctuation that was so before all punctuation became it. */
const trulyAscii = 0.05
const zero = 0x30

/** A converted text has few Simplified characters but its own. */
const otherScript = 1 / 1000

/** The characters that a document uses, and the common ones of the dictionary. `listed` has 1 for those it annotates. */
export function expectedIn(language: Language, listed: Uint8Array, asciiPunctuation: boolean): Expected {
  const { used } = language
  const candidateOf = memoised((code): Candidate => {
    const written = asciiPunctuation ? narrowed(code) : code
    const { code: counted, weight, share, beginning } = language.characterOf(written)
    const script = used[written] === 1 || !isSimplifiedOnly(written) ? 1 : otherScript
    return {
      code: counted,
      weight: weight * script,
      share: share * script,
      beginning: beginning * script,
      pair: pairOf(code),
      written,
      isListed: listed[code] === 1,
    }
  })
  const candidateOfPair = (pair: number) => candidateOf(characterOf(pair >> 8, pair & 0xff))
  const common = commonPairs()
  const own = pairsOf(used)
  const extra = groupsOf(own.filter((pair) => common.isIn[pair] === 0))
  const byLead = memoised((lead) =>
    [...(common.byLead[lead] ?? []), ...(extra.byLead[lead] ?? [])].map(candidateOfPair),
  )
  const vanishing = [...new Set([...own.filter(canVanish), ...common.commonestVanishing])]
    .map(candidateOfPair)
    .sort((one, other) => other.share - one.share)
  return {
    candidateOf,
    ofOneByte: singles(used, candidateOf, asciiPunctuation),
    byLead,
    byTrail: memoised((trail) =>
      [...(common.byTrail[trail] ?? []), ...(extra.byTrail[trail] ?? [])].map(candidateOfPair),
    ),
    vanishingByLead: memoised((lead) => byLead(lead).filter(({ pair }) => canVanish(pair))),
    vanishing: memoised((second) =>
      vanishing.filter(({ pair }) => second === 0 || characterOf(second, pair >> 8) === 0).slice(0, mostVanishing),
    ),
  }
}

function singles(used: Uint8Array, candidateOf: Expected['candidateOf'], asciiPunctuation: boolean): Candidate[] {
  const digit = candidateOf(zero)
  const candidates = [weighted(digit, 1 / digit.weight)]
  for (let code = 1; code < 0x80; code += 1)
    if (used[code] === 1 && !isDigit(code)) {
      const share = asciiPunctuation && isWidePunctuation(code) ? trulyAscii : 1
      candidates.push(weighted(candidateOf(code), share))
    }
  return candidates
}

function weighted(candidate: Candidate, by: number): Candidate {
  const { weight, share, beginning } = candidate
  return { ...candidate, weight: weight * by, share: share * by, beginning: beginning * by }
}

/** The pairs of the characters of a document as they were when it ran out of step, when its punctuation was still full-width. */
function pairsOf(used: Uint8Array): number[] {
  const pairs: number[] = []
  for (let code = 0; code < 0x10000; code += 1) {
    const pair = used[code] === 0 ? 0 : isWidePunctuation(code) ? widePair(code) : pairOf(code)
    if (pair !== 0) pairs.push(pair)
  }
  return pairs
}

/** Whether the trail of a pair can form no character with the byte after it. */
function canVanish(pair: number): boolean {
  return isVanishingLead(pair & 0xff)
}

/** Pairs by either of their bytes. */
type Groups = { byLead: number[][]; byTrail: number[][] }

/** Pairs of the common characters of the dictionary (`isIn` has 1 for them), and of those whose trail can vanish the commonest. */
type Common = Groups & { isIn: Uint8Array; commonestVanishing: readonly number[] }

let known: Common | null = null

function commonPairs(): Common {
  known ??= findCommon()
  return known
}

function findCommon(): Common {
  const { shares } = dictionary()
  const shareOf = (code: number) => shares[folded(simplifiedOf(code))] ?? 0
  const codes = [...commonForms()].sort((one, other) => shareOf(other) - shareOf(one))
  const pairs = codes.map(pairOf).filter((pair) => pair !== 0)
  const isIn = new Uint8Array(0x10000)
  for (const pair of pairs) isIn[pair] = 1
  return { ...groupsOf(pairs), isIn, commonestVanishing: pairs.filter(canVanish).slice(0, mostVanishing) }
}

function groupsOf(pairs: readonly number[]): Groups {
  const groups: Groups = {
    byLead: Array.from({ length: 256 }, () => []),
    byTrail: Array.from({ length: 256 }, () => []),
  }
  for (const pair of pairs) {
    groups.byLead[pair >> 8]?.push(pair)
    groups.byTrail[pair & 0xff]?.push(pair)
  }
  return groups
}

/** A function of a number that works each value out once. */
function memoised<T>(make: (index: number) => T): (index: number) => T {
  const values = new Map<number, T>()
  return (index) => {
    let value = values.get(index)
    if (value === undefined) {
      value = make(index)
      values.set(index, value)
    }
    return value
  }
}
