import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Bare } from '../clauses/bare.ts'
import { isSpan, isWithin, type Period, statusOf } from '../periods.ts'
import { basisOf, observationOf } from './observed.ts'
import { isToldByGrowth } from './readings.ts'
import type { Fact, Setting } from './setting.ts'

/** The years of a growth without a number: a goal of the coming plan is one of its yearly rate, whatever year its levels are aimed at. */
function bareContext({ period }: Bare, { period: told, span, calendar }: Setting): Period {
  const plan = isSpan(told) ? told : span
  if (period && plan && period.to > calendar.year && isWithin(period, plan)) return plan
  return period ?? told
}

/** What reports aim to let grow with the economy. */
const incomes = /^income_(?:per_capita|urban|rural)$|^budget_revenue$/

/** The facts of a clause without a number: incomes in step with the economy, or a value as in the year before. */
export function bareFactsOf(bare: Bare, setting: Setting): Fact[] {
  const context = bareContext(bare, setting)
  if (bare.area === null && bare.place && !bare.place.own) return []
  return bare.slots.flatMap((slot) => {
    const code = slot.code
    // 12个县市生产总值…，与上年持平: of other areas.
    if (code === null || (bare.area === null && slot.place && !slot.place.own)) return []
    if (bare.kind === 'in_step' && !incomes.test(code)) return []
    // 居民收入增长8.1%，与经济增长基本同步, of a year that is over: the number says it.
    if (bare.kind === 'in_step' && bare.grown && statusOf(context, setting.calendar) === 'actual') return []
    const { said } = bare
    // 与2009年持平 in the goals for 2010
    // 居民消费价格指数持平: an index is of the year before.
    const index = indicatorByCode(code)?.nature === 'index'
    const onYear =
      index ||
      said.yearOnYear ||
      (bare.yearly && !isSpan(context)) ||
      (bare.with !== null && !isSpan(bare.with) && bare.with.to === context.to - 1)
    if (bare.kind === 'even' && !onYear) return []
    if (said.target && statusOf(context, setting.calendar) === 'actual') return []
    // 失业率与上年基本持平: of a rate the points are none.
    const ofRate = indicatorByCode(code)?.unit === '%' && !isToldByGrowth(code) && bare.kind === 'even'
    const measure = ofRate ? 'change' : 'growth'
    const observation = observationOf(setting, {
      area_code: bare.area ?? setting.document.area_code,
      indicator: code,
      period: context,
      measure,
      value: bare.kind === 'even' ? 0 : null,
      high: null,
      unit: ofRate ? 'pp' : '%',
      qualifier: bare.kind === 'in_step' ? 'in_step' : bare.nearly ? 'about' : 'exact',
      basis: basisOf(measure, code, said.basis),
      obsStatus: 'A',
      changeBase: ofRate ? 'prior_actual' : null,
      term: slot.term,
      number: null,
      step: null,
      quote: { start: bare.start, end: bare.end },
      rule: bare.kind,
    })
    return [{ observation, quantity: null }]
  })
}
