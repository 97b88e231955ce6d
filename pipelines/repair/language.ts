import { type PairCounts, pairCounts } from './counts.ts'
import { type Dictionary, dictionary } from './dictionary.ts'
import { folded, isDigit, isStop } from './folded.ts'
import { characterOf, pairOf, vanishingLeads } from './gbk.ts'
import { commonForms } from './listed.ts'
import { simplifiedOf } from './script.ts'
import { isWidePunctuation, narrowed, widePair } from './tokens.ts'

/** What is known of the characters of a document: how likely one is after two others, and which ones there are. Characters are Simplified UTF-16 code units unless said otherwise. */
export type Language = {
  /** What stands before a character: `before` and, before that, `earlier`. */
  contextOf: (earlier: number, before: number) => Context
  /** The probability of `code` in a context. */
  probability: (context: Context, code: number) => number
  /** Whether the document or the dictionary has `after` after `before`. */
  hasSeen: (before: number, after: number) => boolean
  /** Whether the document uses a character (in its own script). */
  isUsed: (code: number) => boolean
  /** GBK pairs (`lead * 256 + trail`) of the characters that can be expected, in the script of the document. */
  pairsByLead: (lead: number) => readonly number[]
  pairsByTrail: (trail: number) => readonly number[]
  /** The pairs of the commonest characters whose trail can form no character with the lead after it; those whose lead forms none with `second`, unless that is 0. */
  vanishingPairs: (second: number) => readonly number[]
}

/** The last character, and the places of the last two among the pairs of the document and of the dictionary (-1: not there). */
export type Context = { before: number; own: number; word: number }

/** The share of a character about which nothing is known: one of some sixty thousand. */
const uniform = 1 / 60_000
/** What the dictionary lacks: other neighbours weigh as if a character had occurred this much more often than counted. */
const unseenShare = 0.3
const unseenCount = 20
/** How much more what the dictionary says of single characters weighs than one occurrence in the document. */
const dictionaryCount = 300
const mostVanishing = 60
const indent = 0x3000
const newline = 0x0a
/** All digits are one in the counts; each is one of ten. */
const digitShare = 0.1
/** How many characters of a text begin a word. */
const usuallyBegins = 0.6
/** A stop after a stop is this much rarer than elsewhere, and so is an indent within a line. */
const stopAfterStop = 0.01
const indentInLine = 0.001

/** Learns the characters of a document from its clean part: trigrams that back off to bigrams, to words and to single characters (Witten and Bell's interpolation). */
export function learnLanguage(cleanParts: readonly string[]): Language {
  const words = dictionary()
  const used = new Uint8Array(0x10000)
  const own = count(cleanParts, used)
  const { occurrences, followers, pairs, kinds, triples } = own
  const single = (code: number) =>
    ((occurrences[code] ?? 0) + dictionaryCount * wordShare(words.occurrences, words.total, code)) /
    (own.total + dictionaryCount)
  const afterOne = (before: number, code: number) => {
    const alone = single(code)
    const first = (alone * beginsWords(words, code)) / usuallyBegins
    const lower = misplaced(before, code) * afterWords(words, before, code, first, alone)
    const total = occurrences[before] ?? 0
    if (total === 0) return lower
    return interpolate(pairs, before, code, total, followers[before] ?? 0, lower)
  }
  const afterTwo = ({ before, own, word }: Context, code: number) => {
    const lower = afterWordPair(words, word, code, afterOne(before, code))
    if (own < 0) return lower
    return interpolate(triples, own + 1, code, pairs.counts[own] ?? 0, kinds[own] ?? 0, lower)
  }
  const [byLead, byTrail] = expectedPairs(used)
  const vanishing = vanishingLeads
    .flatMap((trail) => byTrail[trail] ?? [])
    .map((pair) => ({ pair, share: single(simplifiedOf(narrowed(characterOf(pair >> 8, pair & 0xff)))) }))
    .toSorted((one, other) => other.share - one.share)
    .map(({ pair }) => pair)
  const vanishingAfter = new Map([[0, vanishing.slice(0, mostVanishing)]])
  return {
    contextOf: (earlier, before) => {
      const [first, second] = [folded(earlier), folded(before)]
      return { before: second, own: pairs.find(first, second), word: words.pairs.find(first, second) }
    },
    probability: (context, code) =>
      isDigit(code) ? digitShare * afterTwo(context, folded(code)) : afterTwo(context, folded(code)),
    hasSeen: (before, after) => {
      const [first, second] = [folded(before), folded(after)]
      return pairs.find(first, second) >= 0 || words.pairs.find(first, second) >= 0
    },
    isUsed: (code) => used[code] === 1,
    pairsByLead: (lead) => byLead[lead] ?? [],
    pairsByTrail: (trail) => byTrail[trail] ?? [],
    vanishingPairs: (second) => {
      let pairs = vanishingAfter.get(second)
      if (!pairs) {
        pairs = vanishing.filter((pair) => characterOf(second, pair >> 8) === 0).slice(0, mostVanishing)
        vanishingAfter.set(second, pairs)
      }
      return pairs
    },
  }
}

