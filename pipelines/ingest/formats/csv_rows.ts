import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Row } from './format.ts'

/** What csv-parse gives with `info` and `raw`, which its types leave out. */
const withInfo = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
)

const longestHeader = 10_000

/** Where it stopped: how many records were read, and the line. */
const place = z.object({ records: z.number(), lines: z.number() })

/** What parts the cells of such tables, the commonest first. */
export const delimiters = [',', '\t', ';', '|'] as const
/** One of them. */
export type Delimiter = (typeof delimiters)[number]

/** The cells of the first line of a CSV text. Reads that line only, and none that is too long to be a header. */
export function headerOf(text: string, delimiter: Delimiter): readonly string[] {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  if (!line.includes(delimiter)) return [line.trim()]
  return line.length > longestHeader ? [] : (readRows(line, delimiter).rows[0]?.cells ?? [])
}

/** The rows of a CSV text (RFC 4180 but for its delimiter, lines ended by \n), empty lines left out, as far as they can be read; `broken` says why the rest cannot. */
export function readRows(text: string, delimiter: Delimiter): { rows: Row[]; broken: string | null } {
  try {
    return { rows: parseRows(text, delimiter), broken: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { records, lines } = place.parse(error)
    return {
      rows: records > 0 ? parseRows(text, delimiter, records) : [],
      broken: `a quotation mark in line ${lines} is not closed or not doubled`,
    }
  }
}

function parseRows(text: string, delimiter: Delimiter, to?: number): Row[] {
  const rows = parse(text, {
    delimiter,
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
