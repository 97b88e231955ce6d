import { joinLines } from './cell_lines.ts'
import type { Line, Segment } from './pdf_lines.ts'

/** A cell that was printed in one or more lines: their stretches, from the top. */
type Cell = { text: string; left: number; right: number; top: number; bottom: number; size: number }

/** Lines of a cell follow each other within so many times their size. */
const nextLine = 1.8
/** The lines of a cell are printed so close to each other, and take no more than this share of the width. */
const nextOrder = 2
const widestPart = 0.45
/** A cell beside a name is no longer than so many characters. */
const shortCell = 10

/** Whether a line is of a table: three stretches that stand apart and others near it, or two that are aligned with others or end a table. */
export function isRow(line: Line, above: readonly Line[], below: readonly Line[]): boolean {
  if (line.segments.length >= 3) return [...above, ...below].some(({ segments }) => segments.length >= 2)
  const [, second] = line.segments
  if (!second) return false
  const last = above.at(-1)
  if (last && last.segments.length >= 3 && second.right - second.left < shortCell * line.size) return true
  return [last, below[0]].some((other) => other && other.segments.length >= 2 && isAligned(line, other))
}

function isAligned({ segments: [, second], size }: Line, other: Line): boolean {
  return (
    second !== undefined &&
    other.segments.some(
      ({ left, right }) =>
        Math.abs(left - second.left) < size ||
        Math.abs(right - second.right) < size ||
        Math.abs(left + right - second.left - second.right) < 2 * size,
    )
  )
}

function isPrintedNext(one: Segment, other: Segment): boolean {
  return Math.abs(one.order - other.order) <= nextOrder
}

/** Whether a short line right above or below one of a table is printed with it, as the lines are that a cell was broken into. */
export function isPartOfRow(line: Line, row: Line, width: number): boolean {
  if (line.right - line.left > width * widestPart || Math.abs(line.y - row.y) > line.size * nextLine) return false
  return line.segments.some((segment) => row.segments.some((other) => isPrintedNext(segment, other)))
}

/** The rows of a table from its printed lines, the cells of each in the columns of all. Lines that one cell was broken into are one again. */
export function rowsOf(lines: readonly Line[]): string[][] {
  const cells = cellsOf(lines)
  const columns = columnsOf(cells)
  const heights = anchorsOf(cells)
  const rows = heights.map(() => columns.map(() => ''))
  for (const cell of cells.toSorted((one, other) => other.top - one.top)) {
    const row = rows[nearest(heights, cell)]
    if (!row) continue
    for (const column of placesOf(cell, columns)) row[column] = joinLines([row[column] ?? '', cell.text])
  }
  return rows
}

/** Stretches that the file prints one after the other, one below the other, are the lines of one cell. */
function cellsOf(lines: readonly Line[]): Cell[] {
  const cells: (Cell & { order: number })[] = []
  const segments = lines.flatMap((line) => line.segments).toSorted((one, other) => one.order - other.order)
  let before: Segment | null = null
  for (const segment of segments) {
    const { text, left, right, y, size, order } = segment
    const last = cells.at(-1)
    if (last && before && isBelow(segment, before)) {
      last.text += text
      last.left = Math.min(last.left, left)
      last.right = Math.max(last.right, right)
      last.bottom = y
    } else cells.push({ text, left, right, top: y, bottom: y, size, order })
    before = segment
  }
  return cells
}

function isBelow(segment: Segment, before: Segment): boolean {
  const fall = before.y - segment.y
  const overlap = Math.min(before.right, segment.right) - Math.max(before.left, segment.left)
  return fall > 0 && fall < nextLine * before.size && overlap > 0 && !/\d$/.test(before.text)
}

/** The heights of the rows, from the top: those at which cells of one line stand; where there are none, the middles of the others. */
function anchorsOf(cells: readonly Cell[]): number[] {
  const anchors: number[] = []
  const single = cells.filter(({ top, bottom }) => top === bottom)
  for (const { top, size } of single.toSorted((one, other) => other.top - one.top)) {
    const last = anchors.at(-1)
    if (last === undefined || last - top >= size / 2) anchors.push(top)
  }
  const more: number[] = []
  for (const { top, bottom, size } of cells) {
    if (top === bottom) continue
    const [high, low] = [top + size / 2, bottom - size / 2]
    const next = anchors[firstAtOrBelow(anchors, high)]
    const isHeld = (next !== undefined && next >= low) || more.some((anchor) => anchor <= high && anchor >= low)
    if (!isHeld) more.push((top + bottom) / 2)
  }
  return [...anchors, ...more].sort((one, other) => other - one)
}

/** Of heights from the top, the place of the first that is not above a given one; their number if all are. */
function firstAtOrBelow(heights: readonly number[], height: number): number {
  let [low, high] = [0, heights.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((heights[middle] ?? 0) > height) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the row that is nearest to a cell. */
function nearest(heights: readonly number[], { top, bottom }: Cell): number {
  const middle = (top + bottom) / 2
  const below = firstAtOrBelow(heights, middle)
  const [above, next] = [heights[below - 1] ?? Number.POSITIVE_INFINITY, heights[below] ?? Number.NEGATIVE_INFINITY]
  return above - middle <= middle - next ? below - 1 : below
}

/** The stretches of the width that cells take, each a column. A cell over two columns of others makes no column of its own. */
function columnsOf(cells: readonly Cell[]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = []
  const isOverTwo = overTwo(cells)
  const narrow = cells.filter((cell) => !isOverTwo(cell))
  for (const { left, right } of narrow.toSorted((one, other) => one.left - other.left)) {
    const last = columns.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/**
 * Whether a cell stands over or under two of one height: it is a heading of both. So it is where it reaches over the gap between two that stand beside
 * each other. Of the gaps that end right of where it begins, the one that begins furthest left is asked.
 */
function overTwo(cells: readonly Cell[]): (cell: Cell) => boolean {
  const gaps = gapsOf(cells).sort((one, other) => other.from - one.from)
  const froms = gaps.map(({ from }) => from)
  const leftmost: number[] = []
  for (const { to } of gaps) leftmost.push(Math.min(to, leftmost.at(-1) ?? to))
  return ({ left, right }) => {
    const reached = leftmost[firstAtOrBelow(froms, left) - 1]
    return reached !== undefined && reached < right
  }
}

/** The gaps between cells of one height that stand beside each other. */
function gapsOf(cells: readonly Cell[]): { from: number; to: number }[] {
  const rows = new Map<number, Cell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.top)
    if (row) row.push(cell)
    else rows.set(cell.top, [cell])
  }
  return [...rows.values()].flatMap((row) => {
    const sorted = row.sort((one, other) => one.left - other.left)
    return sorted.slice(1).map((cell, index) => ({ from: sorted[index]?.right ?? cell.left, to: cell.left }))
  })
}

function overlaps(one: { left: number; right: number }, other: { left: number; right: number }): boolean {
  return Math.min(one.right, other.right) > Math.max(one.left, other.left)
}

/** The columns of a cell: those that it overlaps, else the two between whose middles its own stands. */
function placesOf(cell: Cell, columns: readonly { left: number; right: number }[]): number[] {
  const places = columns.flatMap((column, index) => (overlaps(cell, column) ? [index] : []))
  if (places.length > 0) return places
  const after = columns.findIndex(({ left }) => left >= cell.right)
  if (after < 0) return columns.length > 0 ? [columns.length - 1] : []
  return after === 0 ? [0] : [after - 1, after]
}
