import { indicatorByCode } from '../../../schemas/indicators.ts'
import { isJoint, type Token } from '../lexer/tokens.ts'
import { isSubset, type Words } from './leads.ts'
import { isOnYear, type Predicate } from './predicates.ts'
import { isRatio, type Slot } from './slot.ts'
import type { State } from './state.ts'
import type { Phrase } from './subjects.ts'

/** Keeps whether a number stands in a list of how much grew in a year, or each year, and whether its yearly rate is told behind it. */
export function readRates(
  said: Predicate,
  { behind, quantities }: Pick<Words, 'behind' | 'quantities'>,
  phrase: Phrase | null,
  state: State,
): void {
  const dimension = quantities[0]?.unit?.dimension
  // 进出口增长30.1%，外商直接投资增长1.2倍: in the same year.
  said.listedGrowth =
    phrase !== null &&
    dimension === 'times' &&
    ((grew(state) && !state.said?.average) || state.said?.listedGrowth === true)
  // 城镇居民收入年均增长8.1%，农民收入增长3.7%，零售总额增长8.4%: each year, too.
  const beforeYearly = state.said !== null && (state.said.average || state.said.listedYearly)
  const ofFlows = phrase !== null && isMoney(phrase.slots) && isMoney(state.history.at(-1) ?? [])
  said.listedYearly =
    ofFlows && dimension === 'percent' && grew(state) && beforeYearly && isOnYear(said) && !said.yearOnYear
  said.ratedYearly = isRatedYearly(behind)
}

/** Whether a clause is no more than the names of amounts that the catalogue has. */
export function isNext(lead: readonly Token[], { from, slots }: Phrase): boolean {
  const names = lead.slice(from).every(({ kind, mark }) => kind === 'name' || kind === 'text' || mark === '、')
  const before = lead.slice(0, from)
  // 固定资产投资年均增长12%，其中|制造业投资|23%
  return names && (before.every(isJoint) || (before.length === 1 && isSubset(before))) && slots.every(isAmount)
}

/** Whether an indicator is an amount, which is told in percent by how much it grew alone. */
function isAmount(slot: Slot): boolean {
  const ofAll = slot.place === undefined || slot.place.own
  return slot.code !== null && ofAll && !isRatio(slot) && indicatorByCode(slot.code)?.nature === 'flow'
}

/** Whether subjects are money that comes in, or is earned, year by year. */
function isMoney(slots: readonly Slot[]): boolean {
  return (
    slots.length > 0 &&
    slots.every(isAmount) &&
    slots.every(({ code }) => moneyUnits.has(indicatorByCode(code ?? '')?.unit ?? ''))
  )
}

const moneyUnits: ReadonlySet<string> = new Set(['元', '亿元', '亿美元'])

/** …，年均增长20% */
function isRatedYearly([mark, average, rise, rate]: readonly Token[]): boolean {
  return (
    mark?.kind === 'mark' &&
    average?.class === 'average' &&
    rise?.class === 'rise' &&
    rate?.quantity?.unit?.dimension === 'percent'
  )
}

/** Whether the last number told by how many percent its subject grew. */
export function grew({ said, dimension }: State): boolean {
  return dimension === 'percent' && said?.verb === 'change' && said.direction === 1 && !said.compared && !said.total
}
