import { superscript } from './superscript.ts'

/** A run of text as a page prints it: where it begins (points from the left and the bottom), how wide it is, and the size of its type. */
export type Piece = { text: string; x: number; y: number; width: number; size: number }

/** A stretch of a line without wide gaps: a whole line of prose, or a cell of a table. `order`: its place among those of the file, as it prints them. */
export type Segment = { text: string; left: number; right: number; y: number; size: number; order: number }

/** A printed line: its stretches from left to right. */
export type Line = { segments: readonly Segment[]; left: number; right: number; y: number; size: number }

/** Pieces of a line differ in height by less than this share of their size. */
const sameLine = 0.5
/**
 * Gaps wider than so many characters part the cells of a table, beside a number or between two narrower ones; so do those, though narrow, over
 * which the file prints something else first: the other lines of a column. Between words those of less than a fifth are none.
 */
const [cellGap, besideNumber, betweenNumbers, otherColumn] = [1, 0.6, 0.45, 0.3]
const wordGap = 0.2
/** A raised piece is smaller than this share of what it stands behind, close to it, and higher by these shares of its size. */
const raisable = /^\s?(?:[①-⑳]|[[(（【〔]?\d{1,3}[\])）】〕]?)\s?$/
const raisedSize = 0.8
const raisedGap = 0.5
const [leastRaised, mostRaised] = [0.12, 0.8]
/** Chinese is set without spaces: one beside its characters is the gap that type leaves before a number or a word of Latin. */
const setSpace = /(?<=[\u2e80-\uffef—“”‘’]) +| +(?=[\u2e80-\uffef—“”‘’])/g

/** Pages are set below each other, so far apart that nothing of one stands near the next, and none has so many pieces. */
const pageHeight = 20_000
const pagePieces = 1_000_000

/** The lines of a page, from the top; `page`: its number. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Numbered[][] = []
  const level = lowered(pieces).map((piece, index) => ({
    ...piece,
    y: piece.y - page * pageHeight,
    order: index,
  }))
  for (const piece of level.toSorted((one, other) => other.y - one.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && first.y - piece.y < sameLine * Math.min(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return inOrder(rows.map(segmentsOf), page * pagePieces).map(lineOf)
}

/** A line of the given segments, which are from left to right and at least one. */
export function lineOf(segments: readonly Segment[]): Line {
  const size = Math.max(...segments.map((segment) => segment.size))
  const [first] = segments
  const right = Math.max(...segments.map((segment) => segment.right))
  return { segments, left: first?.left ?? 0, right, y: first?.y ?? 0, size }
}

/** Rows of stretches, each numbered from `first` on by its place among all. */
function inOrder(rows: readonly Segment[][], first: number): Segment[][] {
  const all = rows.flat().toSorted((one, other) => one.order - other.order)
  const places = new Map(all.map(({ order }, place) => [order, place]))
  return rows.map((row) => row.map((segment) => ({ ...segment, order: first + (places.get(segment.order) ?? 0) })))
}

type Numbered = Piece & { order: number }

/** The pieces with those that are raised (marks of notes, powers of units) brought down to the line that they belong to. */
function lowered(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    if (!raisable.test(piece.text)) return piece
    const base = pieces.find((other) => standsBehind(piece, other))
    return base ? { ...piece, y: base.y, text: superscript(piece.text, base.text) } : piece
  })
}

function standsBehind(piece: Piece, base: Piece): boolean {
  const rise = (piece.y - base.y) / base.size
  const gap = Math.abs(piece.x - base.x - base.width) / base.size
  return piece.size <= base.size * raisedSize && gap < raisedGap && rise > leastRaised && rise < mostRaised
}

function segmentsOf(row: readonly Numbered[]): Segment[] {
  const segments: (Segment & { end: number })[] = []
  for (const { text, x, y, width, size, order } of row.toSorted((one, other) => one.x - other.x)) {
    const last = segments.at(-1)
    const words = text.replace(setSpace, '')
    const gap = last ? (x - last.right) / Math.max(size, last.size) : 0
    if (!last || gap > widest(last.text, words) || (gap > otherColumn && order !== last.end + 1)) {
      segments.push({ text: words, left: x, right: x + width, y, size, order, end: order })
      continue
    }
    const apart = gap > wordGap && isWord(last.text.at(-1)) && isWord(words[0])
    last.text += apart ? ` ${words}` : words
    last.right = Math.max(last.right, x + width)
    last.size = Math.max(last.size, size)
    last.end = order
  }
  return segments.map(({ end, ...segment }) => ({ ...segment, text: segment.text.replace(setSpace, '').trim() }))
}

/** The widest gap between two texts of one cell. */
function widest(before: string, text: string): number {
  const [ends, begins] = [/[\d%％]$/.test(before), /^[-\d]/.test(text)]
  if (ends && begins) return betweenNumbers
  return ends || begins ? besideNumber : cellGap
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z\d]/.test(char)
}
