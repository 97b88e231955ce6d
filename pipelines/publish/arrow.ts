import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import {
  Dictionary,
  Field,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { type Column, columnsOf, type Table } from '../../schemas/table.ts'
import { arrowData, arrowType, type Encoding, encodedData } from './arrow_data.ts'
import { type Cell, distinctValues, readRows } from './rows.ts'

/** Cells of one record batch: what bounds the memory that a table takes, however long it is. */
const cellsPerBatch = 250_000

/** Tables whose keys repeat in the rows that refer to them; an observation, by contrast, is referred to once or twice. */
const referredToOften = new Set(['document', 'area', 'indicator'])

type Written = { column: Column; field: Field; encoding: Encoding | null }

/** Writes a table as an Arrow IPC file, in record batches of bounded size. Closed lists and references that repeat are dictionaries. */
export async function writeArrow(connection: DuckDBConnection, table: Table, file: string): Promise<void> {
  const columns = await writtenColumns(connection, table)
  const schema = new Schema(
    columns.map(({ field }) => field),
    new Map(Object.entries({ description: table.description, descriptionZh: table.descriptionZh })),
  )
  const writer = new RecordBatchFileWriter().reset(undefined, schema)
  const written = pipeline(writer, createWriteStream(file))
  const rowsPerBatch = Math.ceil(cellsPerBatch / columns.length)
  for await (const rows of regrouped(readRows(connection, table), rowsPerBatch)) {
    writer.write(recordBatch(schema, columns, rows))
  }
  writer.finish()
  await written
}

async function writtenColumns(connection: DuckDBConnection, table: Table): Promise<Written[]> {
  const written: Written[] = []
  for (const [index, column] of columnsOf(table).entries()) {
    const values = await listOfValues(connection, table, column)
    const encoding = values && encodingOf(values, index)
    const field = new Field(column.name, encoding?.type ?? arrowType(column), column.nullable, notesOf(column))
    written.push({ column, field, encoding })
  }
  return written
}

async function listOfValues(
  connection: DuckDBConnection,
  table: Table,
  column: Column,
): Promise<readonly string[] | null> {
  if (column.values) return column.values
  const target = table.references[column.name]
  return target !== undefined && referredToOften.has(target) ? distinctValues(connection, table, column.name) : null
}

/** The id is the column's place: one that the library draws itself would differ from run to run. */
function encodingOf(values: readonly string[], id: number): Encoding {
  return {
    type: new Dictionary(new Utf8(), new Int32(), id),
    values: vectorFromArray(values, new Utf8()),
    places: new Map(values.map((value, place) => [value, place])),
  }
}

function notesOf({ title, titleZh, description, descriptionZh, unit }: Column): Map<string, string> {
  const notes = { title, titleZh, description, descriptionZh }
  return new Map(Object.entries(unit === undefined ? notes : { ...notes, unit }))
}

function recordBatch(schema: Schema, columns: readonly Written[], rows: readonly Cell[][]): RecordBatch {
  const children = columns.map(({ column, encoding }, index) => {
    const cells = rows.map((row) => row[index] ?? null)
    return encoding ? encodedData(encoding, cells) : arrowData(column, cells)
  })
  const type = new Struct(schema.fields)
  return new RecordBatch(schema, makeData({ type, length: rows.length, nullCount: 0, children }))
}

async function* regrouped(groups: AsyncIterable<Cell[][]>, size: number): AsyncGenerator<Cell[][]> {
  let waiting: Cell[][] = []
  for await (const rows of groups) {
    waiting.push(...rows)
    if (waiting.length < size) continue
    yield waiting
    waiting = []
  }
  if (waiting.length > 0) yield waiting
}
