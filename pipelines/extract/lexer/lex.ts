import { characterSet, isAmong } from '../characters.ts'
import type { Place, Places } from '../places.ts'
import { asRegion, divisionsAt, regionAt } from './areas_together.ts'
import { countOfPlaces, longestCount } from './counted_places.ts'
import { type Name, names, nameTrie } from './names.ts'
import { isDigit } from './numbers.ts'
import { isMagnitude, isNumeral } from './numerals.ts'
import { type Quantity, quantityAt } from './quantities.ts'
import { shareUnits } from './shared_units.ts'
import { pushUnknown } from './singles.ts'
import { timeAt, timeStarts } from './times.ts'
import {
  markToken,
  nameToken,
  placeToken,
  quantityToken,
  type Token,
  textToken,
  timeToken,
  wordToken,
} from './tokens.ts'
import { createTrie, type Match } from './trie.ts'
import { isSingle, type Word, wordOf, words } from './words.ts'

const wordTrie = createTrie<Word>()
for (const [text, word] of words) if (!isSingle(text)) wordTrie.insert(text, word)

const plain = wordOf('plain', '')

/** What a character may begin, and which dictionaries have a word that begins with it, by its code: one small table saves most look-ups in large ones. */
const kinds = { none: 0, mark: 1, letter: 2, numeric: 3, time: 4, run: 5 }
const begin = { name: 8, word: 16 }
const kindBits = 7
const starts = new Uint8Array(0x10000)
const startOf = (code: number) => starts[code] ?? kinds.none
const kindOf = (code: number) => startOf(code) & kindBits
const assign = (chars: string, kind: number) => {
  for (const char of chars) starts[char.charCodeAt(0)] = (startOf(char.charCodeAt(0)) & ~kindBits) | kind
}
const mark = (text: string, bit: number) => {
  starts[text.charCodeAt(0)] = startOf(text.charCodeAt(0)) | bit
}
for (const text of names.keys()) mark(text, begin.name)
for (const text of words.keys()) if (!isSingle(text)) mark(text, begin.word)
assign(timeStarts, kinds.time)
assign('0123456789〇零一二三四五六七八九十百千万亿两翻倍数几-', kinds.numeric)
const marks = new Map([...',.。;:、!?()《》【】[]〔〕<>/·'].map((mark) => [mark.charCodeAt(0), mark]))
assign([...marks.values()].join(''), kinds.mark)
assign('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', kinds.letter)
assign('连第', kinds.run)

const [ordinal, dash] = ['第'.charCodeAt(0), '-'.charCodeAt(0)]

/** Reads a stretch of the view into tokens, left to right, the longest word first. `limit` is its end. */
export function lex(chars: string, from: number, limit: number, places: Places): Token[] {
  const tokens: Token[] = []
  let pending = from
  let at = from
  let wasPlace = false
  while (at < limit) {
    const read: Token | null =
      (wasPlace ? placesCountedAt(chars, at, limit) : regionAt(chars, at, limit, pending)) ??
      (at === pending && opensClause(tokens.at(-1)) ? divisionsAt(chars, at, limit) : null) ??
      tokenAt(chars, at, limit, places, from)
    const token: Token | null = read?.place?.code === null ? asRegion(chars, read, pending) : read
    wasPlace = false
    if (!token) {
      at++
      continue
    }
    if (token.start > pending) pushUnknown(tokens, chars, pending, token.start, token)
    tokens.push(token)
    at = token.end
    pending = at
    wasPlace = token.place?.own === false
  }
  if (limit > pending) pushUnknown(tokens, chars, pending, limit, null)
  shareUnits(tokens)
  return tokens
}

/** 香洲、斗门|两个行政区: how many places were listed is no number of the text. */
function placesCountedAt(chars: string, at: number, limit: number): Token | null {
  const length = countOfPlaces(chars, at, Math.min(limit, at + longestCount))
  return length > 0 ? textToken(at, at + length) : null
}

function opensClause(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'mark' || before.kind === 'time'
}

