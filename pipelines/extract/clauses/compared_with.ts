import { isDigit } from '../lexer/numbers.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import { type Dimension, ratioDimensions } from '../lexer/units.ts'
import type { Words } from './leads.ts'
import type { Predicate } from './predicates.ts'
import type { Slot } from './slot.ts'
import type { State } from './state.ts'
import type { Phrase } from './subjects.ts'
import { isLastYears } from './times.ts'

/** Whether the words before a number make it one that something is only compared with: last year's amount, a plan's, a bound, another place's, how much more than such a one, or a mark that was passed. */
export function isComparedWith(
  { chars, lead, behind, quantities }: Pick<Words, 'chars' | 'lead' | 'behind' | 'quantities'>,
  phrase: Phrase | null,
  dimension: Dimension | undefined,
  state: State,
): boolean {
  const start = quantities[0]?.start ?? 0
  return (
    (phrase === null && state.dimension === dimension && isCeiling(lead, quantities)) ||
    (!(dimension && ratioDimensions.has(dimension)) && isThanLastYear(lead) && !isLastYears(lead, behind)) ||
    isMoreThanAmount(chars, lead, start) ||
    isOfPlan(chars, lead) ||
    isThanOther(lead, phrase, state) ||
    isFractionOfOther(chars, lead, quantities) ||
    isFurtherStep(chars, lead, quantities) ||
    isBeyondGoal(lead) ||
    isSuccession(chars, lead, phrase?.slots ?? state.slots, quantities) ||
    // 城镇化率51.3%，首次超过一半: the threshold that it passed.
    (phrase === null && chars.startsWith('一半', start))
  )
}

/** 再跨|千亿台阶, 又上|百亿台阶: how much more than before, not how much; 再上1350亿元台阶 tells it. */
function isFurtherStep(chars: string, lead: readonly Token[], [quantity]: readonly Quantity[]): boolean {
  const end = lead.at(-1)?.end ?? 0
  const round = quantity !== undefined && !isDigit(chars, quantity.start)
  return round && chars.startsWith('台阶', quantity.valueEnd) && further.test(chars.slice(end - 3, end))
}

const further = /[再又]次?[跨上增登迈]$/

/** 超出省考|指标|33天: how many more than a goal. */
function isBeyondGoal(lead: readonly Token[]): boolean {
  const beyond = lead.some(({ word }) => word?.traits.has('compare_goal'))
  return beyond && lead.at(-1)?.word?.text === '指标'
}

/** 物价上涨2.9%，控制在3.5%以内: behind its value the bound that it was kept below. */
function isCeiling(lead: readonly Token[], quantities: readonly Quantity[]): boolean {
  return quantities.at(-1)?.qualifier === 'at_most' && lead.some((token) => token.class === 'ceiling')
}

/** 较上年同期|50.9亿元|增长5.6%: the amount is what is compared with; that of the whole year before may be its own. */
function isThanLastYear(lead: readonly Token[]): boolean {
  const last = lead.at(-1)
  return last?.class === 'year_on_year' && /^[比较].*[年期]$/.test(last.word.text)
}

/** 比目标500亿元多|60亿元, 比计划目标500亿元|超过|60亿元: a number right behind an amount says how much more than it. */
function isMoreThanAmount(chars: string, lead: readonly Token[], start: number): boolean {
  const [verb, ...others] = lead
  if (verb === undefined) return amountBefore.test(chars.slice(Math.max(0, start - 2), start))
  if (others.length > 0 || verb.kind !== 'word' || !/^超/.test(verb.word.text)) return false
  return goalBefore.test(chars.slice(Math.max(0, verb.start - longestGoal), verb.start))
}

const amountBefore = /[元吨人%个户家里时][多少]?$/
const goalBefore = /(?:目标|计划|任务)[0-9.]+[千万亿]{0,2}[元吨人%个户家里]?$/
/** Characters of a goal with what names it. */
const longestGoal = 24

/** “十四五”规划|的|300万人: what a plan has. */
function isOfPlan(chars: string, lead: readonly Token[]): boolean {
  const last = lead.at(-1)
  return last?.class === 'whose' && plans.test(chars.slice(last.start - 2, last.start))
}

