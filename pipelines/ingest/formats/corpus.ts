import type { Sidecar } from '../../../schemas/sidecar.ts'
import { checkMetadata } from '../sidecar.ts'
import type { Read, TableFormat } from './format.ts'

export const textColumn = 'full_text'
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
 * A corpus: a table with the text of a report in the column full_text of each row and what is known of it in others. Each row is one record,
 * named by its number (from 1, the header not counted).
 */
export const corpus: TableFormat = {
  matches: (header) => header.includes(textColumn),
  *read([header, ...lines], _, metadata) {
    if (!header) return
    for (const [index, { cells }] of lines.entries()) {
      yield* readEntry(entryOf(header.cells, cells), String(index + 1), metadata)
    }
  },
}

/** The cells of a row by the names of their columns. */
export function entryOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((column, place): [string, string] => [column, cells[place] ?? '']))
}

/** One report of a corpus, by the names of its columns. Its text is prose, so its media type is plain text. */
export function* readEntry(
  entry: Readonly<Record<string, unknown>>,
  record: string,
  metadata: Sidecar,
): Generator<Read> {
  const text = entry[textColumn]
  if (typeof text !== 'string' || text.trim() === '') {
    yield { kind: 'quarantine', record, code: 'empty', reason: `Its ${textColumn} is empty: there is nothing to read.` }
    return
  }
  const { metadata: own, findings } = checkMetadata(metadataOf(entry), `Row ${record}`)
  for (const finding of findings) yield { kind: 'finding', finding }
  yield { kind: 'record', record, mediaType: 'text/plain', metadata: { ...metadata, ...own }, text, lines: null }
}

function metadataOf(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(entry)) {
    const key = Object.hasOwn(metadataColumns, column) ? metadataColumns[column] : undefined
    const cell = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
    if (key && cell !== '') given[key] = key === 'report_year' ? Number(cell) : cell
  }
  return given
}
