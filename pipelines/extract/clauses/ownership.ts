import type { Token } from '../lexer/tokens.ts'
import { blocked, isPartOf, isShareOfOther, isSubset, nameBeforeVerb, ownerOf } from './binding.ts'
import type { Slot } from './slots.ts'
import { isLevel, isWithinArea, isWithout, type Owner, type State } from './state.ts'
import type { Phrase } from './subjects.ts'

/** The slots of a phrase, of which the words before it may make another's. */
export function ownSlots(
  chars: string,
  lead: readonly Token[],
  phrase: Phrase,
  counts: boolean,
  state: State,
): readonly Slot[] {
  if (
    state.list === 'loss' ||
    blocked(chars, lead, phrase) ||
    state.without ||
    isWithout(chars, lead) ||
    isShareOfOther(lead, phrase, state.slots) ||
    isOfAnother(lead, phrase) ||
    isNarrowPart(lead, phrase, state.slots) ||
    isPartOfUnknown(lead, phrase, counts, state) ||
    isNarrowed(chars, lead, phrase, state)
  )
    return foreign(phrase).slots
  const [whole] = state.slots
  // 民营企业进出口…，其中出口…: the part is of the same owner.
  const shared = isSubset(lead) && whole?.place && !whole.place.own ? whole.place : null
  const owner = ownerOf(lead.slice(0, phrase.from)) ?? shared
  return owner ? phrase.slots.map((slot) => ({ ...slot, place: slot.place ?? owner })) : phrase.slots
}

/** 农林牧渔业增加值…，其中农业增加值…; 全区税收…，其中区级税收…: a part that one name of the catalogue has with its whole, but is less. */
function isNarrowPart(lead: readonly Token[], { slots: [part] }: Phrase, [whole]: readonly Slot[]): boolean {
  if (!isSubset(lead) || !part || !whole || part.code !== whole.code || isElsewhere(part)) return false
  return part.term === whole.term || (part.term.startsWith('农业') && whole.term.startsWith('农林牧渔'))
}

/** Whether a subject is an area within the reporting one: 其中肃南县农民收入…. */
function isElsewhere({ place }: Slot): boolean {
  return place !== undefined && !place.own && place.code !== null
}

/** PM2.5平均浓度…，PM10|平均|浓度: a head that words of its own stand before is not of what was named earlier. */
function isOfAnother(lead: readonly Token[], { from, slots: [head] }: Phrase): boolean {
  const own = lead.slice(0, from).find(({ kind }) => kind === 'text')
  return head?.rule === 'shared_modifier' && own !== undefined && !isPartOf(own, nameBeforeVerb(lead))
}

/** …以上|的重大项目, 居民储蓄…，存款余额…: words before the name that narrow it. */
function isNarrowed(chars: string, lead: readonly Token[], { slots, from }: Phrase, { slots: before }: State): boolean {
  const [first] = lead
  if (first?.kind === 'word' && first.word.class === 'whose')
    return !totalInvestment.test(chars.slice(Math.max(0, first.start - 16), first.start))
  if (isSum(lead, from)) return true
  return slots.some(({ weak }) => weak) && before.some(({ code, term }) => code === null && term.includes('储蓄'))
}

/** 对沿线国家进出口…，其中出口…: a part of what the catalogue does not have, where the name alone would say the whole. */
function isPartOfUnknown(lead: readonly Token[], { slots }: Phrase, counts: boolean, { slots: whole }: State): boolean {
  if (!isSubset(lead) || whole.length === 0 || whole.some((slot) => slot.code !== null || slot.shared.length > 0))
    return false
  return counts || slots.some((slot) => slot.code === 'exports' || slot.code === 'imports')
}

/** 总投资4.6万亿元|的|省级重点项目, 投资亿元以上|的|重点项目: what they cost narrows nothing. */
const totalInvestment = /(?:总?投资(?:额|规模)?(?:约|近|超|超过)?[0-9.一十百千]*[万千百]?亿元?(?:以上)?)$/

/** 零售|总|物价: 总 between a noun and a name makes a name of its own. */
function isSum(lead: readonly Token[], at: number): boolean {
  const [noun, sum] = [lead[at - 2], lead[at - 1]]
  return noun?.kind === 'text' && sum?.kind === 'word' && sum.word.text === '总' && noun.end === sum.start
}

/** The same words as something that the catalogue does not have. */
export function foreign<Named extends { slots: readonly Slot[] }>(named: Named): Named {
  return { ...named, slots: named.slots.map((slot) => ({ ...slot, code: null, shared: [] })) }
}

/** The area within the reporting one that a subject is of: what the sentence tells next is told of it too. */
export function scopeOf(chars: string, lead: readonly Token[], phrase: Phrase): Owner | null {
  const owned = phrase.slots[0]?.code !== null ? 0 : phrase.from
  const place = lead
    .slice(owned, phrase.to)
    .findLast(
      (token, index, words) => token.kind === 'place' && words.slice(0, index).every((word) => word.kind !== 'name'),
    )
  if (place?.kind !== 'place' || !isWithinArea(chars, place)) return null
  // 省级预算内资金: a level of government owns what the catalogue has, not what follows something else of it.
  const ofLevel = phrase.slots[0]?.code === null && chars[place.end - 1] === '级'
  return ofLevel ? null : { code: place.place.code, own: false, level: isLevel(chars, place) }
}
