import type { Places } from '../places.ts'
import type { Name } from './names.ts'
import { names } from './names.ts'
import { isDigit } from './numbers.ts'
import { isNumeral, magnitudeOf } from './numerals.ts'
import { quantityAt } from './quantities.ts'
import { timeAt } from './times.ts'
import type { Token } from './tokens.ts'
import { createTrie } from './trie.ts'
import { isSingle, type Word, words } from './words.ts'

const names_ = createTrie<Name>()
for (const [text, name] of names) names_.insert(text, name)
const words_ = createTrie<Word>()
for (const [text, word] of words) if (!isSingle(text)) words_.insert(text, word)

const plain: Word = { class: 'plain', text: '' }
const marks = new Set([...',.。;:、!?()《》【】<>/·'])
const letters = /[A-Za-z]/

/** Reads a stretch of the view into tokens, left to right, the longest word first. `limit` is its end. */
export function lex(chars: string, from: number, limit: number, places: Places): Token[] {
  const tokens: Token[] = []
  let pending = from
  let at = from
  const flush = (end: number) => {
    if (end > pending) tokens.push({ kind: 'text', start: pending, end })
  }
  while (at < limit) {
    const token = tokenAt(chars, at, limit, places, at === pending ? tokens : null)
    if (!token) {
      at++
      continue
    }
    flush(token.start)
    tokens.push(token)
    at = token.end
    pending = at
  }
  flush(limit)
  return splitSingles(chars, tokens)
}

function tokenAt(chars: string, at: number, limit: number, places: Places, before: Token[] | null): Token | null {
  const char = chars[at] ?? ''
  const thresholds = Math.max(countedThresholds(chars, at), successiveYears(chars, at))
  if (thresholds > at) return { kind: 'word', word: plain, start: at, end: thresholds }
  if (marks.has(char) && !(char === '-' && isDigit(chars, at + 1)))
    return { kind: 'mark', mark: char, start: at, end: at + 1 }
  const name = names_.longest(chars, at, limit)
  const word = words_.longest(chars, at, limit)
  const place = places.at(chars, at, limit)
  const longest = Math.max(name?.end ?? 0, word?.end ?? 0, place?.end ?? 0)
  const numeric =
    isDigit(chars, at) || isNumeral(char) || char === '翻' || char === '倍' || char === '-' || char === '一'
  if (numeric && !(letters.test(chars[at - 1] ?? '') && isDigit(chars, at))) {
    const time = timeAt(chars, at, limit)
    if (time && time.end >= longest) return { kind: 'time', time: time.time, start: at, end: time.end }
    if (!(isNumeral(char) && longest > at + 1) && !isOrdinal(chars, at)) {
      const quantity = quantityAt(chars, at, limit)
      if (quantity && quantity.end >= longest) return { kind: 'quantity', quantity, start: at, end: quantity.end }
    }
  } else {
    const time = timeAt(chars, at, limit)
    if (time && time.end >= longest) return { kind: 'time', time: time.time, start: at, end: time.end }
  }
  if (name && name.end === longest) return { kind: 'name', name: name.entry, start: at, end: name.end }
  if (place && place.end === longest)
    return { kind: 'place', code: place.code, own: place.own, start: at, end: place.end }
  if (word?.entry.class === 'opaque') return { kind: 'text', start: at, end: word.end }
  if (word) return { kind: 'word', word: word.entry, start: at, end: word.end }
  if (letters.test(char) || isDigit(chars, at)) return runAt(chars, at, limit)
  return before && null
}

/** 连续四年: how often, no time. Gives where the words end, or `at`. */
function successiveYears(chars: string, at: number): number {
  if (!chars.startsWith('连续', at)) return at
  let end = at + 2
  while (end < at + 4 && isNumeral(chars[end] ?? '')) end++
  return end > at + 2 && chars[end] === '年' ? end + 1 : at
}

/** 两个万亿元大关: so many thresholds, no amount. Gives where the words end, or `at`. */
function countedThresholds(chars: string, at: number): number {
  if (chars[at + 1] !== '个' || !isNumeral(chars[at] ?? '')) return at
  let end = at + 2
  while (magnitudeOf(chars[end] ?? '') !== undefined) end++
  if (end === at + 2) return at
  for (const word of ['元', '大关', '级', '台阶']) if (chars.startsWith(word, end)) end += word.length
  return end
}

/** A run of letters and digits that is no quantity (G60, 5G, 12345) is one piece of text. */
function runAt(chars: string, at: number, limit: number): Token {
  let end = at + 1
  while (end < limit && (letters.test(chars[end] ?? '') || isDigit(chars, end))) end++
  return { kind: 'text', start: at, end }
}

function isOrdinal(chars: string, at: number): boolean {
  return chars[at - 1] === '第'
}

/** Cuts words of one character (达, 为, 超, 和, 的 …) off unknown text where it meets a number, a time or a name. */
function splitSingles(chars: string, tokens: Token[]): Token[] {
  const result: Token[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'text') {
      result.push(token)
      return
    }
    let { start, end } = token
    const previous = tokens[index - 1]
    const next = tokens[index + 1]
    const front: Token[] = []
    const back: Token[] = []
    while (start < end && previous && previous.kind !== 'mark' && previous.kind !== 'text') {
      const word = singleAt(chars, start)
      if (!word) break
      front.push({ kind: 'word', word, start, end: start + 1 })
      start++
    }
    while (start < end && next && next.kind !== 'mark' && next.kind !== 'text') {
      const word = singleAt(chars, end - 1)
      if (!word) break
      back.unshift({ kind: 'word', word, start: end - 1, end })
      end--
    }
    if (start < end) front.push({ kind: 'text', start, end })
    result.push(...front, ...back)
  })
  return result
}

function singleAt(chars: string, at: number): Word | null {
  const char = chars[at] ?? ''
  return isSingle(char) ? (words.get(char) ?? null) : null
}
