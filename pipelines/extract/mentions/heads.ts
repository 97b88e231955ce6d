import { tableRows } from '../../../schemas/csv.ts'
import { isOneOf } from '../characters.ts'
import { createTrie, type Trie } from '../lexer/trie.ts'

/** Nouns by what they do in a subject; `heads.csv` has them. */
const classes = [
  /** A verb before it is a part of the noun: 覆盖|率. */
  'suffix',
  /** So is a verb that is a name as well: 改造|工程. */
  'head',
  /** Begins with a head and is none: 建设|标准化粮库. */
  'other',
  /** So is any verb where nothing follows: 签约|项目. */
  'carrier',
  /** What something is done at, by or in: 验证|中心. */
  'facility',
  /** What is measured of a thing: 工业|增加值. */
  'measure',
  /** Says nothing without what it is of: 占比. */
  'elliptical',
  /** How fast what was spoken of grew: 年均增幅. */
  'rate',
  /** Measured of things that a number counts: 57个|县|生产总值. */
  'gauge',
  /** Only what a number means: 5%的|目标. */
  'abstract',
  'people',
  /** Of which one asks: which? 社区, 学生. */
  'general',
  /** What is made or grown: of its growth one asks whether it is of the output. */
  'product',
  /** Begins an item whose rest others share: 城镇、农村|低保标准. */
  'sharer',
  /** Who gives what is counted: 中央财政. */
  'giver',
  /** A unit that counts what is done: 5场|培训. */
  'occasion',
] as const
type HeadClass = (typeof classes)[number]

const lists = new Map<HeadClass, Set<string>>(classes.map((name) => [name, new Set<string>()]))
for (const [name, word = ''] of tableRows('pipelines', 'extract', 'mentions', 'heads.csv')) {
  const kind = classes.find((candidate) => candidate === name)
  const list = kind && lists.get(kind)
  if (!list || word === '') throw new Error(`heads.csv has a row without a known class: ${name},${word}`)
  list.add(word)
}

function listOf(name: HeadClass): ReadonlySet<string> {
  return lists.get(name) ?? new Set()
}

/** What a verb is a part of: 覆盖|率, 参与|人数. */
const suffixes = trieOf('suffix')
/** What a verb is a part of that is a name as well: 改造|工程. */
const heads = trieOf('head')
/** What any verb describes where nothing follows: 签约|项目. */
const carriers = listOf('carrier')

const others = trieOf('other')

function trieOf(name: HeadClass): Trie<true> {
  const trie = createTrie<true>()
  for (const word of listOf(name)) trie.insert(word, true)
  return trie
}

/** Whether the words of a place belong to the verb before them; `nominal`: it is a name as well. */
export function isHead(chars: string, from: number, to: number, nominal: boolean): boolean {
  if (begins(suffixes, chars, from, to) || carriers.has(chars.slice(from, to))) return true
  return nominal && begins(heads, chars, from, to)
}

/** Words that nouns end with, longest first, by the code of their last character: most nouns end with none. */
type Endings = ReadonlyMap<number, readonly string[]>

function endingsOf(name: HeadClass): Endings {
  const endings = new Map<number, string[]>()
  for (const word of [...listOf(name)].sort((one, other) => other.length - one.length)) {
    const last = word.charCodeAt(word.length - 1)
    endings.set(last, [...(endings.get(last) ?? []), word])
  }
  return endings
}

/** The longest of some words that a noun ends with, behind so many other characters; empty if it ends with none. */
function endingIn(endings: Endings, noun: string, others = 0): string {
  const words = endings.get(noun.charCodeAt(noun.length - 1))
  return words?.find((word) => noun.length >= word.length + others && noun.endsWith(word)) ?? ''
}

function longestOf(words: ReadonlySet<string>): number {
  return Math.max(...[...words].map(({ length }) => length))
}

const facilities = listOf('facility')
const facilityEndings = endingsOf('facility')

/** Whether a noun is what something is done at, by or in: 概念|验证|中心. */
export function isFacility(noun: string): boolean {
  return facilities.has(noun)
}

/** Whether a noun ends with one: 数字化|转型|城市试点. */
export function endsWithFacility(noun: string): boolean {
  return endingIn(facilityEndings, noun) !== ''
}

