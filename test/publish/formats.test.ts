import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../pipelines/publish/index.ts'
import { tables } from '../../schemas/index.ts'
import type { Table } from '../../schemas/table.ts'
import { readArrow, readCsv, readExcel, readParquet } from './readers.ts'
import { type Row, removeTemporaryFolders, sampleRows, temporaryFolder, warehouseOf } from './sample.ts'

afterAll(removeTemporaryFolders)

const output = temporaryFolder()
const written = sampleRows()
const everywhere: readonly Table[] = tables.filter(({ formats }) => formats === 'all')
let directory: string

beforeAll(async () => {
  const connection = await warehouseOf(written)
  const release = await publish({ connection, output, now: new Date('2026-11-23T08:00:00Z') })
  directory = release.directory
})

/** The rows that were put into the warehouse, in the order in which a release has them. */
function expectedRows(table: Table): Row[] {
  return [...(written.get(table.name) ?? [])].sort((one, other) => {
    const difference = table.order.map((name) => compareCells(one[name] ?? null, other[name] ?? null))
    return difference.find((sign) => sign !== 0) ?? 0
  })
}

function compareCells(one: Row[string], other: Row[string]): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one < other ? -1 : Number(one > other)
}

describe.each(everywhere)('the rows of $name', (table) => {
  it('are read from Parquet as they were published', async () => {
    expect(await readParquet(directory, table)).toEqual(expectedRows(table))
  })

  it('are read from CSV as they were published', () => {
    expect(readCsv(directory, table)).toEqual(expectedRows(table))
  })

  it('are read from Arrow as they were published', () => {
    expect(readArrow(directory, table)).toEqual(expectedRows(table))
  })

  it('are read from Excel as they were published, but that an empty text is an empty cell', async () => {
    expect(await readExcel(directory, table)).toEqual(expectedRows(table).map(withoutEmptyTexts))
  })
})

it('publishes the texts of the reports in Parquet', async () => {
  const [text] = tables.filter(({ formats }) => formats === 'parquet')
  expect(text && (await readParquet(directory, text))).toEqual(text && expectedRows(text))
})

function withoutEmptyTexts(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : cell]))
}
