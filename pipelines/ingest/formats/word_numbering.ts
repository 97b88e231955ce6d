import { printedOrdinal } from './word_ordinals.ts'
import { childOf, childrenOf, numberIn, type Tree, valueIn } from './word_parts.ts'

/**
 * A level of a list: how its number is written, where it begins, and what is printed (%1 stands for the number of the first level; all in digits
 * where it is `legal`). It begins anew below each paragraph of the first `restartsBelow` levels; of any higher level where that is null.
 */
type Level = {
  format: string
  start: number
  text: string
  spaced: boolean
  legal: boolean
  restartsBelow: number | null
}
/** A list: its levels, and where it begins anew. Lists of one `family` go on counting where the other stopped. */
type List = { family: string; levels: readonly (Level | undefined)[]; restarts: ReadonlyMap<number, number> }
/** Which list a paragraph is of, and how deep in it. */
type Place = { list: string; level: number }
/** What a paragraph or style says of its place: it can leave either to the style it is of. */
type Told = { list: string | null; level: number | null }

/** What a document says of its lists: in the part `numbering` what they are, in `styles` which styles are of one. */
export type Lists = { lists: ReadonlyMap<string, List>; places: ReadonlyMap<string, Place> }

const mostLevels = 9
/** A style without a list of its own has that of the style that it is based on, and so on, over no more than so many. */
const mostBases = 20

/** The lists by their numbers (w:numId), and the styles that stand in one; none where a part is missing. */
export function readLists(numbering: Tree | null, styles: Tree | null): Lists {
  const families = familiesOf(numbering)
  const places = new Map<string, Place>()
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
    const { list, level } = placeIn(style)
    if (list !== null) places.set(id, { list, level: level ?? 0 })
    based.set(id, valueIn(style, 'w:basedOn') ?? '')
  }
  for (const id of based.keys()) inherit(id, based, places)
  return { lists, places }
}

/** The levels of each family; one that only names a style of lists (numStyleLink) has those of the family that defines that style (styleLink). */
function familiesOf(numbering: Tree | null): Map<string, (Level | undefined)[]> {
  const families = [...(numbering?.querySelectorAll('w\\:abstractNum') ?? [])]
  const styles = new Map(families.map((family) => [valueIn(family, 'w:styleLink'), family]))
  return new Map(
    families.map((family) => {
      const style = valueIn(family, 'w:numStyleLink')
      const defining = style === null ? family : (styles.get(style) ?? family)
      return [family.getAttribute('w:abstractNumId') ?? '', levelsOf(defining)]
    }),
  )
}

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
    restartsBelow: numberIn(level, 'w:lvlRestart'),
  }
}

/** The list that a paragraph or style says it is of, and how deep. The list 0 is none. */
function placeIn(element: Element): Told {
  const properties = childOf(element, 'w:pPr')
  const numbered = properties && childOf(properties, 'w:numPr')
  if (!numbered) return { list: null, level: null }
  return { list: valueIn(numbered, 'w:numId'), level: numberIn(numbered, 'w:ilvl') }
}

/** Counts the paragraphs of a document, which are given in their order: gives what is printed before each; nothing before most. */
export function numberer({ lists, places }: Lists): (paragraph: Element, style: string) => string {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (paragraph, style) => {
    const told = placeIn(paragraph)
    const styled = places.get(style)
    const number = told.list ?? styled?.list ?? ''
    const depth = told.level ?? (told.list === null ? styled?.level : 0) ?? 0
    const list = lists.get(number)
    const level = list?.levels[depth]
    if (!level || !list || depth >= mostLevels) return ''
    const own = counts.get(list.family) ?? []
    counts.set(list.family, own)
    const restart = begun.has(`${number} ${depth}`) ? undefined : list.restarts.get(depth)
    begun.add(`${number} ${depth}`)
    own[depth] = restart ?? (own[depth] ?? level.start - 1) + 1
    for (let deeper = depth + 1; deeper < own.length; deeper += 1)
      if (depth < (list.levels[deeper]?.restartsBelow ?? mostLevels)) delete own[deeper]
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
