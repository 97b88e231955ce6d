import { dictionary } from './dictionary.ts'
import { folded, isDigit, isStop } from './folded.ts'
import { countNgrams } from './ngrams.ts'

/** What is known of the characters of a document: how likely one is after others. Characters are Simplified UTF-16 code units unless said otherwise. */
export type Language = {
  /** What a character and the one before it mean for the next. */
  contextOf: (earlier: number, before: number) => Context
  /** The probability of `code` in a context. */
  probability: (context: Context, code: number) => number
  /** The probability of `code` where nothing is known of what stands before. */
  share: (code: number) => number
  /** Whether the document or the dictionary has `after` after `before`. */
  hasSeen: (before: number, after: number) => boolean
  /** Whether the document uses a character (in its own script). */
  isUsed: (code: number) => boolean
}

/** The last character, and the places of the last two among the pairs of the document and of the dictionary (-1: not there). */
export type Context = { before: number; own: number; word: number }

/** After a lost character nothing is known of what comes next. */
export const noContext: Context = { before: 0, own: -1, word: -1 }

/** How often what the dictionary lacks occurs, beside what it has: a share of that, and so many times. */
const unseenShare = 0.3
const unseenCount = 20
/** How much more what the dictionary says of single characters weighs than one occurrence in the document. */
const dictionaryCount = 300
const indent = 0x3000
const newline = 0x0a
/** All digits are one in the counts; each is one of ten. */
const digitShare = 0.1
/** A stop after a stop is this much rarer than elsewhere, and so is an indent within a line. */
const stopAfterStop = 0.01
const indentInLine = 0.001

/** Learns the characters of a document from its clean part: trigrams that back off to bigrams, to words and to single characters (Witten and Bell's interpolation). */
export function learnLanguage(cleanParts: readonly string[]): Language {
  const words = dictionary()
  const own = countNgrams(cleanParts)
  const weight = 1 / (own.total + dictionaryCount)
  const share = (code: number) => ((own.occurrences[code] ?? 0) + dictionaryCount * (words.shares[code] ?? 0)) * weight

  /** After one character: within a word of the dictionary or beginning the next one, and as the document has it. */
  const afterOne = (before: number, code: number, inWord: number, inDocument: number) => {
    const alone = share(code)
    const first = alone * (words.beginnings[code] ?? 1)
    const occurred = words.occurrences[before] ?? 0
    const unseen = unseenShare * occurred + unseenCount
    const byWords =
      occurred === 0 ? first : (inWord + (words.lasts[before] ?? 0) * first + unseen * alone) / (occurred + unseen)
    return interpolated(
      inDocument,
      own.occurrences[before] ?? 0,
      own.followers[before] ?? 0,
      misplaced(before, code) * byWords,
    )
  }

  const afterTwo = ({ before, own: place, word }: Context, code: number) => {
    const inWord = words.pairs.count(before, code)
    const inDocument = own.pairs.count(before, code)
    let likely = afterOne(before, code, inWord, inDocument)
    if (word >= 0) {
      const within = inWord === 0 ? 0 : words.triples.count(word + 1, code)
      const total = words.pairs.at(word)
      const unseen = unseenShare * total + unseenCount
      likely = (within + ((words.endings[word] ?? 0) + unseen) * likely) / (total + unseen)
    }
    if (place < 0) return likely
    const count = inDocument === 0 ? 0 : own.triples.count(place + 1, code)
    return interpolated(count, own.pairs.at(place), own.pairFollowers[place] ?? 0, likely)
  }

  return {
    contextOf: (earlier, before) => {
      const first = folded(earlier)
      const second = folded(before)
      return { before: second, own: own.pairs.find(first, second), word: words.pairs.find(first, second) }
    },
    probability: (context, code) => (isDigit(code) ? digitShare : 1) * afterTwo(context, folded(code)),
    share,
    hasSeen: (before, after) => {
      const first = folded(before)
      const second = folded(after)
      return own.pairs.count(first, second) > 0 || words.pairs.count(first, second) > 0
    },
    isUsed: (code) => own.used[code] === 1,
  }
}

/** How much rarer a character is after another than elsewhere for what the two are. */
function misplaced(before: number, code: number): number {
  if (code === indent && before !== indent && before !== newline) return indentInLine
  return isStop(before) && isStop(code) ? stopAfterStop : 1
}

/** Witten and Bell's: what followed counts as often as it did, and what is `lower` down as often as there are different followers. */
function interpolated(count: number, total: number, followers: number, lower: number): number {
  if (total === 0) return lower
  const different = Math.max(followers, 1)
  return (count + different * lower) / (total + different)
}
