import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance, type Json } from '@duckdb/node-api'
import { tables } from '../../schemas/index.ts'
import type { Table } from '../../schemas/table.ts'
import { TongbiError } from '../errors.ts'
import { columnsIn, makeRowsView, type Side } from './difference_rows.ts'

/** A row that is in both releases with other values; `older` and `newer` are the values as text. */
export type RowChange = { row: string; columns: { name: string; older: string | null; newer: string | null }[] }

/** What differs in a table between two releases. A row is the same by its identity (see the contract), never by an id or an offset. */
export type TableDifference = {
  table: string
  /** In which of the releases the table is. */
  presence: 'both' | 'older' | 'newer'
  columnsAdded: string[]
  columnsRemoved: string[]
  added: number
  removed: number
  changed: number
  /** The first rows of each kind, in the order of their identity. */
  examples: { added: string[]; removed: string[]; changed: RowChange[] }
}

const settings = { memory_limit: '400MB', threads: '2', temp_directory: join(tmpdir(), 'tongbi-difference') }

/**
 * Compares the Parquet files of two releases, given as folders: for each table the rows added, removed and changed. Where several
 * rows share an identity, equal ones cancel out and the rest are paired. Throws a TongbiError if a folder holds no Parquet files.
 */
export async function compareReleases(
  older: string,
  newer: string,
  { examples = 20 }: { examples?: number } = {},
): Promise<TableDifference[]> {
  const sides = { older: await sideOf('older', older), newer: await sideOf('newer', newer) }
  const instance = await DuckDBInstance.create(':memory:', settings)
  const connection = await instance.connect()
  try {
    const differences: TableDifference[] = []
    for (const table of tables) {
      if (!sides.older.tables.has(table.name) && !sides.newer.tables.has(table.name)) continue
      differences.push(await compareTable(connection, sides, table, examples))
    }
    return differences
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function sideOf(name: Side['name'], directory: string): Promise<Side> {
  const files = await readdir(join(directory, 'parquet')).catch((cause: unknown) => {
    throw new TongbiError('no_release', `${directory} holds no release; name the folder of one.`, {
      file: directory,
      cause,
    })
  })
  const parquet = files.filter((file) => file.endsWith('.parquet'))
  return { name, directory, tables: new Set(parquet.map((file) => file.slice(0, -'.parquet'.length))) }
}

async function compareTable(
  connection: DuckDBConnection,
  { older, newer }: { older: Side; newer: Side },
  table: Table,
  examples: number,
): Promise<TableDifference> {
  const before = await columnsIn(connection, older, table.name)
  const after = await columnsIn(connection, newer, table.name)
  const aside = new Set([...table.key, ...table.identity, ...table.incidental])
  const compared = after.filter((name) => before.includes(name) && !aside.has(name))
  await makeRowsView(connection, older, table, compared)
  await makeRowsView(connection, newer, table, compared)
  await connection.run(balance)
  const [totals = []] = await rowsOf(connection, 'select sum(added), sum(removed), sum(changed) from difference')
  const [added = 0, removed = 0, changed = 0] = totals.map(Number)
  return {
    table: table.name,
    presence: before.length === 0 ? 'newer' : after.length === 0 ? 'older' : 'both',
    columnsAdded: after.filter((name) => !before.includes(name)),
    columnsRemoved: before.filter((name) => !after.includes(name)),
    added,
    removed,
    changed,
    examples: {
      added: await exampleRows(connection, 'added', examples),
      removed: await exampleRows(connection, 'removed', examples),
      changed: changed === 0 ? [] : await exampleChanges(connection, compared, examples),
    },
  }
}

/** Of the rows that are not in both releases alike, those of one identity are pairs as far as they go, and the rest are added or removed. */
const balance = `
  create or replace temp table difference as
  with signed as (
    select identity, hash(cells) as content, 1 as sign from newer_rows
    union all
    select identity, hash(cells) as content, -1 as sign from older_rows
  ),
  surplus as (
    select identity, content, cast(sum(sign) as bigint) as surplus_rows
    from signed
    group by identity, content
    having sum(sign) <> 0
  ),
  unmatched as (
    select
      identity,
      sum(greatest(surplus_rows, 0)) as newer_rows,
      sum(greatest(-surplus_rows, 0)) as older_rows
    from surplus
    group by identity
  )
  select
    identity,
    greatest(newer_rows - older_rows, 0) as added,
    greatest(older_rows - newer_rows, 0) as removed,
    least(newer_rows, older_rows) as changed
  from unmatched`

async function exampleRows(connection: DuckDBConnection, kind: 'added' | 'removed', limit: number): Promise<string[]> {
  const rows = await rowsOf(
    connection,
    `select identity from difference where ${kind} > 0 order by identity limit ${limit}`,
  )
  return rows.map(([identity]) => rowName(textsOf(identity)))
}

async function exampleChanges(
  connection: DuckDBConnection,
  columns: readonly string[],
  limit: number,
): Promise<RowChange[]> {
  const older = await changedRows(connection, 'older', limit)
  const newer = await changedRows(connection, 'newer', limit)
  return [...older].flatMap(([row, before]) => {
    const after = newer.get(row) ?? []
    const left = before.filter((cells) => !after.some((other) => isEqual(cells, other)))
    const right = after.filter((cells) => !before.some((other) => isEqual(cells, other)))
    return left
      .slice(0, right.length)
      .map((cells, index) => ({ row, columns: changedCells(columns, cells, right[index] ?? []) }))
  })
}

async function changedRows(connection: DuckDBConnection, side: Side['name'], limit: number) {
  const rows = await rowsOf(
    connection,
    `with changed as (select identity from difference where changed > 0 order by identity limit ${limit})
     select identity, cells from ${side}_rows where identity in (select identity from changed) order by identity, cells`,
  )
  const byRow = new Map<string, (string | null)[][]>()
  for (const [identity, cells] of rows) {
    const name = rowName(textsOf(identity))
    byRow.set(name, [...(byRow.get(name) ?? []), textsOf(cells)])
  }
  return byRow
}

function changedCells(
  columns: readonly string[],
  before: readonly (string | null)[],
  after: readonly (string | null)[],
) {
  return columns
    .map((name, index) => ({ name, older: before[index] ?? null, newer: after[index] ?? null }))
    .filter((cell) => cell.older !== cell.newer)
}

function isEqual(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  return one.every((cell, index) => cell === other[index])
}

async function rowsOf(connection: DuckDBConnection, query: string): Promise<Json[][]> {
  return (await connection.runAndReadAll(query)).getRowsJson()
}

function textsOf(list: Json | undefined): (string | null)[] {
  return Array.isArray(list) ? list.map((item) => (item === null ? null : String(item))) : []
}

function rowName(identity: readonly (string | null)[]): string {
  return identity.map((part) => part ?? '–').join(' · ')
}
