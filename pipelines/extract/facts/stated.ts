import type { Mention } from '../../../schemas/mention.ts'
import type { Observation } from '../../../schemas/observation.ts'

/** What a report states of its indicators, and the numbers that it states them with. */
export type Stated = { observations: Observation[]; mentions: Mention[] }

/** What is left without some facts, by their ids: their numbers stay mentions. */
export function withoutFacts({ observations, mentions }: Stated, ids: ReadonlySet<string>): Stated {
  if (ids.size === 0) return { observations, mentions }
  return {
    observations: observations.filter(({ observation_id }) => !ids.has(observation_id)),
    mentions: mentions.map((mention) =>
      mention.observation_id !== null && ids.has(mention.observation_id)
        ? { ...mention, observation_id: null }
        : mention,
    ),
  }
}

/** Whether two facts are of one indicator, area, status and period, whatever they measure of it. */
export function areOfOneSeries(one: Observation, other: Observation): boolean {
  return (
    one.indicator === other.indicator &&
    one.area_code === other.area_code &&
    one.status === other.status &&
    one.period_start === other.period_start &&
    one.period_end === other.period_end
  )
}
