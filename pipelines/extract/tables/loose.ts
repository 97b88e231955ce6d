import type { LooseCell } from './cells.ts'
import { fold } from './columns.ts'
import {
  endsWithRemark,
  type Header,
  headerOf,
  isGroupHeading,
  isHeading,
  isOrdinal,
  mended,
  openingOf,
} from './headings.ts'
import { captionOf, type Line, linesOf } from './lines.ts'
import { cellsOf, type LooseLine } from './loose_cells.ts'
import {
  gapsOf,
  hasFigure,
  rowOf,
  type Segment,
  segmentsOf,
  valuesOf,
  withoutOrdinals,
  withoutRemarks,
} from './loose_rows.ts'
import { type Cell, isRow, type TableBlock, type TableRow } from './rows.ts'

/** What a table's first heading begins with. */
const openers = new Uint8Array(0x10000)
for (const char of '序编行主经社发计统规核指项名产品类内分领年各地区县市州旗乡镇街') openers[char.charCodeAt(0)] = 1
const fullStop = 0x3002
const blank = new Uint8Array(0x10000)
for (const char of ' \t\u00a0\u2002\u2003\u3000') blank[char.charCodeAt(0)] = 1

/** Lines of a table are no longer; one that is a single cell is shorter still. */
const longest = { line: 160, cell: 40, indent: 40 }
const note = /^[([*※]?(?:附?注|备注|说明|(?:数据|资料)来源)\d{0,2}[:：.、)]/
/** What stands between the lines of a table and is none of it: page numbers, 续表. */
const noise = /^(?:[-—–―]\s*\d{1,3}\s*[-—–―]|第\d{1,3}页.{0,6}|\(?续表?\d{0,2}\)?)$/
const mostHeadings = 24
const bareYear = /^(?:19|20)\d{2}$/
/** Characters of a place's name at the head of a row. */
const placeRow =
  /^(?:#|其中[:,]?)?(?:全[国省市县区州盟旗].{0,4}|合计|总计|.{1,10}[省市区县旗州盟乡镇]|.{1,6}街道|.{1,4}本级|市直)$/

/**
 * The tables of a text that nothing marks but their lines: each cell on one of its own, or the cells of a row parted by spaces. One begins at its first
 * heading (指标, 地区); its columns are known where its headings agree with the rows. Else it is doubtful: a number in the wrong column is worse than none.
 */
export function looseTables(text: string): TableBlock[] {
  if (!mayHaveTable(text)) return []
  const lines = linesOf(text)
  const tables: TableBlock[] = []
  let from = 0
  for (const [at, line] of lines.entries()) {
    if (line.start < (tables.at(-1)?.end ?? 0)) from = at + 1
    else if (isOpening(text, line.start, line.end)) {
      const table = tableAt(lines, at, from, text)
      if (table) tables.push(table)
    }
  }
  return tables
}

/** Whether any line begins as the first heading of a table does. Most texts have none, so this is all that they take. */
function mayHaveTable(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (isOpening(text, start, end)) return true
    start = end + 1
  }
  return false
}

function isOpening(text: string, start: number, end: number): boolean {
  if (end - start > longest.line || text.charCodeAt(end - 1) === fullStop) return false
  let at = start
  while (at < end && at - start < longest.indent && blank[text.charCodeAt(at)] === 1) at += 1
  if (openers[text.charCodeAt(at)] !== 1) return false
  const first =
    /^[^\s|]+(?:\s{1,8}[^\s|](?=[\s|]|$))*/.exec(text.slice(at, Math.min(end, at + longest.cell)))?.[0] ?? ''
  const title = fold(first)
  return openingOf(title) !== null || isOrdinal(title)
}

/** The table whose first heading stands on a line; `from`: the line behind the table before it. Null if there are no rows below headings. */
function tableAt(lines: readonly Line[], at: number, from: number, text: string): TableBlock | null {
  const cells = cellsFrom(lines, at, text)
  const { heads, end: below } = headingsOf(cells)
  const body = cells.slice(below)
  const rows = segmentsOf(isNumbered(heads) ? withoutOrdinals(body) : body).filter(hasFigure)
  const segments = endsWithRemark(heads) ? withoutRemarks(rows) : rows
  const end = segments.at(-1)?.rest.at(-1)?.end
  if (heads.length < 2 || segments.length < 2 || end === undefined) return null
  const read = readRows(mended(heads, text), segments, text)
  const caption = captionOf(lines, at, from, isRow)
  const start = cells[0]?.start ?? 0
  const block = { caption, start, end }
  return read ? { ...block, ...read } : { ...block, rows: segments.map(asRow), doubtful: true }
}

/** A row as its cells stand, of which the columns are not known. */
function asRow({ names, rest }: Segment): TableRow {
  const cells = [...names, ...rest]
  return { cells, start: startOf(cells), end: endOf(cells) }
}

/** The cells of the lines from a heading on, as far as they may be a table's. */
function cellsFrom(lines: readonly Line[], at: number, text: string): LooseCell[] {
  const found: LooseLine[] = []
  let blanks = 0
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index]
    const trimmed = line?.text.trim() ?? ''
    if (!line || endsTable(line, trimmed, text, index > at + 1)) break
    if (trimmed === '') blanks += 1
    else if (!noise.test(trimmed)) {
      found.push({ ...line, blanks })
      blanks = 0
    }
  }
  return cellsOf(found, text)
}

