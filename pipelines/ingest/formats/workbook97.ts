import { type CellObject, read, set_cptable, utils, type WorkSheet } from '@e965/xlsx'
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { limits } from '../limits.ts'
import type { HiddenParts, Parsed, Sheet } from '../parsed.ts'
import { encryptedOffice, tooManyCells } from '../refusal.ts'
import { printedNumber } from './printed_number.ts'

set_cptable(codePages) // the texts of Excel 95 are in GBK

/** The sheets of a workbook as Excel 95 to 2003 and WPS wrote it (.xls), read as those of a newer one are. Rejects if it cannot be read. */
export function parseWorkbook97(bytes: Uint8Array): Parsed {
  let book: ReturnType<typeof read>
  try {
    book = read(Buffer.from(bytes), {
      type: 'buffer',
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
    })
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) return { kind: 'refused', refusal: encryptedOffice }
    throw error
  }
  const sheets: Sheet[] = []
  const hidden: HiddenParts = { sheets: 0, rows: 0, columns: 0 }
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false
  let left: number = limits.cells
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    if (!sheet) continue
    if (book.Workbook?.Sheets?.[index]?.Hidden) {
      hidden.sheets += 1
      continue
    }
    const cells = cellsOf(sheet, date1904)
    left -= placesOf(cells)
    if (left < 0) return { kind: 'refused', refusal: tooManyCells }
    const rows = rowsOf(sheet, cells, hidden)
    if (rows.length > 0) sheets.push({ name, rows })
  }
  return { kind: 'sheets', sheets, hidden, uncomputed: 0 }
}

type PrintedCell = { row: number; column: number; text: string }

/** The cells of a sheet that print something. What a sheet says of its own size counts empty ones that only have a format. */
function cellsOf(sheet: WorkSheet, date1904: boolean): PrintedCell[] {
  return Object.keys(sheet).flatMap((name) => {
    if (name.startsWith('!')) return []
    const { r, c } = utils.decode_cell(name)
    const text = printed(sheet[name], date1904)
    return text === '' ? [] : [{ row: r, column: c, text }]
  })
}

function sizeOf(cells: readonly PrintedCell[]): { height: number; width: number } {
  let [height, width] = [0, 0]
  for (const { row, column } of cells) {
    height = Math.max(height, row + 1)
    width = Math.max(width, column + 1)
  }
  return { height, width }
}

function placesOf(cells: readonly PrintedCell[]): number {
  const { height, width } = sizeOf(cells)
  return height * width
}

/** The rows that are shown, merged cells in each of their places as far as the sheet is filled. */
function rowsOf(sheet: WorkSheet, cells: readonly PrintedCell[], hidden: HiddenParts): string[][] {
  const { height, width } = sizeOf(cells)
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, () => ''))
  for (const { row, column, text } of cells) put(grid, row, column, text)
  for (const { s, e } of sheet['!merges'] ?? []) {
    const text = grid[s.r]?.[s.c] ?? ''
    for (let row = s.r; row <= Math.min(e.r, height - 1); row += 1)
      for (let column = s.c; column <= Math.min(e.c, width - 1); column += 1) put(grid, row, column, text)
  }
  const columns = Array.from({ length: width }, (_, column) => !sheet['!cols']?.[column]?.hidden)
  const rows = grid.filter((_, row) => !sheet['!rows']?.[row]?.hidden)
  hidden.rows += grid.length - rows.length
  hidden.columns += columns.filter((shown) => !shown).length
  return rows.map((row) => row.filter((_, column) => columns[column])).filter((row) => row.some((cell) => cell !== ''))
}

function put(grid: readonly string[][], row: number, column: number, text: string): void {
  const line = grid[row]
  if (line && column < line.length) line[column] = text
}

function printed(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.t === 'e') return ''
  return typeof cell.v === 'number' ? printedNumber(cell.v, cell.z?.toString(), { date1904 }) : String(cell.v)
}
