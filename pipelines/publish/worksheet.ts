import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import type { Column } from '../../schemas/table.ts'
import type { Cell } from './rows.ts'
import { columnWidth, dateFormat, numberFormat } from './workbook_columns.ts'
import { cellText } from './workbook_text.ts'

type Style = Partial<ExcelJS.Style>

/** The name of a sheet, its columns, how many of them stay in view, and how many rows it may hold below its header. */
export type SheetPlan = { name: string; columns: readonly Column[]; frozenColumns: number; rowsPerSheet: number }

/** A sheet that is being written, and the styles of each of its columns: the library looks a style up by its object. */
type OpenSheet = { worksheet: ExcelJS.Worksheet; styles: readonly ColumnStyles[]; rows: number }
type ColumnStyles = { whole: Style; broken: Style; date: Style; other: Style }

/** After so many rows the event loop has a turn, or what waits to be compressed piles up in memory. */
const rowsPerTurn = 16

export const headerStyle: Style = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } },
}

/** Writes rows to a sheet, and to numbered ones (`mention_2`) once it is full. The header stays in view and filters the rows. */
export async function writeSheets(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  plan: SheetPlan,
  groups: AsyncIterable<Cell[][]>,
): Promise<void> {
  let sheet: OpenSheet | null = null
  let number = 1
  for await (const rows of groups) {
    sheet ??= openSheet(workbook, plan, number, rows)
    for (const row of rows) {
      if (sheet.rows === plan.rowsPerSheet) {
        closeSheet(sheet, plan)
        number += 1
        sheet = openSheet(workbook, plan, number, rows)
      }
      writeRow(sheet, plan, row)
      if (sheet.rows % rowsPerTurn === 0) await setImmediate()
    }
  }
  closeSheet(sheet ?? openSheet(workbook, plan, number, []), plan)
}

function openSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { name, columns, frozenColumns }: SheetPlan,
  number: number,
  sample: readonly Cell[][],
): OpenSheet {
  const worksheet = workbook.addWorksheet(number === 1 ? name : `${name}_${number}`, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }],
  })
  worksheet.columns = columns.map((column, index) => ({
    width: columnWidth(
      column.name,
      sample.map((row) => displayed(row[index] ?? null)),
    ),
  }))
  const header = worksheet.addRow([])
  columns.forEach((column, index) => {
    const cell = header.getCell(index + 1)
    cell.value = column.name
    cell.style = headerStyle
  })
  header.commit()
  return { worksheet, styles: columns.map(stylesOf), rows: 0 }
}

function writeRow(sheet: OpenSheet, { columns }: SheetPlan, row: readonly Cell[]): void {
  const target = sheet.worksheet.addRow([])
  for (const [index, column] of columns.entries()) {
    const value = row[index] ?? null
    const styles = sheet.styles[index]
    if (value === null || !styles) continue
    const cell = target.getCell(index + 1)
    cell.value = cellValue(value, column)
    cell.style = styleOf(value, column, styles)
  }
  target.commit()
  sheet.rows += 1
}

function closeSheet({ worksheet, rows }: OpenSheet, { columns }: SheetPlan): void {
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows + 1, column: columns.length } }
  worksheet.commit()
}

/**
 * A text stays a text whatever it begins with: only an object with a formula becomes one, and none is ever made. One that begins or
 * ends in white space is written as rich text, the only way in which the library tells readers to keep it.
 */
function cellValue(value: string | number | boolean, { type }: Column): ExcelJS.CellValue {
  if (typeof value !== 'string') return value
  if (type === 'date') return new Date(`${value}T00:00:00Z`)
  const text = cellText(value)
  return text === text.trim() ? text : { richText: [{ text }] }
}

function stylesOf(column: Column): ColumnStyles {
  const { whole, broken } = numberFormat(column)
  return { whole: { numFmt: whole }, broken: { numFmt: broken }, date: { numFmt: dateFormat }, other: {} }
}

function styleOf(value: string | number | boolean, { type }: Column, styles: ColumnStyles): Style {
  if (type === 'date') return styles.date
  if (typeof value !== 'number') return styles.other
  return Number.isInteger(value) ? styles.whole : styles.broken
}

/** About what a cell shows, for the width of its column. */
function displayed(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? cell.toFixed(Number.isInteger(cell) ? 0 : 3) : String(cell)
}
