import type { Repair } from './repaired.ts'

/** A text whose every UTF-16 code unit knows its place in the raw text; `offsets` has one more entry, for the end. */
export type Aligned = { text: string; offsets: readonly number[] }

/** What one kind of damage is repaired to: the text aligned to the one given, and where it differs. */
export type Step = { aligned: Aligned; repairs: Repair[] }

/** What stands in place of a damaged stretch: a text, for each of its code units the place it came from, counted from the start of the stretch, and whether it is lost. */
export type Replacement = { text: string; places: readonly number[]; isLost?: readonly boolean[] }

/** A text with all matches of a global pattern replaced, those left alone for which there is no replacement. Null if nothing is replaced. */
export function replaceMatches(
  text: string,
  pattern: RegExp,
  replacementOf: (match: string) => Replacement | null,
): Step | null {
  const pieces: string[] = []
  const offsets: number[] = []
  const repairs: Repair[] = []
  let position = 0
  let isChanged = false
  const keepUntil = (end: number) => {
    pieces.push(text.slice(position, end))
    for (; position < end; position += 1) offsets.push(position)
  }
  for (const match of text.matchAll(pattern)) {
    const replacement = replacementOf(match[0])
    if (!replacement) continue
    isChanged = true
    keepUntil(match.index)
    replacement.places.forEach((place, index) => {
      const kind = replacement.isLost?.[index] ? 'damaged' : 'restored'
      repairs.push({ start: offsets.length, end: offsets.length + 1, kind })
      offsets.push(match.index + place)
    })
    pieces.push(replacement.text)
    position = match.index + match[0].length
  }
  if (!isChanged) return null
  keepUntil(text.length)
  return { aligned: { text: pieces.join(''), offsets: [...offsets, text.length] }, repairs }
}

/** A text aligned to itself. */
export function unchanged(text: string): Aligned {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, index) => index) }
}

/** The alignment to the raw text of what is aligned to a text that is aligned to it. */
export function compose(outer: Aligned, inner: Aligned): Aligned {
  return { text: outer.text, offsets: outer.offsets.map((offset) => inner.offsets[offset] ?? 0) }
}

/** Where repairs of a text stand in what it was made into; those of what was taken out are dropped. */
export function carry(repairs: readonly Repair[], { offsets }: Aligned): Repair[] {
  return repairs
    .map(({ start, end, kind }) => ({ start: firstFrom(offsets, start), end: firstFrom(offsets, end), kind }))
    .filter(({ start, end }) => start < end)
}

/** The first place that came from `offset` or after it. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
