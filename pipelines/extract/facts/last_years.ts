import { type Observation, observationId } from '../../../schemas/observation.ts'
import type { Fact } from './facts.ts'

/** 983亿元，增长17.8%，五年年均增长14.6%: what is less than twice the yearly rate of five years is no growth over them all, but that of their last year. */
export function withLastYears(facts: readonly Fact[]): readonly Fact[] {
  const averages = facts.filter(({ observation }) => observation.measure === 'growth_avg')
  if (averages.length === 0) return facts
  return facts.map(({ observation, quantity }) => {
    const average = averages.find((other) => isOfSame(observation, other.observation))?.observation
    const isTotal = observation.measure === 'growth_total' && observation.rule.startsWith('inherited/')
    if (!average || !isTotal || !isYearly(observation, average)) return { observation, quantity }
    const { observation_id: _, ...told } = observation
    const fact = { ...told, measure: 'growth' as const, period_start: told.period_end, rule: 'inherited/growth' }
    return { observation: { observation_id: observationId(fact), ...fact }, quantity }
  })
}

function isOfSame(one: Observation, other: Observation): boolean {
  return (
    one.indicator === other.indicator && one.area_code === other.area_code && one.period_start === other.period_start
  )
}

/** Whether a growth is too small for that of several years which average `average`. */
function isYearly({ value, period_start, period_end }: Observation, average: Observation): boolean {
  return (
    value !== null &&
    average.value !== null &&
    average.value > 2 &&
    period_end - period_start > 2 &&
    value < 2 * average.value
  )
}
