import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'

/** A row of a CSV file: its cells, its text as it stands in the file, and the number of its last line (from 1). */
export type CsvRow = { cells: string[]; raw: string; line: number }

/** What csv-parse gives with `info` and `raw`, which its types leave out. */
const withInfo = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
)

/** Where it stopped: how many records were read, and the line. */
const place = z.object({ records: z.number(), lines: z.number() })

/** Whether the first line of a text is a CSV header with all these columns. Reads that line only, and parses it only if it holds their names. */
export function hasColumns(text: string, columns: readonly string[]): boolean {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  if (!columns.every((column) => line.includes(column))) return false
  const header = readRows(line).rows[0]?.cells ?? []
  return columns.every((column) => header.includes(column))
}

/** The rows of a CSV text (RFC 4180, lines ended by \n), empty lines left out, as far as they can be read; `broken` says why the rest cannot. */
export function readRows(text: string): { rows: CsvRow[]; broken: string | null } {
  try {
    return { rows: parseRows(text), broken: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { records, lines } = place.parse(error)
    return {
      rows: records > 0 ? parseRows(text, records) : [],
      broken: `a quotation mark in line ${lines} is not closed or not doubled`,
    }
  }
}

function parseRows(text: string, to?: number): CsvRow[] {
  const rows = parse(text, {
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: '\n',
    ...(to === undefined ? {} : { to }),
  })
  return withInfo.parse(rows).map(({ record, raw, info }) => ({
    cells: record,
    raw: raw.replace(/^\n+|\n+$/g, ''),
    line: info.lines,
  }))
}
