import { isOneOf } from '../characters.ts'
import { namedSlot, type Slot } from '../clauses/slot.ts'
import { helping } from '../clauses/supported.ts'
import { nameTrie } from '../lexer/names.ts'
import type { Places } from '../places.ts'
import { ofTheState } from '../regions.ts'
import { generalBudget, isBudget } from './budgets.ts'

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

/** Whether a title is about a region around a city: 加快都市圈同城化建设。 */
export function isOfCityRegion(chars: string, start: number, end: number): boolean {
  return cityRegion.test(chars.slice(start, Math.min(end, start + longestTitle)))
}

const cityRegion = /都市圈|城市群/

/** （一）推进航空港实验区建设，打造增长极: whether a heading begins with a zone that is to be built. */
export function headsZone(heading: string, places: Places): boolean {
  const comma = heading.search(/[,。]/)
  return namesZone(heading, 0, comma < 0 ? heading.length : comma, places, longestHeading)
}

/** 推动|滨江新区|加快发展: whether a title says that a zone that no gazetteer has is to be built, or to thrive. */
export function namesZone(chars: string, start: number, end: number, places: Places, longest = longestDeed): boolean {
  // Most sentences do not end so: what they begin with is not asked.
  if (!isOneOf('展设升合', chars, end - 1) || !thriving.has(chars.slice(end - 2, end))) return false
  if (!furthering.test(chars.slice(start, start + longest))) return false
  for (let at = start + 2; at < start + longest; at++) {
    const place = places.at(chars, at, end)
    if (place) return !place.own && place.code === null && zone.test(chars.slice(at, place.end))
  }
  return false
}

/** 雄安新区建设取得新进展。 今年是兰州新区获批十周年，…。 兵团事业蓬勃发展。: whether a sentence that states nothing begins with an area of the state, which is not the reporting one. */
export function beginsWithAreaOfState(chars: string, start: number, end: number, places: Places): boolean {
  const found = areaOfState.exec(chars.slice(start, Math.min(end, start + longestOpening)))
  return found !== null && places.at(chars, start + found.index, end)?.own !== true
}

const areaOfState = new RegExp(ofTheState.join('|'))

/** 支持枝江建设创新高地。: whether a sentence that states nothing says that a known area within the reporting one is helped. */
export function helpsArea(chars: string, start: number, end: number, places: Places): boolean {
  if (!isOneOf('支推助鼓', chars, start) || !helping.has(chars.slice(start, start + 2))) return false
  const place = places.at(chars, start + 2, end)
  return place !== null && !place.own && place.code !== null
}

/** Characters of a sentence within which it names what it is about. */
const longestOpening = 14

const furthering = /^(?:[加大全强][快力面])?(?:推[动进]|促进|支持|加快|做[大强优])/
const thriving: ReadonlySet<string> = new Set(['发展', '建设', '提升', '融合'])

/** A zone by its kind; 园区 and 开发区 alone are all of them, and 民族地区 no zone. */
const zone = /^(?!(?:园区|开发区)$).*(?:园|(?<!地)区)$/
/** Characters of such a sentence, and of what may stand before the zone that it names. */
const longestTitle = 24
const longestDeed = 8
/** The same of a heading. */
const longestHeading = 16

/** The name of an indicator that an item opens with (——粮食生产…), or the budget whose sides it goes on to tell (1.一般公共预算。全市收入…); null if it opens with none. */
export function topicAt(chars: string, start: number, end: number): string | null {
  if (isBudget(chars, start, end)) return generalBudget
  let at = start
  while (at < end && chars[at] === '-') at++
  const name = nameTrie.longest(chars, at, end)
  return name ? chars.slice(at, name.end) : null
}

/** 经济总量再创新高。首次突破600亿元，…: the subject of the sentence right behind; null if the name is one of an activity, or others have it, too. */
export function topicSlots(chars: string, start: number, end: number): readonly Slot[] | null {
  let at = start
  while (at < end && chars[at] === '-') at++
  const found = nameTrie.longest(chars, at, end)
  const name = found?.entry
  return found && name?.single && !name.activity && !name.weak ? [namedSlot(chars, name, at, found.end)] : null
}
