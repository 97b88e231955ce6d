import type { Places } from '../places.ts'
import { numberEnd } from './headings.ts'
import type { Passage } from './passages.ts'
import { opensWithLevel } from './sections.ts'

/** What a passage is about instead of the reporting area: an area within it, by its code, or its own level of government (市本级) or a zone (`code` null). */
export type Part = { code: string | null }

/**
 * The part that all of a passage is about: its heading is no more than an area's name (（三）于都县), or it opens with the name and a colon
 * (枣阳市：…); heading or opening tell of the own level of government (（二）市本级预算; 2018年市本级…). Null if it is about none.
 */
export function partOf(chars: string, { section, start, end, heading }: Passage, places: Places): Part | null {
  if (section.ofLevel) return { code: null }
  const { title } = section
  const titled = areaAt(title, 0, title.length, places)
  if (titled && titled.end === title.length) return titled
  if (heading) return null
  const opening = start + numberEnd(chars.slice(start, start + 8))
  if (opensWithLevel(chars, opening)) return { code: null }
  const area = areaAt(chars, opening, end, places)
  return area && chars[area.end] === ':' ? area : null
}

/** Whether a passage is an item (（1）税收收入…) that goes on with the one before it: 市本级收入…，其中： */
export function isItemOf(chars: string, { label, start }: Passage): boolean {
  const at = Math.min(label.start, start)
  return items.test(chars.slice(at, at + 4))
}

const items = /^(?:[0-9]{1,2}[.、]|\([0-9]{1,2}\))/

function areaAt(chars: string, at: number, limit: number, places: Places): { code: string; end: number } | null {
  const place = places.at(chars, at, limit)
  return place && !place.own && place.code !== null ? { code: place.code, end: place.end } : null
}
