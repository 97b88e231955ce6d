import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { createTable } from '../../pipelines/warehouse/ddl.ts'
import { loadTable } from '../../pipelines/warehouse/load.ts'
import { tables } from '../../schemas/index.ts'
import { type Column, columnsOf, type Table } from '../../schemas/table.ts'

export type Row = Record<string, string | number | boolean | null>

const contract: readonly Table[] = tables

/** Texts that a careless writer spoils. */
export const awkwardTexts = [
  '地区生产总值',
  '=1+1',
  '+86',
  '-5.2',
  '@sum',
  '\t=2',
  'a "quoted", listed',
  'two\nlines',
  '𠮷林',
  '0012',
  'true',
  ' padded ',
  '',
]

const awkwardNumbers = [0, 1000, 0.1, -12.5, 1234567.891, 1e21, 5e-7, 121]

const folders: string[] = []

/** A folder of its own for a test; `removeTemporaryFolders` removes it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tongbi-publish-'))
  folders.push(folder)
  return folder
}

export function removeTemporaryFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

/** A warehouse in memory with the tables of the contract and these rows in them. */
export async function warehouseOf(rows: ReadonlyMap<string, readonly Row[]>): Promise<DuckDBConnection> {
  const folder = temporaryFolder()
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', preserve_insertion_order: 'false' })
  const connection = await instance.connect()
  for (const table of contract) {
    await connection.run(createTable(table))
    const own = rows.get(table.name)
    if (!own || own.length === 0) continue
    const file = join(folder, `${table.name}.ndjson`)
    writeFileSync(file, '')
    for (let at = 0; at < own.length; at += 1000) {
      const lines = own.slice(at, at + 1000).map((row) => `${JSON.stringify(row)}\n`)
      appendFileSync(file, lines.join(''))
    }
    await loadTable(connection, table, file)
  }
  rmSync(folder, { recursive: true })
  return connection
}

/** Rows for every table, made from the contract: awkward texts and numbers, nulls where they are allowed, references that lead somewhere. */
export function sampleRows(countOf: (table: string) => number = () => 30): Map<string, Row[]> {
  return new Map(
    contract.map((table) => [
      table.name,
      Array.from({ length: countOf(table.name) }, (_, index) => sampleRow(table, index, countOf)),
    ]),
  )
}

function sampleRow(table: Table, index: number, countOf: (table: string) => number): Row {
  return Object.fromEntries(
    columnsOf(table).map((column, place) => [column.name, sampleCell(table, column, index, place, countOf)]),
  )
}

function sampleCell(table: Table, column: Column, index: number, place: number, countOf: (table: string) => number) {
  const isKey = table.key.includes(column.name)
  if (column.nullable && (index + place) % 3 === 0) return null
  const target = contract.find(({ name }) => name === table.references[column.name])
  if (target && (target.name !== table.name || !isKey))
    return keyOf(target, spread(index, place, isKey) % countOf(target.name))
  if (isKey && column.type === 'string' && !column.values) return keyText(column, index)
  return plainCell(column, index + place)
}

/** Keys of one part follow the row, so that no two rows share one. */
function spread(index: number, place: number, isKey: boolean): number {
  return isKey ? index : index * 7 + place
}

function keyOf(table: Table, index: number): string {
  const column = columnsOf(table).find(({ name }) => name === table.key[0])
  if (!column) throw new Error(`${table.name} has no key`)
  return keyText(column, index)
}

function keyText({ name, pattern }: Column, index: number): string {
  if (pattern?.includes('{6}')) return String(100_000 + index)
  return `${name}_${String(index).padStart(6, '0')}`
}

function plainCell({ type, values, pattern, minimum = 0 }: Column, seed: number) {
  if (values) return values[seed % values.length] ?? null
  if (pattern?.includes('{6}')) return String(100_000 + seed)
  if (pattern?.includes('{64}')) return seed.toString(16).padStart(64, '0')
  if (type === 'integer') return minimum + (seed % 200)
  if (type === 'number') return awkwardNumbers[seed % awkwardNumbers.length] ?? 0
  if (type === 'boolean') return seed % 2 === 0
  if (type === 'date') return `2024-02-${String(1 + (seed % 29)).padStart(2, '0')}`
  return awkwardTexts[seed % awkwardTexts.length] ?? ''
}
