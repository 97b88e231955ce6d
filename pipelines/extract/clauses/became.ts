import type { Token } from '../lexer/tokens.ts'
import { isKnownArea } from '../lexer/tokens.ts'
import { isAdverb } from './actors.ts'
import type { Words } from './leads.ts'
import { namedSlot, type Slot } from './slots.ts'
import { ownerOf } from './where.ts'

/** 东莞|成为|我省第四个|经济总量|过万亿元|城市: what a known area has at least, as the first or so many-th of its kind; null if a clause does not say so. */
export function slotOfBecome({ chars, lead, behind, quantities }: Words): Slot | null {
  const at = lead.findIndex((token) => token.kind !== 'mark' && !isAdverb(token))
  const [area, verb] = lead.slice(Math.max(0, at))
  if (area?.kind !== 'place' || !isKnownArea(area) || !verbs.has(verb?.word?.text ?? '')) return null
  const names = lead.filter((token) => token.kind === 'name')
  const [name, ...others] = names
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