/** How much rarer a character is after another than elsewhere for what the two are. */
function misplaced(before: number, code: number): number {
  if (code === indent && before !== indent && before !== newline) return indentInLine
  return isStop(before) && isStop(code) ? stopAfterStop : 1
}

function wordShare(counts: Float64Array, total: number, code: number): number {
  return ((counts[code] ?? 0) / total) * (1 - unseenShare) + uniform * unseenShare
}

/** How often a character, where it occurs, begins a word. */
function beginsWords({ occurrences, firsts }: Dictionary, code: number): number {
  return ((firsts[code] ?? 0) + unseenCount) / ((occurrences[code] ?? 0) + unseenCount)
}

/** The share of a character after another by the words: within one, or beginning the next. */
function afterWords(words: Dictionary, before: number, code: number, first: number, single: number): number {
  const total = words.occurrences[before] ?? 0
  if (total === 0) return first
  const place = words.pairs.find(before, code)
  const within = place < 0 ? 0 : (words.pairs.counts[place] ?? 0)
  const unseen = unseenShare * total + unseenCount
  return (within + (words.lasts[before] ?? 0) * first + unseen * single) / (total + unseen)
}

/** The share of a character after two others that stand in one word; of other pairs the words say nothing more than of the latter. */
function afterWordPair(words: Dictionary, context: number, code: number, lower: number): number {
  if (context < 0) return lower
  const total = words.pairs.counts[context] ?? 0
  const place = words.triples.find(context + 1, code)
  const within = place < 0 ? 0 : (words.triples.counts[place] ?? 0)
  const unseen = unseenShare * total + unseenCount
  return (within + ((words.endings[context] ?? 0) + unseen) * lower) / (total + unseen)
}

/** Witten and Bell's: what followed counts as often as it did, and what is lower down as often as there are different followers. */
function interpolate(
  counts: PairCounts,
  first: number,
  second: number,
  total: number,
  followers: number,
  lower: number,
): number {
  const place = counts.find(first, second)
  const different = Math.max(followers, 1)
  return ((place < 0 ? 0 : (counts.counts[place] ?? 0)) + different * lower) / (total + different)
}

type Counts = {
  total: number
  occurrences: Uint32Array
  /** How many different characters follow a character; by the place of a pair, how many follow the pair. */
  followers: Uint32Array
  kinds: Uint32Array
  pairs: PairCounts
  triples: PairCounts
}

function count(parts: readonly string[], used: Uint8Array): Counts {
  const total = parts.reduce((sum, part) => sum + part.length, 0)
  const pairs = pairCounts(total)
  const triples = pairCounts(total)
  const occurrences = new Uint32Array(0x10000)
  const followers = new Uint32Array(0x10000)
  const kinds = new Uint32Array(pairs.places)
  for (const part of parts) {
    let place = -1
    let before = 0
    for (let index = 0; index < part.length; index += 1) {
      const written = part.charCodeAt(index)
      used[written] = 1
      const code = folded(simplifiedOf(written))
      occurrences[code] = (occurrences[code] ?? 0) + 1
      if (index > 0) {
        if (place >= 0 && triples.counts[triples.add(place + 1, code, 1)] === 1) kinds[place] = (kinds[place] ?? 0) + 1
        place = pairs.add(before, code, 1)
        if (pairs.counts[place] === 1) followers[before] = (followers[before] ?? 0) + 1
      }
      before = code
    }
  }
  return { total, occurrences, followers, kinds, pairs, triples }
}

/** The pair of a character as it was when the text ran out of step, when its punctuation was still full-width. */
function pairBefore(code: number): number {
  return isWidePunctuation(code) ? widePair(code) : pairOf(code)
}

/** The pairs of the characters that the document uses and of common ones, by their lead and by their trail. */
function expectedPairs(used: Uint8Array): [byLead: number[][], byTrail: number[][]] {
  const byLead: number[][] = Array.from({ length: 256 }, () => [])
  const byTrail: number[][] = Array.from({ length: 256 }, () => [])
  const put = (pair: number) => {
    if (pair === 0) return
    byLead[pair >> 8]?.push(pair)
    byTrail[pair & 0xff]?.push(pair)
  }
  used.forEach((isUsed, code) => {
    if (isUsed === 1) put(pairBefore(code))
  })
  for (const code of commonForms()) if (used[code] === 0) put(pairOf(code))
  return [byLead, byTrail]
}
