import type { Sidecar } from '../../schemas/sidecar.ts'
import { tableText } from './formats/annex.ts'
import { corpus } from './formats/corpus.ts'
import type { Read, TableFormat } from './formats/format.ts'
import { tabularExtract } from './formats/tabular.ts'
import type { Parsed, Sheet } from './parsed.ts'
import { empty } from './refusal.ts'

/** The kinds of table whose columns are named as ours are, tried in this order. */
export const knownTables: readonly TableFormat[] = [tabularExtract, corpus]

/** The reports of what a parser gave. What a page says of itself yields to what is known of it. */
export function* fromParsed(parsed: Parsed, mediaType: string, metadata: Sidecar): Generator<Read> {
  if (parsed.kind === 'refused') yield { kind: 'quarantine', record: '', ...parsed.refusal }
  else if (parsed.kind === 'text') {
    const known = { ...parsed.metadata, ...metadata }
    yield { kind: 'record', record: '', mediaType, metadata: known, text: parsed.text, lines: null }
  } else {
    yield* workbookFindings(parsed)
    yield* fromSheets(parsed.sheets, mediaType, metadata)
  }
}

/** Sheets with the columns of an extract or a corpus are read as such; all others are the annex of one report. */
function* fromSheets(sheets: readonly Sheet[], mediaType: string, metadata: Sidecar): Generator<Read> {
  const annex: Sheet[] = []
  for (const sheet of sheets) {
    const [header = []] = sheet.rows
    const table = knownTables.find(({ matches }) => matches(header))
    if (!table) annex.push(sheet)
    else {
      const rows = sheet.rows.map((cells, index) => ({ cells, raw: cells.join('\t'), line: index + 1 }))
      for (const read of table.read(rows, mediaType, metadata)) yield inSheet(read, sheets.length > 1 ? sheet.name : '')
    }
  }
  const text = annex
    .map(sheetText(annex.length > 1))
    .filter(Boolean)
    .join('\n\n')
  if (text !== '') yield { kind: 'record', record: '', mediaType, metadata, text, lines: null }
  else if (annex.length === sheets.length) yield { kind: 'quarantine', record: '', ...empty }
}

/** What is not read of a workbook, so that nobody looks for it in vain. */
function* workbookFindings({ hidden, uncomputed }: Extract<Parsed, { kind: 'sheets' }>): Generator<Read> {
  const parts = Object.entries(hidden).filter(([, count]) => count > 0)
  if (parts.length > 0) {
    const list = parts.map(([part, count]) => `${part}: ${count}`).join(', ')
    yield finding(
      'hidden_cells',
      'info',
      `What the workbook hides is not read (${list}): unhide what belongs to the report.`,
    )
  }
  if (uncomputed > 0) {
    const message = `Formulas of the workbook have no value (${uncomputed}): open it in Excel and save it again.`
    yield finding('formulas_uncomputed', 'warning', message)
  }
}

function finding(check: string, severity: 'info' | 'warning', message: string): Read {
  return { kind: 'finding', finding: { check, severity, message, document_id: null, observation_ids: '' } }
}

function sheetText(named: boolean): (sheet: Sheet) => string {
  return ({ name, rows }) => {
    const text = tableText(rows)
    return named && text !== '' ? `${name}\n${text}` : text
  }
}

function inSheet(read: Read, sheet: string): Read {
  if (read.kind === 'finding' || sheet === '') return read
  return { ...read, record: read.record === '' ? sheet : `${sheet}/${read.record}` }
}
