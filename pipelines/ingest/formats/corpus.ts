import type { Sidecar } from '../../../schemas/sidecar.ts'
import { checkMetadata } from '../sidecar.ts'
import { type CorpusColumns, corpusColumns, metadataOf, otherNames, textColumnsOf } from './corpus_columns.ts'
import type { Read, TableFormat } from './format.ts'

/** A report of a corpus: its cells by the names of its columns. */
export type Entry = Readonly<Record<string, unknown>>

/**
 * A corpus: a table with the text of a report in a column (full_text, 正文 …) of each row and what is known of it in others. Each row is one
 * record, named by its number (from 1, the header not counted).
 */
export const corpus: TableFormat = {
  matches: (header) => textColumnsOf(header).length > 0,
  *read([header, ...lines], _, metadata) {
    if (!header) return
    const read = entryReader(metadata)
    for (const [index, { cells }] of lines.entries()) yield* read(entryOf(header.cells, cells), String(index + 1))
  },
}

/** The cells of a row by the names of their columns. */
export function entryOf(header: readonly string[], cells: readonly string[]): Entry {
  return Object.fromEntries(header.map((column, place): [string, string] => [column, cells[place] ?? '']))
}

/** Whether an object is a report of a corpus: one of its keys is that of the text. */
export function isEntry(entry: Entry): boolean {
  return textColumnsOf(Object.keys(entry)).length > 0
}

/**
 * Reads the reports of one corpus; it tells once how columns with other names than ours are understood. Their text is prose, so their media
 * type is plain text.
 */
export function entryReader(metadata: Sidecar): (entry: Entry, record: string) => Generator<Read> {
  let known: { names: string; columns: CorpusColumns | null } | null = null
  const told = new Set<string>()
  return function* read(entry, record) {
    const keys = Object.keys(entry)
    const names = keys.join('\n')
    if (known?.names !== names) known = { names, columns: corpusColumns(keys) }
    const { columns } = known
    if (!columns) {
      yield { kind: 'quarantine', record, code: 'unknown_columns', reason: unclear(textColumnsOf(keys)) }
      return
    }
    const others = otherNames(columns)
    if (others !== null && !told.has(others)) {
      told.add(others)
      yield columnsFinding(others)
    }
    yield* readEntry(columns, entry, record, metadata)
  }
}

function* readEntry(columns: CorpusColumns, entry: Entry, record: string, metadata: Sidecar): Generator<Read> {
  const text = textOf(entry[columns.text])
  if (text.trim() === '') {
    const reason = `Its ${columns.text} is empty: there is nothing to read.`
    yield { kind: 'quarantine', record, code: 'empty', reason }
    return
  }
  const given = metadataOf(columns, (name) => cellOf(entry[name]))
  const { metadata: own, findings } = checkMetadata(given, `Row ${record}`)
  for (const finding of findings) yield { kind: 'finding', finding }
  yield { kind: 'record', record, mediaType: 'text/plain', metadata: { ...metadata, ...own }, text, lines: null }
}

/** A text, or its paragraphs in a list. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.join('\n') : ''
}

function cellOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function unclear(names: readonly string[]): string {
  return names.length === 0
    ? 'It has no column with the text of a report: call that column full_text.'
    : `Each of the columns ${names.join(', ')} may hold the text of a report: call the right one full_text.`
}

function columnsFinding(columns: string): Read {
  const message = `The columns of the corpus were understood as ${columns}: rename those that are not meant so.`
  return {
    kind: 'finding',
    finding: { check: 'corpus_columns', severity: 'info', message, document_id: null, observation_ids: '' },
  }
}
