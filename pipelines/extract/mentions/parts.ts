import { tableRows } from '../../../schemas/csv.ts'
import { isOneOf } from '../characters.ts'
import { isRegional } from '../lexer/areas_together.ts'
import type { Token } from '../lexer/tokens.ts'
import { createTrie } from '../lexer/trie.ts'
import type { Word, WordClass } from '../lexer/words.ts'

/** What a part of a clause is to the noun that a number is of; `words.csv` has the words of the first classes. */
const wordKinds = [
  /** Takes what stands behind it as its object, ends the noun before it: 打造, 启用. */
  'verb',
  /** Makes others do something: 支持|企业|组建|联合体. */
  'causing',
  /** A verb before whose object stands who gives it: 财政|安排|资金. */
  'giving',
  /** A verb whose object is what was got, whoever got it: 运动员|荣获|金牌. */
  'earning',
  /** A verb that with its object may describe a noun: 参加|培训|的|学员. */
  'relative',
  /** A verb that is the name of what it does as well: 改造, 培训. */
  'action',
  /** Opens a clause whose verb stands behind its noun: 为|老人|提供. */
  'preposition',
  /** Opens a clause or a predicate. */
  'opener',
  'and',
  'whose',
  /** Says how or how often. */
  'adverb',
  /** An adverb before a verb or a number, an adjective before a noun: 基本. */
  'modifier',
  /** Per what: 人均, 每亩. */
  'per',
  /** A noun that holds what looks like another word: 建成区. */
  'noun',
] as const

type WordKind = (typeof wordKinds)[number]
/** `change`: a rise or fall. */
type PartKind = WordKind | 'change' | 'time' | 'place' | 'mark'

export type Part = { kind: PartKind; start: number; end: number }

const acting: ReadonlySet<PartKind> = new Set<PartKind>([
  'verb',
  'change',
  'causing',
  'giving',
  'earning',
  'relative',
  'action',
])

const kinds = new Map<string, WordKind>()
const vocabulary = createTrie<WordKind>()
for (const [name, word = ''] of tableRows('pipelines', 'extract', 'mentions', 'words.csv')) {
  const kind = wordKinds.find((candidate) => candidate === name)
  if (!kind || word === '')
    throw new Error(`words.csv of the mentions has a row without a known class: ${name},${word}`)
  kinds.set(word, kind)
  vocabulary.insert(word, kind)
}

/** What the words of the grammar are where `words.csv` does not say it. */
const kindOfClass: Partial<Record<WordClass, PartKind>> = {
  rise: 'change',
  fall: 'change',
  reach: 'verb',
  add: 'verb',
  do: 'verb',
  share: 'noun',
  noun: 'noun',
  rate: 'noun',
  from: 'opener',
  to: 'opener',
  whose: 'whose',
  and: 'and',
}

/**
 * The parts of a clause: words of the grammar, and what the lexer left as text, divided by `words.csv`, the longest word first. Characters that
 * no list knows are a noun. Verbs of the grammar and words of one character are divided with it, so that 用能 and 安置房 are not cut.
 */
export function partsOf(chars: string, tokens: readonly Token[]): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const { start } = token
    let { end } = token
    if (isText(token)) {
      for (let next = tokens[at + 1]; next && next.start === end && isText(next); next = tokens[at + 1]) {
        end = next.end
        at++
      }
      divide(parts, chars, isEndOfTime(chars, parts.at(-1), start, end) ? start + 1 : start, end)
    } else {
      const named = isNamedSize(token) ? start + 2 : start
      if (named > start) parts.push({ kind: 'noun', start, end: named })
      // 滨海经济带|建设: a thing, as much as a place.
      const region = token.kind === 'place' && isRegional(chars.slice(start, end))
      parts.push({ kind: region ? 'noun' : kindOf(token), start: named, end })
    }
  }
  return parts
}

/** 去年|末|存款余额, 五年|中|分三批: a character that says when in the time before it. */
function isEndOfTime(chars: string, before: Part | undefined, from: number, to: number): boolean {
  if (before?.kind !== 'time' || before.end !== from || !isOneOf('末底初中内间', chars, from)) return false
  return (vocabulary.longest(chars, from, to)?.end ?? 0) - from < 2
}

/** 飞行|规模达: a word of the grammar that begins with the end of the noun. */
function isNamedSize(token: Token): boolean {
  return token.kind === 'word' && token.end - token.start > 2 && beginsWithSize(token.word.text)
}

function beginsWithSize(text: string): boolean {
  return isOneOf('规总', text, 0) && sizes.has(text.slice(0, 2))
}

const sizes = new Set(['规模', '总数', '总量'])

function isText(token: Token): boolean {
  if (token.kind === 'text') return true
  return token.kind === 'word' && (token.word.class === 'do' || token.end - token.start === 1)
}

function kindOf(token: Token): PartKind {
  switch (token.kind) {
    case 'name':
    case 'text':
    case 'quantity':
      return 'noun'
    case 'word':
      return kindOfWord(token.word)
    default:
      return token.kind
  }
}

const kindsOfWords = new Map<Word, PartKind>()

function kindOfWord(word: Word): PartKind {
  let kind = kindsOfWords.get(word)
  if (kind === undefined) {
    kind = readKind(word)
    kindsOfWords.set(word, kind)
  }
  return kind
}

/** A verb of the grammar stays one, whatever else it may be: 增长. */
function readKind({ class: wordClass, text }: Word): PartKind {
  const listed = kinds.get(text)
  const stated = kindOfClass[wordClass]
  if (listed === undefined) return stated ?? 'adverb'
  if (stated && acting.has(stated) && listed !== 'modifier' && !acting.has(listed)) return stated
  return listed === 'noun' && wordClass !== 'plain' ? (stated ?? 'adverb') : listed
}

/** Whether a word of the grammar only says something of the noun before it. */
export function isPredicate(word: Word): boolean {
  switch (word.class) {
    case 'rise':
    case 'fall':
    case 'each':
    case 'average':
    case 'year_on_year':
      return true
    case 'reach':
      return !beginsWithSize(word.text)
    default:
      return false
  }
}

const longestDeed = 4

/** Whether words are a verb that is the name of what it does as well: 提升. */
export function isDeed(words: string): boolean {
  return words.length <= longestDeed && kinds.get(words) === 'action'
}

function divide(parts: Part[], chars: string, from: number, to: number): void {
  let pending = from
  let at = from
  while (at < to) {
    const match = vocabulary.longest(chars, at, to)
    if (match && match.entry !== 'noun') {
      if (at > pending) parts.push({ kind: 'noun', start: pending, end: at })
      parts.push({ kind: match.entry, start: at, end: match.end })
      pending = match.end
    }
    at = match?.end ?? at + 1
  }
  if (to > pending) parts.push({ kind: 'noun', start: pending, end: to })
}

/** Whether a verb begins at a place. */
export function isVerbAt(chars: string, at: number): boolean {
  const match = vocabulary.longest(chars, at, chars.length)
  return match !== null && acting.has(match.entry)
}

/** Whether a part says what is done. */
export function isVerb(part: Part | undefined): boolean {
  return part !== undefined && acting.has(part.kind)
}

/** Whether a part is a verb and never a name. */
export function isPlainVerb(part: Part | undefined): boolean {
  return isVerb(part) && part?.kind !== 'action'
}
