import { isKnownArea, type Token } from '../lexer/tokens.ts'
import { isAdverb } from './actors.ts'
import type { Group } from './groups.ts'
import type { Words } from './leads.ts'
import { namedSlot, type Slot } from './slots.ts'
import { type State, setSubject } from './state.ts'
import { ownerOf } from './where.ts'

/** 东莞|成为|我省第四个|经济总量|过万亿元|城市: states a number of the area that it made one of a kind; gives whether the clause says so, and takes nothing if it does not. */
export function takeBecome(group: Group, words: Words, state: State): boolean {
  const became = group.said.verb === 'reach' ? slotOfBecome(words) : null
  if (became === null) return false
  group.slots = [became]
  group.attributive = false
  group.counted = false
  group.start = Math.min(group.start, became.start)
  group.said.compared = false
  setSubject(state, [became])
  state.where.place = became.place ?? null
  return true
}

/** What a known area has at least, as the first or so many-th of its kind; null if a clause does not say so. */
function slotOfBecome({ chars, lead, behind, quantities }: Words): Slot | null {
  const at = lead.findIndex((token) => token.kind !== 'mark' && !isAdverb(token))
  const [area, verb] = lead.slice(Math.max(0, at))
  if (area?.kind !== 'place' || !isKnownArea(area) || !verbs.has(verb?.word?.text ?? '')) return null
  const [name, ...others] = lead.filter((token) => token.kind === 'name')
  const passed = lead.at(-1)?.word?.qualifier === 'at_least' || quantities[0]?.qualifier === 'at_least'
  if (name?.kind !== 'name' || others.length > 0 || !passed || quantities.length > 1 || !isKind(chars, behind))
    return null
  // 成为拥有枝江市、宜都市两个…: of which area the number is, the words do not say.
  if (lead.some((token) => token !== area && isKnownArea(token))) return null
  return { ...namedSlot(chars, name.name, name.start, name.end), place: ownerOf(area) }
}

const verbs: ReadonlySet<string> = new Set(['成为', '是'])

/** 的县级市, 城市 */
function isKind(chars: string, [first]: readonly Token[]): boolean {
  const start = first?.class === 'whose' ? first.end : first?.start
  return start !== undefined && kinds.test(chars.slice(start, start + longestKind))
}

const kinds = /^(?:(?:[省地县]级|副省级)?(?:城市|市)|县|区)(?:[,。;、]|$)/
/** Characters of such a word, and of the mark behind it. */
const longestKind = 6
