import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import type { Predicate } from './predicates.ts'
import { amountOf, isOfRise } from './rises.ts'
import type { State } from './state.ts'

/** Percent of growth that is more than one year's, where the sentence has compared with a year before the last. */
const leastOfYears = 20
/** The same, where the sentence before has. */
const leastOfSentences = 50

/** Whether a change says neither since when nor that it is yearly. */
function isOpenChange({ base, average, yearOnYear, total }: Predicate): boolean {
  return base === null && !average && !yearOnYear && !total
}

/** Takes the base of 与2020年相比 over, and keeps the one that a change tells (比2020年增长) for a later 从A到B, or 增长1.7倍. */
export function keepBase(said: Predicate, { unit, value }: Partial<Quantity>, state: State): void {
  const dimension = unit?.dimension
  if (!said.average && !said.yearOnYear) said.base ??= state.years.base
  if (dimension === 'times' && said.verb === 'change' && !said.average && !said.yearOnYear)
    said.base ??= state.years.since
  // 25320元，比2003年增长37.1%；10530元，增长24.2%: so much could hardly be of one year.
  const much = dimension === 'percent' && (value ?? 0) >= leastOfYears
  if (much && said.verb === 'change' && isOpenChange(said)) said.base = state.years.since
  // 2010年…，比2005年增长86%。人均生产总值…，增长59%: nor so much in the next sentence.
  const vast = dimension === 'percent' && (value ?? 0) >= leastOfSentences
  if (vast && said.verb === 'change' && isOpenChange(said)) said.base = state.years.since ?? state.years.sinceBefore
  if (said.base && said.verb === 'change') state.years.since = said.base
}

/** 由2020年的860家增加到1240家，净增380家: what a change is measured from that is no other than that from A to B. */
export function readRise(said: Predicate, [quantity, ...others]: readonly Quantity[], { from }: State): void {
  if (!from || !quantity || others.length > 0 || said.from) return
  if (said.verb === 'reach') from.reached ??= amountOf(quantity)
  // 从2019年的155亿元增加到198亿元，年均增长5%: over the years from A to B.
  else if (said.average && said.verb === 'change' && !from.percent && from.reached !== null) said.base ??= from.period
  else if ((said.verb === 'change' || said.added) && isOpenChange(said) && isOfRise(from, quantity, said)) {
    said.base = from.period
    // Without a year of its own A is of the one before those that are told of: the change is over them all.
    if (from.period === null && quantity.unit?.dimension !== 'percent') said.total = true
  }
}

/** 比2012年（下同）增长47.7%: the year that the rest of the sentence is compared with, too. */
export function holdsBelow(chars: string, lead: readonly Token[]): boolean {
  return lead.some(({ kind, end }) => kind === 'time' && chars.startsWith('(下同)', end))
}
