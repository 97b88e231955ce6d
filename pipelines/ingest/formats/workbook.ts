import ExcelJS from 'exceljs'
import { format } from 'numfmt'
import { limits } from '../limits.ts'
import type { Parsed, Sheet } from '../parsed.ts'
import type { Refusal } from '../refusal.ts'
import { repack } from './office_parts.ts'

/** Parts of a workbook that hold no cells. */
const unwanted =
  /^(?:docProps|customXml|xl\/(?:theme|media|drawings|charts|pivot|printerSettings|externalLinks|comments|threadedComments|queryTables|calcChain))/
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

/** The sheets of a workbook, their cells as Excel shows them: 0.052 in the format 0.0% is 5.2%. A merged cell stands in each of its places. */
export async function parseWorkbook(bytes: Uint8Array): Promise<Parsed> {
  const packed = await repack(bytes, 'workbook', unwanted)
  if (!(packed instanceof Uint8Array)) return { kind: 'refused', refusal: packed }
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(arrayBufferOf(packed), { ignoreNodes })
  const sheets: Sheet[] = []
  let cells = 0
  for (const sheet of workbook.worksheets) {
    const rows: string[][] = []
    sheet.eachRow((row) => {
      const texts: string[] = []
      row.eachCell((cell, column) => {
        cells += 1
        texts[column - 1] = printed(cell)
      })
      rows.push(Array.from(texts, (text) => text ?? ''))
    })
    if (cells > limits.cells) return { kind: 'refused', refusal: tooManyCells }
    if (rows.length > 0) sheets.push({ name: sheet.name, rows })
  }
  return { kind: 'sheets', sheets }
}

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  return buffer
}

function printed({ value, numFmt, text }: ExcelJS.Cell): string {
  const result = isFormula(value) ? value.result : value
  if (result === null || result === undefined) return ''
  if (typeof result === 'number') return number(result, numFmt)
  if (result instanceof Date) return result.toISOString().slice(0, 10)
  if (typeof result === 'object' && 'error' in result) return ''
  return isFormula(value) ? String(result) : text
}

function isFormula(value: ExcelJS.CellValue): value is ExcelJS.CellFormulaValue | ExcelJS.CellSharedFormulaValue {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)
}

/** A number in its format; in the general one if the format is none. */
function number(value: number, numFmt: string | undefined): string {
  try {
    return format(numFmt ?? 'General', value).trim()
  } catch {
    return format('General', value)
  }
}

const tooManyCells: Refusal = {
  code: 'too_large',
  reason: `The workbook has more than ${limits.cells} cells: divide it, or save its tables as CSV.`,
}
