import type { Basis, Qualifier } from '../../../schemas/terms.ts'
import type { TimeToken, Token } from '../lexer/tokens.ts'
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
  /** 上涨: prices do so, and what is priced. */
  priced: boolean
  /** 提升: what is done to things, too. */
  improved: boolean
  /** 保持: a rate that is so each year. */
  kept: boolean
  /** 提前: before the time that a plan has for it. */
  early: boolean
  /** 改善: the sign is that of a change for the better. */
  better: boolean
  added: boolean
  /** 净增: how much more of the whole there is. */
  net: boolean
  average: boolean
  total: boolean
  yearOnYear: boolean
  /** 全年: it is of one year, whatever years are told of. */
  allYear: boolean
  /** The number is measured against another place, a rank or a month before: no fact of the subject. */
  compared: boolean
  /** It is measured against the budget of its own year. */
  ofBudget: boolean
  share: boolean
  each: boolean
  /** 分别: a number for each subject, not one for all. */
  apart: boolean
  from: boolean
  target: boolean
  /** 总数, 累计: the number is of the whole, after what was added to it. */
  whole: boolean
  /** 达到, 突破: a level that is attained in the end, unlike 完成 and 为, which sum as well. */
  attained: boolean
  /** 已经: it has happened. */
  done: boolean
  preliminary: boolean
  even: boolean
  qualifier: Qualifier | null
  basis: Basis | null
  changeBase: 'prior_actual' | 'prior_budget' | null
  /** The years that the number is compared with: 2020年 of 比2020年增长28%. */
  base: Period | null
  /** They are those of a five-year plan (“九五”). */
  ofPlan: boolean
  /** They are those that the number before is compared with. */
  baseOfBefore: boolean
  /** It stands in a list of how much grew in a year. */
  listedGrowth: boolean
  /** It stands in a list of yearly rates (年均增长9.6%，农民收入增长4.3%). */
  listedYearly: boolean
  /** Behind it its yearly rate is told (突破1200亿元，年均增长20%). */
  ratedYearly: boolean
}

/** Whether a change says neither over how many years nor since which one. */
export function isOnYear({ verb, average, total, base }: Predicate): boolean {
  return verb === 'change' && !average && !total && base === null
}

/** Reads a predicate from its tokens, in their order. `resolve` gives the years of a time. */
export function predicateOf(tokens: readonly Token[], resolve: (token: TimeToken) => Period | null): Predicate {
  const said: Predicate = {
    direction: 0,
    verb: 'none',
    rate: false,
    falling: false,
    priced: false,
    improved: false,
    kept: false,
    early: false,
    better: false,
    added: false,
    net: false,
    average: false,
    total: false,
    yearOnYear: false,
    allYear: false,
    compared: false,
    ofBudget: false,
    share: false,
    each: false,
    apart: false,
    from: false,
    target: false,
    whole: false,
    attained: false,
    done: false,
    preliminary: false,
    even: false,
    qualifier: null,
    basis: null,
    changeBase: null,
    base: null,
    ofPlan: false,
    baseOfBefore: false,
    listedGrowth: false,
    listedYearly: false,
    ratedYearly: false,
  }
  let marked = false
  let compares = false
  tokens.forEach((token, index) => {
    // Reading an array before its start is many times slower than asking first; so it is wherever this is often the case.
    const before = index > 0 ? tokens[index - 1] : undefined
    // 连跨两个千亿台阶、达到5230亿元: a verb of its own ends what was compared.
    // 、每天|近|300家: not of what stands behind the mark.
    compares = token.kind !== 'mark' && (compares || token.class === 'compare')
    if (marked && !compares && token.kind === 'word' && stating.has(token.word.class)) said.compared = false
    // 保持增长、力争突破1400亿元: behind a mark it is no size of the change.
    if (marked && said.verb === 'change') said.verb = 'none'
    marked = token.kind === 'mark' || (marked && token.word !== null && !stating.has(token.word.class))
    // 由负增长转为增长6.9%: what it was is told in words.
    if (token.class === 'reach' && token.word.qualifier === null && before?.class !== 'from') said.from = false
    if (token.kind === 'word') readWord(said, token.word)
    // 强度为3%，上年完成2.9%: the number is another year's.
    if (isLastYear(before) && token.class === 'reach' && !equating.has(token.word.text)) said.compared = true
    if (before?.kind === 'time' && before.time.kind === 'years' && token.word?.text === '平均') said.average = true
    if (token.kind === 'place') said.compared ||= before?.word?.traits.has('compare_place') ?? false
    else if (token.kind === 'time' && before?.kind === 'word' && before.word.traits.has('base'))
      readBase(said, token, resolve)
    else if (token.kind === 'mark') said.qualifier = null
  })
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  if (last?.class === 'total') said.whole = true
  // 比上年执行数|61亿元|增长8%: the number is the one that is compared with.
  if (last?.class === 'year_on_year' && last.word.text.endsWith('数')) said.compared = true
  // 是2007年|总量|的|2.2倍: of the same.
  const ofWhole = before?.word?.traits.has('whole') && tokens.at(-3)?.kind === 'time'
  // 全国人口的72%: a part of the subject.
  if (last?.class === 'whose' && before?.kind !== 'time' && !ofWhole && !isPreliminary(before) && !isFromThen(tokens))
    said.compared = true
  return said
}

