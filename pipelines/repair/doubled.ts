import type { Step } from './aligned.ts'

/** A shorter text may repeat itself by right. */
const shortest = 100
/** How much of its beginning is looked for further on. */
const sampleLength = 60
/** Fewer lines than this, doubled, are no doubled text. */
const fewestLines = 4

/** A text that stands there twice over, or each of whose lines does, behind itself or below: once. Null for any other; a repeated title is not damage. */
export function halveDoubled(text: string): Step | null {
  if (text.length < shortest) return null
  return halveWhole(text) ?? halveLines(text) ?? halveWithinLines(text)
}

function halveWhole(text: string): Step | null {
  const whole = text.trimEnd()
  const second = whole.indexOf(whole.slice(0, sampleLength), sampleLength)
  if (second < 0 || whole.slice(0, second).trimEnd() !== whole.slice(second)) return null
  const end = whole.length - second
  return taken(text, [[0, end]])
}

/** A line and the same line again. */
const doubledLine = /^\s*(\S[^\n]*?)[^\S\n]*\n\s*\1[^\S\n]*\n/

/** Blank lines are doubled as the others are, or stand there once: then they stay, but for those between a line and its double. */
function halveLines(text: string): Step | null {
  if (!doubledLine.test(text)) return null
  const lines = linesOf(text)
  const full = lines.flatMap(({ content }, index) => (content === '' ? [] : [index]))
  const isDoubled = (indices: readonly number[]) =>
    indices.length % 2 === 0 &&
    indices.every(
      (index, place) => place % 2 === 1 || lines[index]?.content === lines[indices[place + 1] ?? -1]?.content,
    )
  if (full.length < fewestLines || !isDoubled(full)) return null
  if (isDoubled([...lines.keys()]))
    return kept(
      text,
      lines.filter((_, index) => index % 2 === 0),
    )
  const isDouble = new Set(
    full.flatMap((index, place) => (place % 2 === 1 ? range((full[place - 1] ?? 0) + 1, index) : [])),
  )
  return kept(
    text,
    lines.filter((_, index) => !isDouble.has(index)),
  )
}

/** The integers from one to another, both included. */
function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** A text each of whose lines repeats itself behind itself. */
function halveWithinLines(text: string): Step | null {
  const first = linesOf(text.slice(0, text.indexOf('\n', text.search(/\S/)))).at(-1)
  if (!first || !repeats(text, first)) return null
  const lines = linesOf(text)
  const full = lines.filter(({ content }) => content !== '')
  if (full.length < fewestLines || !full.every((line) => repeats(text, line))) return null
  return kept(
    text,
    lines.map((line) => ({ ...line, end: line.start + (line.end - line.start) / 2 })),
  )
}

function repeats(text: string, { start, end }: Line): boolean {
  const middle = (start + end) / 2
  return end > start && text.slice(start, middle) === text.slice(middle, end)
}

/** A line `[start, end)` of a text, without its break, and what is on it but for the space around. */
type Line = { start: number; end: number; content: string }

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { start: from, end: from + line.length, content: line.trim() }
  })
}

/** Only these lines of a text, divided by line breaks as they were. */
function kept(text: string, lines: readonly Line[]): Step {
  const breakOf = ({ end }: Line) => text.indexOf('\n', end)
  return taken(
    text,
    lines.flatMap((line, index) => {
      const part: [number, number] = [line.start, line.end]
      return index === lines.length - 1 ? [part] : [part, [breakOf(line), breakOf(line) + 1]]
    }),
  )
}

/** Only these parts of a text. */
function taken(text: string, parts: readonly [start: number, end: number][]): Step {
  const offsets = parts.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index))
  const kept = parts.map(([start, end]) => text.slice(start, end)).join('')
  return { aligned: { text: kept, offsets: [...offsets, text.length] }, repairs: [] }
}
