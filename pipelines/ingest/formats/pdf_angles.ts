import type { Piece } from './pdf_lines.ts'

/** A run of text with the direction in which it runs: degrees from left to right, counted to the left. */
export type TurnedPiece = Piece & { angle: number }

const turns = [0, 90, 180, -90] as const
/** Text may run so many degrees off its direction; what is further off is a watermark. */
const slack = 10

/**
 * The pieces of a page as those of pages that are set upright: a page on its side (a wide table) is turned, text in another direction than most
 * of the page is a page of its own behind it, and watermarks, which run aslant, are left out.
 */
export function uprightPages(pieces: readonly TurnedPiece[]): Piece[][] {
  const groups = turns.map((turn) => pieces.filter(({ angle }) => distance(angle, turn) <= slack))
  return turns
    .map((turn, index) => (groups[index] ?? []).map((piece) => turned(piece, turn)))
    .filter((page, index) => page.length > 0 || index === 0)
    .sort((one, other) => lengthOf(other) - lengthOf(one))
}

function distance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360
  return Math.min(apart, 360 - apart)
}

/** A piece where it stands once the page is turned so that it runs from left to right. */
function turned({ angle, ...piece }: TurnedPiece, turn: (typeof turns)[number]): Piece {
  const { x, y } = piece
  switch (turn) {
    case 0:
      return piece
    case 90:
      return { ...piece, x: y, y: -x }
    case 180:
      return { ...piece, x: -x, y: -y }
    case -90:
      return { ...piece, x: -y, y: x }
  }
}

function lengthOf(page: readonly Piece[]): number {
  return page.reduce((sum, { text }) => sum + text.length, 0)
}
