import { printedOrdinal } from './word_ordinals.ts'
import { childOf, childrenOf, numberIn, type Tree, valueIn } from './word_parts.ts'

/** A level of a list: how its number is written, where it begins, and what is printed (%1 stands for the number of the first level; all in digits where it is `legal`). */
type Level = { format: string; start: number; text: string; spaced: boolean; legal: boolean }
/** A list: its levels, and where it begins anew. Lists of one `family` go on counting where the other stopped. */
type List = { family: string; levels: readonly (Level | undefined)[]; restarts: ReadonlyMap<number, number> }
/** Which list a paragraph is of, and how deep in it. */
type Place = { list: string; level: number }

/** What a document says of its lists: in the part `numbering` what they are, in `styles` which styles are of one. */
export type Lists = { lists: ReadonlyMap<string, List>; places: ReadonlyMap<string, Place> }

const mostLevels = 9

/** The lists by their numbers (w:numId), and the styles that stand in one; none where a part is missing. */
export function readLists(numbering: Tree | null, styles: Tree | null): Lists {
  const families = new Map<string, (Level | undefined)[]>()
  const places = new Map<string, Place>()
  for (const family of numbering?.querySelectorAll('w\\:abstractNum') ?? [])
    families.set(family.getAttribute('w:abstractNumId') ?? '', levelsOf(family))
  const lists = new Map<string, List>()
  for (const list of numbering?.querySelectorAll('w\\:num') ?? []) {
    const family = valueIn(list, 'w:abstractNumId') ?? ''
    const levels = [...(families.get(family) ?? [])]
    const restarts = new Map<number, number>()
    for (const change of childrenOf(list, 'w:lvlOverride')) {
      const at = Number(change.getAttribute('w:ilvl'))
      const start = numberIn(change, 'w:startOverride')
      if (start !== null) restarts.set(at, start)
      const level = childOf(change, 'w:lvl')
      if (level) levels[at] = levelOf(level)
    }
    lists.set(list.getAttribute('w:numId') ?? '', { family, levels, restarts })
  }
  const based = new Map<string, string>()
  for (const style of styles?.querySelectorAll('w\\:style') ?? []) {
    const id = style.getAttribute('w:styleId') ?? ''
    const place = placeIn(style)
    if (place) places.set(id, place)
    based.set(id, valueIn(style, 'w:basedOn') ?? '')
  }
  for (const id of based.keys()) inherit(id, based, places)
  return { lists, places }
}

/** A style without a list of its own has that of the style that it is based on, and so on; a style is based on no more than so many. */
const mostBases = 20

function inherit(id: string, based: ReadonlyMap<string, string>, places: Map<string, Place>): void {
  let from = id
  for (let steps = 0; steps < mostBases && !places.has(from); steps += 1) from = based.get(from) ?? ''
  const place = places.get(from)
  if (place) places.set(id, place)
}

function levelsOf(family: Element): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const level of childrenOf(family, 'w:lvl')) levels[Number(level.getAttribute('w:ilvl'))] = levelOf(level)
  return levels
}

function levelOf(level: Element): Level {
  return {
    format: valueIn(level, 'w:numFmt') ?? 'decimal',
    start: numberIn(level, 'w:start') ?? 1,
    text: valueIn(level, 'w:lvlText') ?? '',
    spaced: valueIn(level, 'w:suff') !== 'nothing',
    legal: childOf(level, 'w:isLgl') !== null,
  }
}

/** The list that a paragraph or style says it is of; null if it says nothing. The list 0 is none. */
function placeIn(element: Element): Place | null {
  const properties = childOf(element, 'w:pPr')
  const numbered = properties && childOf(properties, 'w:numPr')
  if (!numbered) return null
  const list = valueIn(numbered, 'w:numId')
  return list === null ? null : { list, level: numberIn(numbered, 'w:ilvl') ?? 0 }
}

/** Counts the paragraphs of a document, which are given in their order: gives what is printed before each; nothing before most. */
export function numberer({ lists, places }: Lists): (paragraph: Element, style: string) => string {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (paragraph, style) => {
    const place = placeIn(paragraph) ?? places.get(style)
    const list = place && lists.get(place.list)
    const level = place && list?.levels[place.level]
    if (!level || !list || place.level >= mostLevels) return ''
    const own = counts.get(list.family) ?? []
    counts.set(list.family, own)
    const restart = begun.has(`${place.list} ${place.level}`) ? undefined : list.restarts.get(place.level)
    begun.add(`${place.list} ${place.level}`)
    own[place.level] = restart ?? (own[place.level] ?? level.start - 1) + 1
    own.length = place.level + 1
    return printed(level, list.levels, own)
  }
}

function printed({ format, text, spaced, legal }: Level, levels: List['levels'], counts: readonly number[]): string {
  if (format === 'bullet' || format === 'none') return ''
  const label = text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels[Number(digit) - 1]
    const count = counts[Number(digit) - 1] ?? level?.start ?? 1
    return level ? printedOrdinal(count, legal ? 'decimal' : level.format) : ''
  })
  return spaced && /[\dA-Za-z.]$/.test(label) ? `${label} ` : label
}
