import type { Places } from '../places.ts'
import { numberEnd } from './headings.ts'
import type { Passage } from './passages.ts'

/** What a passage is about instead of the reporting area: an area within it, by its code, or its own level of government (市本级) or a zone (`code` null). */
export type Part = { code: string | null }

const ownLevel =
  /^(?:[12][0-9]{3}年)?(?:[省市州盟县区旗](?:本级|直(?:一般公共|政府性))|(?:[省市州盟]|自治区)级(?:一般公共|政府性|国有|社会保险|财政)?(?:预算|基金|资本|收支))/

/** Characters of a year with the level of government behind it, or of the name of a zone with its budget. */
const longestLevel = 20
/** （三）高新区预算执行情况: the budget of a zone, which no gazetteer knows. */
const zoneBudget = /^[^,。;]{0,12}(?:高新|经开|开发|示范|新|园)区(?:财政|一般公共)?预算/

/**
 * The part that all of a passage is about: its heading is no more than an area's name (（三）于都县), or it opens with the name and a colon
 * (枣阳市：…); heading or opening tell of the own level of government (（二）市本级预算; 2018年市本级…). Null if it is about none.
 */
export function partOf(chars: string, { section, start, end, heading }: Passage, places: Places): Part | null {
  const titles = section.split(' / ')
  const title = titles.at(-1) ?? ''
  const from = numberEnd(title)
  // （二）市级财政收支预算 / 1.一般公共预算: what stands below it is of the level, too.
  if (titles.some((one) => isOfOthers(one.slice(numberEnd(one)).slice(0, longestLevel)))) return { code: null }
  const titled = areaAt(title, from, title.length, places)
  if (titled && titled.end === title.length) return titled
  if (heading) return null
  const opening = start + numberEnd(chars.slice(start, start + 8))
  if (ownLevel.test(chars.slice(opening, opening + longestLevel))) return { code: null }
  const area = areaAt(chars, opening, end, places)
  return area && chars[area.end] === ':' ? area : null
}

/** Whether a passage is an item (（1）税收收入…) that goes on with the one before it: 市本级收入…，其中： */
export function isItemOf(chars: string, { label, start }: Passage): boolean {
  const at = Math.min(label.start, start)
  return items.test(chars.slice(at, at + 4))
}

const items = /^(?:[0-9]{1,2}[.、]|\([0-9]{1,2}\))/

function isOfOthers(title: string): boolean {
  return ownLevel.test(title) || zoneBudget.test(title)
}

function areaAt(chars: string, at: number, limit: number, places: Places): { code: string; end: number } | null {
  const place = places.at(chars, at, limit)
  return place && !place.own && place.code !== null ? { code: place.code, end: place.end } : null
}
