import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Table as ArrowTable, tableFromIPC } from '@uwdata/flechette'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { readSheet } from 'read-excel-file/node'
import { type ColumnType, columnsOf, type Table } from '../../schemas/table.ts'
import type { Row } from './sample.ts'

// Each format of a release, read by a library that did not write it.

type Cell = Row[string]

export async function readParquet(directory: string, table: Table): Promise<Row[]> {
  const file = await asyncBufferFromFile(join(directory, 'parquet', `${table.name}.parquet`))
  const rows = await parquetReadObjects({ file, compressors })
  return rows.map((row) => plainRow(table, (name) => row[name]))
}

export function readArrow(directory: string, table: Table): Row[] {
  const bytes = readFileSync(join(directory, 'arrow', `${table.name}.arrow`))
  const read: ArrowTable = tableFromIPC(bytes, { useDate: true })
  return read.toArray().map((row) => plainRow(table, (name) => row[name]))
}

/** Tells an empty cell from an empty text by its quotes. */
export function readCsv(directory: string, table: Table): Row[] {
  const records: Record<string, string | null>[] = parse(readFileSync(join(directory, 'csv', `${table.name}.csv`)), {
    columns: true,
    record_delimiter: '\r\n',
    cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
  })
  const types = new Map(columnsOf(table).map(({ name, type }) => [name, type]))
  return records.map((record) => plainRow(table, (name) => parsed(record[name] ?? null, types.get(name))))
}

export async function readExcel(directory: string, table: Table, sheet = table.name): Promise<Row[]> {
  const [header = [], ...rows] = await readSheet(join(directory, 'tongbi.xlsx'), sheet, { trim: false })
  return rows.map((row) => plainRow(table, (name) => row[header.indexOf(name)]))
}

function plainRow(table: Table, cellOf: (name: string) => unknown): Row {
  return Object.fromEntries(columnsOf(table).map(({ name }) => [name, plain(cellOf(name))]))
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new TypeError(`A ${typeof value} was read where none was written`)
}

function parsed(text: string | null, type: ColumnType | undefined): Cell {
  if (text === null) return null
  if (type === 'integer' || type === 'number') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}