const plans = /规划|计划|目标/

/** 全省居民收入26500元，我县低2182元; 与全国相比，城镇居民收入少2301元: so much less than the other's. */
function isThanOther(lead: readonly Token[], phrase: Phrase | null, { where: { against } }: State): boolean {
  const [place, word] = lead.slice(-2)
  // 研发投入强度与全国|2.7%|的平均水平
  if (place?.class === 'and' && word?.place?.own === false) return phrase !== null
  if (word?.kind !== 'word' || !'高低多少'.includes(word.word.text)) return false
  return against || (phrase === null && place?.place?.own === true)
}

/** 研发投入强度不足全国|一半: a fraction of what another place has. */
function isFractionOfOther(chars: string, lead: readonly Token[], [quantity]: readonly Quantity[]): boolean {
  if (!quantity || lead.at(-1)?.place?.own !== false) return false
  return fraction.test(chars.slice(quantity.start, quantity.valueEnd))
}

const fraction = /半|成|分之/

/** 先后跨越600亿、700亿元台阶: thresholds that were passed in years which nobody tells. */
function isSuccession(
  chars: string,
  lead: readonly Token[],
  subjects: readonly Slot[],
  quantities: readonly Quantity[],
): boolean {
  const [first, ...others] = quantities
  if (!first || subjects.length > 1) return false
  // 七百亿、八百亿台阶: an amount without its unit, before one that the lexer left as text; behind a unit another item begins.
  if (others.length === 0 && (first.unit || !nextOfList.test(chars.slice(first.end, first.end + 2)))) return false
  return lead.some(({ kind, start }) => kind === 'word' && successively.test(chars.slice(start, start + 2)))
}

const nextOfList = /^、[0-9一二三四五六七八九十百千]/
const successively = /^(?:先后|相继|接连|连续|逐年)/

/** Whether a number says nothing of the year: what a census found, a change on a part of the year, a growth that is reckoned otherwise, or what was so in each of some years. */
export function isOfOtherTime(
  { chars, clause, lead, quantities }: Pick<Words, 'chars' | 'clause' | 'lead' | 'quantities'>,
  said: Predicate,
  phrase: Phrase | null,
  state: State,
): boolean {
  const dimension = quantities[0]?.unit?.dimension
  // 经第五次经济普查，生产总值增加2702亿元: what was found, no growth.
  const found = chars.slice(Math.max(0, clause - longestCensus), clause).includes('普查')
  if (said.verb === 'change' && dimension === 'money' && said.base === null && found) return true
  // 比上半年|上涨0.2个百分点, 比一季度|增长3%: not on the year before.
  if (said.verb === 'change' && lead.some(isPartCompared)) return true
  // 进出口增长5%，|以美元计价|下降1%: the same, otherwise reckoned.
  const again = phrase === null && dimension === 'percent' && state.slots.some(({ code }) => state.grown.has(code))
  if (again && lead.some(({ word }) => word?.traits.has('otherwise'))) return true
  // 粮食总产312亿斤、连续8年|超300亿斤: so much in each of them.
  const exact = state.counted.some(({ unit, slot }) => unit === quantities[0]?.unit && isSpokenOf(slot, state))
  if (phrase === null && exact && yearsInARow.test(chars.slice(clause, quantities[0]?.start))) return true
  // 连续三年|增长超过百万户: so many in each of them, and more in this one.
  return said.verb === 'change' && dimension === 'count' && lead.some((token) => isOfYearsInARow(chars, token))
}

function isPartCompared({ time }: Token, at: number, lead: readonly Token[]): boolean {
  return time?.kind === 'part' && at > 0 && lead[at - 1]?.word?.traits.has('base') === true
}

function isSpokenOf({ code }: Slot, { slots }: State): boolean {
  return slots.some((slot) => slot.code === code)
}

/** Characters before a clause within which a census is told of. */
const longestCensus = 40
const yearsInARow = /连续[0-9一二三四五六七八九十]{1,2}年[^,、。;]{0,3}$/

function isOfYearsInARow(chars: string, { start, end }: Token): boolean {
  return chars.startsWith('连续', start) && chars[end - 1] === '年'
}
