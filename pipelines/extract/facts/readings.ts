import type { Indicator } from '../../../schemas/indicator.ts'
import { indicators } from '../../../schemas/indicators.ts'
import type { Measure } from '../../../schemas/terms.ts'
import type { Predicate } from '../clauses/predicates.ts'
import { isPutIn } from '../clauses/sums.ts'
import { type Quantity, quantityWith } from '../lexer/quantities.ts'
import { type ScaledUnit, scaledUnit } from '../lexer/units.ts'
import { isSpan } from '../periods.ts'
import { rounded } from './rounding.ts'

/** What a number says of an indicator: the measure, and the values in the row's unit. */
export type Reading = { measure: Measure; unit: string; value: number; high: number | null; step: number }

type Scale = ScaledUnit & { name: string }

/** An indicator as readings need it. */
type Profile = {
  indicator: Indicator
  /** Its unit and those that stay as printed. */
  scales: readonly Scale[]
  /** Its printed percentages are changes on the year before: prices, and intensities whose level is never printed. */
  growthOnly: boolean
}

/** Units of a count that count the same as the catalogue's: households are no communities, and square metres no lifts. */
const counters: Record<string, readonly string[]> = {
  家: ['家', '户', '个'],
  户: ['户', '家', '个', '市场主体'],
  个: ['个', '项', '处', '项目'],
  部: ['部', '台', '项', '个', '处'],
}

const profiles = new Map(indicators.map((indicator) => [indicator.indicator, profileOf(indicator)]))

function profileOf(indicator: Indicator): Profile {
  const units = new Set([indicator.unit, ...indicator.units_allowed.split('|')])
  const scales = [...units].flatMap((name) => {
    const scaled = scaledUnit(name)
    return scaled ? [{ ...scaled, name }] : []
  })
  const growthOnly = indicator.nature === 'index' || (indicator.unit === '%' && indicator.direction === 'down')
  return { indicator, scales, growthOnly }
}

/** Whether a quantity has a unit that levels of the indicator are printed in. */
export function fits(code: string, quantity: Quantity): boolean {
  const profile = profiles.get(code)
  return profile !== undefined && scaleFor(profile, quantity) !== null
}

/** Whether the printed percentages of an indicator are changes on the year before: 能耗, 居民消费价格. */
export function isToldByGrowth(code: string): boolean {
  return profiles.get(code)?.growthOnly === true
}

/** What a quantity says of an indicator; null if the words do not make that certain. `span`: the years in question are more than one. */
export function readingOf(
  code: string,
  quantity: Quantity,
  said: Predicate,
  context: { span: boolean; activity: boolean },
): Reading | null {
  const profile = profiles.get(code)
  if (!profile || said.compared) return null
  // 粮食上涨0.3%: its price.
  if (said.priced && profile.indicator.theme !== 'prices') return null
  const rises = said.better && profile.indicator.direction === 'up'
  const reading = statedReading(profile, quantity, rises ? { ...said, direction: 1 } : said, context)
  // 增长5.1倍: so many times are not misread percentages.
  const certain = quantity.unit?.dimension === 'times'
  return reading && (certain || isPossible(profile.indicator, reading)) ? reading : null
}

/** How far beyond what the catalogue calls plausible a number must be to be misread: a level may be the sum of some years. */
const beyond = { level: 10, growth: 2 }

/** Whether an area of any size and year can have such a value: what cannot be was misread or misprinted. */
function isPossible(
  { level_low, level_high, growth_low, growth_high }: Indicator,
  { measure, value }: Reading,
): boolean {
  if (measure.startsWith('change')) return Math.abs(value) <= beyond.level * (level_high ?? Infinity)
  if (measure === 'level') return value >= (level_low ?? -Infinity) && value <= beyond.level * (level_high ?? Infinity)
  if (measure !== 'growth' && measure !== 'growth_avg') return true
  return value >= beyond.growth * (growth_low ?? -Infinity) && value <= beyond.growth * (growth_high ?? Infinity)
}

function statedReading(
  profile: Profile,
  quantity: Quantity,
  said: Predicate,
  context: { span: boolean; activity: boolean },
): Reading | null {
  const dimension = quantity.unit?.dimension ?? null
  if (!quantity.unit && isIndexNumber(profile.indicator, quantity, said))
    return scaled(quantityWith(quantity, { value: quantity.value - 100 }), 1, 1, { measure: 'growth', unit: '%' })
  if (dimension === 'percent') return percentReading(profile, quantity, said, context)
  if (dimension === 'points') return pointsReading(profile, quantity, said, context.span)
  if (dimension === 'times' && profile.indicator.unit !== '倍')
    return multipleReading(profile, quantity, said, context.span)
  const scale = scaleFor(profile, quantity)
  if (!scale || profile.growthOnly || said.share) return null
  const measure = levelMeasure(profile, said, context.span)
  if (measure === null || (context.activity && !measure.startsWith('change'))) return null
  const sign = measure === 'change' || measure === 'change_total' ? said.direction || 1 : 1
  return scaled(quantity, scaleOf(quantity, scale), sign, { measure, unit: scale.name })
}

