import { type Line, lineOf, type Segment } from './pdf_lines.ts'

/** Lines that are read together: those across the page, or those of one column of it. */
export type Flow = { lines: readonly Line[]; column: boolean }

/** The gap between two columns stands within these shares of the width of the page's text. */
const [leftmost, rightmost] = [0.35, 0.65]
/** Columns of prose have at least so many lines, and most of these are at least so many characters wide and fill their column so far. */
const fewestLines = 4
const fewestCharacters = 9
const leastFill = 0.8
/** Columns end where the size of the type differs by more than this share. */
const otherSize = 0.12

/** The lines of a page in the order in which they are read: where two columns of prose stand side by side, the left before the right. */
export function flowsOf(lines: readonly Line[]): Flow[] {
  const gutter = gutterOf(lines)
  if (gutter === null) return [{ lines, column: false }]
  const flows: Flow[] = []
  let run: Line[] = []
  const flush = () => {
    flows.push(...split(run, gutter))
    run = []
  }
  for (const line of lines) {
    if (run[0] && Math.abs(run[0].size - line.size) > line.size * otherSize) flush()
    if (line.segments.every((segment) => !crosses(segment, gutter))) run.push(line)
    else {
      flush()
      flows.push({ lines: [line], column: false })
    }
  }
  flush()
  return joined(flows)
}

/** Lines across the page that follow each other are one flow. */
function joined(flows: readonly Flow[]): Flow[] {
  const result: Flow[] = []
  for (const flow of flows) {
    const last = result.at(-1)
    if (last && !last.column && !flow.column)
      result[result.length - 1] = { lines: [...last.lines, ...flow.lines], column: false }
    else result.push(flow)
  }
  return result
}

/** Where the lines of a page that have two stretches most often have their gap; null if no page of two columns can have it there. */
function gutterOf(lines: readonly Line[]): number | null {
  const left = Math.min(...lines.map((line) => line.left))
  const width = Math.max(...lines.map((line) => line.right)) - left
  const middles = lines
    .flatMap(({ segments: [one, other, third] }) => (one && other && !third ? [(one.right + other.left) / 2] : []))
    .filter((middle) => middle > left + width * leftmost && middle < left + width * rightmost)
    .sort((one, other) => one - other)
  return middles.length < fewestLines ? null : (middles[middles.length >> 1] ?? null)
}

function crosses({ left, right }: Segment, gutter: number): boolean {
  return left < gutter && right > gutter
}

/** Lines that nothing crosses at the gutter: as two columns if both are prose, else as they stand. */
function split(lines: readonly Line[], gutter: number): Flow[] {
  if (lines.length === 0) return []
  const columns = [
    sideOf(lines, (segment) => segment.right <= gutter),
    sideOf(lines, (segment) => segment.left >= gutter),
  ]
  if (!columns.every(isProse)) return [{ lines, column: false }]
  return columns.map((side) => ({ lines: side, column: true }))
}

function sideOf(lines: readonly Line[], keeps: (segment: Segment) => boolean): Line[] {
  return lines
    .map(({ segments }) => segments.filter(keeps))
    .filter(({ length }) => length > 0)
    .map(lineOf)
}

function isProse(lines: readonly Line[]): boolean {
  const right = Math.max(...lines.map((line) => line.right))
  const left = Math.min(...lines.map((line) => line.left))
  const full = lines.filter(
    (line) =>
      line.segments.length === 1 &&
      line.right - line.left >= fewestCharacters * line.size &&
      line.right - line.left >= (right - left) * leastFill,
  )
  return lines.length >= fewestLines && full.length > lines.length / 2
}
