import { createHash } from 'node:crypto'
import type { DuckDBConnection } from '@duckdb/node-api'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { readFingerprints } from './rows.ts'

/** The rows of a table that has no CSV, in one hash. */
export async function digestOfRows(connection: DuckDBConnection, table: Table): Promise<string> {
  const hash = createHash('sha256')
  for await (const rows of readFingerprints(connection, table)) hash.update(rows.map((row) => `${row}\n`).join(''))
  return hash.digest('hex')
}

/**
 * What a release says, in one hash: of every table its contract and the SHA-256 of its CSV or, if it has none, of its rows. Neither version nor clock
 * is in it, so that two runs on the same inputs have the same digest.
 */
export function contentDigest(contents: readonly { table: Table; sha256: string }[]): string {
  const described = contents.map(({ table, sha256 }) => {
    const { name, titleZh, description, descriptionZh, key, order, references, formats } = table
    return {
      name,
      titleZh,
      description,
      descriptionZh,
      key,
      order,
      references,
      formats,
      columns: columnsOf(table),
      sha256,
    }
  })
  return `sha256:${createHash('sha256').update(JSON.stringify(described)).digest('hex')}`
}
