import type { Mention } from '../../../schemas/mention.ts'
import type { Observation } from '../../../schemas/observation.ts'

/** What a report states of its indicators, and the numbers that it states them with. */
type Stated = { observations: Observation[]; mentions: Mention[] }

/** 财政收入, 地方财政收入 and 财政支出: names of the general budget that reports also give to more than it. */
const wide = /^(?:地方|全部|全口径)?财政(?:收入|支出)$/
/** The name of the general budget alone, also those that it had before 2015. */
const exact = /预算/

/**
 * 地方财政收入44.1亿元；一般公共预算收入34.2亿元: where a report tells of a year by the exact name and, with another level, by a wider one, what
 * it tells by the wider one is of something else, and stays a mention.
 */
export function withoutWiderNames({ observations, mentions }: Stated): Stated {
  const others = observations.filter((fact) => wide.test(fact.term) && isWider(fact, observations))
  if (others.length === 0) return { observations, mentions }
  const wider = observations.filter((fact) => wide.test(fact.term) && others.some((other) => ofOneSeries(fact, other)))
  const ids = new Set(wider.map(({ observation_id }) => observation_id))
  return {
    observations: observations.filter(({ observation_id }) => !ids.has(observation_id)),
    mentions: mentions.map((mention) =>
      mention.observation_id !== null && ids.has(mention.observation_id)
        ? { ...mention, observation_id: null }
        : mention,
    ),
  }
}

/** Whether the exact name has another level for the same year. */
function isWider(fact: Observation, observations: readonly Observation[]): boolean {
  return observations.some((other) => exact.test(other.term) && ofOneSeries(fact, other) && differs(fact, other))
}

function ofOneSeries(one: Observation, other: Observation): boolean {
  return (
    one.indicator === other.indicator &&
    one.area_code === other.area_code &&
    one.status === other.status &&
    one.period_start === other.period_start &&
    one.period_end === other.period_end
  )
}

/** Whether two levels are not one that was rounded. */
function differs(one: Observation, other: Observation): boolean {
  if (one.measure !== 'level' || other.measure !== 'level' || one.value === null || other.value === null) return false
  return Math.abs(one.value - other.value) > 0.01 * other.value
}
