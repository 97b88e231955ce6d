import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipelines/extract/index.ts'
import { reportOfFacts } from '../generator/facts_report.ts'
import type { Fact } from '../generator/statements/stated.ts'
import { documentOf } from './document.ts'

const document = documentOf({
  document_id: '430000-work-2026-00000000',
  area_code: '430000',
  area_name: '湖南省',
  area_level: 'province',
  report_type: 'work',
  report_year: 2026,
  vintage: 2026,
})
const town = { code: '430200', name: '株洲市' }

/** What the extractor reads, written as the generator's facts are. */
function read(text: string): string[] {
  return extract(document, text, [])
    .observations.map((row) => {
      const period =
        row.period_start === row.period_end ? `${row.period_start}` : `${row.period_start}-${row.period_end}`
      const area = row.area_code === document.area_code ? null : row.area_code
      return written({ ...row, area, period, high: row.value_high })
    })
    .sort()
}

function written({ area, indicator, period, status, measure, value, high, unit, qualifier }: Fact): string {
  const number = high === null ? value : `${value} to ${high}`
  return [area ?? 'here', indicator, period, status, measure, qualifier, number ?? 'in step', unit].join(' ')
}

describe('a report assembled from random facts', () => {
  it('is read back exactly: every fact, and no other', () => {
    fc.assert(
      fc.property(reportOfFacts(2026, town), ({ text, facts }) => {
        expect(read(text)).toEqual(facts.map(written).sort())
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })
})