function endsTable({ start, end }: Line, trimmed: string, text: string, later: boolean): boolean {
  if (trimmed.length > longest.line || /[。！？；]/.test(trimmed) || note.test(trimmed)) return true
  if (trimmed.length > longest.cell && !/\s/.test(trimmed)) return true
  return isRow(trimmed) || (later && isOpening(text, start, end))
}

/** The headings that cells begin with, and how many cells they take. */
function headingsOf(cells: readonly LooseCell[]): { heads: LooseCell[]; end: number } {
  const titles = cells.slice(0, mostHeadings).map(({ text }) => fold(text))
  const numbers = isOrdinal(titles[0] ?? '') ? 1 : 0
  const grouped = isGroupHeading(titles[numbers] ?? '') && openingOf(titles[numbers + 1] ?? '') !== null
  const name = grouped ? numbers + 1 : numbers
  const opening = openingOf(titles[name] ?? '')
  const end = opening === 'places' ? firstPlace(cells, titles) : endOfHeadings(titles, name + 1)
  // 主要指标, and below it 指标: a title.
  const isTitle = openingOf(titles[name + 1] ?? '') !== null
  if (opening === null || isTitle || end <= name + 1) return { heads: [], end: 0 }
  return { heads: [...cells.slice(0, numbers), ...cells.slice(name, end)], end }
}

/** Where words are no longer those of headings. */
function endOfHeadings(titles: readonly string[], from: number): number {
  return titles.findIndex((title, index) => index >= from && !isHeading(title))
}

/** Where the first place of a table of places stands: what is named like one, else what the first figure is of. */
function firstPlace(cells: readonly LooseCell[], titles: readonly string[]): number {
  const figure = titles.findIndex((title, index) => cells[index]?.kind === 'figure' && !bareYear.test(title))
  const place = titles.findIndex((title, index) => index > 0 && placeRow.test(title))
  return place > 0 && place < figure ? place : figure - 1
}

/** Whether the first column has the numbers of the rows. */
function isNumbered([first]: readonly LooseCell[]): boolean {
  return first !== undefined && isOrdinal(fold(first.text))
}

/** The header that agrees with the rows below it, and they. Null if none does, or if not most of the rows are whole. */
function readRows(
  heads: readonly LooseCell[],
  segments: readonly Segment[],
  text: string,
): { rows: TableRow[]; height: number } | null {
  const most = Math.max(...segments.map(valuesOf))
  const header = headerOf(heads, most, text)
  if (!header) return null
  const gaps = gapsOf(segments.filter((segment) => valuesOf(segment) === most))
  const rows = segments.map((segment) => rowOf(segment, header, gaps, text))
  const read = rows.filter((row) => row !== null)
  const isCertain =
    header.levels.length > 1 || isJoined(heads, header) ? read.length === rows.length : isMost(read, rows)
  const above = headerRows(header)
  return isCertain && read.length > 1 ? { rows: [...above, ...read], height: above.length } : null
}

/** Whether a header has fewer headings than there were cells. */
function isJoined(heads: readonly LooseCell[], { levels }: Header): boolean {
  return levels[0]?.length !== heads.length
}

function isMost(read: readonly unknown[], rows: readonly unknown[]): boolean {
  return read.length * 2 >= rows.length
}

function headerRows({ levels }: Header): TableRow[] {
  return levels.map((cells) => ({ cells, start: startOf(cells), end: endOf(cells) }))
}

function startOf(cells: readonly Cell[]): number {
  return cells[0]?.start ?? 0
}

function endOf(cells: readonly Cell[]): number {
  return cells.at(-1)?.end ?? 0
}
