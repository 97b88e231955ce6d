import type { Step } from './aligned.ts'

/** A shorter text may repeat itself by right. */
const shortest = 100
/** How much of its beginning is looked for further on. */
const sampleLength = 60

/** A text that stands there twice over, or each of whose lines does: once. Null for any other; a repeated title is not damage. */
export function halveDoubled(text: string): Step | null {
  if (text.length < shortest) return null
  return halveWhole(text) ?? halveLines(text)
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

function halveLines(text: string): Step | null {
  if (!doubledLine.test(text)) return null
  const lines: [start: number, end: number][] = []
  for (const match of text.matchAll(/[^\n]*\S[^\n]*\n?/g)) lines.push([match.index, match.index + match[0].length])
  if (lines.length < 4 || lines.length % 2 === 1) return null
  const contentOf = ([start, end]: [number, number] = [0, 0]) => text.slice(start, end).trim()
  const isDoubled = lines.every((line, index) => index % 2 === 1 || contentOf(line) === contentOf(lines[index + 1]))
  return isDoubled
    ? taken(
        text,
        lines.filter((_, index) => index % 2 === 0),
      )
    : null
}

/** Only these parts of a text. */
function taken(text: string, parts: readonly [start: number, end: number][]): Step {
  const offsets = parts.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index))
  const kept = parts.map(([start, end]) => text.slice(start, end)).join('')
  return { aligned: { text: kept, offsets: [...offsets, text.length] }, repairs: [] }
}
