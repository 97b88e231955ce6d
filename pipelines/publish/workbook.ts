import type { DuckDBConnection } from '@duckdb/node-api'
import ExcelJS from 'exceljs'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { writeAbout } from './about.ts'
import { dictionaryColumns, dictionaryRows } from './dictionary.ts'
import { type Cell, emptyColumns, readRows } from './rows.ts'
import { parseVersion } from './version.ts'
import { writeSheets } from './worksheet.ts'
import { fixZipTimes } from './zip.ts'

/** Excel's limit of 1,048,576 rows, less the header. */
const excelRows = 1_048_575

/** A table wider than this comes without the columns that are empty in every row: nobody finds a figure among three hundred. */
const widestWhole = 100

type WorkbookOptions = {
  connection: DuckDBConnection
  tables: readonly { table: Table; rows: number }[]
  version: string
  file: string
  /** Rows a sheet before a numbered one begins. */
  rowsPerSheet?: number
}

/** Writes the workbook, of reproducible bytes: a sheet about the release, the data dictionary, and a sheet a table. */
export async function writeWorkbook(options: WorkbookOptions): Promise<void> {
  const { connection, tables, version, file, rowsPerSheet = excelRows } = options
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: false })
  stamp(workbook, version)
  const inWorkbook = tables.filter(({ table }) => table.formats === 'all')
  writeAbout(workbook, inWorkbook, version)
  const dictionary = { name: 'dictionary', columns: dictionaryColumns, frozenColumns: 2, rowsPerSheet }
  await writeSheets(workbook, dictionary, oneGroup(dictionaryRows(tables.map(({ table }) => table))))
  for (const { table, rows } of inWorkbook) {
    const left = await keptColumns(connection, table, rows)
    const groups = onlyColumns(readRows(connection, table), left.places)
    await writeSheets(
      workbook,
      { name: table.name, columns: left.columns, frozenColumns: left.frozen, rowsPerSheet },
      groups,
    )
  }
  await workbook.commit()
  await fixZipTimes(file)
}

/** Who and when: the first day of the version's month, since the clock is for the version only. */
function stamp(workbook: ExcelJS.stream.xlsx.WorkbookWriter, version: string): void {
  const { year = 1980, month = 1 } = parseVersion(version) ?? {}
  const date = new Date(Date.UTC(year, month - 1, 1))
  Object.assign(workbook, { creator: 'tongbi', lastModifiedBy: 'tongbi', created: date, modified: date })
}

/** The columns of a table that its sheet has, their places in its rows, and how many from the left stay in view. */
async function keptColumns(connection: DuckDBConnection, table: Table, rows: number) {
  const all = columnsOf(table)
  const isWide = all.length > widestWhole
  const empty = isWide && rows > 0 ? await emptyColumns(connection, table) : new Set<string>()
  const places = all.flatMap(({ name }, place) => (empty.has(name) ? [] : [place]))
  const columns = all.filter(({ name }) => !empty.has(name))
  const lastKey = Math.max(...table.key.map((name) => columns.findIndex((column) => column.name === name)))
  return { columns, places, frozen: isWide ? lastKey + 1 : 1 }
}

async function* onlyColumns(groups: AsyncIterable<Cell[][]>, places: readonly number[]): AsyncGenerator<Cell[][]> {
  for await (const rows of groups) yield rows.map((row) => places.map((place) => row[place] ?? null))
}

async function* oneGroup(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield rows
}
