import { itemAt } from '../item_at.ts'
import type { Time } from '../lexer/times.ts'
import { type TimeToken, type Token, timeToken } from '../lexer/tokens.ts'
import { type Dimension, ratioDimensions } from '../lexer/units.ts'
import { isSpan, type Period } from '../periods.ts'
import { isNoted, readTimes } from './clause_times.ts'
import { isSubset, type Words } from './leads.ts'
import { equating, type Predicate } from './predicates.ts'
import { amountOf } from './rises.ts'
import type { Slot } from './slot.ts'
import type { Resolve, State } from './state.ts'
import { hasSum, isPutIn } from './sums.ts'

/** The times of a number: its years, a span told beside it, those of A in 从A到B, and whether it is of a part of a year. */
export type Times = { period: Period | null; span: Period | null; origin: Period | null; partial: boolean }

/** The times of a number. Those between A and B of 从A到B hold for one of the two, and B's verb may be of the rate that A names. */
export function timesOf(
  { lead, behind, quantities: [number] }: Pick<Words, 'lead' | 'behind' | 'quantities'>,
  slots: readonly Slot[] | null,
  dimension: Dimension | undefined,
  said: Predicate,
  state: State,
  resolve: Resolve,
): Times {
  const from = lead.findIndex((token) => token.class === 'from')
  const origin =
    from < 0 ? undefined : lead.find((token, index) => (index > from || isNoted(token)) && token.kind === 'time')
  const reached = state.from !== null && slots === null && said.verb === 'reach'
  if (reached) {
    said.rate ||= state.from?.rate ?? false
    said.target ||= state.from?.target ?? false
    // 从“十五”期间的5600亿元增加到1.86万亿元: the sum of the years after those.
    // 投资从1万亿元到2万亿元
    const isMoney = dimension === 'money' || dimension === 'dollars'
    if (isMoney && number && state.from && !said.added) said.direction ||= amountOf(number) < state.from.amount ? -1 : 1
    const ofSum = state.from?.period != null && isSpan(state.from.period)
    if (ofSum && state.slots.every(({ code }) => hasSum(code))) said.total = true
  }
  const holder = reached ? { ...state, years: { ...state.years } } : state
  const ofRatio = ratioDimensions.has(dimension ?? 'percent')
  const compared =
    lastYearIn(lead, behind) ??
    (ofRatio ? comparedRate(lead, behind) : (comparedYear(lead) ?? multipliedYear(lead, behind)))
  readTimes(
    lead.filter((token) => token !== origin && token !== compared),
    holder,
    resolve,
  )
  const { period } = holder.years
  const span = holder.years.brief ?? holder.years.span
  state.years.brief = null
  if (compared) {
    const earlier = resolve(compared)
    said.base = said.qualifier = null
    state.years.base = earlier
    state.years.baseOfSubject = true
    return { period: earlier, span: null, origin: null, partial: earlier === null }
  }
  said.total ||= sumsYears(lead, said, slots ?? state.slots) || isPartOfSum(lead, said, state)
  const partial =
    holder.years.partial ||
    state.conditional ||
    isOfPart(lead) ||
    (origin?.kind === 'time' && origin.time.kind === 'part')
  if (!said.from) return { period, span, origin: null, partial }
  const told =
    (origin?.kind === 'time' ? resolve(origin) : null) ??
    state.from?.period ??
    state.years.base ??
    state.years.since ??
    state.years.origin
  if (origin) state.years.origin = told
  const { rate, target } = said
  const amount = number ? amountOf(number) : 0
  state.from = { period: told, rate, target, percent: dimension === 'percent', amount, reached: null }
  return { period, span, origin: told, partial }
}

/** 较|2020年|的|9323亿元|增加4374亿元, 较|“十三五”末|2020年|60亿元|增加36亿元: the year of what is compared with; undefined if a number is not that. */
function comparedYear(lead: readonly Token[]): TimeToken | undefined {
  const end = lead.at(-1)?.class === 'whose' ? lead.length - 1 : lead.length
  const [before, time] = [itemAt(lead, end - 2), itemAt(lead, end - 1)]
  const compare = before?.kind === 'time' ? itemAt(lead, end - 3) : before
  const base = compare?.word?.traits.has('base') && compare.word.traits.has('compare_place')
  return base && time?.kind === 'time' ? time : undefined
}

/** Whether a number right behind 较上年 is that of the year before, from which a change is told. */
export function isLastYears(lead: readonly Token[], [change]: readonly Token[]): boolean {
  const last = lead.at(-1)
  if (last?.class !== 'year_on_year' || !lastYears.has(last.word.text)) return false
  const changes = change?.class === 'rise' || change?.class === 'fall'
  return changes && lead.every((token) => token === last || token.kind === 'mark')
}

const comparing: ReadonlySet<string> = new Set(['相比', '比'])
const lastYears: ReadonlySet<string> = new Set(['比上年', '较上年', '比上年度', '较上年度'])

