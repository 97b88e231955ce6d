import { z } from 'zod'
import type { Sidecar } from '../../../schemas/sidecar.ts'
import { type TabularRow, tabularRow } from '../../../schemas/tabular.ts'
import type { TabularLine } from '../record.ts'
import type { Read, Row, TableFormat } from './format.ts'

const requiredColumns = Object.entries(tabularRow.shape)
  .filter(([, schema]) => !(schema instanceof z.ZodOptional))
  .map(([name]) => name)

/** A report's part of a tabular extract: its row of metadata and its own lines. */
type Part = { first: TabularRow; rows: { row: TabularRow; raw: string }[] }

/**
 * A tabular extract: a table whose header names the columns of `schemas/tabular.ts`. Each (area, source title) in it is one record, whose text
 * is the header and its own lines. A row that is wrong goes to quarantine by its line number.
 */
export const tabularExtract: TableFormat = {
  matches: (header) => requiredColumns.every((column) => header.includes(column)),
  *read([header, ...lines], mediaType, metadata) {
    if (!header) return
    const parts = new Map<string, Part>()
    for (const line of lines) {
      const { row, problem } = readRow(header.cells, line)
      const reason = row ? add(parts, row, line.raw) : problem
      if (reason !== null) yield { kind: 'quarantine', record: String(line.line), code: 'row_invalid', reason }
    }
    for (const part of parts.values()) yield recordOf(header.raw, part, mediaType, metadata)
  },
}

function readRow(header: readonly string[], { cells }: Row): { row: TabularRow | null; problem: string | null } {
  if (cells.length !== header.length) {
    return {
      row: null,
      problem: `It has ${cells.length} cells, the header ${header.length}: a comma or a quotation mark is missing.`,
    }
  }
  const parsed = tabularRow.safeParse(Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])))
  if (parsed.success) return { row: parsed.data, problem: null }
  const problems = parsed.error.issues.map(({ path: [column], message }) => {
    const cell = cells[header.indexOf(String(column))]
    return cell === undefined ? message : `its ${String(column)} "${cell}" is wrong (${message})`
  })
  return { row: null, problem: `The row was left out: ${problems.join('; ')}.` }
}

/** Adds a row to its report; the reason why not if it says otherwise of the report than the rows before it. */
function add(parts: Map<string, Part>, row: TabularRow, raw: string): string | null {
  const key = `${row.area_code}\n${row.source_title}`
  const part = parts.get(key)
  if (!part) {
    parts.set(key, { first: row, rows: [{ row, raw }] })
    return null
  }
  const { first } = part
  for (const column of ['report_year', 'report_type', 'publish_date', 'source_url'] as const)
    if (row[column] !== first[column])
      return `The row was left out: its ${column} "${row[column]}" differs from "${first[column]}" in the rows of the same report before it.`
  part.rows.push({ row, raw })
  return null
}

function recordOf(header: string, { first, rows }: Part, mediaType: string, metadata: Sidecar): Read {
  const lines: TabularLine[] = []
  let text = header
  for (const { row, raw } of rows) {
    const start = text.length + 1
    text += `\n${raw}`
    lines.push({ row, start, end: text.length })
  }
  const own: Sidecar = {
    area_code: first.area_code,
    report_year: first.report_year,
    report_type: first.report_type,
    title: first.source_title,
    ...(first.publish_date === null ? {} : { publish_date: first.publish_date }),
    ...(first.source_url === null ? {} : { source_url: first.source_url }),
  }
  const record = `${first.area_code} ${first.source_title}`
  return { kind: 'record', record, mediaType, metadata: { ...metadata, ...own }, text, lines }
}
