import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx'
import { limits } from '../limits.ts'
import type { HiddenParts, Parsed, Sheet } from '../parsed.ts'
import { encryptedOffice, tooManyCells } from '../refusal.ts'
import { printedNumber } from './printed_number.ts'

/** The sheets of a workbook as Excel 97 to 2003 and WPS wrote it (.xls), read as those of a newer one are. Rejects if it cannot be read. */
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
  let left: number = limits.cells
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    if (!sheet) continue
    if (book.Workbook?.Sheets?.[index]?.Hidden) {
      hidden.sheets += 1
      continue
    }
    left -= placesOf(sheet)
    if (left < 0) return { kind: 'refused', refusal: tooManyCells }
    const rows = rowsOf(sheet, hidden)
    if (rows.length > 0) sheets.push({ name, rows })
  }
  return { kind: 'sheets', sheets, hidden, uncomputed: 0 }
}

/** The places of a sheet's cells and of the merged ones in it. */
function placesOf(sheet: WorkSheet): number {
  const ranges = [utils.decode_range(sheet['!ref'] ?? 'A1'), ...(sheet['!merges'] ?? [])]
  return ranges.reduce((sum, { s, e }) => sum + (e.r - s.r + 1) * (e.c - s.c + 1), 0)
}

function rowsOf(sheet: WorkSheet, hidden: HiddenParts): string[][] {
  const { s, e } = utils.decode_range(sheet['!ref'] ?? 'A1')
  const grid = Array.from({ length: e.r + 1 }, () => Array.from({ length: e.c + 1 }, () => ''))
  for (let row = s.r; row <= e.r; row += 1)
    for (let column = s.c; column <= e.c; column += 1) put(grid, row, column, printed(cellAt(sheet, row, column)))
  for (const range of sheet['!merges'] ?? []) {
    const text = grid[range.s.r]?.[range.s.c] ?? ''
    for (let row = range.s.r; row <= range.e.r; row += 1)
      for (let column = range.s.c; column <= range.e.c; column += 1) put(grid, row, column, text)
  }
  const columns = grid[0]?.map((_, column) => !sheet['!cols']?.[column]?.hidden) ?? []
  const rows = grid.filter((_, row) => !sheet['!rows']?.[row]?.hidden)
  hidden.rows += grid.length - rows.length
  hidden.columns += columns.filter((shown) => !shown).length
  return rows.map((row) => row.filter((_, column) => columns[column])).filter((row) => row.some((cell) => cell !== ''))
}

function put(grid: readonly string[][], row: number, column: number, text: string): void {
  const line = grid[row]
  if (line && column < line.length) line[column] = text
}

function cellAt(sheet: WorkSheet, row: number, column: number): CellObject | undefined {
  return sheet[utils.encode_cell({ r: row, c: column })]
}

function printed(cell: CellObject | undefined): string {
  if (!cell || cell.v === undefined || cell.t === 'e') return ''
  return typeof cell.v === 'number' ? printedNumber(cell.v, cell.z?.toString()) : String(cell.v)
}
