import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { type Options, stringify } from 'csv-stringify/sync'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { readRows } from './rows.ts'

/** RFC 4180. A null is an empty cell and an empty text is `""`, so that the two are told apart. */
const dialect: Options = {
  record_delimiter: '\r\n',
  quoted_match: /^$/,
  cast: { boolean: String, number: String },
}

/**
 * Writes a table as CSV (UTF-8 without byte-order mark, a header, CRLF, numbers in the shortest form that reads back equal)
 * and gives the SHA-256 of what it wrote. Without a file it only computes that.
 */
export async function writeCsv(connection: DuckDBConnection, table: Table, file: string | null): Promise<string> {
  const hash = createHash('sha256')
  const sink = file === null ? nowhere() : createWriteStream(file)
  await pipeline(
    csvText(connection, table),
    async function* (pieces) {
      for await (const piece of pieces) {
        hash.update(piece)
        yield piece
      }
    },
    sink,
  )
  return hash.digest('hex')
}

async function* csvText(connection: DuckDBConnection, table: Table): AsyncGenerator<string> {
  yield stringify([columnsOf(table).map(({ name }) => name)], dialect)
  for await (const rows of readRows(connection, table)) yield stringify(rows, dialect)
}

function nowhere(): Writable {
  return new Writable({ write: (_piece, _encoding, done) => done() })
}
