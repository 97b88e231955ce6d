import type ExcelJS from 'exceljs'
import type { Table } from '../../schemas/table.ts'
import { licence, quotedTexts } from './licence.ts'
import { headerStyle } from './worksheet.ts'

const notes = [
  'Every number leads back to the sentence it was read from: follow document and observation ids to the sheets of these names.',
  'Empty cells: not stated or not computable, never zero. The sheet `dictionary` explains every column.',
  'A table of more than 100 columns comes here without those that are empty in every row; all other formats of the release have them all.',
  'A text longer than Excel allows is cut with a mark; the texts of the reports are in Parquet only.',
  '每个数字都可追溯到原句：按报告编号与观测编号查对应的工作表。空格表示未陈述或无法计算，不是零。各列说明见 dictionary 表。',
]

/** Writes the first sheet: what the workbook is, its licence, and a line a table that leads to its sheet. */
export function writeAbout(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  tables: readonly { table: Table; rows: number }[],
  version: string,
): void {
  const sheet = workbook.addWorksheet('about')
  sheet.columns = [{ width: 20 }, { width: 14 }, { width: 12 }, { width: 100 }, { width: 60 }]
  const title = sheet.addRow([`tongbi (同比) ${version}`])
  title.getCell(1).style = { font: { bold: true, size: 16 } }
  const lines = [...notes, `Licence of the tables: ${licence.title} (${licence.path}).`, quotedTexts, '']
  for (const line of lines) sheet.addRow([line])
  const header = sheet.addRow(['table', '表', 'rows', 'grain', '每行'])
  header.eachCell((cell) => {
    cell.style = headerStyle
  })
  for (const { table, rows } of tables) {
    const { name, titleZh, description, descriptionZh } = table
    const row = sheet.addRow([{ text: name, hyperlink: `#'${name}'!A1` }, titleZh, rows, description, descriptionZh])
    row.getCell(1).style = { font: { underline: true, color: { argb: 'FF0563C1' } } }
    row.getCell(3).style = { numFmt: '#,##0' }
  }
  sheet.commit()
}
