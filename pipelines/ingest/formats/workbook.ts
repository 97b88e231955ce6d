import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { limits } from '../limits.ts'
import type { HiddenParts, Parsed, Sheet } from '../parsed.ts'
import { tooManyCells } from '../refusal.ts'
import { xmlParts } from './office_parts.ts'
import { printedNumber } from './printed_number.ts'

/** How the names of parts begin that hold no cells. */
const unwanted = [
  'docProps',
  'customXml',
  ...[
    'theme',
    'media',
    'drawings',
    'charts',
    'pivot',
    'printerSettings',
    'externalLinks',
    'comments',
    'threadedComments',
    'queryTables',
    'calcChain',
  ].map((part) => `xl/${part}`),
]
/** Parts of a sheet that hold no cells, which the library would build in memory. */
const ignoreNodes = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'picture',
  'extLst',
  'tableParts',
  'autoFilter',
  'sheetPr',
]

/**
 * The sheets of a workbook, their cells as Excel shows them: 0.052 in the format 0.0% is 5.2%. A merged cell stands in each of its places; what
 * is hidden is left out.
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<Parsed> {
  const read = await xmlParts(bytes, 'workbook', unwanted)
  if (!('parts' in read)) return { kind: 'refused', refusal: read }
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(arrayBufferOf(zipSync(read.parts, { level: 0 })), { ignoreNodes })
  const sheets: Sheet[] = []
  const hidden: HiddenParts = { sheets: 0, rows: 0, columns: 0 }
  let uncomputed = 0
  let cells = 0
  for (const sheet of workbook.worksheets) {
    if (sheet.state !== 'visible') {
      hidden.sheets += 1
      continue
    }
    const rows: string[][] = []
    const shown = shownColumns(sheet)
    hidden.columns += shown.filter((column) => !column).length
    sheet.eachRow((row) => {
      if (row.hidden) {
        hidden.rows += 1
        return
      }
      const texts: string[] = []
      row.eachCell((cell, column) => {
        cells += 1
        if (isUncomputed(cell.value)) uncomputed += 1
        texts[column - 1] = printed(cell)
      })
      rows.push(Array.from(texts, (text) => text ?? '').filter((_, column) => shown[column] ?? true))
    })
    if (cells > limits.cells) return { kind: 'refused', refusal: tooManyCells }
    if (rows.length > 0) sheets.push({ name: sheet.name, rows })
  }
  return { kind: 'sheets', sheets, hidden, uncomputed }
}

/** Whether each column that the sheet describes is shown. */
function shownColumns(sheet: ExcelJS.Worksheet): boolean[] {
  return (sheet.columns ?? []).map(({ hidden }) => hidden !== true)
}

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  return buffer
}

function printed({ value, numFmt, text }: ExcelJS.Cell): string {
  const result = isFormula(value) ? value.result : value
  if (result === null || result === undefined) return ''
  if (typeof result === 'number') return printedNumber(result, numFmt)
  if (result instanceof Date) return printedNumber(daysSince1900(result), numFmt)
  if (typeof result === 'object' && 'error' in result) return ''
  return isFormula(value) ? String(result) : text
}

function isUncomputed(value: ExcelJS.CellValue): boolean {
  return isFormula(value) && (value.result === undefined || value.result === null)
}

function isFormula(value: ExcelJS.CellValue): value is ExcelJS.CellFormulaValue | ExcelJS.CellSharedFormulaValue {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)
}

/** A date as workbooks count it, of which 25,569 is the first day of 1970. */
function daysSince1900(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569
}
