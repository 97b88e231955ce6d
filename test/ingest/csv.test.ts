import { describe, expect, it } from 'vitest'
import { ingest, quarantineOf, recordsOf } from './collect.ts'

const header =
  'area_code,source_title,report_year,report_type,publish_date,source_url,indicator,period,status,measure,value,value_high,unit,qualifier,value_text'
const gdp = '430725,"桃源县,政府工作报告",2024,work,2024-01-09,,gdp,2023,actual,level,86.4,,亿元,exact,86.4亿元'
const growth = '430725,"桃源县,政府工作报告",2024,work,2024-01-09,,gdp,2023,actual,growth,5.2,,%,exact,5.2%'
const other = '430700,常德市政府工作报告,2024,work,,,gdp,2023,actual,growth,4.8,,%,exact,4.8%'

describe('a tabular extract', () => {
  it('is one record for each area and source title, whose text is the header and its own lines', async () => {
    const records = recordsOf(await ingest({ 'a.csv': [header, gdp, other, growth].join('\r\n') }))
    expect(records.map(({ record, text }) => [record, text])).toEqual([
      ['430725 桃源县,政府工作报告', [header, gdp, growth].join('\n')],
      ['430700 常德市政府工作报告', [header, other].join('\n')],
    ])
    expect(records[0]?.mediaType).toBe('text/csv')
  })

  it('keeps where each line stands', async () => {
    const [record] = recordsOf(await ingest({ 'a.csv': [header, gdp, growth, ''].join('\n') }))
    const lines = record?.lines?.map(({ start, end }) => record.text.slice(start, end))
    expect(lines).toEqual([gdp, growth])
    expect(record?.lines?.[1]?.row).toMatchObject({ measure: 'growth', value: 5.2, value_high: null })
  })

  it('says by its rows what the report is', async () => {
    const [record] = recordsOf(await ingest({ 'a.csv': [header, gdp].join('\n') }))
    expect(record?.metadata).toEqual({
      area_code: '430725',
      report_year: 2024,
      report_type: 'work',
      title: '桃源县,政府工作报告',
      publish_date: '2024-01-09',
    })
  })

  it.each([
    ['a value that is no number', gdp.replace('86.4,', 'many,'), /value "many"/],
    ['a cell too few', '430725,桃源县', /2 cells, the header 15/],
    [
      'another year for the same report',
      growth.replace('2024,work', '2023,work'),
      /report_year "2023" differs from "2024"/,
    ],
  ])('sends a row with %s to quarantine by its line number', async (_, row, reason) => {
    const results = await ingest({ 'a.csv': [header, gdp, row, other].join('\n') })
    expect(recordsOf(results)).toHaveLength(2)
    expect(quarantineOf(results)).toMatchObject([
      { record: '3', code: 'row_invalid', reason: expect.stringMatching(reason) },
    ])
  })

  it('with an open quotation mark gives the rows before it', async () => {
    const results = await ingest({ 'a.csv': [header, gdp, '430700,"常德市'].join('\n') })
    expect(recordsOf(results)).toHaveLength(1)
    expect(quarantineOf(results)).toMatchObject([{ code: 'csv_broken' }])
  })
})
