import type { Observation } from '../../../schemas/observation.ts'
import { areOfOneSeries, type Stated, withoutFacts } from './stated.ts'

/** Names that reports also give to more than the indicator, and those that say it exactly. */
const wideNames: readonly { wide: RegExp; exact: RegExp }[] = [
  // the general budget alone, also by the names that it had before 2015
  { wide: /^(?:地方|全部|全口径)?财政(?:收入|支出)$/, exact: /预算/ },
  // 全省公共财政收入…。其中：地方收入…: what is handed up to the centre is no part of the local general budget
  { wide: /^(?:全口径)?公共财政收入$/, exact: /^地方.*收入$/ },
  // the townspeople of all counties beside those of the city proper
  { wide: /^市区/, exact: /^城镇/ },
  { wide: /^(?:全口径)?一般公共预算收入$/, exact: /^地方(?:.*预算)?收入$/ },
]

/**
 * 地方财政收入44.1亿元；一般公共预算收入34.2亿元: where a report tells of a year by the exact name and, with another level, by a wider one, what
 * it tells by the wider one is of something else, and stays a mention.
 */
export function withoutWiderNames(stated: Stated): Stated {
  const wider = wideNames.flatMap((names) => widerBy(names, stated.observations))
  return withoutFacts(stated, new Set(wider.map(({ observation_id }) => observation_id)))
}

/** What is told by a wide name of a series of which the exact name has another level. */
function widerBy({ wide, exact }: (typeof wideNames)[number], observations: readonly Observation[]): Observation[] {
  const named = observations.filter(({ term }) => wide.test(term))
  if (named.length === 0) return named
  const exactly = observations.filter(({ term }) => exact.test(term) && !wide.test(term))
  const others = named.filter((fact) => exactly.some((other) => areOfOneSeries(fact, other) && differs(fact, other)))
  return named.filter((fact) => others.some((other) => areOfOneSeries(fact, other)))
}

/** Whether two levels are not one that was rounded. */
function differs(one: Observation, other: Observation): boolean {
  if (one.measure !== 'level' || other.measure !== 'level' || one.value === null || other.value === null) return false
  return Math.abs(one.value - other.value) > 0.01 * other.value
}
