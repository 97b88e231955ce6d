import { type Observation, observationId } from '../../../schemas/observation.ts'
import type { Fact } from './setting.ts'

/** The facts of a sentence about some years, of which what stands beside them shows some to be of the last year alone, or of all of them. */
export function withLastYears(facts: readonly Fact[]): readonly Fact[] {
  const [first] = facts
  if (
    facts.every(({ observation }) => isOneYear(observation) && observation.period_end === first?.observation.period_end)
  )
    return facts
  return facts.map(({ observation, quantity }) => {
    const told = ofLastYear(observation, facts) ?? ofAllYears(observation, facts) ?? ofBothEnds(observation, facts)
    if (!told) return { observation, quantity }
    const fact = { ...observation, ...told }
    return { observation: { ...fact, observation_id: observationId(fact) }, quantity }
  })
}

/** What a fact is instead. */
type Retold = Partial<Observation>

/**
 * 983亿元，增长17.8%，五年年均增长14.6%: what is less than twice the yearly rate of five years is no growth over them all, but that of their last
 * year. 投资206亿元，五年累计602亿元: what stands before the sum is of the last year, too.
 */
function ofLastYear(fact: Observation, facts: readonly Fact[]): Retold | null {
  const { measure, period_end: period_start } = fact
  const average = besideOf(fact, 'growth_avg', facts)
  if (measure === 'growth_total' && average && fact.rule.startsWith('inherited/') && isYearly(fact, average))
    return { measure: 'growth', period_start, rule: 'inherited/growth' }
  if (measure !== 'level' || fact.period_start === period_start || fact.value === null) return null
  // 投资5600亿元，比上年增长22%，是2007年的2.8倍: what grew on the year before.
  const growth = besideOf(fact, 'growth', facts)
  const at = growth?.quote.indexOf(fact.quote) ?? -1
  if (at >= 0 && onYear.test(growth?.quote.slice(at + fact.quote.length) ?? '')) return { period_start }
  const sum = besideOf(fact, 'level', facts)
  // 利用外资31亿美元，年均增长9%，五年累计利用外资128亿美元: named again, as the sum of years that grew so.
  const sums = average !== null && (sum?.value ?? 0) >= 2 * fact.value
  const isPart = sum !== null && (sum.rule === 'inherited/level' || sums) && sum.text_start >= fact.text_start
  // 累计突破1.3万亿元，达13270亿元: the same sum.
  const least = fact.quote.includes('累计') ? leastOfSum * fact.value : fact.value
  return isPart && (sum.value ?? 0) > least ? { period_start } : null
}

/** …，比上年增长22%; the next item of a list may stand before it: 游客5亿人次，旅游收入690亿元，比上年分别增长…. */
const onYear = /^(?:[，、,](?!其中)[^，、,年]{1,20})?[，、,](?:比上年|较上年|同比)[^，、,]{1,20}$/

/** How many times a sum that was told before it another one is at least, which holds it. */
const leastOfSum = 1.2

/** 24070元，增加15903元，年均增长16.6%: an increase of more than two years at that rate is one of all the years. */
function ofAllYears(fact: Observation, facts: readonly Fact[]): Retold | null {
  if (fact.measure !== 'change' || fact.value === null || !fact.rule.startsWith('inherited/')) return null
  const level = besideOf(fact, 'level', facts)?.value
  const average = besideOf(fact, 'growth_avg', facts)
  if (!level || !average?.value || fact.value < (2 * level * average.value) / 100) return null
  const { period_start } = average
  return { measure: 'change_total', change_base: null, period_start, rule: 'inherited/change_total' }
}

/** 三次产业结构由10:50:40调整为8:46:46，三产比重提高6个百分点: a change by what lies between two ends of some years is one of all of them. */
function ofBothEnds(fact: Observation, facts: readonly Fact[]): Retold | null {
  const { measure, value, period_end } = fact
  if (measure !== 'change' || value === null || !isOneYear(fact)) return null
  const level = besideOf(fact, 'level', facts)?.value
  const origin = facts.find(({ observation: other }) => {
    const same = other.indicator === fact.indicator && other.area_code === fact.area_code
    return same && other.rule.includes('from_') && other.measure === 'level' && other.period_end < period_end - 1
  })?.observation
  if (level == null || origin?.value == null || Math.abs(level - origin.value - value) > leastStep) return null
  return { measure: 'change_total', change_base: null, period_start: origin.period_end + 1 }
}

/** What two shares printed with a digit behind the point may be off by. */
const leastStep = 0.051

function isOneYear({ period_start, period_end }: Observation): boolean {
  return period_start === period_end
}

/** Another fact of the same indicator, area and last year that has a measure; null if none has. */
function besideOf(fact: Observation, measure: Observation['measure'], facts: readonly Fact[]): Observation | null {
  const beside = facts.find(({ observation: other }) => {
    const same = other.indicator === fact.indicator && other.area_code === fact.area_code
    return same && other !== fact && other.measure === measure && other.period_end === fact.period_end
  })
  return beside?.observation ?? null
}

/** Whether a growth is too small for that of several years which average `average`. */
function isYearly({ value, period_start, period_end }: Observation, average: Observation): boolean {
  return (
    value !== null &&
    average.value !== null &&
    average.value > 2 &&
    average.period_start === period_start &&
    period_end - period_start > 2 &&
    value < 2 * average.value
  )
}
