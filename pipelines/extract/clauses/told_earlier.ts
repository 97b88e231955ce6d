import { fits } from '../facts/readings.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import { ratioDimensions } from '../lexer/units.ts'
import type { Words } from './leads.ts'
import type { Predicate } from './predicates.ts'
import type { Slot } from './slot.ts'
import type { State } from './state.ts'

/** …；当年新登记4万户; …；五年年均增长11%; …；总量达到6818亿元; …；预计完成10.7亿元; …；按汇率折算为6908美元: of what was spoken of before the semicolon. */
export function isOfClosed(
  chars: string,
  said: Predicate,
  quantity: Quantity | undefined,
  lead: readonly Token[],
  state: State,
): boolean {
  const dimension = quantity?.unit?.dimension
  const [closed, ...others] = state.closed
  const one = closed !== undefined && others.length === 0
  // 零售总额年均增长17.8%；2012年|完成2230亿元
  const [year, verb] = [lead[0], lead.at(-1)]
  const reached = one && state.dimension === 'percent' && year?.time?.kind === 'year' && verb?.class === 'reach'
  if (reached && quantity && closed.code !== null && fits(closed.code, quantity) && state.slots.length === 0)
    return true
  // 生产总值620亿元，居全国第16位；增长5%
  const grew = one && said.verb === 'change' && dimension === 'percent' && opensPart(chars, lead) && isLevelAlone(state)
  const goesOn =
    grew || said.added || (one && (said.average || said.whole || said.preliminary)) || dimension === 'dollars'
  return goesOn && state.slots.length === 0 && lead.every(({ kind }) => kind === 'word' || kind === 'time')
}

/** Whether the words before a number stand right behind a semicolon. */
function opensPart(chars: string, [first]: readonly Token[]): boolean {
  return first !== undefined && chars.charAt(first.start - 1) === ';'
}

/** Whether the level of one subject, and no more, was told before the last semicolon. */
function isLevelAlone({ said, past, grown }: State): boolean {
  const [only, ...others] = past.flat()
  const told = said !== null && only !== undefined && others.length === 0
  return told && only.code !== null && !grown.has(only.code)
}

/** What was spoken of before the last semicolon; behind a share (装机5173万千瓦，占总装机的61%；酒泉达2850万千瓦) what was told last in the unit of some numbers. */
export function closedFor(quantities: readonly Quantity[], state: State): readonly Slot[] {
  return areShares(state.closed) ? countedIn(quantities, state) : state.closed
}

/** What was told last in the unit of some numbers; none if nothing was. */
export function countedIn([first]: readonly Quantity[], { counted }: State): readonly Slot[] {
  return counted.filter(({ unit }) => unit === first?.unit).map(({ slot }) => slot)
}

/** Keeps what a number that is an amount or a count was told of, in place of what was told before in its unit. */
export function keepCounted(
  [subject, ...more]: readonly Slot[],
  [only, ...others]: readonly Quantity[],
  state: State,
): void {
  const unit = only?.unit
  if (!unit || ratioDimensions.has(unit.dimension) || others.length > 0 || more.length > 0) return
  if (!subject || subject.place?.own === false) return
  const counted = state.counted.filter((before) => before.unit !== unit)
  state.counted = subject.code === null ? counted : [...counted, { slot: subject, unit }]
}

/** Whether what is spoken of is a share of something. */
export function areShares(slots: readonly Slot[]): boolean {
  return slots.length > 0 && slots.every(({ term }) => term.startsWith('占'))
}

/** What was told before some numbers; behind a semicolon those of a list that names no place go on with what was told before it (A…元，B…元；比2020年分别增加3281元和921元). */
export function historyFor({ lead, quantities }: Words, { history, past, passed }: State): State['history'] {
  if (quantities.length < 2 || history.length > 0) return history
  // 城镇居民收入…，增长8%；农村居民收入…，增长9%；五年年均分别增长11%、12%: of two parts, with one of them in each.
  const listed = [past, passed].find(
    (told) => told.length <= quantities.length && told.flat().length === quantities.length,
  )
  // 上年同期分别为42000元和19000元: what there was then.
  const changes = lead.some(({ class: role }) => role === 'rise' || role === 'average')
  return listed && changes && lead.every(({ place }) => place === null) ? listed : history
}
