import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { areaPath, areas } from '../../schemas/areas.ts'
import { collocations } from './collocations.ts'
import { PairCounts } from './counts.ts'
import { folded } from './folded.ts'
import { type Followers, followersIn } from './followers.ts'
import { once } from './memo.ts'
import { phrases } from './phrases.ts'

/**
 * What words say about characters: how often each stands where in the words of jieba's dictionary (counted there in newspapers and
 * books) and in the names of places. Characters are Simplified UTF-16 code units.
 */
export type Dictionary = {
  /** How often a character occurs, begins a word, ends one. */
  occurrences: Float64Array
  firsts: Float64Array
  lasts: Float64Array
  /** How often one character follows another within a word, and by the same places, how often the two end one. */
  pairs: PairCounts
  endings: Uint32Array
  /** How often a character follows the pair at a place (the place and 1) within a word. */
  triples: PairCounts
  /** The share of a character in all of them. */
  shares: Float64Array
  /** What often follows a character within words. */
  followers: Followers
  /** How much oftener than others a character begins a word, where it occurs. */
  beginnings: Float64Array
}

/** The share of a character about which nothing is known: one of some sixty thousand. */
const uniform = 1 / 60_000
/** So much of the characters is unknown to the dictionary. */
const unknownShare = 0.3
/** How many characters of a text begin a word. */
const usuallyBegins = 0.6
/** Of a rare character it is not known where it stands: it counts as if it had begun a word this often besides. */
const unseenBeginnings = 20

/** What follows a character in less than this share of its words does not do so often. */
const oftenShare = 0.01

/** Every phrase counts as a word of this frequency, a common one. */
const phraseFrequency = 3000
/** Every name of a place counts as a word of this frequency; with the places it belongs to, as one of the other. */
const nameFrequency = 10
const addressFrequency = 1

const require = createRequire(import.meta.url)

/** The dictionary. The first call reads 5 MB. */
export const dictionary: () => Dictionary = once(() => {
  const pairs = new PairCounts(400_000)
  const words: Dictionary = {
    occurrences: new Float64Array(0x10000),
    firsts: new Float64Array(0x10000),
    lasts: new Float64Array(0x10000),
    pairs,
    endings: new Uint32Array(pairs.places),
    triples: new PairCounts(400_000),
    shares: new Float64Array(0x10000),
    beginnings: new Float64Array(0x10000),
    followers: () => new Uint16Array(0),
  }
  readWords(readFileSync(require.resolve('@node-rs/jieba/dict.txt')), words)
  for (const phrase of [...phrases, ...collocations]) addWord(words, codesOf(phrase), phrase.length, phraseFrequency)
  for (const { area_code, name } of areas) {
    addWord(words, codesOf(name), name.length, nameFrequency)
    const address = areaPath(area_code)
      .map((area) => area.name)
      .join('')
    addWord(words, codesOf(address), address.length, addressFrequency)
  }
  fillShares(words)
  words.followers = followersIn(pairs, words.occurrences, oftenShare)
  return words
})

/** Punctuation, digits and letters stand within words only where a phrase has them: elsewhere they begin and end what they are. */
function fillShares({ occurrences, firsts, lasts, shares, beginnings }: Dictionary): void {
  const total = occurrences.reduce((sum, count) => sum + count, 0)
  for (let code = 0; code < 0x10000; code += 1) {
    const occurred = occurrences[code] ?? 0
    shares[code] = (occurred / total) * (1 - unknownShare) + uniform * unknownShare
    if (!isChinese(code)) {
      firsts[code] = occurred
      lasts[code] = occurred
    }
    beginnings[code] = ((firsts[code] ?? 0) + unseenBeginnings) / (occurred + unseenBeginnings) / usuallyBegins
  }
}

const newline = 0x0a
const space = 0x20
const zero = 0x30

/** Reads lines of a word, its frequency and its part of speech, divided by spaces; words of other letters are left out. */
function readWords(bytes: Uint8Array, into: Dictionary): void {
  const word = new Uint16Array(32)
  let index = 0
  while (index < bytes.length) {
    let length = 0
    for (; ((bytes[index] ?? 0) & 0xf0) === 0xe0 && length < word.length; index += 3)
      word[length++] =
        (((bytes[index] ?? 0) & 0x0f) << 12) |
        (((bytes[index + 1] ?? 0) & 0x3f) << 6) |
        ((bytes[index + 2] ?? 0) & 0x3f)
    let frequency = 0
    const isWhole = bytes[index] === space && length > 0
    if (isWhole)
      for (index += 1; (bytes[index] ?? 0) >= zero; index += 1) frequency = frequency * 10 + (bytes[index] ?? 0) - zero
    if (frequency > 0) addWord(into, word, length, frequency)
    while (index < bytes.length && bytes[index] !== newline) index += 1
    index += 1
  }
}

/** Counts a word, given as the first `length` UTF-16 code units of `word`. */
function addWord(into: Dictionary, word: Uint16Array, length: number, frequency: number): void {
  const { occurrences, firsts, lasts, pairs, endings, triples } = into
  let place = -1
  let before = 0
  for (let index = 0; index < length; index += 1) {
    const code = folded(word[index] ?? 0)
    increase(occurrences, code, frequency)
    if (index === 0) {
      increase(firsts, code, frequency)
      before = code
      continue
    }
    const next = pairs.add(before, code, frequency)
    if (place >= 0) triples.add(place + 1, code, frequency)
    place = next
    before = code
  }
  if (place >= 0) endings[place] = (endings[place] ?? 0) + frequency
  increase(lasts, before, frequency)
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code < 0xa000
}

function increase(counts: Float64Array, index: number, amount: number): void {
  counts[index] = (counts[index] ?? 0) + amount
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}
