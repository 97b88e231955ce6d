import { flowsOf } from './pdf_columns.ts'
import { type Line, linesOf, type Piece } from './pdf_lines.ts'
import { type Printed, paragraphsOf } from './pdf_paragraphs.ts'
import { isPartOfRow, isRow, rowsOf } from './pdf_table.ts'

/** Headers and footers stand among so many lines at the top and bottom of most pages. */
const edgeLines = 2
const mostPages = 0.5
const pageNumbers: readonly RegExp[] = [
  /^[-—–·•\s]*\d{1,4}[-—–·•\s]*$/,
  /^第\s*[\d一二三四五六七八九十百]{1,5}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?$/,
  /^\d{1,4}\s*\/\s*\d{1,4}$/,
  /^Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?$/i,
]
/** A cell with a number of a table. */
const figure = /^[-+]?[\d.,]+[%％]?$/
/** Cells are broken into so many lines above and below the one of their row. */
const mostBroken = 3
const sentenceEnd = /[。！？；：!?;:]$/
/** The notes at the foot of a page are set smaller than its text, by this share at least, and begin with their mark. */
const noteSize = 0.93
const noteMark = /^(?:[①-⑳]|[[(（【〔]?\d{1,3}[\])）】〕]?)\s?[^\d\s.,%年月]/

/** What is printed: a line of prose, or the lines of a table. */
type Part = Extract<Printed, { kind: 'prose' }> | { kind: 'table'; lines: readonly Line[] }

/**
 * The text of a document from its pages: lines joined to paragraphs, one column after the other, without headers, footers and page numbers; a
 * row of a table is a line, its cells parted by tabs; the notes at the feet of the pages come last.
 */
export function textOfPages(pages: readonly (readonly Piece[])[]): string {
  const printed = pages.map(linesOf)
  const repeated = furniture(printed)
  const size = bodySize(printed)
  const body: Part[] = []
  const notes: Part[] = []
  for (const [page, lines] of printed.entries()) {
    const kept = withoutFurniture(lines, repeated)
    const foot = footOf(kept, size)
    body.push(...printedOf(kept.slice(0, foot), page))
    notes.push(...printedOf(kept.slice(foot), page))
  }
  return [...paragraphsOf(withRows(body)), ...paragraphsOf(withRows(notes))].join('\n')
}

function textOf({ segments }: Line): string {
  return segments.map(({ text }) => text).join('')
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

/** What a line is but for the number of its page. The rows of a table that differ in their numbers are not the same line. */
function withoutDigits(line: Line): string {
  const text = textOf(line).replace(/\s+/g, '')
  return line.segments.filter((segment) => figure.test(segment.text)).length > 1 ? text : text.replace(/\d+/g, '#')
}

function withoutFurniture(lines: readonly Line[], repeated: ReadonlySet<string>): Line[] {
  return lines.filter((line, index) => {
    const atEdge = index < edgeLines || index >= lines.length - edgeLines
    const text = textOf(line)
    return !atEdge || sentenceEnd.test(text) || !(isPageNumber(text) || repeated.has(withoutDigits(line)))
  })
}

function isPageNumber(text: string): boolean {
  return pageNumbers.some((form) => form.test(text))
}

/** The size in which most of a document is set. */
function bodySize(pages: readonly (readonly Line[])[]): number {
  const lengths = new Map<number, number>()
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2
    lengths.set(size, (lengths.get(size) ?? 0) + textOf(line).length)
  }
  return [...lengths].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}

/** Where the notes of a page begin among its lines; their number if it has none. */
function footOf(lines: readonly Line[], size: number): number {
  let foot = lines.length
  while (foot > 0 && (lines[foot - 1]?.size ?? size) < size * noteSize) foot -= 1
  const begins = lines.findIndex((line, index) => index >= foot && noteMark.test(textOf(line)))
  return begins < 0 ? lines.length : begins
}

/** The lines of a page in the order in which they are read, those of its tables put together. */
function printedOf(lines: readonly Line[], page: number): Part[] {
  return flowsOf(lines).flatMap((flow, index) => {
    const place = `${page}.${flow.column ? index : ''}`
    return flow.column ? flow.lines.map((line) => prose(line, place)) : withTables(flow.lines, place)
  })
}

/** A table may go on over pages: the rows of all its parts have the same columns. */
function withRows(printed: readonly Part[]): Printed[] {
  const parts: Part[] = []
  for (const part of printed) {
    const last = parts.at(-1)
    if (part.kind === 'table' && last?.kind === 'table')
      parts[parts.length - 1] = { kind: 'table', lines: [...last.lines, ...part.lines] }
    else parts.push(part)
  }
  return parts.flatMap((part) =>
    part.kind === 'table' ? rowsOf(part.lines).map((cells): Printed => ({ kind: 'row', cells })) : [part],
  )
}

function prose(line: Line, place: string): Part {
  const { left, right, y, size } = line
  return { kind: 'prose', text: textOf(line), left, right, y, size, place }
}

function withTables(lines: readonly Line[], place: string): Part[] {
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left))
  const inTable = tableLines(lines, width)
  const printed: Part[] = []
  for (let index = 0; index < lines.length; ) {
    let end = index
    while (inTable[end]) end += 1
    if (end > index) {
      printed.push({ kind: 'table', lines: lines.slice(index, end) })
      index = end
      continue
    }
    const line = lines[index]
    if (line) printed.push(prose(line, place))
    index += 1
  }
  return printed
}

/** Which lines are of a table: its rows, and the short lines at them that cells were broken into. */
function tableLines(lines: readonly Line[], width: number): boolean[] {
  let inTable = lines.map((line, index) =>
    isRow(line, lines.slice(Math.max(0, index - mostBroken), index), lines.slice(index + 1, index + 1 + mostBroken)),
  )
  for (let round = 0; round < mostBroken; round += 1) {
    const before = inTable
    inTable = lines.map(
      (line, index) =>
        before[index] ||
        [index - 1, index + 1].some((next) => {
          const row = lines[next]
          return before[next] && row && isPartOfRow(line, row, width)
        }),
    )
  }
  return inTable
}
