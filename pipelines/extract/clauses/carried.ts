import { isJoint, type Token } from '../lexer/tokens.ts'
import { isItem, isPlain } from './leads.ts'
import type { Predicate } from './predicates.ts'
import type { State } from './state.ts'

/** How a number is like the one before: `alike` if both are of one dimension, `ofAreas` if it may be an area's of a list, whose change is told once. */
type Likeness = { alike: boolean; percent: boolean; ofAreas: boolean }

/** Takes over what the words before a number without a subject of its own leave out, because they said it of the number before. */
export function carryOver(
  said: Predicate,
  lead: readonly Token[],
  before: Predicate,
  { alike, percent, ofAreas }: Likeness,
): void {
  const silent = said.verb === 'none' || (said.verb === 'reach' && said.direction === 0 && alike)
  if (silent && isRestated(lead) && (alike || !isGoal(lead)))
    Object.assign(said, { verb: before.verb, direction: before.direction, rate: before.rate, base: before.base })
  // 年均增长36%，扣除价格因素增长18%: the same rate on another basis.
  said.average ||= before.average && said.verb === 'change' && said.basis !== null && isWords(lead)
  // 增速居前的是枝江市9%、宜都市8%; …增速超过10%，分别为13%、12%: the same rate.
  if (alike && before.rate && said.direction === 0 && (isOfPlace(lead) || isEach(lead))) {
    said.rate = true
    said.falling = before.falling
  }
  const reaches = said.verb === 'reach' && said.direction === 0
  const sameChange =
    // 枝江增长9.6%、宜都8.2%
    (ofAreas && said.verb === 'none' && isOfPlace(lead)) ||
    // 枝江、宜都分别增长14%、12%；当阳、远安依次为11%、10%
    (ofAreas && reaches && said.apart && isEachOfPlaces(lead)) ||
    // 枝江增长6.5%，宜都、当阳均不低于7%; 枝江、宜都出口增长40%以上，宜都达到43%
    (percent && reaches && isReachedByPlaces(lead))
  if (alike && before.verb === 'change' && sameChange)
    Object.assign(said, {
      verb: 'change',
      direction: before.direction,
      yearOnYear: before.yearOnYear,
      base: before.base,
    })
  // 五年累计突破1.3万亿元，达13270亿元: the same sum.
  if (alike && before.total && before.qualifier === 'at_least' && said.attained && isWords(lead)) said.total = true
  // 年初预算66亿元，执行中调整为69亿元，实际完成71亿元
  said.compared ||= before.compared && lead.some(isAdjusted)
  said.preliminary ||= before.preliminary && lead.every((token) => token.kind === 'word' || isBase(token))
  // 是2018年的1.8倍，年均增长7.5%: the years from the one that the number before was measured against.
  if (said.average && (said.verb === 'change' || said.rate) && said.base === null && isWords(lead)) {
    said.base = before.base
    said.baseOfBefore = before.base !== null
  }
  if (isSameChange(said, lead, before)) {
    said.base = before.base
    said.yearOnYear = before.yearOnYear
  }
  // 比年初预算增加12亿元，增长5%: so much more than the budget.
  if (before.ofBudget && said.verb === 'change' && isUnbased(said) && isWords(lead)) said.compared = true
}

/** Whether a number stands right behind a place of a list, or of those that 其中 opens. */
function isOfPlace(lead: readonly Token[]): boolean {
  const isItsOwn = (token: Token) => token.kind === 'place' || isJoint(token) || token.word?.text === '其中'
  return lead.at(-1)?.kind === 'place' && lead.every(isItsOwn)
}

/** Whether numbers are said to be of each of the places of a list, and no more is said of them. */
function isEachOfPlaces(lead: readonly Token[]): boolean {
  const verb = lead.findIndex((token) => token.kind !== 'place' && !isJoint(token))
  return verb > 1 && isEach(lead.slice(verb))
}

/** Whether a number is said to be reached by places, and no more is said of it. */
function isReachedByPlaces(lead: readonly Token[]): boolean {
  const verb = lead.findIndex((token) => token.kind !== 'place' && !isJoint(token))
  return verb > 0 && lead.slice(verb).every(({ class: role }) => role === 'each' || role === 'reach')
}

/** Whether numbers are said to be of each of several, and no more is said of them. */
function isEach(lead: readonly Token[]): boolean {
  return (
    lead.some((token) => token.class === 'each') &&
    lead.every((token) => token.class === 'each' || token.class === 'reach')
  )
}

/** Whether a word says what the year made of a budget: 调整为. */
export function isAdjusted({ word }: Token): boolean {
  return word?.class === 'reach' && word.text.startsWith('调整')
}

/** 上年, 去年: what a change is measured from, where it is told of the same year as the number before. */
function isBase(token: Token): boolean {
  return token.kind === 'time' && (token.time.kind === 'previous' || token.time.kind === 'relative')
}

/** 增长6%、力争(达到)8%, 增长15%，奋斗目标20%: a goal beyond the one before it. 增产200万吨,即7%: the same rise. */
function isRestated(lead: readonly Token[]): boolean {
  return (
    lead.some((token) => token.word?.traits.has('restate')) &&
    lead.every((token) => token.kind === 'mark' || restating.has(token.class))
  )
}

const restating: ReadonlySet<string> = new Set(['plain', 'reach', 'target'])

/** 增长40%，力争150亿元: a goal in another unit is no change. */
function isGoal(lead: readonly Token[]): boolean {
  return lead.every((token) => token.word?.text !== '即')
}

/** 比1978年减少100亿元,减少10%: the second change is measured from the same year, unless its words say otherwise. */
function isSameChange(said: Predicate, lead: readonly Token[], before: Predicate): boolean {
  if (before.base === null || before.verb !== 'change' || said.verb !== 'change') return false
  return isUnbased(said) && isWords(lead)
}

/** Whether words say neither what a change is measured from nor that it is yearly or summed. */
function isUnbased({ base, yearOnYear, average, total, added }: Predicate): boolean {
  return base === null && !yearOnYear && !average && !total && !added
}

function isWords(lead: readonly Token[]): boolean {
  return lead.every((token) => token.kind === 'word')
}

/** 新增生产能力有A x吨,B y千瓦; 损失A x吨,B y亿元; 惠及A x家、B y家: what the amounts of a list are of, until a clause that does more than name the next thing. */
export function listOf(chars: string, lead: readonly Token[], added: boolean, before: State['list']): State['list'] {
  const words = chars.slice(lead[0]?.start ?? 0, lead.at(-1)?.end ?? 0)
  // 直接经济损失|5亿元，粮食产量…: the loss itself has the number, and nothing else is lost.
  if (/(?:损失|挽回)./.test(words)) return 'loss'
  if (added && words.includes('能力')) return 'capacity'
  // 引进企业2家、高新技术企业20家
  if (lead.some((token) => token.word?.traits.has('help'))) return 'helped'
  return isPlain(lead) || isItem(lead) ? before : null
}
