import Table from 'cli-table3'
import { exitCodes, TongbiError } from '../errors.ts'
import { csvLine } from '../publish/index.ts'

export type Cell = string | number | boolean | null
export type Row = Record<string, Cell>

const formats = ['table', 'csv', 'ndjson'] as const
export type Format = (typeof formats)[number]

/** The format of that name. Throws a usage error for any other. */
export function formatNamed(name: string): Format {
  const format = formats.find((known) => known === name)
  if (format) return format
  throw new TongbiError('usage', `There is no format ${name}; choose ${formats.join(', ')}.`, {
    exitCode: exitCodes.usage,
  })
}

/** The rows as text: a ruled table for a terminal, RFC 4180 CSV with a header, or a JSON object a line. */
export function formatRows(columns: readonly string[], rows: readonly Row[], format: Format): string {
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(pick(row, columns))}\n`).join('')
  const cells = rows.map((row) => columns.map((name) => row[name] ?? null))
  if (format === 'csv') return [columns, ...cells].map(csvLine).join('')
  const table = new Table({ head: [...columns], style: { head: [], border: [] } })
  table.push(...cells.map((line) => line.map((cell) => (cell === null ? '' : String(cell)))))
  return `${table.toString()}\n`
}

function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))
}
