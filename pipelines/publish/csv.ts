import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { type Cell, readRows } from './rows.ts'

const needsQuotes = /[",\r\n]/

/**
 * Writes a table as CSV (UTF-8 without byte-order mark, a header, CRLF, numbers in the shortest form that reads back equal)
 * and gives the SHA-256 of what it wrote.
 */
export async function writeCsv(connection: DuckDBConnection, table: Table, file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(
    csvText(connection, table),
    async function* (pieces) {
      for await (const piece of pieces) {
        hash.update(piece)
        yield piece
      }
    },
    createWriteStream(file),
  )
  return hash.digest('hex')
}

async function* csvText(connection: DuckDBConnection, table: Table): AsyncGenerator<string> {
  yield csvLine(columnsOf(table).map(({ name }) => name))
  for await (const rows of readRows(connection, table)) yield rows.map(csvLine).join('')
}

/** A record of RFC 4180. A null is an empty cell and an empty text is `""`, so that the two are told apart. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
