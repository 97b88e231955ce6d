import { dictionary } from './dictionary.ts'
import { folded, isDigit } from './folded.ts'
import { commonForms, isSimplifiedOnly } from './forms.ts'
import { characterOf, isVanishingLead, pairOf, vanishingSeconds } from './gbk.ts'
import type { Character, Language } from './language.ts'
import { memoised, once } from './memo.ts'
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
  /** Those of two bytes that often follow a character (Simplified, folded). */
  likelyAfter: (before: number) => readonly Candidate[]
  /** The commonest ones whose trail can do that; only those whose own lead forms no character with `second`, unless that is 0. */
  vanishing: (second: number) => readonly Candidate[]
}

/** More characters than this are not tried where nothing is known of one but that a pair vanished after it. */
const mostVanishing = 60

/** The share of ASCII punctuation that was so before all punctuation became it. */
const trulyAscii = 0.05
const zero = 0x30

/** A converted text has few Simplified characters but its own. */
const otherScript = 1 / 1000

/** The characters that a document uses, and the common ones of the dictionary. `listed` has 1 for those it annotates. */
export function expectedIn(language: Language, listed: Uint8Array, asciiPunctuation: boolean): Expected {
  const { used } = language
  const candidateOf = memoised((code: number): Candidate => {
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
  const byLead = memoised((lead: number) =>
    [...(common.byLead[lead] ?? []), ...(extra.byLead[lead] ?? [])].map(candidateOfPair),
  )
  const vanishing = [...new Set([...own.filter(canVanish), ...common.commonestVanishing])]
    .map(candidateOfPair)
    .sort((one, other) => other.share - one.share)
  return {
    candidateOf,
    ofOneByte: singles(used, candidateOf, asciiPunctuation),
    byLead,
    byTrail: memoised((trail: number) =>
      [...(common.byTrail[trail] ?? []), ...(extra.byTrail[trail] ?? [])].map(candidateOfPair),
    ),
    vanishingByLead: memoised((lead: number) => byLead(lead).filter(({ pair }) => canVanish(pair))),
    likelyAfter: memoised((before: number) =>
      language.followersOf(before).flatMap((code) => (common.byMeaning.get(code) ?? []).map(candidateOfPair)),
    ),
    vanishing: memoised((second: number) => firstAfterVanished(vanishing, second)),
  }
}

/** The first candidates whose lead forms no character with `second`, unless that is 0. */
function firstAfterVanished(vanishing: readonly Candidate[], second: number): readonly Candidate[] {
  const first: Candidate[] = []
  for (const candidate of vanishing) {
    if (first.length === mostVanishing) break
    if (second === 0 || characterOf(second, candidate.pair >> 8) === 0) first.push(candidate)
  }
  return first
}

/** A digit, and the other characters of one byte that a document uses. */
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

function weighted({ code, weight, share, beginning, pair, written, isListed }: Candidate, by: number): Candidate {
  return { code, weight: weight * by, share: share * by, beginning: beginning * by, pair, written, isListed }
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
type Common = Groups & {
  isIn: Uint8Array
  commonestVanishing: readonly number[]
  /** By the character that they count as (Simplified, folded). */
  byMeaning: ReadonlyMap<number, readonly number[]>
}

const commonPairs = once((): Common => {
  const pairs = commonForms().map(pairOf)
  const isIn = new Uint8Array(0x10000)
  for (const pair of pairs) isIn[pair] = 1
  const byMeaning = new Map<number, number[]>()
  for (const pair of pairs) {
    const meaning = meaningOf(pair)
    const others = byMeaning.get(meaning)
    if (others) others.push(pair)
    else byMeaning.set(meaning, [pair])
  }
  return { ...groupsOf(pairs), isIn, byMeaning, commonestVanishing: pairs.filter(canVanish).slice(0, mostVanishing) }
})

/** The share of the common characters whose lead forms no character with `second`. */
export const shareVanishing: (second: number) => number = memoised((second) => {
  const { shares } = dictionary()
  const leads = new Set(vanishingSeconds(second))
  let [total, vanishing] = [0, 0]
  for (const code of commonForms()) {
    const share = shares[meaningOf(pairOf(code))] ?? 0
    total += share
    if (leads.has(pairOf(code) >> 8)) vanishing += share
  }
  return vanishing / total
})

function meaningOf(pair: number): number {
  return folded(simplifiedOf(characterOf(pair >> 8, pair & 0xff)))
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
