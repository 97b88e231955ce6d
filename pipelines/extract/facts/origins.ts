import type { Fact } from './setting.ts'

/** The facts of a sentence without the As of 从A到B that would be of the year of B, or of a later one: 从883亿元增加到2024年的1402亿元 in the review of 2025. */
export function withoutLateOrigins(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(isOrigin)) return facts
  return facts.filter((fact, at) => {
    const next = facts[at + 1]
    return !(
      isOrigin(fact) &&
      next &&
      isReached(next, fact) &&
      next.observation.period_end <= fact.observation.period_end
    )
  })
}

function isOrigin({ observation }: Fact): boolean {
  return observation.rule.includes('from_')
}

/** Whether a fact is the B of an A. */
function isReached(next: Fact, { observation: { indicator, area_code, measure } }: Fact): boolean {
  const { observation } = next
  return (
    !isOrigin(next) &&
    observation.indicator === indicator &&
    observation.area_code === area_code &&
    observation.measure === measure
  )
}
