import {
  Bool,
  type Data,
  type DataType,
  DateDay,
  type Dictionary,
  Float64,
  Int32,
  makeData,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow'
import type { Column } from '../../schemas/table.ts'
import type { Cell } from './rows.ts'

/** A column that is written as places in a list of its values. */
export type Encoding = { type: Dictionary<Utf8, Int32>; values: Vector<Utf8>; places: ReadonlyMap<string, number> }

/** The Arrow type of a column that is not encoded. */
export function arrowType({ type }: Column): DataType {
  const types = { string: Utf8, integer: Int32, number: Float64, boolean: Bool, date: DateDay }
  return new types[type]()
}

/** The cells of a column as Arrow data. The buffers of the common types are filled here: the library's builders take thrice as long. */
export function arrowData(column: Column, cells: readonly Cell[]): Data {
  const common = { length: cells.length, ...validity(cells) }
  if (column.type === 'integer') return makeData({ type: new Int32(), ...common, data: Int32Array.from(cells, Number) })
  if (column.type === 'number')
    return makeData({ type: new Float64(), ...common, data: Float64Array.from(cells, Number) })
  if (column.type === 'string') return makeData({ type: new Utf8(), ...common, ...textBuffers(cells) })
  const values = column.type === 'date' ? cells.map((cell) => (cell === null ? null : new Date(String(cell)))) : cells
  const [data] = vectorFromArray(values, arrowType(column)).data
  if (!data) throw new RangeError('A vector of no rows has no data')
  return data
}

/** The cells of an encoded column as Arrow data. Throws a RangeError for a value that the encoding lacks. */
export function encodedData({ type, values, places }: Encoding, cells: readonly Cell[]): Data {
  const data = Int32Array.from(cells, (cell) => (cell === null ? 0 : placeOf(String(cell), places)))
  return makeData({ type, length: cells.length, ...validity(cells), data, dictionary: values })
}

function placeOf(value: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(value)
  if (place === undefined) throw new RangeError(`${value} is not among the values that the contract allows`)
  return place
}

/** A bit a cell, set where it is not null, the lowest bit first. */
function validity(cells: readonly Cell[]): { nullCount: number; nullBitmap?: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 64) * 8)
  let nullCount = 0
  cells.forEach((cell, index) => {
    if (cell === null) nullCount += 1
    else nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7))
  })
  return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap }
}

/** All texts after one another in UTF-8, and where each begins. */
function textBuffers(cells: readonly Cell[]): { data: Uint8Array; valueOffsets: Int32Array } {
  const texts = cells.map((cell) => (cell === null ? '' : String(cell)))
  const valueOffsets = new Int32Array(texts.length + 1)
  let end = 0
  texts.forEach((text, index) => {
    end += Buffer.byteLength(text)
    valueOffsets[index + 1] = end
  })
  return { data: Buffer.from(texts.join('')), valueOffsets }
}
