import { namedSlot, type Slot } from '../clauses/slots.ts'
import { nameTrie } from '../lexer/names.ts'
import type { Places } from '../places.ts'

/** Whether a sentence is short and of one clause: what follows it is about what it names. */
export function isTitle(chars: string, start: number, end: number): boolean {
  if (end - start > longestTitle) return false
  for (let at = start; at < end; at++) if (chars.charCodeAt(at) === comma) return false
  return true
}

const comma = ','.charCodeAt(0)

/** Whether a title is about the regions of an area: 区域发展更趋协调. */
export function isOfRegions(chars: string, start: number, end: number): boolean {
  return end > start && regions.test(chars.slice(start, Math.min(end, start + longestTitle)))
}

const regions = /区域(?:经济|协调|发展|格局|布局)/

/** 推动|滨江新区|加快发展: whether a title says that a zone that no gazetteer has is to be built, or to thrive. */
export function namesZone(chars: string, start: number, end: number, places: Places): boolean {
  if (!furthering.test(chars.slice(start, start + longestDeed)) || !thriving.test(chars.slice(end - 2, end)))
    return false
  for (let at = start + 2; at < start + longestDeed; at++) {
    const place = places.at(chars, at, end)
    if (place) return !place.own && place.code === null && zone.test(chars.slice(at, place.end))
  }
  return false
}

/**
 * 雄安新区建设取得新进展。 启兰州新区黄金十年征程。 今年是兰州新区获批十周年，…。: the new area of the state that a sentence which states nothing is about, with its code, null where the
 * gazetteer has none; null if it is about no such area, or about the reporting one.
 */
export function newAreaIn(chars: string, start: number, end: number, places: Places): { code: string | null } | null {
  const limit = isTitle(chars, start, end) ? end : Math.min(end, start + longestOpening)
  const at = newArea.exec(chars.slice(start, limit))
  if (!at) return null
  for (let from = start + at.index; from < start + at.index + at[0].length - 2; from++) {
    const place = places.at(chars, from, end)
    if (place?.own) return null
    if (place?.code) return { code: place.code }
  }
  return { code: null }
}

/** A new area by its name; 高新区 and 国家级新区 are none. */
const newArea = /(?<![各两三四五六七八九级的])[^,。、0-9各级的高建设]{2}新区(?=[建获发黄承大]|取得)/
/** Characters of a sentence within which it names what it is about. */
const longestOpening = 12

const furthering = /^(?:[加大][快力])?(?:推[动进]|促进|支持|加快|做[大强优])/
const thriving = /^(?:发展|建设|提升|融合)$/

/** A zone by its kind; 园区 alone are all of them, and 民族地区 no zone. */
const zone = /^(?!园区$).*(?:园|(?<!地)区)$/
/** Characters of such a sentence, and of what may stand before the zone that it names. */
const longestTitle = 24
const longestDeed = 8

/** The name of an indicator that an item opens with (——粮食生产…), or the budget whose sides it goes on to tell (1.一般公共预算。全市收入…); null if it opens with none. */
export function topicAt(chars: string, start: number, end: number): string | null {
  if (isBudget(chars, start, end)) return generalBudget
  let at = start
  while (at < end && chars[at] === '-') at++
  const name = nameTrie.longest(chars, at, end)
  return name ? chars.slice(at, name.end) : null
}

/** Whether a numbered sentence is no more than the name of the general budget: 1.一般公共预算。 */
export function isBudget(chars: string, start: number, end: number): boolean {
  return end - start <= longestBudget && ofBudget.test(chars.slice(start, end))
}

/** The topic of a paragraph that tells both sides of the budget: 收入…, 支出…. */
export const generalBudget = '一般公共预算'
const ofBudget = /^(?:[0-9]{1,2}[.、]|\([一二三四五六七八九十0-9]{1,2}\))一般公共预算(?:收支)?(?:执行)?(?:情况)?。?$/
const longestBudget = 18

/** 经济总量再创新高。首次突破600亿元，…: the subject of the sentence right behind; null if the name is one of an activity, or others have it, too. */
export function topicSlots(chars: string, start: number, end: number): readonly Slot[] | null {
  let at = start
  while (at < end && chars[at] === '-') at++
  const found = nameTrie.longest(chars, at, end)
  const name = found?.entry
  return found && name?.single && !name.activity && !name.weak ? [namedSlot(chars, name, at, found.end)] : null
}
