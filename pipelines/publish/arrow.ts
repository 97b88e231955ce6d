import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import {
  Bool,
  type Data,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow'
import { type Column, columnsOf, type Table } from '../../schemas/table.ts'
import { type Cell, distinctValues, readRows } from './rows.ts'

/** Cells of one record batch: what bounds the memory that a table takes, however long it is. */
const cellsPerBatch = 1_000_000

/** Tables whose keys repeat in the rows that refer to them; an observation, by contrast, is referred to once or twice. */
const referredToOften = new Set(['document', 'area', 'indicator'])

/** A column that is written as places in a list of its values. */
type Encoded = { type: Dictionary<Utf8, Int32>; values: Vector<Utf8>; places: ReadonlyMap<string, number> }
type Written = { column: Column; field: Field; encoded: Encoded | null }

/** Writes a table as an Arrow IPC file, in record batches of bounded size. Closed lists and often repeated references are dictionaries. */
export async function writeArrow(connection: DuckDBConnection, table: Table, file: string): Promise<void> {
  const columns = await writtenColumns(connection, table)
  const schema = new Schema(
    columns.map(({ field }) => field),
    new Map([
      ['description', table.description],
      ['descriptionZh', table.descriptionZh],
    ]),
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
    const encoded = values && encode(values, index)
    const field = new Field(column.name, encoded?.type ?? arrowType(column), column.nullable, notesOf(column))
    written.push({ column, field, encoded })
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
function encode(values: readonly string[], id: number): Encoded {
  return {
    type: new Dictionary(new Utf8(), new Int32(), id),
    values: vectorFromArray(values, new Utf8()),
    places: new Map(values.map((value, place) => [value, place])),
  }
}

function arrowType({ type }: Column): DataType {
  const types = { string: Utf8, integer: Int32, number: Float64, boolean: Bool, date: DateDay }
  return new types[type]()
}

function notesOf({ title, titleZh, description, descriptionZh, unit }: Column): Map<string, string> {
  const notes = Object.entries({ title, titleZh, description, descriptionZh, unit })
  return new Map(notes.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

function recordBatch(schema: Schema, columns: readonly Written[], rows: readonly Cell[][]): RecordBatch {
  const children = columns.map(({ column, encoded }, index) => {
    const cells = rows.map((row) => row[index] ?? null)
    return encoded ? encodedData(encoded, cells) : plainData(column, cells)
  })
  return new RecordBatch(
    schema,
    makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }),
  )
}

function plainData(column: Column, cells: readonly Cell[]): Data {
  const values = column.type === 'date' ? cells.map((cell) => (cell === null ? null : new Date(String(cell)))) : cells
  return onlyChunk(vectorFromArray(values, arrowType(column)))
}

function encodedData({ type, values, places }: Encoded, cells: readonly Cell[]): Data {
  const {
    length,
    nullCount,
    nullBitmap,
    values: data,
  } = onlyChunk(
    vectorFromArray(
      cells.map((cell) => (cell === null ? null : placeOf(String(cell), places))),
      new Int32(),
    ),
  )
  return makeData({ type, length, nullCount, nullBitmap, data, dictionary: values })
}

function placeOf(value: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(value)
  if (place === undefined) throw new RangeError(`${value} is not among the values that the contract allows`)
  return place
}

function onlyChunk<Type extends DataType>(vector: Vector<Type>): Data<Type> {
  const [chunk] = vector.data
  if (!chunk) throw new RangeError('A vector of no rows has no data')
  return chunk
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