function tokenAt(chars: string, at: number, limit: number, places: Places, from: number): Token | null {
  const code = chars.charCodeAt(at)
  const start = startOf(code)
  const kind = start & kindBits
  const item = at === from && kind === kinds.numeric ? itemNumberEnd(chars, at, limit) : at
  if (item > at) return markToken('-', at, item)
  if (kind === kinds.mark) return markToken(marks.get(code) ?? '', at, at + 1)
  const place = places.at(chars, at, limit)
  // Most characters of a text begin nothing.
  if (start === kinds.none) return place && placeToken(place, at, place.end)
  const named = (start & begin.name) !== 0 ? nameAt(chars, at, limit) : null
  const word = (start & begin.word) !== 0 ? wordTrie.longest(chars, at, limit) : null
  // 全国财政收入 in a city's report is the nation's.
  const name = named && place?.own === false && chars.startsWith('全国', at) ? null : named
  const longest = Math.max(name?.end ?? 0, isOwnMean(word, place) ? 0 : (word?.end ?? 0), place?.end ?? 0)
  const number = kind >= kinds.numeric ? numericAt(chars, at, limit, kind, longest) : null
  if (number) return number
  if (name && name.end === longest) return nameToken(name.entry, at, name.end)
  if (place && place.end === longest) return placeToken(place, at, place.end)
  if (word) return tokenOfWord(chars, at, word)
  if (code === ordinal) return ordinalAt(chars, at)
  if (kind === kinds.letter || isDigit(chars, at)) return runAt(chars, at, limit)
  return code === dash ? dashAt(chars, at, from) : null
}

function tokenOfWord(chars: string, at: number, { entry, end }: Match<Word>): Token {
  if (entry.class === 'opaque') return textToken(at, end)
  // 城乡居民收入分别达到A元、B元，同步|增长9%: each of them, by the number.
  if (entry.text === '同步增长' && isDigit(chars, end)) return wordToken(each, at, at + 2)
  return wordToken(entry, at, end)
}

const each = wordOf('each', '同步')

/** 全国|平均 in a report of the nation, 全省|平均 in a province's: its own mean is compared with nothing. */
function isOwnMean(word: Match<Word> | null, place: Place | null): boolean {
  return place?.own === true && word?.entry.class === 'compare' && word.entry.text.startsWith('全')
}

/** Where the number of an item (9.居民收入…, 3、粮食…, 十、加装电梯…) ends that a sentence opens with; `at` if it opens with none. */
function itemNumberEnd(chars: string, at: number, limit: number): number {
  let end = at
  while (end < limit && end < at + 3 && isNumeral(chars, end)) end++
  // 一、二、三产业: no item.
  if (end > at) return chars[end] === '、' && !isNumeral(chars, end + 1) ? end + 1 : at
  while (end < limit && isDigit(chars, end)) end++
  const dotted = end - at <= 2 && (chars[end] === '.' || chars[end] === '、') && !isDigit(chars, end + 1)
  return dotted ? end + 1 : at
}

/** The dash that opens an item (——地区生产总值：…) or stands between clauses; one inside a word (兰州-新疆) is a part of it. */
function dashAt(chars: string, at: number, from: number): Token | null {
  let end = at + 1
  while (chars[end] === '-') end++
  const opens = at === from || kindOf(chars.charCodeAt(at - 1)) === kinds.mark
  return opens || end > at + 1 ? markToken('-', at, end) : null
}

/** The longest name at a place. The 比 that ends one (城乡居民收入比) belongs to what is compared where a time follows. */
function nameAt(chars: string, at: number, limit: number): Match<Name> | null {
  const name = nameTrie.longest(chars, at, limit)
  if (!name || chars[name.end - 1] !== '比') return name
  return isYear(chars, name.end) || '上去前同'.includes(chars[name.end] ?? ' ')
    ? nameTrie.longest(chars, at, name.end - 1)
    : name
}

function isYear(chars: string, at: number): boolean {
  if (chars[at + 4] !== '年') return false
  const digits = [0, 1, 2, 3].map((digit) => at + digit)
  return digits.every((digit) => isDigit(chars, digit)) || digits.every((digit) => isNumeral(chars, digit))
}

/** A time or a quantity, where it is at least as long as the longest word. */
function numericAt(chars: string, at: number, limit: number, kind: number, longest: number): Token | null {
  if (kind === kinds.run || kind === kinds.numeric) {
    const end = Math.max(
      countedThresholds(chars, at),
      successiveYears(chars, at),
      recordYears(chars, at),
      rankEnd(chars, at),
    )
    if (end > at) return wordToken(plain, at, end)
  }
  const time = timeAt(chars, at, limit)
  if (time && time.end >= longest) return timeToken(time.time, at, time.end)
  if (kind !== kinds.numeric || chars[at - 1] === '第' || (longest > at + 1 && !isDigit(chars, at))) return null
  const quantity = quantityAt(chars, at, limit)
  if (!quantity || quantity.end < longest || isNumberName(chars, quantity)) return null
  return quantityToken(quantity, at, quantity.end)
}

