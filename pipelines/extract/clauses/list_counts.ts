import { itemAt } from '../item_at.ts'
import { isClauseEnd, isJoint, isKnownArea, type Token, textToken } from '../lexer/tokens.ts'
import { countsAll } from './continued.ts'
import { isKindOfAreas } from './kinds_of_areas.ts'
import { isRankNumber } from './ranked.ts'

/** A number that only counts what stands beside it: how many tokens it takes, the words before it that are left, and whether what follows is of some of the areas that it counts. */
export type Count = { taken: number; lead: Token[]; ofSome: boolean }

/** How a number of a sentence counts areas, indicators or ranks, which says nothing of its subject; null if it does not. `goesOn`: the sentence tells more of what was told of before. */
export function countAt(
  chars: string,
  tokens: readonly Token[],
  at: number,
  lead: readonly Token[],
  goesOn: boolean,
): Count | null {
  const number = tokens[at]
  if (number?.kind !== 'quantity') return null
  // 38个|区县中，枝江市580亿元; 增速高于全省的有|7个|市州：枝江15.2%
  const ofSome = goesOn && (at === 0 ? opensAmong(chars, tokens) : opensList(chars, tokens.slice(at, at + 3), lead))
  if (ofSome) return { taken: tokens[at + 2]?.mark === '' ? 2 : 3, lead: [], ofSome }
  const before = lead.slice(0, -1)
  // 居全省|前|15位: of the subject before, which the sentence after it goes on with.
  if (isRankNumber(chars, lead.at(-1), number.quantity)) return { taken: 1, lead: before, ofSome }
  const indicators = indicatorsListed(chars, lead, tokens.slice(at, at + 4))
  if (indicators > 0) {
    const last = lead.at(-1)
    const named = last && last.end - last.start > 1 ? [textToken(last.start, last.end - 1)] : []
    return { taken: indicators, lead: [...before, ...named], ofSome }
  }
  const areas = countsListed(chars, lead, tokens.slice(at, at + 2))
  return areas ? { taken: tokens[at + 1]?.kind === 'text' ? 2 : 1, lead: before, ofSome } : null
}

/** 38个|区县中，…; 21个|市州|中|有12个…: a count of all areas, before what is told of some. */
function opensAmong(chars: string, [, kind, next]: readonly Token[]): boolean {
  return countsAll(chars, kind) && (next?.mark === ',' || next?.word?.text === '中' || next?.word?.text === '有')
}

/** 增速高于全省的有|7个|市州|：: a count of the areas that a list behind a colon has, of which nothing but how they compare is said. */
function opensList(chars: string, [, kind, mark]: readonly Token[], lead: readonly Token[]): boolean {
  if (kind?.kind !== 'text' || mark?.mark !== ':' || !isKindOfAreas(chars.slice(kind.start, kind.end))) return false
  const from = lead.findLastIndex(isClauseEnd) + 1
  return lead.slice(from).every((token) => token.kind === 'word' || token.place?.own === true)
}

/** 财政收入、进出口总值等|9项|重要经济指标: how many of some tokens, from a number on, say of how many indicators those that were listed are examples; 0 if they do not. */
function indicatorsListed(chars: string, lead: readonly Token[], [count, ...behind]: readonly Token[]): number {
  const last = lead.at(-1)
  if (last?.kind !== 'text' || !chars.startsWith('等', last.end - 1) || count?.quantity?.unitText !== '项') return 0
  const end = behind.findIndex(({ kind }) => kind !== 'text')
  const noun = itemAt(behind, end < 0 ? behind.length - 1 : end - 1)
  return noun && chars.startsWith('指标', noun.end - 2) ? end + 1 : 0
}

/** 瓜州、玉门、永登等|15县, 新干、泰和等|5个|县: whether a number says of how many areas those that were listed are examples: what follows is told of each that is named. */
function countsListed(chars: string, lead: readonly Token[], [count, kind]: readonly Token[]): boolean {
  const last = lead.at(-1)
  if (last?.kind !== 'text' || chars.slice(last.start, last.end) !== '等') return false
  const areas = lead.slice(0, -1).filter((token) => !isJoint(token))
  const unit = count?.quantity?.unitText ?? ''
  const ofAreas =
    isKindOfAreas(unit) || (unit === '个' && kind?.kind === 'text' && isKindOfAreas(chars.slice(kind.start, kind.end)))
  return areas.length > 1 && areas.every(isKnownArea) && ofAreas
}
