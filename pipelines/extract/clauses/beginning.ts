import { isKnownArea, type Token } from '../lexer/tokens.ts'
import { isWithinArea, refersBack } from './actors.ts'
import { isOfAll, isPerHead } from './amounts_of_areas.ts'
import type { Around } from './around.ts'
import { isContinued, isOfAreas, isOfBudget, opensWithLook } from './continued.ts'
import { isSubset } from './leads.ts'
import { predicateOf } from './predicates.ts'
import type { Slot } from './slot.ts'
import { newState, type Resolve, type State, setSubject } from './state.ts'
import { nobody } from './where.ts'

/** What a sentence goes on with of those before it (`before`: their last subjects); null if it begins anew. */
export function subjectBefore(
  chars: string,
  tokens: readonly Token[],
  before: readonly Slot[],
  { standing: { labelled, adjacent }, earlier: { budget, named } }: Around,
): readonly Slot[] | null {
  if (budget && isOfBudget(chars, tokens, budget)) return [budget]
  const ofAreas = isOfAreas(chars, tokens, adjacent)
  // 一般公共预算收入…，其中税收收入…。分部门看，…。分县区看，枝江市…: of all the revenue, if it was told.
  const ofParts = before.length > 0 && before.every(isKindOfRevenue) && opensWithLook(chars, tokens)
  if (ofAreas && ofParts && budget) return [budget]
  if (ofAreas && ofParts && before.every(({ code }) => code !== null)) return null
  // 生产总值1100亿元，人均生产总值32000元。枝江市330亿元: of what so much can be of.
  if (ofAreas && isPerHead(before)) return ofTotals(tokens, before, named)
  return labelled || ofAreas || isContinued(chars, tokens, before) ? before : null
}

/** What the budget's revenue is told in parts by: its taxes, or what the catalogue does not have. */
function isKindOfRevenue({ code }: Slot): boolean {
  return code === 'tax_revenue' || code === null
}

/** What some areas have, where the sentence before told of money a head last: that, or, of more than anybody has a head, the one other thing that it told. */
function ofTotals(tokens: readonly Token[], before: readonly Slot[], named: readonly Slot[]): readonly Slot[] {
  const amount = tokens.find((token) => token.kind === 'quantity')?.quantity
  if (!amount || !isOfAll(amount)) return before
  const [only, ...others] = named.filter((slot) => !isPerHead([slot]))
  return only && others.every(({ code }) => code === only.code) ? [only] : before
}

/** The state in which a sentence begins that goes on with a subject, or with none. */
export function stateBefore(
  chars: string,
  tokens: readonly Token[],
  subject: readonly Slot[] | null,
  { part, standing, earlier }: Around,
  resolve: Resolve,
): State {
  const state = newState()
  const { where, years } = state
  where.place = where.opener = part && { code: part.code, own: false, item: true, level: part.code === null }
  if (earlier.doubtful) where.place = nobody
  if (standing.ofZone && !part) where.place = where.opener = { code: null, own: false, item: true }
  where.ofRegions = standing.ofRegions
  where.besideZone = standing.besideZone
  if (where.ofRegions && beginsWithArea(chars, tokens)) where.place = nobody
  if (refersBack(chars, tokens[0])) where.opener = earlier.spoken
  where.ofAreas = isKnownArea(tokens.find(({ kind }) => kind === 'place'))
  where.several = earlier.several && where.ofAreas
  // 与2020年相比，…。2025年出口50亿元、增长3%。: of its own year.
  years.base = tokens[0]?.time?.kind === 'year' ? null : earlier.base
  years.sinceBefore = earlier.since
  if (subject && where.ofAreas) years.origin = earlier.origin
  // 五年累计完成投资…。新增高速公路…
  if (tokens[0]?.class === 'add') years.span = earlier.sum
  // 前三季度，居民收入…。其中，城镇居民收入…
  years.partial = earlier.partial && opensWithPart(tokens)
  // …比上年增长22%。其中地方收入…，增长30%
  state.yearly = earlier.yearly && opensWithPart(tokens)
  // 全市增长4.6%。分县看，枝江15.2%，宜都9.4%: so much grew each.
  if (subject && earlier.grew && where.ofAreas) {
    state.said = { ...predicateOf([], resolve), verb: 'change', direction: 1 }
    state.dimension = 'percent'
  }
  if (standing.topic !== null) state.terms = [standing.topic]
  if (subject) setSubject(state, subject)
  return state
}

/** Whether a sentence begins with 其中: it tells parts of what the one before told. */
export function opensWithPart(tokens: readonly Token[]): boolean {
  return isSubset(tokens.slice(0, 1))
}

/** Whether a sentence begins with an area within the reporting one, or with a zone that no gazetteer knows by its name (济源…融合|示范区). */
function beginsWithArea(chars: string, [first, next]: readonly Token[]): boolean {
  const area = first?.kind === 'text' ? next : first
  return area?.kind === 'place' && isWithinArea(chars, area)
}