/** 城镇化率为63.4%，上年|为|62.5%; 较上年|3.49亿元|减收0.4亿元; 与|上年|3.49亿元|相比: the year before, where the number is its own; undefined if it is not. */
function lastYearIn(lead: readonly Token[], behind: readonly Token[]): TimeToken | undefined {
  const verb = lead.at(-1)
  if (verb && isLastYears(lead, behind)) return timeToken({ kind: 'previous' }, verb.start, verb.end)
  const [and, last] = lead.slice(-2)
  const isWith = and?.word?.text === '与' && comparing.has(behind[0]?.word?.text ?? '')
  if (isWith && last?.kind === 'time' && last.time.kind === 'previous') return last
  const time = lead.at(-2)
  const isOwn = verb?.kind === 'word' && equating.has(verb.word.text) && !lead.at(-3)?.word?.traits.has('base')
  return isOwn && time?.kind === 'time' && time.time.kind === 'previous' ? time : undefined
}

/** 比|2020年|的|93.3%|升|5.3个百分点: the year of a rate with which another is compared; undefined if a number is not that. */
function comparedRate(lead: readonly Token[], [change, points]: readonly Token[]): TimeToken | undefined {
  const changes = change?.class === 'rise' || change?.class === 'fall'
  const compares = lead.at(-1)?.class === 'whose' && changes && points?.quantity?.unit?.dimension === 'points'
  return compares ? comparedYear(lead) : undefined
}

/** 是|2020年|233亿元|的|2.65倍, 约为|2017年|1204家|的|3倍: the year of an amount that another is so many times of; undefined if a number is not that. */
function multipliedYear(lead: readonly Token[], [whose, times]: readonly Token[]): TimeToken | undefined {
  const year = lead.at(-1)
  const isBase = whose?.class === 'whose' && times?.quantity?.unit?.dimension === 'times'
  return isBase && year?.kind === 'time' && year.time.kind === 'year' ? year : undefined
}

/** 其中一季度开工31个: the part of a year that a number is of alone. */
function isOfPart(lead: readonly Token[]): boolean {
  return lead.some(
    (token, index) => token.kind === 'time' && token.time.kind === 'part' && lead[index - 1]?.word?.text === '其中',
  )
}

/** 五年完成固定资产投资2万亿元: a bare number of years before what was done in them, not a level that they reached, unless it is money that comes in (五年|实际利用外资|达…). */
function sumsYears(lead: readonly Token[], { average, attained }: Predicate, slots: readonly Slot[]): boolean {
  if (average) return false
  if (attained) return slots.length > 0 && slots.every(({ code }) => isPutIn(code)) && lead.some(isSummed)
  return lead.some((token) => token.kind === 'time' && token.time.kind === 'years' && token.time.bare)
}

/** 五年|实际利用外资, 投资五年|共|达, “十三五”期间|达到: years in which, not at the end of which, something came in. */
function isSummed(token: Token, at: number, lead: readonly Token[]): boolean {
  if (token.kind !== 'time') return false
  const next = lead[at + 1]
  if (token.time.kind === 'years')
    return token.time.bare && (next?.kind === 'name' || next?.word?.text.startsWith('共') === true)
  return token.time.kind === 'plan' && !token.time.end && !token.time.since && token.time.nth === undefined
}

/** 五年完成进出口总额90亿美元，其中出口60亿美元: the part of what was summed is a sum, too. */
function isPartOfSum(lead: readonly Token[], { verb }: Predicate, { said, summed }: State): boolean {
  const ofSum = said?.total === true || (summed !== null && said?.average === true)
  return isSubset(lead) && verb !== 'change' && ofSum && lead.every(({ kind }) => kind !== 'time')
}

/** The years that numbers belong to one by one: as many years as numbers, or a span of so many (前三年分别…). */
export function yearsOf(lead: readonly Token[], count: number, resolve: Resolve): Period[] | null {
  if (count < 2) return null
  // 2007年末|存、贷款余额分别|是|2002年|的2.47倍和2.22倍: the second is what both are compared with.
  const times = lead.flatMap((token, at) =>
    token.kind === 'time' && !(at > 0 && lead[at - 1]?.word?.traits.has('base')) ? token : [],
  )
  const years = times.filter(({ time }) => time.kind === 'year').map(resolve)
  if (years.length === count) return years.flatMap((year) => year ?? [])
  const spans = times.filter(({ time }) => isOfYears(time, count)).map(resolve)
  return yearsOfSpan(spans[0] ?? null, count)
}

/** 2003年到2007年，…分别增长…: each year of a span of so many; null if it is of more or fewer. */
export function yearsOfSpan(span: Period | null, count: number): Period[] | null {
  if (!span || !isSpan(span) || span.to - span.from + 1 !== count) return null
  return Array.from({ length: count }, (_, index) => ({ from: span.from + index, to: span.from + index }))
}

/** 前三年, 2003年到2007年: whether a time is of so many years. */
function isOfYears(time: Time, count: number): boolean {
  return time.kind === 'span' ? time.to - time.from + 1 === count : time.kind === 'years' && time.count === count
}
