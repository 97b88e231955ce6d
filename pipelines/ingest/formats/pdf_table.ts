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
  const rows: { y: number; cells: string[] }[] = anchorsOf(cells).map((y) => ({ y, cells: columns.map(() => '') }))
  for (const cell of cells.toSorted((one, other) => other.top - one.top)) {
    const row = nearest(rows, cell)
    if (!row) continue
    for (const column of placesOf(cell, columns)) row.cells[column] = joinLines([row.cells[column] ?? '', cell.text])
  }
  return rows.map((row) => row.cells)
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

/** The heights of the rows: those at which cells of one line stand; where there are none, the middles of the others. */
function anchorsOf(cells: readonly Cell[]): number[] {
  const single = cells.filter(({ top, bottom }) => top === bottom)
  const anchors: number[] = []
  const add = (y: number, size: number) => {
    if (!anchors.some((anchor) => Math.abs(anchor - y) < size / 2)) anchors.push(y)
  }
  for (const { top, size } of single) add(top, size)
  for (const { top, bottom, size } of cells)
    if (!anchors.some((anchor) => anchor <= top + size / 2 && anchor >= bottom - size / 2))
      add((top + bottom) / 2, size)
  return anchors.sort((one, other) => other - one)
}

function nearest<Row extends { y: number }>(rows: readonly Row[], { top, bottom }: Cell): Row | undefined {
  const middle = (top + bottom) / 2
  return rows.toSorted((one, other) => Math.abs(one.y - middle) - Math.abs(other.y - middle))[0]
}

/** The stretches of the width that cells take, each a column. A cell over two columns of others makes no column of its own. */
function columnsOf(cells: readonly Cell[]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = []
  const narrow = cells.filter((cell) => !isOverTwo(cell, cells))
  for (const { left, right } of narrow.toSorted((one, other) => one.left - other.left)) {
    const last = columns.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** Whether a cell stands over or under two of one height: it is a heading of both. */
function isOverTwo(cell: Cell, cells: readonly Cell[]): boolean {
  const heights = new Set<number>()
  for (const other of cells) {
    if (other === cell || !overlaps(cell, other)) continue
    if (heights.has(other.top)) return true
    heights.add(other.top)
  }
  return false
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
