import { createReadStream } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { TongbiError } from '../errors.ts'
import { duckdbType, literal, quoted } from './ddl.ts'

/** DuckDB's own default. Its reader holds two objects of this size a thread, so it grows only for a file that needs it. */
const ordinaryLine = 16 * 1024 * 1024

/**
 * Loads the NDJSON file of a table into the warehouse; a row said twice is one finding. Without a file the table stays empty.
 * Throws a TongbiError if a line is not a row of the table: `read_json` passes over unknown keys, a missing one is caught here.
 */
export async function loadTable(connection: DuckDBConnection, table: Table, file: string | undefined): Promise<void> {
  if (file === undefined) return
  const columns = columnsOf(table)
  const names = columns.map(({ name }) => quoted(name)).join(', ')
  const types = columns.map((column) => `${literal(column.name)}: ${literal(duckdbType(column))}`).join(', ')
  const longest = Math.max(ordinaryLine, await longestLine(file))
  const source = `read_json(${literal(file)}, format = 'newline_delimited', maximum_object_size = ${longest}, columns = {${types}})`
  const distinct = table.name === 'finding' ? 'distinct ' : ''
  try {
    await connection.run(`insert into ${quoted(table.name)} (${names}) select ${distinct}${names} from ${source}`)
  } catch (cause) {
    throw new TongbiError(
      'rows_break_contract',
      `A row staged for ${table.name} is not what schemas/${table.name}.ts says; mend the stage that wrote it: ${cause instanceof Error ? cause.message : cause}`,
      { file, cause },
    )
  }
}

/** The length of the longest line of a file, in bytes. */
async function longestLine(file: string): Promise<number> {
  let longest = 0
  let current = 0
  for await (const chunk of createReadStream(file)) {
    const bytes: Buffer = chunk
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      longest = Math.max(longest, current + end - start + 1)
      current = 0
      start = end + 1
    }
    current += bytes.length - start
  }
  return Math.max(longest, current)
}