/** Whether words of a list begin a place. A character alone is one where the noun ends (参保|面), not where it begins another word (建设|面粉厂). */
function begins(words: Trie<true>, chars: string, from: number, to: number): boolean {
  const match = words.longest(chars, from, to)
  if (match && (others.longest(chars, from, to)?.end ?? 0) > match.end) return false
  return match !== null && (match.end - from > 1 || match.end === to || bound.includes(chars[from] ?? ' '))
}

/** Characters that begin hardly a word. */
const bound = '率额度性型式化者类'

const measures = endingsOf('measure')
/** 煤电|装机占全省比重. */
const proportion = /(?:增加值|产值)?占[^占]{2,14}比[重例]$/

/** The end of a subject that says what of it was measured: 工业|增加值. Empty if there is none. */
export function measureOf(subject: string): string {
  return proportion.exec(subject)?.[0] ?? endingIn(measures, subject)
}

const ellipticals = listOf('elliptical')
const longestElliptical = longestOf(ellipticals)

/** Whether words say nothing without what they are of: 装机…，|占比…. */
export function isElliptical(subject: string): boolean {
  if (subject.length <= longestElliptical && ellipticals.has(subject)) return true
  return subject.startsWith('占') && subject.length <= 17
}

const rates = listOf('rate')
const longestRate = longestOf(rates)

/** Whether words say only how fast what was spoken of grew: 产值…，|年均增幅…. */
export function isRateOfChange(subject: string): boolean {
  if (subject.length > longestRate + 2) return false
  return rates.has(subject) || (isOneOf('两三四五', subject, 0) && rates.has(subject.slice(2)))
}

const people = trieOf('people')
const peopleEndings = endingsOf('people')

/** A noun up to those whom it names last, without what is done for them: 中小学教师|待遇. All of it if it names nobody. */
export function peopleIn(noun: string): string {
  let end = 0
  for (let at = 0; at < noun.length; at++) {
    const match = people.longest(noun, at, noun.length)
    if (match && match.end > end) end = match.end
  }
  return end > 0 ? noun.slice(0, end) : noun
}

const generals = endingsOf('general')

/** Whether a noun is so general that one asks: which? People are always. */
export function isGeneral(noun: string): boolean {
  if (noun.length > longestPeople) return false
  return endingIn(generals, noun) !== '' || endingIn(peopleEndings, noun) !== ''
}

/** Whether a noun names people. */
export function namesPeople(noun: string): boolean {
  return endingIn(peopleEndings, noun) !== ''
}

const longestPeople = 10

const products = listOf('product')

/** Whether words name what is made or grown, and not how much of it. */
export function isProduct(words: string): boolean {
  return products.has(words)
}

const sharers = listOf('sharer')

/** Whether words are no more than the place or school whose rest others share: 农村. */
export function isSharer(words: string): boolean {
  return sharers.has(words)
}

/** The place or school that an item of a list begins with, whose rest others share: 农村|人均住房面积. */
export function sharerOf(item: string, places: readonly string[]): string {
  return [...sharers, ...places].find((word) => item.startsWith(word)) ?? ''
}

const abstracts = listOf('abstract')

/** Whether a noun says nothing but what a number means, whatever it is of: 2.6%的|水平. */
export function saysNothing(noun: string): boolean {
  return abstracts.has(noun)
}

/** Whether words only point to what was spoken of: 这个|比重. */
export function isPointing(noun: string): boolean {
  if (!isOneOf('这该此上', noun, 0)) return false
  const pointed = noun.replace(/^(?:这一?个?|该|此|上述)/, '')
  return isElliptical(pointed) || isRateOfChange(pointed) || isAbstract(pointed)
}

/** Whether a noun says only what a number means for the subject before it: 5%左右的|目标. */
export function isAbstract(noun: string): boolean {
  return abstracts.has(noun) || (noun.length <= 12 && /^(?:速度|水平)|(?:目标|任务|预期|要求|速度)$/.test(noun))
}

const gauges = endingsOf('gauge')

/** A noun without what is measured of it: 57个|县|生产总值|增速. */
export function withoutGauge(noun: string): string {
  const gauge = endingIn(gauges, noun, 2)
  return gauge === '' ? noun : withoutGauge(noun.slice(0, -gauge.length).replace(/的$/, ''))
}

const occasions = listOf('occasion')

/** Whether a unit counts what is done, too: 5场|培训, 12项|改造. */
export function countsOccasions(unit: string): boolean {
  return occasions.has(unit)
}

const givers = endingsOf('giver')

/** Whether a noun is who gives what is counted: 中央财政. */
export function isGiver(noun: string): boolean {
  return endingIn(givers, noun) !== ''
}
