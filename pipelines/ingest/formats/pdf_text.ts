/** A run of text as a page prints it: where it begins (points from the left and the bottom), how wide it is, and the size of its type. */
export type Piece = { text: string; x: number; y: number; width: number; size: number }

/** A printed line. `columns`: how many stretches of it stand apart as the cells of a table do. */
type Line = { text: string; left: number; right: number; y: number; size: number; columns: number }

/** Pieces of a line differ in height by less than this share of their size. */
const sameLine = 0.5
/** Gaps wider than so many characters part the cells of a table; narrower ones than this share of a character are none. */
const cellGap = 1.4
const wordGap = 0.2
/** Headers and footers stand among so many lines at the top and bottom of most pages. */
const edgeLines = 2
const mostPages = 0.5
const pageNumber =
  /^(?:[-—–·•\s]*\d{1,4}[-—–·•\s]*|第\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i

const sentenceEnd = /[。！？；：!?;:]$/

/** The text of a document from its pages: lines joined to paragraphs, without headers, footers and page numbers; a row of a table is a line, its cells parted by tabs. */
export function textOfPages(pages: readonly (readonly Piece[])[]): string {
  const printed = pages.map(linesOf)
  const repeated = furniture(printed)
  const lines = printed.flatMap((page) => withoutFurniture(page, repeated))
  return paragraphsOf(lines).join('\n')
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((one, other) => other.y - one.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && first.y - piece.y < sameLine * Math.min(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map(lineOf)
}

function lineOf(row: readonly Piece[]): Line {
  const pieces = row.toSorted((one, other) => one.x - other.x)
  const size = Math.max(...pieces.map((piece) => piece.size))
  let text = ''
  let right = Number.NaN
  let columns = 1
  for (const piece of pieces) {
    const gap = piece.x - right
    if (gap > cellGap * size) {
      text += '\t'
      columns += 1
    } else if (gap > wordGap * size && isLatin(text.at(-1)) && isLatin(piece.text[0])) text += ' '
    text += piece.text
    right = Math.max(Number.isNaN(right) ? 0 : right, piece.x + piece.width)
  }
  const [first] = pieces
  return { text: text.trim(), left: first?.x ?? 0, right, y: first?.y ?? 0, size, columns }
}

function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z]/.test(char)
}

/** What stands at the top or bottom of most pages, its digits apart: headers and footers. */
function furniture(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const text of new Set([...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)].map(withoutDigits)))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  const fewest = Math.max(3, pages.length * mostPages)
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([text]) => text))
}

function withoutDigits({ text }: Line): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, '')
}

function withoutFurniture(lines: readonly Line[], repeated: ReadonlySet<string>): Line[] {
  return lines.filter((line, index) => {
    const atEdge = index < edgeLines || index >= lines.length - edgeLines
    return !atEdge || sentenceEnd.test(line.text) || !(pageNumber.test(line.text) || repeated.has(withoutDigits(line)))
  })
}

/**
 * Lines joined to paragraphs. A paragraph begins where a line is indented, set in another size, or follows one that stops short of the right
 * edge; a line that goes on joins the one before it without anything between, so that a number broken by the page is whole again.
 */
function paragraphsOf(lines: readonly Line[]): string[] {
  const prose = lines.filter((line) => !isRow(line))
  const left = quantile(
    prose.map((line) => line.left),
    0.1,
  )
  const right = quantile(
    prose.map((line) => line.right),
    0.9,
  )
  const paragraphs: string[] = []
  let before: Line | null = null
  for (const [index, line] of lines.entries()) {
    const table = isRow(line) && (isRow(lines[index - 1]) || isRow(lines[index + 1]))
    const text = table ? line.text : line.text.replaceAll('\t', '')
    const joins = !table && before !== null && !isRow(before) && goesOn(before, line, left, right)
    const last = paragraphs.length - 1
    if (joins) paragraphs[last] = join(paragraphs[last] ?? '', text)
    else paragraphs.push(text)
    before = line
  }
  return paragraphs
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.columns >= 3
}

/** Whether a line goes on with the paragraph before it: not indented, and that one is full, or wide and not ended (a number is not broken, but moved). */
function goesOn(before: Line, line: Line, left: number, right: number): boolean {
  const { size } = line
  if (Math.abs(before.size - size) > size * 0.12) return false
  if (line.left > left + size * 1.2) return false
  const wide = before.right > left + (right - left) * 0.7 && !sentenceEnd.test(before.text)
  return wide || before.right > right - size * 2
}

function join(before: string, text: string): string {
  return isLatin(before.at(-1)) && isLatin(text[0]) ? `${before} ${text}` : before + text
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
