import { join } from 'node:path'
import { type DuckDBConnection, quotedIdentifier, quotedString } from '@duckdb/node-api'
import { tables } from '../../schemas/index.ts'
import type { Table } from '../../schemas/table.ts'
import { pathOf } from './formats.ts'

/** One of two releases that are compared. The name stands before what is made for it in the database. */
export type Side = { name: 'older' | 'newer'; directory: string; tables: ReadonlySet<string> }

const contract: readonly Table[] = tables

/** A column as text, and the join that it needs. */
type Part = { expression: string; join: string }

/** The names of the columns that a table has in a release; none if the release lacks the table. */
export async function columnsIn(connection: DuckDBConnection, side: Side, name: string): Promise<string[]> {
  if (!side.tables.has(name)) return []
  const reader = await connection.runAndReadAll(`describe select * from ${source(side, name)}`)
  return reader.getRows().map(([column]) => String(column))
}

const noRows = 'select cast([] as varchar[]) as identity, cast([] as varchar[]) as cells where false'

/**
 * Makes the view `older_rows` or `newer_rows` of a table: for each row its identity and the given columns, as lists of text.
 * A reference is shown, and so compared, as the identity of what it refers to: the ids of two releases may differ.
 */
export async function makeRowsView(
  connection: DuckDBConnection,
  side: Side,
  table: Table,
  compared: readonly string[],
): Promise<void> {
  if (!side.tables.has(table.name)) {
    await connection.run(`create or replace temp view ${side.name}_rows as ${noRows}`)
    return
  }
  const present = new Set(await columnsIn(connection, side, table.name))
  const identity = await partsOf(connection, side, table, table.identity, present)
  const cells = await partsOf(connection, side, table, compared, present, table.identity.length)
  await connection.run(
    `create or replace temp view ${side.name}_rows as
     select ${textList(identity)} as identity, ${textList(cells)} as cells
     from ${source(side, table.name)} as own ${[...identity, ...cells].map((part) => part.join).join(' ')}`,
  )
}

async function partsOf(
  connection: DuckDBConnection,
  side: Side,
  table: Table,
  columns: readonly string[],
  present: ReadonlySet<string>,
  firstNumber = 0,
): Promise<Part[]> {
  const parts: Part[] = []
  for (const [index, name] of columns.entries()) {
    const column = `own.${quotedIdentifier(name)}`
    const identities = present.has(name) ? await identitiesOf(connection, side, table.references[name]) : null
    const joined = `referred_${firstNumber + index}`
    if (identities === null) {
      parts.push({ expression: present.has(name) ? `cast(${column} as varchar)` : 'null', join: '' })
    } else {
      const expression = `coalesce(${joined}.identity, ${column})`
      parts.push({ expression, join: `left join ${identities} as ${joined} on ${joined}.id = ${column}` })
    }
  }
  return parts
}

/** The table (made at its first use) that gives the identity of each id of a table of the release; null where the id is the identity. */
async function identitiesOf(
  connection: DuckDBConnection,
  side: Side,
  name: string | undefined,
): Promise<string | null> {
  const table = contract.find((other) => other.name === name)
  const [id] = table?.key ?? []
  if (!table || id === undefined || table.identity.includes(id) || !side.tables.has(table.name)) return null
  const made = quotedIdentifier(`${side.name}_${table.name}`)
  const existing = await connection.runAndReadAll(
    `select 1 from duckdb_tables() where table_name = ${quotedString(`${side.name}_${table.name}`)}`,
  )
  if (existing.currentRowCount > 0) return made
  const present = new Set(await columnsIn(connection, side, table.name))
  const parts = await partsOf(connection, side, table, table.identity, present)
  await connection.run(
    `create temp table ${made} as
     select own.${quotedIdentifier(id)} as id, concat_ws(' ', ${parts.map(({ expression }) => `coalesce(${expression}, '–')`).join(', ')}) as identity
     from ${source(side, table.name)} as own ${parts.map((part) => part.join).join(' ')}`,
  )
  return made
}

function source({ directory }: Side, name: string): string {
  return `read_parquet(${quotedString(join(directory, pathOf({ name }, 'parquet')))})`
}

function textList(parts: readonly Part[]): string {
  return `cast([${parts.map(({ expression }) => expression).join(', ')}] as varchar[])`
}
