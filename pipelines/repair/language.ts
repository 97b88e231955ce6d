import { hashOf } from './counts.ts'
import { type Dictionary, dictionary } from './dictionary.ts'
import { folded, isDigit, isStop } from './folded.ts'
import { followersIn } from './followers.ts'
import { once } from './memo.ts'
import { countNgrams, type Ngrams } from './ngrams.ts'
import { simplifiedOf } from './script.ts'

/** What is known of the characters of a document: how likely one is after others. */
export type Language = {
  /** What is known of a character (in either script, a UTF-16 code unit) wherever it stands. */
  characterOf: (code: number) => Character
  /** What a character and the one before it (Simplified UTF-16 code units) mean for the next. */
  contextOf: (earlier: number, before: number) => Context
  /** The probability of a character in a context; 0 may be given for one below `floor`. */
  probability: (context: Context, character: Character, floor?: number) => number
  /** Whether the document or the dictionary has `after` after `before` (Simplified UTF-16 code units). */
  hasSeen: (before: number, after: number) => boolean
  /** The characters that often follow one in the document or in words (Simplified, folded UTF-16 code units). */
  followersOf: (before: number) => readonly number[]
  /** By UTF-16 code unit, 1 for a character that the document uses, in its own script. */
  used: Uint8Array
}

/** A character as it is counted: Simplified and folded. */
export type Character = {
  code: number
  /** Its share of all that are counted as one: a tenth for a digit. */
  weight: number
  /** Its share of all characters, and that times how much oftener than others it begins a word. */
  share: number
  beginning: number
}

/**
 * The last character, the places of the last two among the pairs of the document and of the dictionary (-1: not there), and what each
 * count of a character that follows adds to its probability.
 */
export type Context = {
  before: number
  own: number
  word: number
  /** An occurrence after the last two, after the last one. */
  perOwnTriple: number
  perOwnPair: number
  perWordTriple: number
  perWordPair: number
  /** Its share, as the beginning of a word and as a character that the words do not know here. */
  perBeginning: number
  perShare: number
}

/** After a lost character nothing is known of what comes next. */
export const noContext: Context = {
  before: 0,
  own: -1,
  word: -1,
  perOwnTriple: 0,
  perOwnPair: 0,
  perWordTriple: 0,
  perWordPair: 0,
  perBeginning: 1,
  perShare: 0,
}

/** How often what the dictionary lacks occurs, beside what it has: a share of that, and so many times. */
const unseenShare = 0.15
const unseenCount = 20
/** What followed a pair of the document once more was not seen than its followers tell. */
const unseenFollowers = 1
/** How much more what the dictionary says of single characters weighs than one occurrence in the document. */
const dictionaryCount = 300
const indent = 0x3000
const newline = 0x0a
/** All digits are one in the counts; each is one of ten. */
const digitShare = 0.1
/** A stop after a stop is this much rarer than elsewhere, and so is an indent within a line. */
const stopAfterStop = 0.01
const indentInLine = 0.001

/**
 * Learns the characters of a document from its clean part: trigrams that back off to bigrams, to words and to single characters (Witten
 * and Bell's interpolation; below the trigrams a pair counts as often as there are characters that it stands after, as Kneser and Ney have it).
 */
export function learnLanguage(cleanParts: readonly string[]): Language {
  const words = dictionary()
  const own = countNgrams(cleanParts)
  const ownFollowers = once(() => followersIn(own.pairs, own.occurrences, 0))
  return {
    characterOf: (code) => describe(code, own, words),
    contextOf: (earlier, before) => contextOf(folded(earlier), folded(before), own, words),
    probability: (context, character, floor = 0) => probabilityOf(context, character, floor, own, words),
    hasSeen: (before, after) => {
      const first = folded(before)
      const second = folded(after)
      return own.pairs.find(first, second) >= 0 || words.pairs.find(first, second) >= 0
    },
    followersOf: (before) => [...new Set([...ownFollowers()(before), ...words.followers(before)])],
    used: own.used,
  }
}

