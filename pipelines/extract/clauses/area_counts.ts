import { isClauseEnd, isJoint, isKnownArea, type Token } from '../lexer/tokens.ts'
import { countsAll } from './continued.ts'
import { isKindOfAreas } from './kinds_of_areas.ts'

/** 38个|区县中，…; 21个|市州|中|有12个…: a count of all areas, before what is told of some. */
export function opensAmong(chars: string, [, kind, next]: readonly Token[]): boolean {
  return countsAll(chars, kind) && (next?.mark === ',' || next?.word?.text === '中' || next?.word?.text === '有')
}

/** 增速高于全省的有|7个|市州|：: a count of the areas that a list behind a colon has, of which nothing but how they compare is said. */
export function opensList(chars: string, [, kind, mark]: readonly Token[], lead: readonly Token[]): boolean {
  if (kind?.kind !== 'text' || mark?.mark !== ':' || !isKindOfAreas(chars.slice(kind.start, kind.end))) return false
  const from = lead.findLastIndex(isClauseEnd) + 1
  return lead.slice(from).every((token) => token.kind === 'word' || token.place?.own === true)
}

/** 财政收入、进出口总值等|9项|重要经济指标: how many of some tokens, from a number on, say of how many indicators those that were listed are examples; 0 if they do not. */
export function indicatorsListed(chars: string, lead: readonly Token[], [count, ...behind]: readonly Token[]): number {
  const last = lead.at(-1)
  if (last?.kind !== 'text' || !chars.startsWith('等', last.end - 1) || count?.quantity?.unitText !== '项') return 0
  const end = behind.findIndex(({ kind }) => kind !== 'text')
  const noun = behind[end < 0 ? behind.length - 1 : end - 1]
  return noun && chars.startsWith('指标', noun.end - 2) ? end + 1 : 0
}

/** 瓜州、玉门、永登等|15县, 新干、泰和等|5个|县: whether a number says of how many areas those that were listed are examples: what follows is told of each that is named. */
export function countsListed(chars: string, lead: readonly Token[], [count, kind]: readonly Token[]): boolean {
  const last = lead.at(-1)
  if (last?.kind !== 'text' || chars.slice(last.start, last.end) !== '等') return false
  const areas = lead.slice(0, -1).filter((token) => !isJoint(token))
  const unit = count?.quantity?.unitText ?? ''
  const ofAreas =
    isKindOfAreas(unit) || (unit === '个' && kind?.kind === 'text' && isKindOfAreas(chars.slice(kind.start, kind.end)))
  return areas.length > 1 && areas.every(isKnownArea) && ofAreas
}
