import { isKnownArea, type Token } from '../lexer/tokens.ts'
import { isAdverb } from './actors.ts'
import type { Group } from './groups.ts'
import type { Words } from './leads.ts'
import { namedSlot, type Slot, slotWith } from './slot.ts'
import { type State, setSubject } from './state.ts'
import type { Owner } from './where.ts'

/** 佛山|成为|全省第三个|经济总量|超万亿元|城市: states a number of the area that it made one of a kind; gives whether the clause says so, and takes nothing if it does not. */
export function takeBecome(group: Group, words: Words, state: State): boolean {
  const owner = group.said.verb === 'reach' ? ownerOfBecome(words, state) : null
  const became = owner && slotOfBecome(words, owner)
  state.where.became = became && listsMore(words) ? owner : null
  if (became === null) return false
  group.slots = [became]
  group.attributive = false
  group.counted = false
  group.start = Math.min(group.start, became.start)
  group.said.compared = false
  setSubject(state, [became])
  state.where.place = owner
  return true
}

/** The known area that a clause, or the one before (成都跻身…之列，|成为…), says to have become one of a kind; behind 、 the one that it said so of last. Null if it says so of none. */
function ownerOfBecome({ lead }: Words, { where: { place, became } }: State): Owner | null {
  if (lead[0]?.mark === '、') return became
  const verb = lead.findIndex(({ word }) => word !== null && verbs.has(word.text))
  const [area, ...others] = lead
    .slice(0, Math.max(0, verb))
    .filter((token) => token.kind !== 'mark' && !isAdverb(token))
  if (verb < 0 || others.length > 0) return null
  // 成为拥有枝江市、宜都市两个…: of which area the number is, the words do not say.
  if (lead.slice(verb).some(isKnownArea)) return null
  if (area) return isKnownArea(area) ? { code: area.place.code, own: false } : null
  const spoken = lead[verb]?.word?.text === '成为' && place !== null && !place.own && place.code !== null
  return spoken ? place : null
}

/** What an area has at least, as the first or so many-th of its kind; null if a clause does not say so. */
function slotOfBecome({ chars, lead, behind, quantities }: Words, place: Owner): Slot | null {
  const [name, ...others] = lead.filter((token) => token.kind === 'name')
  const passed = lead.at(-1)?.word?.qualifier === 'at_least' || quantities[0]?.qualifier === 'at_least'
  if (name?.kind !== 'name' || others.length > 0 || !passed || quantities.length > 1) return null
  return isKind(chars, behind) ? slotWith(namedSlot(chars, name.name, name.start, name.end), { place }) : null
}

const verbs: ReadonlySet<string> = new Set(['成为', '是'])

/** 的县级市, 城市; behind the first of some marks at the end of their list (、首个常住人口突破900万人的城市). */
function isKind(chars: string, behind: readonly Token[]): boolean {
  const [first] = behind
  if (first?.mark === '、') return listOfMarks.test(chars.slice(first.end, first.end + longestMark))
  const start = first?.class === 'whose' ? first.end : first?.start
  return start !== undefined && kinds.test(chars.slice(start, start + longestKind))
}

function listsMore({ behind: [first] }: Words): boolean {
  return first?.mark === '、'
}

const kinds = /^(?:(?:[省地县]级|副省级)?(?:城市|市)|县|区)(?:[,。;、]|$)/
/** Characters of such a word, and of the mark behind it. */
const longestKind = 6
const listOfMarks = /^[^,。;、]{2,20}(?:突破|超过?|过)[^,。;、]{2,8}的(?:[省地县]级|副省级)?(?:城市|市|县|区)/
/** Characters of a further mark. */
const longestMark = 36
