import type { Places } from '../places.ts'
import type { Passage } from './passages.ts'

const number = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.、]|\([0-9]{1,2}\)|-+)/

/**
 * The code of the area within the reporting one that all of a passage is about: its heading is no more than the name (（三）于都县), or it
 * opens with the name and a colon (枣阳市：…); null if it is about none.
 */
export function areaOf(chars: string, { section, start, end, heading }: Passage, places: Places): string | null {
  const title = section.split(' / ').at(-1) ?? ''
  const titled = areaAt(title, numberEnd(title), title.length, places)
  if (titled && titled.end === title.length) return titled.code
  if (heading) return null
  const from = start + numberEnd(chars.slice(start, start + 8))
  const opening = areaAt(chars, from, end, places)
  return opening && chars[opening.end] === ':' ? opening.code : null
}

function areaAt(chars: string, at: number, limit: number, places: Places): { code: string; end: number } | null {
  const place = places.at(chars, at, limit)
  return place && !place.own && place.code !== null ? { code: place.code, end: place.end } : null
}

/** Where the number of a heading or an item ends. */
function numberEnd(title: string): number {
  return number.exec(title)?.[0].length ?? 0
}
