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
  rowAsItStands,
  rowOf,
  rowWithoutValues,
  type Segment,
  segmentsOf,
  valuesOf,
  withoutOrdinals,
  withoutRemarks,
} from './loose_rows.ts'
import { type Opening, openingAt } from './openings.ts'
import { leadsToPlaces, placeRows } from './place_lists.ts'
import { type Cell, isRow, type TableBlock, type TableRow } from './rows.ts'

/** Lines of a table are no longer; one that is a single cell is shorter still. */
const longest = { line: 160, cell: 40 }
const note = /^[([*※]?(?:附?注|备注|说明|(?:数据|资料)来源)\d{0,2}[:：.、)]/
/** What stands between the lines of a table and is none of it: page numbers, 续表. */
const noise = /^(?:[-—–―]\s*\d{1,3}\s*[-—–―]|第\d{1,3}页.{0,6}|\(?续表?\d{0,2}\)?)$/
const mostHeadings = 24
const mostBlank = 8
const beginsAsFigure = /^(?:增长?|下降|[-+－≥≤<>＜＞])?(?!\d{1,3}[.、)](?!\d))\d/
const bareYear = /^(?:19|20)\d{2}$/
/** Characters of a place's name at the head of a row. */
const placeRow =
  /^(?:#|其中[:,]?)?(?:全[国省市县区州盟旗].{0,4}|合计|总计|.{1,10}[省市区县旗州盟乡镇]|.{1,6}街道|.{1,4}本级|市直)$/

/** A line, and how it opens a table. */
type OpenLine = Line & { opening: Opening | null }

/**
 * The tables of a text that nothing marks but their lines: each cell on one of its own, or the cells of a row parted by spaces. One begins at its headings
 * (指标, 地区; 2023年, 增长%); its columns are known where these agree with the rows. Else it is doubtful: a number in the wrong column is worse than none.
 */
export function looseTables(text: string): TableBlock[] {
  if (!mayHaveTable(text)) return []
  const lines = linesOf(text).map((line) => ({ ...line, opening: openingAt(text, line.start, line.end) }))
  const tables: TableBlock[] = []
  let from = 0
  for (const [at, { start, opening }] of lines.entries()) {
    if (start < (tables.at(-1)?.end ?? 0)) from = at + 1
    else {
      const table = opening && tableBy(opening, lines, at, from, text)
      if (table) tables.push(table)
    }
  }
  return tables
}

/** The table that a line opens as `opening` says; `from`: the line behind the table before it. */
function tableBy(
  opening: Opening,
  lines: readonly OpenLine[],
  at: number,
  from: number,
  text: string,
): TableBlock | null {
  if (opening === 'list') return listBelow(lines, at, from, text)
  const first = opening === 'below' ? lineAbove(lines, at, from) : at
  return first < from ? null : tableAt(lines, { first, from, isKnown: opening === 'known' }, text)
}

/** Whether any line has a heading of a table. Most texts have none, so this is all that they take. */
function mayHaveTable(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (openingAt(text, start, end)) return true
    start = end + 1
  }
  return false
}

/** The line with words above a heading, if those may be the first heading; -1 if not. */
function lineAbove(lines: readonly OpenLine[], at: number, from: number): number {
  let above = at - 1
  while (above >= from && at - above <= mostBlank && lines[above]?.text.trim() === '') above -= 1
  const line = lines[above]
  if (!line || line.text.length > longest.cell || /[。；！？\t]/.test(line.text)) return -1
  return line.text.trim() === '' || line.opening ? -1 : above
}

/** Where a table begins, from where on its caption may, and whether its first heading is a known one. */
type Beginning = { first: number; from: number; isKnown: boolean }

/** The table that begins on a line. Null if there are no rows below headings, or if those of a table that may be none are not certain. */
function tableAt(lines: readonly OpenLine[], { first, from, isKnown }: Beginning, text: string): TableBlock | null {
  const cells = cellsFrom(lines, first, text)
  const { heads, end: below } = headingsOf(cells, isKnown)
  const body = cells.slice(below)
  const rows = segmentsOf(isNumbered(heads) ? withoutOrdinals(body) : body).filter(hasFigure)
  const segments = endsWithRemark(heads) ? withoutRemarks(rows) : rows
  const end = segments.at(-1)?.rest.at(-1)?.end
  if (heads.length < 2 || segments.length < 2 || end === undefined) return null
  const read = readRows(mended(heads, text), segments, text)
  // Words that are no known heading may be the title.
  const caption = captionOf(lines, isKnown ? first : first + 1, from, isRow)
  const start = cells[0]?.start ?? 0
  const block = { caption, start, end }
  if (read) return { ...block, ...read }
  return isKnown ? { ...block, rows: segments.map(rowAsItStands), doubtful: true } : null
}

/** The list of places that a line leads over to; null if there is none. */
function listBelow(lines: readonly OpenLine[], title: number, from: number, text: string): TableBlock | null {
  if (!leadsToPlaces(lines[title]?.text ?? '')) return null
  const read = placeRows(cellsFrom(lines, title + 1, text))
  const start = read?.rows[0]?.start ?? 0
  const end = read?.rows.at(-1)?.end ?? 0
  return read && { ...read, caption: captionOf(lines, title + 1, from, isRow), start, end }
}

/** The cells of the lines from a heading on, as far as they may be a table's. */
function cellsFrom(lines: readonly OpenLine[], first: number, text: string): LooseCell[] {
  const found: LooseLine[] = []
  let blanks = 0
  let figures = false
  for (let index = first; index < lines.length && (figures || found.length < mostHeadings); index += 1) {
    const line = lines[index]
    const trimmed = line?.text.trim() ?? ''
    if (!line || endsTable(line, trimmed)) break
    const opening = figures || index > first + 1 ? line.opening : null
    if (opening === 'known' || (opening && figures)) break
    figures ||= hasNumber(trimmed)
    if (trimmed === '') blanks += 1
    else if (!noise.test(trimmed)) {
      found.push({ ...line, blanks })
      blanks = 0
    }
  }
  // Without one there are no rows; looking at each cell would be for nothing.
  return figures ? cellsOf(found, text) : []
}

/** Whether a line has a figure that is no year, month or number of an item, as those of the first row do. */
function hasNumber(line: string): boolean {
  return line.split(/\s+/).some((word) => beginsAsFigure.test(word) && !bareYear.test(word) && !/[年月]/.test(word))
}

function endsTable({ text }: Line, trimmed: string): boolean {
  if (text.length > longest.line || /[。！？；]/.test(trimmed) || note.test(trimmed)) return true
  return isRow(trimmed) || (trimmed.length > longest.cell && !/\s/.test(trimmed))
}

/** The headings that cells begin with, and how many cells they take. */
function headingsOf(cells: readonly LooseCell[], isKnown: boolean): { heads: LooseCell[]; end: number } {
  const titles = cells.slice(0, mostHeadings).map(({ text }) => fold(text))
  const numbers = isOrdinal(titles[0] ?? '') ? 1 : 0
  const grouped = isGroupHeading(titles[numbers] ?? '') && openingOf(titles[numbers + 1] ?? '') !== null
  const name = grouped ? numbers + 1 : numbers
  const opening =
    isKnown && numbers === 0 ? openingOf(titles[name] ?? '') : (openingOf(titles[name] ?? '') ?? 'indicators')
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
  const all = segments.map((segment, index) => rows[index] ?? rowWithoutValues(segment, header, text))
  const above = headerRows(header)
  return isCertain && read.length > 1 ? { rows: [...above, ...all], height: above.length } : null
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