function describe(written: number, own: Ngrams, words: Dictionary): Character {
  const code = folded(simplifiedOf(written))
  const weight = isDigit(written) ? digitShare : 1
  const counted = (own.occurrences[code] ?? 0) + dictionaryCount * (words.shares[code] ?? 0)
  const share = (weight * counted) / (own.total + dictionaryCount)
  return { code, weight, share, beginning: share * (words.beginnings[code] ?? 1) }
}

function probabilityOf(
  context: Context,
  { code, weight, share, beginning }: Character,
  floor: number,
  own: Ngrams,
  words: Dictionary,
): number {
  const { before } = context
  const unseen = beginning * context.perBeginning + share * context.perShare
  const hash = hashOf(before, code)
  const isInWord = words.pairs.mayHave(hash)
  const isInDocument = own.pairs.mayHave(hash)
  if (!isInWord && !isInDocument) return unseen < floor ? 0 : unseen * misplaced(before, code)
  const inWord = isInWord ? words.pairs.count(before, code) : 0
  let likely = (unseen + weight * inWord * context.perWordPair) * misplaced(before, code)
  const place = isInDocument ? own.pairs.find(before, code) : -1
  const ownCount = place < 0 ? 0 : own.pairs.at(place)
  // A triple was counted only if its last pair was, and not oftener.
  const most =
    likely + weight * (inWord * context.perWordTriple + ownCount * (context.perOwnTriple + context.perOwnPair))
  if (most < floor) return 0
  if (inWord > 0 && context.word >= 0)
    likely += weight * words.triples.count(context.word + 1, code) * context.perWordTriple
  if (place < 0) return likely
  if (context.own < 0) return likely + weight * ownCount * context.perOwnPair
  likely += weight * (own.continuations[place] ?? 0) * context.perOwnPair
  return likely + weight * own.triples.count(context.own + 1, code) * context.perOwnTriple
}

/**
 * Each level has what it counted, and leaves `rest` of the probability to the one below. Where the last two characters end a word, the words
 * that go on with the last one tell nothing: only `unended` of the rest is theirs, the other is that of a new word.
 */
function contextOf(earlier: number, before: number, own: Ngrams, words: Dictionary): Context {
  const context: Context = {
    before,
    own: own.pairs.find(earlier, before),
    word: words.pairs.find(earlier, before),
    perOwnTriple: 0,
    perOwnPair: 0,
    perWordTriple: 0,
    perWordPair: 0,
    perBeginning: 0,
    perShare: 0,
  }
  let rest = 1
  let unended = 1
  if (context.own >= 0) {
    const followers = Math.max(own.pairFollowers[context.own] ?? 0, 1) + unseenFollowers
    context.perOwnTriple = rest / (own.pairs.at(context.own) + followers)
    rest = followers * context.perOwnTriple
  }
  if (context.word >= 0) {
    const total = words.pairs.at(context.word)
    const unseen = unseenShare * total + unseenCount
    context.perWordTriple = rest / (total + unseen)
    const ended = words.endings[context.word] ?? 0
    rest = (ended + unseen) * context.perWordTriple
    unended = unseen / (ended + unseen)
  }
  const total = (context.own < 0 ? own.occurrences[before] : own.continued[before]) ?? 0
  if (total > 0) {
    const followers = Math.max(own.followers[before] ?? 0, 1)
    context.perOwnPair = rest / (total + followers)
    rest = followers * context.perOwnPair
  }
  const occurred = words.occurrences[before] ?? 0
  const unseen = unseenShare * occurred + unseenCount
  if (occurred > 0) context.perWordPair = (unended * rest) / (occurred + unseen)
  context.perBeginning = occurred > 0 ? (words.lasts[before] ?? 0) * context.perWordPair + (1 - unended) * rest : rest
  context.perShare = unseen * context.perWordPair
  return context
}

/** How much rarer a character is after another than elsewhere for what the two are. */
function misplaced(before: number, code: number): number {
  if (code === indent && before !== indent && before !== newline) return indentInLine
  return isStop(code) && isStop(before) ? stopAfterStop : 1
}
