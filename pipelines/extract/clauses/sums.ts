import { indicatorByCode } from '../../../schemas/indicators.ts'
import { isSpan, type Period } from '../periods.ts'
import type { Group } from './groups.ts'
import type { Slot } from './slot.ts'

/** 社会消费品零售总额130亿元，比“九五”时期增长52%: what is compared with all of a plan is the sum of all its years. */
export function withSums(chars: string, groups: Group[]): Group[] {
  const listed = groups.some(({ said }) => said.total) ? withListed(chars, groups) : groups
  const compared = listed.some(isCompared) ? withCompared(listed) : listed
  return compared.some(isMultiple) ? withMultiples(compared) : compared
}

/** 固定资产投资4250亿元，是2006年的3.2倍; 实际利用外资1210亿元，增长9%: what is so many times that of a year, or grew by no more than in one, is of a year, too. */
function withMultiples(groups: readonly Group[]): Group[] {
  const multiples = groups.filter(isMultiple)
  return groups.map((group) => {
    const isOfYear =
      isAmount(group) &&
      group.slots.some(({ code }) => isSummable(code)) &&
      multiples.some((other) => precedes(group, other) && haveOneSubject(group, other))
    return isOfYear ? { ...group, said: { ...group.said, attained: true } } : group
  })
}

/** Whether an indicator is money that is put in, or comes in from abroad: what reports tell of it over some years is their sum. */
export function isPutIn(code: string | null): boolean {
  return code === 'fdi' || isFlowOf(code, 'investment')
}

/** Whether an indicator is what reports may sum over some years, though no word says so. */
export function isSummable(code: string | null): boolean {
  return isPutIn(code) || code === 'special_bonds' || isFlowOf(code, 'tourism')
}

/** Whether what came in some years is told as their sum. */
export function accumulates(code: string | null): boolean {
  return code !== null && indicatorByCode(code)?.accumulates === true
}

/** Whether of the years of a plan there is a sum. */
export function hasSum(code: string | null): boolean {
  return isSummable(code) || accumulates(code)
}

function isFlowOf(code: string | null, theme: string): boolean {
  const indicator = code === null ? undefined : indicatorByCode(code)
  return indicator?.nature === 'flow' && indicator.theme === theme
}

function isMultiple({ said, span, inherited, quantities: [first] }: Group): boolean {
  if (said.base) return !isSpan(said.base) && first?.unit?.dimension === 'times'
  const grew = inherited && span === null && said.verb === 'change' && !said.average && !said.total
  return grew && first?.unit?.dimension === 'percent' && Math.abs(first.value) < leastOfYears
}

/** Percent that money which comes in grows by over some years, at least. */
const leastOfYears = 40

/** 未来五年累计固定资产投资超2万亿元、社会消费品零售总额超2.3万亿元: what goes on the list of a sum in its words is one, too. */
function withListed(chars: string, groups: readonly Group[]): Group[] {
  const read: Group[] = []
  for (const group of groups) {
    const before = read.at(-1)
    const listed =
      before?.said.total === true &&
      before.said.verb === group.said.verb &&
      before.said.qualifier !== null &&
      before.said.qualifier === group.said.qualifier &&
      chars[before.end] === '、' &&
      !group.inherited
    read.push(listed ? { ...group, said: { ...group.said, total: true } } : group)
  }
  return read
}

function withCompared(groups: readonly Group[]): Group[] {
  const compared = groups.filter(isCompared)
  return groups.map((group) => {
    if (!isAmount(group)) return group
    const other = compared.find((one) => precedes(group, one) && haveOneSubject(group, one))
    const next = groups.find((one) => precedes(group, one) && haveOneSubject(group, one))
    if (!other) return group
    // 五年前，进出口4874亿元；五年来累计3万亿元，是“十三五”的1.7倍: of the sum alone, not of what stands before it.
    const span = next === other ? yearsBehind(other) : null
    return { ...group, span: group.span ?? span, said: { ...group.said, total: true } }
  })
}

/** 是“九五”的1.8倍: the plan behind the one that a sum is compared with; null if it is compared with other years. */
function yearsBehind({ said: { base, ofPlan } }: Group): Period | null {
  return base && ofPlan && isSpan(base) ? { from: base.to + 1, to: base.to + 5 } : null
}

function isCompared({ said }: Group): boolean {
  return said.base !== null && isSpan(said.base)
}

/** Whether a group tells an amount of no year of its own, which no word says to be reached. */
function isAmount({ said, period, quantities }: Group): boolean {
  const [first] = quantities
  return (
    said.verb !== 'change' &&
    said.base === null &&
    !said.attained &&
    (period === null || isSpan(period)) &&
    (first?.unit?.dimension === 'money' || first?.unit?.dimension === 'dollars')
  )
}

function precedes({ end }: Group, { quantities: [first] }: Group): boolean {
  return first !== undefined && end <= first.start
}

function haveOneSubject(one: Group, other: Group): boolean {
  return one.slots.some(({ code }) => code !== null && other.slots.some((slot) => slot.code === code))
}

/** The side of the reporting area's general budget that a sentence told of first; null if it told of neither. */
export function sideOfBudgetIn(groups: readonly Group[]): Slot | null {
  const group = groups.find(({ slots: [first] }) => sides.has(first?.code ?? '') && first?.place?.own !== false)
  return group?.slots[0] ?? null
}

const sides: ReadonlySet<string> = new Set(['budget_revenue', 'budget_expenditure'])
