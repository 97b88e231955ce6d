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

const report = reportOfFacts(2026, town)

const copies = [
  (text: string) => text.replace(/[0-9%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text: string) => text.replace(/([0-9])\.([0-9])/g, '$1. $2'),
  (text: string) => text.replace(/([0-9])(万亿元|亿元|万人|家)/g, '$1 $2'),
  (text: string) => text.replace(/([，、])(?=\p{Script=Han})/gu, '$1\n'),
]

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
      fc.property(report, ({ text, facts }) => {
        expect(read(text)).toEqual(facts.map(written).sort())
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })

  it('is read back so in full-width digits, and with line breaks and spaces of a bad copy inside its numbers', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...copies), ({ text, facts }, copied) => {
        expect(read(copied(text))).toEqual(facts.map(written).sort())
      }),
      { numRuns: 150, seed: 20261123 },
    )
  })

  it('gives the slice of the text that holds the number as every quote', () => {
    fc.assert(
      fc.property(report, ({ text }) => {
        for (const { quote, text_start, text_end, value_text } of extract(document, text, []).observations) {
          expect(text.slice(text_start, text_end)).toBe(quote)
          expect(quote).toContain(value_text)
        }
      }),
      { numRuns: 100, seed: 20261123 },
    )
  })
})
