import type { Document } from '../../../schemas/document.ts'
import type { Finding } from '../../../schemas/finding.ts'
import type { Observation } from '../../../schemas/observation.ts'
import { areOfOneSeries, type Stated, withoutFacts } from './stated.ts'

/**
 * 全年固定资产投资增长12%。…扩大服务业需求。…固定资产投资增长16%。: a report does not contradict itself. Of two values of one series in two sentences the later one is
 * of something that its words do not tell (a sector, a zone, some of the counties): it stays a mention, and gives a finding.
 */
export function withoutContradicted(
  stated: Stated,
  text: string,
  { document_id, area_code }: Document,
): Stated & { findings: Finding[] } {
  const wholes = wholesOf(stated.observations, area_code)
  const first = new Map<string, Observation[]>()
  const contradicted = new Set<string>()
  const findings: Finding[] = []
  for (const fact of stated.observations) {
    const whole = fact.area_code === area_code ? undefined : wholes.get(seriesOf(fact))
    if (whole && isMore(fact, whole)) {
      contradicted.add(fact.observation_id)
      findings.push(findingOf(whole, fact, text, document_id))
      continue
    }
    if (!isOneValue(fact)) continue
    const known = first.get(fact.indicator)
    const at = known?.findIndex((other) => sayTheSame(other, fact)) ?? -1
    const told = known?.[at]
    if (!known) first.set(fact.indicator, [fact])
    else if (!told) known.push(fact)
    else if (isOneName(told, fact) && differ(told, fact) && !isOneSentence(text, told, fact)) {
      // 经汇总，预算收入为58亿元。…预算收入完成63亿元: what was carried out is the result, whatever stands before it.
      const [holds, other] = isResultOf(fact, told) ? [fact, told] : [told, fact]
      known[at] = holds
      contradicted.add(other.observation_id)
      findings.push(findingOf(holds, other, text, document_id))
    }
  }
  return { ...withoutFacts(stated, contradicted), findings }
}

/** By indicator, status and unit, the highest level of the reporting area, of what is the sum over its parts. */
function wholesOf(observations: readonly Observation[], code: string | null): ReadonlyMap<string, Observation> {
  const wholes = new Map<string, Observation>()
  for (const fact of observations) {
    if (fact.area_code !== code || fact.measure !== 'level' || !summed.has(fact.unit)) continue
    const known = wholes.get(seriesOf(fact))
    if ((known?.value ?? -Infinity) < (fact.value ?? -Infinity)) wholes.set(seriesOf(fact), fact)
  }
  return wholes
}

function seriesOf({ indicator, status, measure, unit }: Observation): string {
  return `${indicator} ${status} ${measure} ${unit}`
}

/** Units of what an area has as the sum of what its parts have. */
const summed: ReadonlySet<string> = new Set(['亿元', '亿美元', '万人', '万吨'])

/** 财政收入4106亿元。武汉由1.56万亿元到2.21万亿元: whether an area would have more than all of the one that it lies in, which has no mark of it: it is something else. */
function isMore(fact: Observation, whole: Observation): boolean {
  return whole.qualifier !== 'at_least' && (fact.value ?? 0) > (whole.value ?? 0) * (1 + leastPart)
}

/** Whether a later value says that it was carried out, and the one before does not; what is aimed at may say so, too. */
function isResultOf(fact: Observation, told: Observation): boolean {
  return fact.status === 'actual' && done.test(fact.quote) && !done.test(told.quote)
}

const done = /完成|实现|执行/

/** Projects are counted by level and stage, and what was added, gross and net: their numbers may differ. */
function isOneValue({ indicator, measure, qualifier, value }: Observation): boolean {
  const counted = indicator === 'key_projects' || measure === 'change' || measure === 'change_total'
  return value !== null && !counted && definite.has(qualifier)
}

/** Qualifiers of a value that another one of its series can contradict. */
const definite: ReadonlySet<string> = new Set(['exact', 'about', 'at_least'])

/** Whether two facts say the same of one series: its level, or its growth on one basis. */
function sayTheSame(one: Observation, other: Observation): boolean {
  return (
    areOfOneSeries(one, other) && one.measure === other.measure && one.basis === other.basis && one.unit === other.unit
  )
}

/** Whether the later name says no more than the one before: 生产总值 behind 地区生产总值, not 旅游总收入 behind 国内旅游收入; 三次产业 are told of whatever they are shares of. */
function isOneName(told: Observation, fact: Observation): boolean {
  return told.term.endsWith(fact.term) || economy.has(fact.term) || fact.indicator.startsWith('share_')
}

/** Names of the economy that say no more than each other. */
const economy: ReadonlySet<string> = new Set(['经济总量', '经济规模'])

/** Whether two values are not one that was rounded, or a mark that it passed. */
function differ(one: Observation, other: Observation): boolean {
  const [a, b] = [one.value ?? 0, other.value ?? 0]
  // 生产总值67000亿元。…经济总量突破2.4万亿元: no mark of it.
  if (one.qualifier === 'at_least' || other.qualifier === 'at_least')
    return one.measure === 'level' && b < a * leastMark
  const least = one.unit === '%' ? leastPoints : leastPart * Math.max(Math.abs(a), Math.abs(b))
  return Math.abs(a - b) > least
}

/** Percentage points, and the part of any other value, beyond which two values are two. */
const leastPoints = 0.3
const leastPart = 0.02
/** The part of a value below which none of its marks is. */
const leastMark = 0.7

/** 增长6.5%，力争7%: what stands in one sentence is told side by side. */
function isOneSentence(text: string, one: Observation, other: Observation): boolean {
  return !sentenceEnd.test(
    text.slice(Math.min(one.text_end, other.text_end), Math.max(one.text_start, other.text_start)),
  )
}

const sentenceEnd = /[。！？\n]/

function findingOf(told: Observation, fact: Observation, text: string, document_id: string): Finding {
  const quote = text.slice(fact.text_start, fact.text_end)
  return {
    check: 'contradicted_reading',
    severity: 'info',
    message: `${fact.indicator}: “${quote}” is not coded, as the report tells ${told.value}${told.unit} for the same year elsewhere; look whose it is.`,
    document_id,
    observation_ids: told.observation_id,
  }
}
