import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Measure } from '../../../schemas/terms.ts'
import type { Group } from '../clauses/groups.ts'
import type { Predicate } from '../clauses/predicates.ts'
import { accumulates, hasSum, isPutIn, isSummable } from '../clauses/sums.ts'
import { type Calendar, isSpan, type Period } from '../periods.ts'
import type { Setting } from './setting.ts'

/** The years that a fact is of, by its measure; null where the words leave them open. `context`: the years told, `span`: the span that they belong to. */
export function periodOf(
  measure: Measure,
  code: string,
  group: Group,
  context: Period,
  span: Period | null,
  setting: Setting,
): Period | null {
  const { said } = group
  if (said.from) return originOf(code, group, measure, context, setting)
  if (said.base && measure !== 'level') {
    // 比前五年增长88%: of two sums of years; whether of this span is not said. 比“十三五”多3500亿元: of two sums, no change of a year's.
    if (isSpan(said.base) && (!span || measure === 'change' || measure === 'change_total')) return null
    const to = Math.min(context.to, goalOf(said.base.to, context) ?? context.to)
    // 五年来，…比2010年翻了一番，年均增长6.4%: in the years that are looked back on.
    const told = setting.span
    if (said.baseOfBefore && told?.to === to && said.base.to + 1 < told.from) return told
    return said.base.to < to ? { from: said.base.to + 1, to } : null
  }
  // 与2020年相比，…城镇新增就业累计370万人: of the years since then.
  if (measure === 'level' && said.base && said.total && !span && said.base.to < context.to && accumulates(code))
    return { from: said.base.to + 1, to: context.to }
  // 累计完成835亿元，比“十三五”|541亿元|增加294亿元: the sum of those years.
  if (measure === 'level' && said.base && isSpan(said.base)) return isStock(code) ? null : said.base
  switch (measure) {
    case 'growth_avg':
    case 'level_avg':
      return span
    case 'growth_total':
    case 'change_total':
      return span ?? context
    case 'level':
      // 五年来，登记失业率均控制在4.5%以内, 始终低于3.8%: in each year, and below.
      if (isSpan(context) && isBelowInEach(code, group)) return null
      return span &&
        !said.allYear &&
        ((said.total && !isStock(code)) ||
          (accumulates(code) && !isRise(said) && !said.kept) ||
          isSum(code, group, context, setting.calendar))
        ? span
        : { from: context.to, to: context.to }
    default:
      return isSpan(context) && context.to > setting.calendar.last ? context : { from: context.to, to: context.to }
  }
}

/** Whether a number is what was not passed in any of some years. */
function isBelowInEach(code: string, { said, quantities: [only, ...others] }: Group): boolean {
  // 五年总体赤字率控制在3%以内 is on the whole of them.
  const always = said.each || (said.total && code.startsWith('unemployment'))
  return always && (only?.qualifier ?? said.qualifier) === 'at_most' && others.length === 0
}

/** The year of the nation's goal that is measured from another one (比2010年翻一番: by 2020, as the 18th congress of the party set it), within years to come that pass it. */
function goalOf(base: number, { from, to }: Period): number | null {
  const goal = goals[base]
  return goal !== undefined && from <= goal && goal < to ? goal : null
}

const goals: Readonly<Record<number, number>> = { 2000: 2020, 2010: 2020 }

/** 年度城镇新增就业由20万人扩大到65.5万人: what rises to a number is so much in one year, as is what is kept at one (保持在6万人以上). */
function isRise({ verb, direction }: Predicate): boolean {
  return verb === 'reach' && direction !== 0
}

function isStock(code: string): boolean {
  return indicatorByCode(code)?.nature === 'stock'
}

/** Money that flows in over the years that are spoken of, with no word that it reached a level: 五年间吸收外资87亿美元, 投资总额为5000亿元. */
export function isSum(code: string, { said, slots, summed }: Group, context: Period, { last }: Calendar): boolean {
  const indicator = indicatorByCode(code)
  // 近五年投资总规模达1170亿元: a whole is summed, however it is told.
  const reached = said.qualifier !== null || said.direction !== 0 || (said.attained && !said.whole)
  const whole =
    // 五年来，…完成固定资产投资1.7万亿元
    (!said.attained && (said.verb === 'none' || (said.verb === 'reach' && !reached))) ||
    // 今后五年，…实际利用外资超过100亿美元; 生产总值、固定资产投资分别达到…: what has no sum beside it is of one year.
    (said.verb === 'reach' &&
      said.direction === 0 &&
      context.to > last &&
      isPutIn(code) &&
      !said.ratedYearly &&
      slots.every((slot) => hasSum(slot.code))) ||
    (!reached && (said.whole || slots.some(({ term }) => wholeInvestment.test(term))))
  // 五年累计利用外资100亿元，进出口总额2144亿美元; 五年累计完成投资820亿元，实现社会消费品零售总额680亿元
  const beside = summed && indicator?.nature === 'flow' && (indicator.theme === 'trade' || said.verb === 'reach')
  return (isSummable(code) || beside) && !said.allYear && ((isSpan(context) && whole) || (summed && !reached))
}

const wholeInvestment = /投资总(?:额|规模|量)|总投资/

/** The year of A in 从A到B, or the years whose sum it is (从“十五”期间的5600亿元): the one told, else the year before the span that is reviewed or, for a level, the year that is told of. */
function originOf(
  code: string,
  group: Group,
  measure: Measure,
  context: Period,
  { reviewed, beside, calendar, span: reviewedSpan }: Setting,
): Period | null {
  // 由“十五”年均830亿斤…: on average over those years.
  const whole = hasSum(code) || measure === 'level_avg' || measure === 'growth_avg'
  if (group.origin) return whole ? group.origin : { from: group.origin.to, to: group.origin.to }
  const span = group.span ?? (isSpan(context) ? context : reviewed)
  if (!span && measure !== 'level') return null
  // 比重由2.3%提高到2.7%, told of the last year where a section reviews some: of the year before, or before them all, the words do not say.
  if (!span && reviewedSpan && context.to === reviewedSpan.to && group.period === null) return null
  // 一、过去一年和“十四五”时期工作: of the year before, or before the plan, the words do not say.
  if (!span && beside) return null
  const year = Math.min((span ?? context).from - 1, calendar.last)
  return { from: year, to: year }
}
