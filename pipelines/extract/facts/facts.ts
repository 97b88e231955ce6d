import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Measure, Qualifier } from '../../../schemas/terms.ts'
import type { Group } from '../clauses/groups.ts'
import { isOnYear, type Predicate } from '../clauses/predicates.ts'
import { isElsewhere, type Slot } from '../clauses/slot.ts'
import { isSeveral, type Quantity } from '../lexer/quantities.ts'
import { isSpan, type Period, statusOf } from '../periods.ts'
import { basisOf, observationOf } from './observed.ts'
import { fits, readingOf } from './readings.ts'
import type { Fact, Setting } from './setting.ts'
import { isOfRunningPlan, planTo, spanOf, spanOfTimes } from './spans.ts'
import { periodOf } from './years.ts'

/** The facts that a group of numbers states. */
export function factsOf(read: Group, setting: Setting): Fact[] {
  const group = isOfRunningPlan(read, setting) ? { ...read, span: null, said: { ...read.said, total: false } } : read
  if (group.partial || group.unstated || (group.attributive && !isAhead(group, setting))) return []
  const { quantities, slots } = group
  if (group.years) return yearlyFacts(group, group.years, setting)
  if (quantities.length === 1 && slots.length > 1) return sharedNumber(group, setting)
  const facts: Fact[] = []
  quantities.forEach((quantity, index) => {
    const slot = slots.length === quantities.length ? slots[index] : undefined
    const fact = slot && factOf(slot, quantity, group, setting)
    if (fact) facts.push(fact)
  })
  return facts
}

/** 2024年，按照生产总值增长6%的预期目标，…: the goal of a year that is not over is told in passing; one of a year that is over is only compared with. */
function isAhead(group: Group, setting: Setting): boolean {
  return group.goal && contextOf(group, setting).to > setting.calendar.last
}

/** Numbers of one subject, each of a year of its own. */
function yearlyFacts(group: Group, years: readonly Period[], setting: Setting): Fact[] {
  const [slot, ...others] = group.slots
  if (!slot || others.length > 0) return []
  const said = { ...group.said, from: false }
  return group.quantities.flatMap(
    (quantity, index) =>
      factOf(slot, quantity, { ...group, said, period: years[index] ?? null, span: null }, setting) ?? [],
  )
}

/** One number for several subjects holds for each where it is a rate (A、B增长4%), or where 均 says so. */
function sharedNumber(group: Group, setting: Setting): Fact[] {
  const [quantity] = group.quantities
  // 技术合同成交额、新产品产值|总和|超9000亿元: of all of them together.
  if (!quantity || sum.test(setting.view.chars.slice(group.slots.at(-1)?.end, quantity.start))) return []
  const shared =
    group.said.each ||
    (quantity.unit?.dimension === 'percent' && !areShares(group)) ||
    quantity.unit?.dimension === 'times' ||
    // 荆州、襄阳经济总量突破3000亿元: each of several areas passes a threshold, or comes near it.
    ((group.said.qualifier === 'at_least' || group.said.qualifier === 'nearly') &&
      (arePlaces(group.slots) || areApart(group.slots, quantity))) ||
    // 阜新、铁岭经济总量不足千亿元
    (group.said.qualifier === 'at_most' && !group.said.total && arePlaces(group.slots))
  if (!shared) return []
  return group.slots.flatMap((slot) => factOf(slot, quantity, group, setting) ?? [])
}

const sum = /^(?:总和|之和|总计|合计)/

/** 高技术制造业和先进制造业占规上工业比重超60%: the share that several have together. */
function areShares({ slots, said }: Group): boolean {
  return said.verb !== 'change' && slots.some(({ code }) => code?.startsWith('share_'))
}

/** 生产总值和零售总额跨百亿: whether the subjects that the catalogue has are of different themes, so that nobody adds them up. */
function areApart(slots: readonly Slot[], { unit }: Quantity): boolean {
  const themes = slots.flatMap(({ code }) => (code === null ? [] : (indicatorByCode(code)?.theme ?? [])))
  const distinct = new Set(themes).size === themes.length
  if (themes.length > 1) return distinct
  // 工业总产值、金融机构存款余额突破2万亿元: nor of what the catalogue lacks, if its name ends otherwise.
  return (
    unit?.dimension === 'money' &&
    themes.length > 0 &&
    new Set(slots.map(({ term }) => term.slice(-2))).size === slots.length
  )
}

/** Whether the subjects are one indicator in different areas. */
function arePlaces(slots: readonly Slot[]): boolean {
  return slots.every(({ code, place }) => code === slots[0]?.code && place !== undefined)
}

