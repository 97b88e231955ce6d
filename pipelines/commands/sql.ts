import type { Json } from '@duckdb/node-api'
import { exitCodes, TongbiError } from '../errors.ts'
import { withLatestRelease } from './database.ts'
import { type Cell, formatNamed, formatRows } from './table.ts'

type SqlArguments = { query: string; output: string; format: string }

/** `tongbi sql`: the result of one query of the latest release, on stdout. Gives the exit code. */
export async function sqlCommand({ query, output, format }: SqlArguments): Promise<number> {
  const chosen = formatNamed(format)
  await withLatestRelease(output, async (connection) => {
    const reader = await connection.runAndReadAll(query).catch((error: unknown) => {
      const [message] = String(error instanceof Error ? error.message : error).split('\n')
      throw new TongbiError('sql', `The query failed: ${message}`, { cause: error })
    })
    const columns = reader.deduplicatedColumnNames()
    const rows = reader
      .getRowsJson()
      .map((line) => Object.fromEntries(columns.map((name, index) => [name, cellOf(line[index] ?? null)])))
    process.stdout.write(formatRows(columns, rows, chosen))
  })
  return exitCodes.done
}

function cellOf(value: Json): Cell {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : value
}