/** 第8位, 第二名: a rank. Gives where it ends, or `at`. */
function rankEnd(chars: string, at: number): number {
  if (chars[at] !== '第') return at
  let end = at + 1
  while (end < at + 5 && (isDigit(chars, end) || isNumeral(chars, end))) end++
  return end > at + 1 && '位名'.includes(chars[end] ?? ' ') ? end + 1 : at
}

const leadsNumber = characterSet('由从为至到达是比的过超约近')

/** Whether a whole number without a unit is part of a name (12345热线, 5G): a word follows it at once, and none that leads to a number precedes it. */
function isNumberName(chars: string, { start, end, unit, magnitude, step }: Quantity): boolean {
  if (unit || magnitude !== 1 || step !== 1) return false
  const next = chars.charCodeAt(end)
  // 突破6000和6100公里: the unit is that of the next.
  const listed = chars[end] === '和' && isDigit(chars, end + 1)
  const glued = (next > 0x4e00 && !listed) || kindOf(next) === kinds.letter
  // 12.1:46.9:41调整为: the last part of a proportion.
  const proportion = chars[start - 1] === ':' && isDigit(chars, start - 2)
  return glued && !proportion && !isAmong(leadsNumber, chars.charCodeAt(start - 1))
}

/** 连续四年: how often, no time. Gives where the words end, or `at`. */
function successiveYears(chars: string, at: number): number {
  if (chars[at] !== '连' || chars[at + 1] !== '续') return at
  // 连续第3年: the same.
  const which = chars[at + 2] === '第'
  const from = which ? at + 3 : at + 2
  let end = from
  while (end < from + 2 && (isNumeral(chars, end) || (which && isDigit(chars, end)))) end++
  return end > from && chars[end] === '年' ? end + 1 : at
}

/** 创27年新高: since when there was no such number, no time of this one. Gives where the words end, or `at`. */
function recordYears(chars: string, at: number): number {
  if (chars[at - 1] !== '创' && chars[at - 1] !== '近') return at
  let end = at
  while (end < at + 3 && (isDigit(chars, end) || isNumeral(chars, end))) end++
  if (end === at || chars[end] !== '年') return at
  const past = chars[end + 1] === '来' ? end + 2 : end + 1
  if (chars.startsWith('新高', past) || chars.startsWith('新低', past)) return past + 2
  return chars[past] === '最' ? past : at
}

/** 两个万亿元大关: so many thresholds, no amount; not 两个百分点. Gives where the words end, or `at`. */
function countedThresholds(chars: string, at: number): number {
  // 跨上第二个千亿元台阶: which one.
  if (chars[at] === '第') {
    const end = countedThresholds(chars, at + 1)
    return end > at + 1 ? end : at
  }
  if (chars[at + 1] !== '个' || !isNumeral(chars, at) || chars.startsWith('百分', at + 2)) return at
  // 两个五千亿元台阶, but not 两个五百亿元项目.
  const sized = isNumeral(chars, at + 2) && !isMagnitude(chars, at + 2)
  const from = sized ? at + 3 : at + 2
  let end = from
  while (isMagnitude(chars, end)) end++
  if (end === from) return at
  const money = chars[end] === '元' ? end + 1 : end
  const threshold = ['大关', '级', '台阶', '关口', '俱乐部'].find((word) => chars.startsWith(word, money))
  if (threshold) return money + threshold.length
  return sized ? at : money
}

/** 第三十一条, 第8.6代: which one, not how many. */
function ordinalAt(chars: string, at: number): Token | null {
  let end = at + 1
  while (isOfRun(chars, end) || isNumeral(chars, end)) end++
  return end > at + 1 ? textToken(at, end) : null
}

/** A run of letters and digits that is no quantity (G60, 5G, 12345) is one piece of text. */
function runAt(chars: string, at: number, limit: number): Token {
  let end = at + 1
  while (end < limit && isOfRun(chars, end)) end++
  return textToken(at, end)
}

/** A letter, a digit, or the point between two digits (第8.6代). */
function isOfRun(chars: string, at: number): boolean {
  if (kindOf(chars.charCodeAt(at)) === kinds.letter || isDigit(chars, at)) return true
  return chars[at] === '.' && isDigit(chars, at - 1) && isDigit(chars, at + 1)
}
