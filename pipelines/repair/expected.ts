import { dictionary } from './dictionary.ts'
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
  byLead: (lead: number) => readonly Candidate[]
  byTrail: (trail: number) => readonly Candidate[]
  /** Those of a lead whose trail can form no character with the byte after it, so that the two vanish. */
  vanishingByLead: (lead: number) => readonly Candidate[]
  /** The commonest ones whose trail can do that; only those whose own lead forms no character with `second`, unless that is 0. */
  vanishing: (second: number) => readonly Candidate[]
}

/** More characters than this are not tried where nothing is known of one but that a pair vanished after it. */
const mostVanishing = 40

/** A converted text has few Simplified characters but its own. */
const otherScript = 1 / 1000

/** The characters that a document uses, and the common ones of the dictionary. `listed` has 1 for those it annotates. */
export function expectedIn(language: Language, listed: Uint8Array, asciiPunctuation: boolean): Expected {
  const { used } = language
  const known: Candidate[] = []
  const candidateOf = (code: number) => {
    known[code] ??= describe(code)
    return known[code]
  }
  const describe = (code: number): Candidate => {
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
  }
  const candidateOfPair = (pair: number) => candidateOf(characterOf(pair >> 8, pair & 0xff))
  const own = pairsOf(used)
  const { pairs: common, commonestVanishing } = commonPairs()
  const all = [...new Set([...own, ...common])]
  const byLead = grouped(all, (pair) => pair >> 8, candidateOfPair)
  const vanishing = [...new Set([...own.filter(canVanish), ...commonestVanishing])]
    .map(candidateOfPair)
    .sort((one, other) => other.share - one.share)
  return {
    candidateOf,
    byLead,
    byTrail: grouped(all, (pair) => pair & 0xff, candidateOfPair),
    vanishingByLead: memoised((lead) => byLead(lead).filter(({ pair }) => canVanish(pair))),
    vanishing: memoised((second) =>
      vanishing.filter(({ pair }) => second === 0 || characterOf(second, pair >> 8) === 0).slice(0, mostVanishing),
    ),
  }
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

let commonOnes: { pairs: readonly number[]; commonestVanishing: readonly number[] } | null = null

/** The pairs of the common characters of the dictionary, and the commonest of those whose trail can vanish. */
function commonPairs(): { pairs: readonly number[]; commonestVanishing: readonly number[] } {
  if (commonOnes) return commonOnes
  const { shares } = dictionary()
  const shareOf = (code: number) => shares[simplifiedOf(code)] ?? 0
  const codes = [...commonForms()].sort((one, other) => shareOf(other) - shareOf(one))
  const pairs = codes.map(pairOf).filter((pair) => pair !== 0)
  commonOnes = { pairs, commonestVanishing: pairs.filter(canVanish).slice(0, mostVanishing) }
  return commonOnes
}

/** The candidates of the pairs that share a byte, made when they are first asked for. */
function grouped(
  pairs: readonly number[],
  byteOf: (pair: number) => number,
  candidateOf: (pair: number) => Candidate,
): (byte: number) => readonly Candidate[] {
  const groups: number[][] = []
  for (const pair of pairs) {
    const byte = byteOf(pair)
    const group = groups[byte]
    if (group) group.push(pair)
    else groups[byte] = [pair]
  }
  return memoised((byte) => (groups[byte] ?? []).map(candidateOf))
}

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
