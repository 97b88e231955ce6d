import type { Basis, Qualifier } from '../../../schemas/terms.ts'
import type { Token } from '../lexer/tokens.ts'
import type { Word } from '../lexer/words.ts'
import type { Period } from '../periods.ts'

/** What the words between a subject and its number say of the number. */
export type Predicate = {
  /** 1 for a rise, -1 for a fall, 0 if neither is said. */
  direction: 1 | -1 | 0
  /** The verb nearest to the number: a change (增长), a value reached (增长到, 达到), or none. */
  verb: 'change' | 'reach' | 'none'
  rate: boolean
  /** 降幅, 跌幅: the rate is one of falling, whatever it does (降幅收窄到3%). */
  falling: boolean
  /** 改善: the sign is that of a change for the better. */
  better: boolean
  added: boolean
  average: boolean
  total: boolean
  yearOnYear: boolean
  /** The number is measured against another place, a rank or a month before: no fact of the subject. */
  compared: boolean
  share: boolean
  each: boolean
  /** 分别: a number for each subject, not one for all. */
  apart: boolean
  from: boolean
  target: boolean
  /** 总数, 累计: the number is of the whole, after what was added to it. */
  whole: boolean
  /** 已经: it has happened. */
  done: boolean
  preliminary: boolean
  even: boolean
  qualifier: Qualifier | null
  basis: Basis | null
  changeBase: 'prior_actual' | 'prior_budget' | null
  /** The years that the number is compared with: 2020年 of 比2020年增长28%. */
  base: Period | null
}

const comparing = new Set(['比', '较', '是', '为', '达', '达到', '相当于'])

/** Reads a predicate from its tokens, in their order. `resolve` gives the years of a time. */
export function predicateOf(
  tokens: readonly Token[],
  resolve: (token: Token & { kind: 'time' }) => Period | null,
): Predicate {
  const said: Predicate = {
    direction: 0,
    verb: 'none',
    rate: false,
    falling: false,
    better: false,
    added: false,
    average: false,
    total: false,
    yearOnYear: false,
    compared: false,
    share: false,
    each: false,
    apart: false,
    from: false,
    target: false,
    whole: false,
    done: false,
    preliminary: false,
    even: false,
    qualifier: null,
    basis: null,
    changeBase: null,
    base: null,
  }
  let marked = false
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    // 连跨两个千亿台阶、达到5230亿元: a verb of its own ends what was compared.
    if (marked && token.kind === 'word' && stating.has(token.word.class)) said.compared = false
    marked = token.kind === 'mark'
    if (token.kind === 'word') readWord(said, token.word)
    // 强度为3%，上年为2.9%: the number is another year's.
    if (isLastYear(before) && token.kind === 'word' && token.word.class === 'reach') said.compared = true
    if (before?.kind === 'time' && before.time.kind === 'years' && token.kind === 'word' && token.word.text === '平均')
      said.average = true
    if (token.kind === 'place') said.compared ||= before?.kind === 'word' && isComparison(before.word)
    else if (token.kind === 'time' && before?.kind === 'word' && comparing.has(before.word.text))
      readBase(said, token, resolve)
    else if (token.kind === 'mark') said.qualifier = null
  })
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  if (last?.kind === 'word' && last.word.class === 'total') said.whole = true
  // 全国人口的72%: a part of the subject.
  if (last?.kind === 'word' && last.word.class === 'whose' && before?.kind !== 'time' && !isPreliminary(before))
    said.compared = true
  return said
}

/** 提高到预计的1420亿元. */
function isPreliminary(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.word.class === 'preliminary'
}

function isLastYear(token: Token | undefined): boolean {
  return token?.kind === 'time' ? token.time.kind === 'previous' : token?.kind === 'word' && token.word.text === '上年'
}

function readWord(said: Predicate, word: Word): void {
  switch (word.class) {
    case 'rise':
    case 'fall':
      said.verb = 'change'
      said.direction = word.up ?? 0
      said.better = /改善|好转/.test(word.text)
      if (word.text.startsWith('降幅') || word.text.startsWith('跌幅')) said.rate = said.falling = true
      break
    case 'reach':
      if (!(said.verb === 'change' && word.up === undefined && word.qualifier !== undefined)) said.verb = 'reach'
      if (word.up !== undefined) said.direction = word.up
      said.total ||= summing.test(word.text)
      said.whole ||= wholeReached.test(word.text)
      break
    case 'ceiling':
      said.verb = 'reach'
      break
    case 'rate':
      said.rate = true
      if (word.text.startsWith('年均')) said.average = true
      if (word.text.includes('目标') || word.text.includes('预期')) said.target = true
      break
    case 'add':
      // 累计培育企业246家: so many there are.
      said.whole ||= said.total && nurturing.has(word.text)
      said.added = !said.whole || !nurturing.has(word.text)
      break
    case 'average':
      said.average = true
      if (word.text.includes('增')) said.rate = true
      break
    case 'total':
      said.total = true
      break
    case 'year_on_year':
      said.yearOnYear = true
      said.changeBase = word.text.includes('预算') ? 'prior_budget' : 'prior_actual'
      break
    case 'month_on_month':
    case 'compare':
      said.compared = true
      break
    case 'share':
      said.share = true
      break
    case 'each':
      said.each = true
      said.apart ||= word.text.includes('分别') || word.text === '依次'
      break
    case 'from':
      said.from = true
      break
    case 'to':
      if (said.from) said.verb = 'reach'
      break
    case 'target':
      said.target = true
      break
    case 'preliminary':
      said.preliminary = true
      break
    case 'even':
      said.even = true
      said.yearOnYear ||= word.text.includes('上年') || word.text === '零增长'
      break
    case 'basis':
      said.basis = word.basis ?? null
      break
    case 'noun':
      said.whole ||= wholes.has(word.text)
      break
    case 'plain':
      said.whole ||= standing.has(word.text)
      said.done ||= word.text.startsWith('已')
      said.target ||= striving.has(word.text)
      break
    default:
      break
  }
  if (word.qualifier) said.qualifier = word.qualifier
  else if (word.class === 'reach' || word.class === 'rise' || word.class === 'fall') said.qualifier = null
}

/** 力争, 必须: what is aimed at, whatever year the sentence before was about. */
const striving = new Set(['力争', '力求', '必须'])

const nurturing: ReadonlySet<string> = new Set(['培育', '认定', '获评', '入选', '获批'])
/** What is there at the end, not what was added. */
const standing: ReadonlySet<string> = new Set(['实有', '在册', '年末在册'])

/** Verbs that sum what they state over its years. */
const summing = /^(?:合计|总计)/

/** 总量达, 总数达到. */
const wholeReached = /^总[量数]/

const stating: ReadonlySet<string> = new Set(['reach', 'rise', 'fall'])

/** Nouns that say that a number is of the whole, not of what was added. */
const wholes = new Set([
  ...'总数 总量 总规模 总里程 总容量 总户数 存量 保有量 累计数 有效数 在册数 总体规模 总家数 总个数 余额'.split(' '),
])

function isComparison(word: Word): boolean {
  return ['高于', '低于', '快于', '超过', '高出', '比', '较', '占', '好于', '优于', '超', '居', '位居', '列'].includes(
    word.text,
  )
}

function readBase(
  said: Predicate,
  token: Token & { kind: 'time' },
  resolve: (token: Token & { kind: 'time' }) => Period | null,
): void {
  said.base = resolve(token)
  if (token.time.kind === 'relative') {
    said.yearOnYear = true
    said.changeBase = 'prior_actual'
  }
}