/** The catalogue unit that a quantity converts into: of the same dimension, or any count for a count. A bare number is a ratio or, with its magnitude, a number of persons. */
function scaleFor(profile: Profile, quantity: Quantity): Scale | null {
  const { scales, indicator } = profile
  const [first] = scales
  if (!first || indicator.unit === '%') return null
  const { unit } = quantity
  if (!unit) {
    if (indicator.unit === '倍') return first
    // 重污染天数为0: none of them needs no unit.
    if (indicator.unit === '天' && quantity.value === 0 && quantity.high === null) return first
    // 税收收入85亿，增长3%; 生产总值突破2万亿: of money the last word is left out.
    if (indicator.unit === '亿元') return quantity.magnitude >= 1e8 || quantity.step >= 1e8 ? first : null
    // 经营主体突破11万大关
    if (first.unit.dimension === 'count' && indicator.nature === 'stock')
      return quantity.magnitude >= 1e4 ? first : null
    const people = first.unit.dimension === 'persons' || first.unit.dimension === 'visits'
    // 年末常住人口523816，比上年末减少1350人
    if (people && indicator.nature === 'stock' && quantity.value >= 1e4) return first
    return people && (quantity.magnitude >= 1e4 || quantity.step >= 1e4) ? first : null
  }
  // 新增就业岗位6007个: of people who accumulate, a place is one of them.
  const places = unit.name === '个' && indicator.accumulates && first.unit.dimension === 'persons'
  if (unit.dimension === 'count') return places || counters[first.unit.name]?.includes(unit.name) ? first : null
  const same = scales.find((scale) => scale.unit.dimension === unit.dimension)
  if (same) return same
  // 城镇新增就业74.5万人次: of people who accumulate, each time counts one.
  if (unit.dimension === 'visits') return indicator.accumulates && first.unit.dimension === 'persons' ? first : null
  // 接待游客2911.6万人: of visits the last character is left out.
  return unit.dimension === 'persons' && first.unit.dimension === 'visits' ? first : null
}

/** Worth of one printed unit in the row's unit. */
function scaleOf(quantity: Quantity, scale: Scale): number {
  const printed =
    quantity.magnitude * (quantity.unit && quantity.unit.dimension === scale.unit.dimension ? quantity.unit.factor : 1)
  return printed / (scale.magnitude * scale.unit.factor)
}

function scaled(
  { value, high, step }: Quantity,
  factor: number,
  sign: number,
  { measure, unit }: { measure: Measure; unit: string },
): Reading {
  const inUnit = (number: number) => rounded(number * factor * sign)
  return {
    measure,
    unit,
    value: inUnit(value),
    high: high === null ? null : inUnit(high),
    step: Math.abs(inUnit(step)),
  }
}

function levelMeasure(
  { indicator: { indicator: code, accumulates: sums } }: Profile,
  said: Predicate,
  span: boolean,
): Measure | null {
  // 新增税收2.8亿元: what some measure brings, and not how much more there was in the year.
  if (code === 'tax_revenue' && said.added && said.verb !== 'change') return null
  // 老旧小区改造提升37个: what was done to so many.
  const done = sums && said.improved
  // 五年新增外商直接投资480亿美元: so much came in.
  const cameIn = span && isPutIn(code) && said.added && said.verb !== 'change'
  const changed =
    (said.verb === 'change' && said.direction !== 0 && !done) || (said.added && !sums && !said.from && !cameIn)
  if (changed && !(sums && said.added && said.verb !== 'change')) {
    if (said.average) return null
    return span && !said.yearOnYear ? 'change_total' : 'change'
  }
  return said.average ? 'level_avg' : 'level'
}

