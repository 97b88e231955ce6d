import { captionOf, type Line, linesOf, shortLine } from './lines.ts'

/** A cell of a table: its text, and where it stands in the document's. */
export type Cell = { text: string; start: number; end: number }
/** `doubtful`: it has values, but which columns they are in is not certain. */
export type TableRow = { cells: readonly Cell[]; start: number; end: number; doubtful?: boolean }
/** A table of a text: its rows, and the lines right above it (its title, 单位：亿元). `height`: the rows of its header, where they are known; `doubtful`: which columns its cells are in is not certain. */
export type TableBlock = {
  rows: readonly TableRow[]
  caption: readonly string[]
  start: number
  end: number
  height?: number
  doubtful?: boolean
}

/**
 * The tables of a text that are marked as such: runs of two or more lines whose cells are parted by tabs or, as in Markdown, by bars. A short line between
 * them (a heading inside the table) does not end one.
 */
export function markedTables(text: string): TableBlock[] {
  if (!text.includes('\t') && !text.includes('|')) return []
  const lines = linesOf(text)
  const tables: TableBlock[] = []
  let at = 0
  while (at < lines.length) {
    const end = endOfRun(lines, at)
    const rows = lines.slice(at, end).filter(({ text }) => isRow(text))
    const [first, last] = [rows[0], rows.at(-1)]
    const read = rows.map((row) => rowOf(text, row))
    if (rows.length > 1 && first && last && (separatorOf(first.text) === '\t' || isRegular(read))) {
      const caption = captionOf(lines, at, 0, isRow)
      tables.push({ rows: read, caption, start: first.start, end: last.end })
    }
    at = Math.max(end, at + 1)
  }
  return tables
}

/** Whether marks part cells on a line. */
export function isRow(line: string): boolean {
  return separatorOf(line) !== null
}

/** What parts the cells of a line: a tab, or bars where there are two at least; null if the line is no row. */
function separatorOf(line: string): '\t' | '|' | null {
  if (line.includes('\t') && line.trim().includes('\t')) return '\t'
  const bar = line.indexOf('|')
  return bar >= 0 && line.indexOf('|', bar + 1) >= 0 && !rule.test(line) ? '|' : null
}

/** Whether bars keep the columns of a table: merged heads lose theirs, and a figure would be read under the head of another. */
function isRegular([head, ...rows]: readonly TableRow[]): boolean {
  return rows.every(({ cells }) =>
    cells.every(({ text }, column) => text === '' || (head?.cells[column]?.text ?? '') !== ''),
  )
}

/** The line of dashes under the header of a Markdown table. */
const rule = /^[|\s:-]+$/

/** Where the rows that begin at a line end; the line itself if it is none. */
function endOfRun(lines: readonly Line[], at: number): number {
  let end = at
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line) break
    if (isRow(line.text)) end = index + 1
    else if (index > end || end === at || line.text.length > shortLine || line.text.trim() === '') break
  }
  return end
}

function rowOf(text: string, { text: line, start, end }: Line): TableRow {
  const cells: Cell[] = []
  const separator = separatorOf(line) ?? '\t'
  const outer = separator === '|' && line.trimStart().startsWith('|') ? line.indexOf('|') + 1 : 0
  for (let from = start + outer; from <= end; ) {
    const found = text.indexOf(separator, from)
    const to = found < 0 || found > end ? end : found
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    const first = from + raw.indexOf(trimmed)
    cells.push({ text: trimmed, start: first, end: first + trimmed.length })
    from = to + 1
  }
  return { cells, start, end }
}