function factOf(slot: Slot, quantity: Quantity, group: Group, setting: Setting): Fact | null {
  const { code } = slot
  if (code === null || isSeveral(setting.view.chars, quantity.start)) return null
  const { said } = group
  // 生产总值、城乡居民收入翻番的目标: since when, the goal does not say; 提前1年实现比2010年翻一番: nor, by which year.
  if (quantity.doubling && (said.base === null ? group.goal : said.early && group.period === null)) return null
  if (slot.term.includes('累计') && !group.inherited) said.total = true
  const context = contextOf(group, setting)
  // 到2025年…，高新技术企业数量翻一番, said when the plan begins: over its years.
  const span =
    spanOf(code, group, setting) ??
    (quantity.doubling ? planTo(context, false, setting.calendar) : null) ??
    spanOfTimes(code, quantity, group, context, setting)
  if (namedRate.test(slot.term) || isBareGrowth(code, quantity, group, context, setting)) said.rate = true
  if (group.start > setting.yearlyFrom && group.span === null && isOnYear(said)) said.yearOnYear = true
  // 新登记市场主体年均增长20%: the growth of what is new, not of all there is.
  const ofNew = said.added && !group.inherited && quantity.unit?.dimension === 'percent'
  if (ofNew && indicatorByCode(code)?.nature === 'stock') return null
  const reading = readingOf(code, quantity, said, {
    span: span !== null,
    activity:
      slot.activity &&
      !(group.inherited && (said.whole || isWorth(quantity, said))) &&
      !isOutput(code, said, setting.view.chars.slice(slot.end, quantity.start)) &&
      !isLengthened(quantity, said),
  })
  if (!reading || (group.counted && !fits(code, quantity))) return null
  // 122个重点项目…，完成15个: a further count is of a part, unless it says that the whole reached it, or is all of an area's own (其中天长市248家).
  const count = quantity.unit?.dimension === 'count' && !isElsewhere(slot)
  if (group.inherited && reading.measure === 'level' && count && said.verb !== 'reach' && !said.whole && !said.from)
    return null
  // 申请专项债券13.8亿元，净增5.2亿元: so much more than the year before, or than was paid back; the words do not say.
  if (group.repeats && said.added && reading.measure === 'level' && indicatorByCode(code)?.accumulates) return null
  const told = periodOf(reading.measure, code, group, context, span, setting)
  if (!told) return null
  // 五年来，城镇居民收入年均增长9.6%，农民收入增长4.3%: so little is each year's.
  const grew = reading.measure === 'growth' || reading.measure === 'growth_total'
  const eachYear = said.listedYearly && isSpan(told) && grew && reading.value < leastTotal
  // 今后五年…，全年增长15%: of which of the years no word says.
  if (reading.measure === 'growth' && isSpan(told) && !eachYear) return null
  // 宜都市生产总值80亿元，增长15%: of an area within, even more is the last year's.
  const owner = group.inherited && group.place?.own ? group.place : (slot.place ?? group.place)
  // 五年来，…工业增加值1600亿元，增长18.7%, up to 2012: right behind the level of the last year, so is what any money grew by.
  const alone = group.inherited && group.quantities.length === 1
  const fast = alone && told.to <= lastFast && money.has(indicatorByCode(code)?.unit ?? '')
  const least = fast || (owner && !owner.own) ? leastBehindLevel : leastTotal
  const little = isYearlyOrTotal(
    settle(reading.measure, told, said.base !== null),
    reading.value,
    least,
    group,
    told.to > setting.calendar.last,
  )
  // 8年来，动能集聚。生产总值5059亿元，增长5.6%: right behind the level of the last of the years, so little is its own; any other may be of them all.
  if (little && !group.inherited && !eachYear) return null
  const period = little && !eachYear ? { from: told.to, to: told.to } : told
  const measure = eachYear ? 'growth_avg' : settle(reading.measure, period, said.base !== null)
  // 逼近300亿元大关: not there yet.
  const behind = quantity.qualifier ?? lastQualifier(group, quantity)
  const stated = behind === 'at_least' && said.qualifier === 'nearly' ? said.qualifier : (behind ?? said.qualifier)
  const qualifier = quantity.high !== null ? 'range' : (stated ?? 'exact')
  const status = statusOf(period, setting.calendar)
  // 力争城镇化率由45%提高到56%: what is aimed at is B alone.
  const aimed = (said.target && !said.from) || group.goal
  if (status === 'actual' ? aimed : isForeseen(group, period, setting)) return null
  if (status === 'target' && little && !eachYear) return null
  if (owner && !owner.own && owner.code === null) return null
  const observation = observationOf(setting, {
    area_code: owner ? owner.code : setting.document.area_code,
    indicator: code,
    period,
    measure,
    value: reading.value,
    high: reading.high,
    unit: reading.unit,
    qualifier,
    basis: basisOf(measure, code, said.basis),
    obsStatus: said.preliminary && status === 'actual' ? 'P' : 'A',
    changeBase: measure === 'change' ? (said.changeBase ?? (said.added ? 'gross_addition' : 'unknown')) : null,
    term: slot.term,
    number: { start: quantity.start, end: quantity.valueEnd },
    step: reading.step,
    quote: { start: group.start, end: group.end },
    rule: ruleOf(slot, group, measure),
  })
  return { observation, quantity }
}

