import type { RawRecord } from '../../pipelines/ingest/index.ts'
import { readReport } from '../../pipelines/report.ts'

/** What says that two observations state the same, wherever they stand in their texts. */
const stated = [
  'area_code',
  'indicator',
  'period_start',
  'period_end',
  'status',
  'measure',
  'value',
  'value_high',
  'unit',
  'qualifier',
  'basis',
  'value_text',
] as const

/** What a record is identified as and what it states, in an order of its own: equal for one report in two formats. */
export function factsOf(record: RawRecord): string[] {
  const { document, extraction } = readReport(record)
  const facts = extraction.observations.map((row) => JSON.stringify(stated.map((name) => row[name])))
  return [`${document.area_code} ${document.report_type} ${document.report_year} ${document.title}`, ...facts.sort()]
}
