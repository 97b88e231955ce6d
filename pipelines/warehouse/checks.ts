import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { martTables, tables } from '../../schemas/index.ts'
import { type Column, columnsOf, type Table } from '../../schemas/table.ts'
import { literal, quoted } from './ddl.ts'
import { sqlFiles } from './sql_files.ts'

/** A check that found rows it should not: how many, and the first as JSON. */
export type CheckFailure = { check: string; rows: number; example: string }

/** Runs the contract's own checks on every table, then `sql/checks/*.sql`. A row that a check returns is a failure. */
export async function runChecks(connection: DuckDBConnection): Promise<CheckFailure[]> {
  const failures: (CheckFailure | null)[] = []
  for (const table of tables) {
    failures.push(await runCheck(connection, `${table.name}_key`, duplicateKeys(table)))
    failures.push(await runCheck(connection, `${table.name}_columns`, brokenRows(table)))
    for (const [column, target] of referencesOf(table)) {
      failures.push(await runCheck(connection, `${table.name}_${column}`, orphans(table, column, target)))
    }
  }
  for (const file of await sqlFiles('checks')) {
    failures.push(await runCheck(connection, basename(file, '.sql'), await readFile(file, 'utf8')))
  }
  return failures.filter((failure) => failure !== null)
}

async function runCheck(connection: DuckDBConnection, check: string, sql: string): Promise<CheckFailure | null> {
  const counted = await connection.runAndReadAll(`select count(*) from (${sql}) as failing`)
  const rows = Number(counted.getRows()[0]?.[0] ?? 0)
  if (rows === 0) return null
  const shown = await connection.runAndReadAll(`select min(to_json(failing)) from (${sql}) as failing`)
  return { check, rows, example: String(shown.getRows()[0]?.[0]) }
}

/** The keys of a table that stand for more than one row; a null in a key is a value like another. */
function duplicateKeys({ name, key }: Table): string {
  const columns = key.map(quoted).join(', ')
  return `select ${columns}, count(*) as times from ${quoted(name)} group by ${columns} having count(*) > 1`
}

/** The rows of a table with a value that its columns do not allow, by their key. */
function brokenRows(table: Table): string {
  const rules = columnsOf(table).flatMap(rulesOf)
  const key = table.key.map(quoted).join(', ')
  return `select ${key} from ${quoted(table.name)} where ${rules.length > 0 ? rules.join(' or ') : 'false'}`
}

/**
 * The references of a table that must hold. What a report says may name an area or an indicator that no catalogue knows
 * (a finding keeps it out of the marts); only the marts must not.
 */
function referencesOf(table: Table): [column: string, target: Table][] {
  const isMart = martTables.some(({ name }) => name === table.name)
  return Object.entries(table.references).flatMap(([column, name]): [string, Table][] => {
    const target = tables.find((candidate) => candidate.name === name)
    return target && (isMart || !['area', 'indicator'].includes(name)) ? [[column, target]] : []
  })
}

/** The rows of a table whose reference leads to no row. */
function orphans(table: Table, column: string, target: Table): string {
  const key = table.key.map((name) => `referring.${quoted(name)}`).join(', ')
  const matches = target.key.map((name) => `target.${quoted(name)} = referring.${quoted(column)}`).join(' and ')
  return `select ${key}, referring.${quoted(column)} as missing from ${quoted(table.name)} as referring
    left join ${quoted(target.name)} as target on ${matches}
    where referring.${quoted(column)} is not null and target.${quoted(target.key[0] ?? '')} is null`
}

function rulesOf({ name, type, values, minimum, maximum, pattern }: Column): string[] {
  const column = quoted(name)
  return [
    ...(values ? [`${column} not in (${values.map(literal).join(', ')})`] : []),
    ...(minimum === undefined ? [] : [`${column} < ${minimum}`]),
    ...(maximum === undefined ? [] : [`${column} > ${maximum}`]),
    ...(pattern === undefined ? [] : [`not regexp_matches(${column}, ${literal(pattern)})`]),
    ...(type === 'number' ? [`not isfinite(${column})`] : []),
  ]
}
