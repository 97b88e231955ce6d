import type { Sidecar } from '../../../schemas/sidecar.ts'
import { checkMetadata } from '../sidecar.ts'
import { type CsvRow, hasColumns, readRows } from './csv_rows.ts'
import type { Read, TextFormat } from './format.ts'

const textColumn = 'full_text'
/** What the columns of such corpora are called, and what they say of a report. */
const metadataColumns: Readonly<Record<string, keyof Sidecar>> = {
  province: 'area_name',
  area_name: 'area_name',
  area_code: 'area_code',
  year: 'report_year',
  report_year: 'report_year',
  report_type: 'report_type',
  title: 'title',
  publisher: 'publisher',
  publish_date: 'publish_date',
  source_url: 'source_url',
  id: 'id',
}

/**
 * A corpus: a CSV with the text of a report in the column full_text of each row and what is known of it in others. Each row is one record,
 * named by its number (from 1, the header not counted). Its text is prose, so its media type is plain text.
 */
export const corpus: TextFormat = {
  matches: (text) => hasColumns(text, [textColumn]),
  *read(text, metadata) {
    const { rows, broken } = readRows(text)
    const [header, ...lines] = rows
    if (!header) return
    for (const [index, line] of lines.entries()) yield* readLine(header.cells, line, String(index + 1), metadata)
    if (broken !== null)
      yield {
        kind: 'quarantine',
        record: '',
        code: 'csv_broken',
        reason: `From there on it cannot be read: ${broken}.`,
      }
  },
}

function* readLine(header: readonly string[], { cells }: CsvRow, record: string, metadata: Sidecar): Generator<Read> {
  const text = cells[header.indexOf(textColumn)] ?? ''
  if (text.trim() === '') {
    yield { kind: 'quarantine', record, code: 'empty', reason: `Its ${textColumn} is empty: there is nothing to read.` }
    return
  }
  const given: Record<string, unknown> = {}
  for (const [index, column] of header.entries()) {
    const key = Object.hasOwn(metadataColumns, column) ? metadataColumns[column] : undefined
    const cell = cells[index]?.trim()
    if (key && cell) given[key] = key === 'report_year' ? Number(cell) : cell
  }
  const { metadata: own, findings } = checkMetadata(given, `Row ${record}`)
  for (const finding of findings) yield { kind: 'finding', finding }
  yield { kind: 'record', record, mediaType: 'text/plain', metadata: { ...metadata, ...own }, text, lines: null }
}