function percentReading(
  profile: Profile,
  quantity: Quantity,
  said: Predicate,
  { span }: { span: boolean },
): Reading | null {
  const { indicator, growthOnly } = profile
  const factor = quantity.unit?.factor ?? 1
  const sign = said.direction === 0 ? 1 : said.direction
  if (isIndexNumber(indicator, quantity, said))
    return scaled(quantityWith(quantity, { value: quantity.value - 100 }), factor, 1, { measure: 'growth', unit: '%' })
  if (indicator.unit === '%' && !growthOnly) {
    if (said.verb === 'change' && !said.rate) return null
    return scaled(quantity, factor, 1, { measure: said.average && span ? 'level_avg' : 'level', unit: '%' })
  }
  if (said.share) return null
  // 旅游收入293亿元，是2019年的113.7%
  if (isOfBase(quantity, said))
    return scaled(quantityWith(quantity, { value: quantity.value - 100 }), factor, 1, {
      measure: 'growth_total',
      unit: '%',
    })
  const grows = said.rate || said.direction !== 0
  if (!grows && !(indicator.nature === 'index')) return null
  // 增速回落到4%: the rate fell, what it is the rate of rose.
  const rises = said.direction === -1 && said.rate && said.verb !== 'change' && !said.falling
  const measure = growthMeasure(indicator, said, span)
  return measure && scaled(quantity, factor, said.falling ? -1 : rises ? 1 : sign, { measure, unit: '%' })
}

/** Whether a percentage is of what there was in a year: about as much, or some times more. */
function isOfBase({ value, high }: Quantity, { base, direction, rate, average, verb }: Predicate): boolean {
  if (base === null || isSpan(base) || direction !== 0 || rate || average || verb === 'change') return false
  return high === null && value > 50 && value < 500
}

/** 居民消费价格指数103%: the year before is 100. */
function isIndexNumber({ nature }: Indicator, { value, high }: Quantity, { direction, rate }: Predicate): boolean {
  return nature === 'index' && direction === 0 && !rate && high === null && value > 80 && value < 200
}

/** Null where a rate over some years (涨幅2%) may be the yearly or the whole one. What prices rose by 累计 in a year is their yearly rate. */
function growthMeasure({ nature }: Indicator, said: Predicate, span: boolean): Measure | null {
  if (said.average) return 'growth_avg'
  if (said.yearOnYear) return 'growth'
  if (said.total && !span && !said.base) return nature === 'index' ? 'growth' : null
  // 今后五年保持8%左右的增长
  if (span && said.kept && !said.total && !said.base) return 'growth_avg'
  // 今后五年…力争增长9%: each year or in all, the words do not say.
  if (span && said.target && said.direction === 1 && !said.total && !said.base && said.verb === 'change') return null
  if (span && said.rate && !said.total && !said.base && said.verb !== 'change') return null
  return span || said.base || said.total ? 'growth_total' : 'growth'
}

function pointsReading(
  { indicator, growthOnly }: Profile,
  quantity: Quantity,
  said: Predicate,
  span: boolean,
): Reading | null {
  // 物价涨幅控制在3个百分点以内: three percent.
  const rises = said.rate ? said.direction >= 0 : said.direction > 0
  // 居民消费价格上涨1.1个百分点: so many percent, as prices have no points.
  if (
    indicator.nature === 'index' &&
    rises &&
    (said.verb === 'reach' || (said.priced && !said.rate && !said.yearOnYear && !said.base))
  )
    return scaled(quantity, 1, 1, { measure: 'growth', unit: '%' })
  if (
    indicator.unit !== '%' ||
    growthOnly ||
    said.verb !== 'change' ||
    said.rate ||
    said.direction === 0 ||
    said.average
  )
    return null
  return scaled(quantity, 1, said.direction, {
    measure: span && !said.yearOnYear ? 'change_total' : 'change',
    unit: 'pp',
  })
}

/** How many times as much more there may be than a year before. */
const mostInYear = 10

/** 增长5.1倍 is 510 %, 是2020年的1.5倍 is 50 %, 翻一番 is 100 %. */
function multipleReading({ indicator }: Profile, quantity: Quantity, said: Predicate, span: boolean): Reading | null {
  const more = quantity.doubling || said.verb === 'change'
  if (!more && said.base === null) return null
  // 占生产总值1.3%，比2019年翻了一番: of what a share is of.
  if (said.direction === -1 || said.share || said.average || indicator.unit === '%') return null
  // 提前实现翻番: of the level of a year before the plan.
  if (said.early && quantity.doubling && !said.base) return null
  // 是前五年的1.6倍: of two sums, not of two years.
  if (said.base && isSpan(said.base)) return null
  if (quantity.doubling && !span && !said.base && !said.yearOnYear) return null
  // 农民收入增长了90倍: in how many years no word says.
  if (quantity.value >= mostInYear && !span && !said.base && !said.yearOnYear) return null
  const value = more ? quantity.value : quantity.value - 1
  return scaled(quantityWith(quantity, { value, high: null }), 100, 1, {
    measure: span || said.base ? 'growth_total' : 'growth',
    unit: '%',
  })
}
