import { type DuckDBConnection, quotedIdentifier, quotedString } from '@duckdb/node-api'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { publishedRows } from './rows.ts'

/**
 * Writes a table as Parquet by DuckDB's own writer. The titles of table and columns stand in the file's key-value metadata;
 * no version does, so that a table that did not change keeps its bytes.
 */
export async function writeParquet(connection: DuckDBConnection, table: Table, file: string): Promise<void> {
  const metadata = Object.entries(metadataOf(table)).map(
    ([key, value]) => `${quotedIdentifier(key)}: ${quotedString(value)}`,
  )
  await connection.run(
    `copy (${publishedRows(table)}) to ${quotedString(file)} (
       format parquet, compression zstd, compression_level 9, row_group_size ${rowGroupSize(table)}, kv_metadata {${metadata.join(', ')}}
     )`,
  )
}

/** DuckDB's own size, but for a table of long texts: a row group is held in memory until it is written, and by who reads one text of it. */
function rowGroupSize({ formats }: Table): number {
  return formats === 'all' ? 122_880 : 2_048
}

function metadataOf(table: Table): Record<string, string> {
  const columns = columnsOf(table).map(({ name, title, titleZh, unit = null }) => ({ name, title, titleZh, unit }))
  const { name, titleZh, description, descriptionZh } = table
  return { name, titleZh, description, descriptionZh, columns: JSON.stringify(columns) }
}