/** 由上年同期的|50.1%|提高到…: what it was then; not 恢复到2019年同期的|96%, a part of that. */
function isFromThen(tokens: readonly Token[]): boolean {
  const [from, time, then] = tokens.slice(-4)
  return from?.class === 'from' && time?.kind === 'time' && then?.word?.text === '同期'
}

/** 提高到预计的1420亿元. */
function isPreliminary(token: Token | undefined): boolean {
  return token?.class === 'preliminary'
}

/** Verbs behind 上年 that say no more than how large its number is. */
export const equating: ReadonlySet<string> = new Set(['为', '是'])

function isLastYear(token: Token | undefined): boolean {
  return token?.kind === 'time' ? token.time.kind === 'previous' : token?.word?.text === '上年'
}

function readWord(said: Predicate, word: Word): void {
  switch (word.class) {
    case 'rise':
    case 'fall':
      said.verb = 'change'
      said.direction = word.direction
      said.better = word.traits.has('better')
      said.priced = word.traits.has('price')
      said.improved = word.traits.has('improve')
      // 收入调减5亿元: the plan is another one.
      if (word.traits.has('revise')) said.compared = said.ofBudget = true
      if (word.traits.has('falling')) said.rate = said.falling = true
      // 比去年预算高0.2个百分点
      if (word.traits.has('prior_budget')) said.changeBase = 'prior_budget'
      break
    case 'reach':
      if (!(said.verb === 'change' && word.direction === 0 && word.qualifier !== null)) said.verb = 'reach'
      if (word.direction !== 0) said.direction = word.direction
      said.attained ||= attaining.test(word.text)
      said.done ||= word.traits.has('done')
      said.kept = word.traits.has('keep')
      said.total ||= word.traits.has('sum')
      said.whole ||= word.traits.has('whole')
      break
    case 'ceiling':
      said.verb = 'reach'
      break
    case 'rate':
      said.rate = true
      said.target ||= word.traits.has('aim')
      break
    case 'add':
      // 累计培育企业246家: so many there are.
      said.whole ||= said.total && word.traits.has('foster')
      said.added = !said.whole || !word.traits.has('foster')
      said.net = word.traits.has('net')
      break
    case 'average':
      said.average = true
      said.rate ||= word.traits.has('rate')
      break
    case 'total':
      said.total = true
      break
    case 'year_on_year':
      said.yearOnYear = true
      said.changeBase = word.traits.has('prior_budget') ? 'prior_budget' : 'prior_actual'
      break
    case 'month_on_month':
    case 'compare':
      said.compared = true
      said.ofBudget ||= word.traits.has('budget')
      break
    case 'share':
      said.share = true
      break
    case 'each':
      said.each = true
      said.apart ||= word.traits.has('apart')
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
      said.yearOnYear ||= word.traits.has('yearly')
      break
    case 'basis':
      said.basis = word.basis
      break
    case 'noun':
      said.whole ||= word.traits.has('whole')
      said.rate ||= word.traits.has('rate')
      break
    case 'plain':
      said.whole ||= word.traits.has('whole')
      said.early ||= word.traits.has('early')
      said.done ||= word.traits.has('done')
      said.target ||= word.traits.has('aim')
      said.allYear ||= word.traits.has('all_year')
      break
    default:
      break
  }
  if (word.qualifier) said.qualifier = word.qualifier
  else if (word.class === 'reach' || word.class === 'rise' || word.class === 'fall') said.qualifier = null
}

/** Verbs of a level that is attained in the end, unlike 完成 and 超过, which sum as well. */
const attaining = /[达突破跨迈站跃登冲到]|稳定|保持|维持/

const stating: ReadonlySet<string> = new Set(['reach', 'rise', 'fall'])

function readBase(said: Predicate, token: TimeToken, resolve: (token: TimeToken) => Period | null): void {
  said.base = resolve(token)
  said.ofPlan = token.time.kind === 'plan'
  if (token.time.kind === 'relative') {
    said.yearOnYear = true
    said.changeBase = 'prior_actual'
  }
}