/** 居民收入增长7.5%以上 among the goals of a plan, 增长5.6% where some years are told: so little is a yearly rate, which the words do not say. */
function isYearlyOrTotal(
  measure: Measure,
  value: number,
  least: number,
  { said, span }: Group,
  ahead: boolean,
): boolean {
  const told = said.total || said.base !== null || (span !== null && !ahead)
  return measure === 'growth_total' && value > 0 && value < least && !told
}

/** Percent that what grows in all over a plan grows by at least. */
const leastTotal = 15
/** The same, where what stands behind a level that may be the last year's is of all the years. */
const leastBehindLevel = 40
/** The last year of the plans in which what is counted in money grew by a tenth a year and more (China Statistical Yearbook, gross domestic product at current prices). */
const lastFast = 2012
const money: ReadonlySet<string> = new Set(['亿元', '亿美元', '元'])

/** 粮食由A吨增加到B吨: so much was grown. */
function isOutput(code: string, { from, verb, direction }: Predicate, between: string): boolean {
  return code === 'grain_output' && (from || (verb === 'reach' && (direction !== 0 || reached.test(between))))
}

/** 粮食|达到|105万吨: what stands between the name and its number, if it says no more. */
const reached = /^(?:达到?|突破)$/

/** 第一产业增长9.1%达21.2亿元: what an activity that grew adds, right behind its growth. */
function isWorth({ unit }: Quantity, { attained, verb }: Predicate): boolean {
  return unit?.dimension === 'money' && attained && verb === 'reach'
}

/** 高速公路由A公里增至B公里, 高速公路达到B公里: how long there was, and is. */
function isLengthened({ unit }: Quantity, { from, verb, direction, attained, added, qualifier }: Predicate): boolean {
  const reached = (attained || qualifier === 'at_least') && !added
  return unit?.dimension === 'length' && (from || (verb === 'reach' && (direction !== 0 || reached)))
}

/** 预计 of the report's own year where the past is told: a result of a report made late in its year, or an aim; the words do not say. */
function isForeseen({ said }: Group, { to }: Period, { period, calendar }: Setting): boolean {
  return said.preliminary && to === calendar.year && period.to <= calendar.last
}

/** The years that a number is told of. What has 已 happened in the plans is of the last year. */
function contextOf({ period, late, said }: Group, { period: told, calendar }: Setting): Period {
  if (period && !(late && period.to < calendar.last)) return period
  return said.done && told.to > calendar.last ? { from: calendar.last, to: calendar.last } : told
}

/** 目标是：生产总值6%左右、出口8%；年均7%: a percentage that is aimed at, or yearly, of an amount without a verb is how fast that is to grow; not 支出8%用于教育. */
function isBareGrowth(
  code: string,
  { unit, value, end }: Quantity,
  group: Group,
  { to }: Period,
  setting: Setting,
): boolean {
  const { said, inherited } = group
  if (unit?.dimension !== 'percent' || said.verb !== 'none' || said.share || said.added || inherited) return false
  const aimed = to > setting.calendar.last && value <= mostAimed
  return (
    (aimed || said.average) &&
    indicatorByCode(code)?.nature === 'flow' &&
    endsItem.includes(setting.view.chars[end] ?? '。')
  )
}

/** Percent that an amount is aimed to grow by at most; more of it is a part. */
const mostAimed = 20
const endsItem = '、,;。('

/** Names that say growth themselves. */
const namedRate = /增速|增长速度|涨幅|增长幅度/

/** A change over a span whose two ends are one year apart is a change on the year before. */
function settle(measure: Measure, period: Period, based: boolean): Measure {
  if (isSpan(period)) return based && measure === 'change' ? 'change_total' : measure
  if (measure === 'growth_total' || measure === 'growth_avg') return 'growth'
  return measure === 'change_total' ? 'change' : measure
}

/** 左右 or 以上 after the last of several numbers holds for all of them, up to one that has its own (6%、10%以上、7.5%左右). */
function lastQualifier({ quantities }: Group, { end }: Quantity): Qualifier | null {
  const last = quantities.at(-1)
  const own = quantities.findLast((quantity) => quantity !== last && quantity.qualifier !== null)
  return own && own.start > end ? null : (last?.qualifier ?? null)
}

function ruleOf(slot: Slot, group: Group, measure: Measure): string {
  const subject = group.counted ? 'counted' : group.inherited ? 'inherited' : slot.rule
  const spread = group.quantities.length > 1 ? 'distributed_' : ''
  return `${subject}/${spread}${group.said.from ? 'from_' : ''}${measure}`
}
