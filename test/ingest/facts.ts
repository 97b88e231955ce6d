import type { RawRecord } from '../../pipelines/ingest/index.ts'
import { readReport } from '../../pipelines/report.ts'

/** What a record is identified as and what it states, in an order of its own: equal for one report in two formats. */
export function factsOf(record: RawRecord): string[] {
  const { document, extraction } = readReport(record)
  const facts = extraction.observations.map(
    ({
      area_code,
      indicator,
      period_start,
      period_end,
      status,
      measure,
      value,
      value_high,
      unit,
      qualifier,
      basis,
      value_text,
    }) =>
      JSON.stringify({
        area_code,
        indicator,
        period_start,
        period_end,
        status,
        measure,
        value,
        value_high,
        unit,
        qualifier,
        basis,
        value_text,
      }),
  )
  return [`${document.area_code} ${document.report_type} ${document.report_year} ${document.title}`, ...facts.sort()]
}
