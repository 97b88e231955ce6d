import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Group } from '../clauses/groups.ts'
import { isOnYear } from '../clauses/predicates.ts'
import { accumulates } from '../clauses/sums.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { type Calendar, isSpan, isWithin, type Period } from '../periods.ts'
import type { Setting } from './setting.ts'
import { isSum } from './years.ts'

/** The span of years that a number without one of its own is told of. */
export function spanOf(code: string, group: Group, { period, span, calendar }: Setting): Period | null {
  const { average } = group.said
  // 累计改造老旧小区86个，新增城镇就业2.6万人: what accumulates is summed with what stands before it.
  const total =
    group.said.total || (group.summed && (isSum(code, group, group.period ?? period, calendar) || accumulates(code)))
  if (group.span && (group.period === null || isSpan(group.period) || average || total)) return group.span
  const context = group.period ?? period
  if (isSpan(context)) return context
  if (group.span) return group.span
  // 年均城镇调查失业率5.3%, of one year: what it was on average within it.
  if (average && indicatorByCode(code)?.unit === '%' && group.said.verb === 'none' && !group.said.rate) return null
  // 2021年…，居民消费价格累计上涨3%, in the review of some years: over the months of that one.
  if (total && !average && indicatorByCode(code)?.nature === 'index') return null
  // 到2030年…，新增电力装机500万千瓦, 城镇新增就业4万人, 能耗降低15%, said when the plan begins: over its years.
  const sums = indicatorByCode(code)?.accumulates === true
  const overPlan = group.said.added || sums || (isOnYear(group.said) && !group.said.yearOnYear)
  if (!average && !total) return overPlan ? planTo(context, false, calendar) : null
  const told = isSpan(period) ? period : span
  if (!told || !isWithin(context, told)) return planTo(context, average, calendar)
  // 未来五年：到2020年，…年均增长8.5%: up to that year.
  const until = average && context.to > calendar.last && context.to > told.from && !isSpan(context)
  return until ? { from: told.from, to: context.to } : told
}

/**
 * 预计2010年，…达到8180亿元，增长1.1倍, 接近翻一番; 单位生产总值能耗下降27%, in the review of some years: what grew by so many times, or what is used for so much less, did so over
 * all of them.
 */
export function spanOfTimes(
  code: string,
  quantity: Quantity,
  { said }: Group,
  context: Period,
  setting: Setting,
): Period | null {
  const { unit, value, doubling } = quantity
  const span = setting.span ?? setting.beside
  const times = unit?.dimension === 'times' && value >= 1
  const fell = intensities.has(code) && unit?.dimension === 'percent' && said.direction < 0 && value >= leastFallOfYears
  const much = (times && (doubling || said.verb === 'change')) || (fell && said.verb === 'change')
  const ofYear = said.listedGrowth && setting.reviewed === null
  const open = !said.average && !said.total && said.base === null && !said.yearOnYear && !ofYear
  return much && open && span && context.to === span.to ? span : null
}

const intensities: ReadonlySet<string> = new Set(['energy_intensity', 'carbon_intensity'])
/** Percent that an intensity falls by in no one year. */
const leastFallOfYears = 12

/** 到2025年…，年均增长8%, said when that plan begins: its five years; of a plan that is over, told by its last year (2015年…，年均增长8%). */
export function planTo({ to }: Period, average: boolean, { year, last }: Calendar): Period | null {
  const plan = { from: to - 4, to }
  return to - year === 4 || (average && to <= last && to % 5 === 0) ? plan : null
}

/** 技改投资15亿元，是“十五”时期的1.9倍, in the review of a year: what only the comparison makes the sum of a plan is the year's, while the plan is not over. */
export function isOfRunningPlan({ said, span, summed }: Group, { period, calendar }: Setting): boolean {
  return (
    said.total && !summed && span !== null && span.to > calendar.last && !isSpan(period) && period.to <= calendar.last
  )
}
