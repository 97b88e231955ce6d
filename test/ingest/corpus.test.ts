import { describe, expect, it } from 'vitest'
import { findingsOf, ingest, quarantineOf, recordsOf } from './collect.ts'

describe('a corpus', () => {
  const columns = 'province,year,title,source_url,publish_date,full_text'

  it('is one prose record a row, its line ends and quotes its own', async () => {
    const rows = [
      '湖南省,2024,政府工作报告,https://example.org/1,2024-02-01,"第一行\n他说“好”，""再说""。"',
      '湖北省,2023,报告,,,全文',
    ]
    const records = recordsOf(await ingest({ 'a.csv': `\ufeff${[columns, ...rows].join('\n')}\n` }))
    expect(records).toMatchObject([
      {
        record: '1',
        text: '第一行\n他说“好”，"再说"。',
        lines: null,
        metadata: {
          area_name: '湖南省',
          report_year: 2024,
          title: '政府工作报告',
          source_url: 'https://example.org/1',
          publish_date: '2024-02-01',
        },
      },
      { record: '2', text: '全文', metadata: { area_name: '湖北省', report_year: 2023, title: '报告' } },
    ])
  })

  it('sends a row without text to quarantine', async () => {
    const results = await ingest({ 'a.csv': `${columns}\n湖南省,2024,报告,,,` })
    expect(quarantineOf(results)).toMatchObject([{ record: '1', code: 'empty' }])
  })

  it.each([';', '\t', '|'])('may part its cells by %j', async (delimiter) => {
    const row = ['湖南省', '2024', '报告', '', '', `"第一行${delimiter}\n第二行"`].join(delimiter)
    const records = recordsOf(await ingest({ 'a.csv': `${columns.replaceAll(',', delimiter)}\n${row}\n` }))
    expect(records).toMatchObject([{ text: `第一行${delimiter}\n第二行`, metadata: { area_name: '湖南省' } }])
  })
})

describe('the columns of a corpus', () => {
  const text = '全县生产总值增长5.2%，各项事业都有新进展。'

  it.each([
    ['省份,年份,标题,正文', '湖南省,2024年,报告,', { area_name: '湖南省', report_year: 2024, title: '报告' }],
    ['region,year,content', '湖南省,2024.0,', { area_name: '湖南省', report_year: 2024 }],
    ['省,市,县,text', '湖南省,常德市,桃源县,', { area_name: '湖南省常德市桃源县' }],
    ['area,province,year,full_text', '桃源县,湖南省,2024,', { area_name: '湖南省桃源县' }],
    ['省,市,内容', '湖南省,湖南省常德市,', { area_name: '湖南省常德市' }],
    ['行政区划代码,报告类型,全文', '430725000000,统计公报,', { area_code: '430725', report_type: 'communique' }],
    ['来源,发布日期,正文', '县政府网,2024/2/1,', { publisher: '县政府网', publish_date: '2024-02-01' }],
    ['来源,date,正文', 'https://x.cn/1,20240201,', { source_url: 'https://x.cn/1', publish_date: '2024-02-01' }],
    ['标题,发布时间,正文', '报告,2024年2月1日 10:30,', { title: '报告', publish_date: '2024-02-01' }],
  ])('%s are understood, and a finding says how', async (header, row, metadata) => {
    const results = await ingest({ 'a.csv': `${header}\n${row}${text}\n` })
    expect(recordsOf(results)).toMatchObject([{ text, metadata }])
    expect(findingsOf(results)).toEqual(['corpus_columns'])
  })

  it('of which two may be the text send its rows to quarantine', async () => {
    const results = await ingest({ 'a.csv': `title,text,content\n甲,摘要,${text}\n` })
    expect(recordsOf(results)).toEqual([])
    expect(quarantineOf(results)).toMatchObject([
      { code: 'unknown_columns', reason: expect.stringMatching(/text, content/) },
    ])
  })

  it.each([
    ['quoted texts', `甲,乙\n1,"${text.repeat(9)}"`],
    ['several texts', `甲,乙\n${`1,${text.repeat(9)}\n`.repeat(3)}`],
  ])('that are not known are no report, though they hold %s', async (_, csv) => {
    expect(quarantineOf(await ingest({ 'a.csv': csv }))).toMatchObject([{ code: 'unknown_columns' }])
  })
})

describe('JSON', () => {
  const reports = [
    { 标题: '甲', 正文: '全文一' },
    { 标题: '乙', 正文: ['第一段', '第二段'] },
  ]

  it.each([
    ['a list', reports],
    ['an object that holds a list', { total: 2, data: reports }],
  ])('that is %s gives a record each', async (_, value) => {
    const records = recordsOf(await ingest({ 'a.json': JSON.stringify(value, null, 2) }))
    expect(records.map(({ record, text, metadata }) => [record, text, metadata.title])).toEqual([
      ['1', '全文一', '甲'],
      ['2', '第一段\n第二段', '乙'],
    ])
  })

  it('that is one report over several lines is one record', async () => {
    const records = recordsOf(await ingest({ 'a.json': JSON.stringify(reports[0], null, 2) }))
    expect(records).toMatchObject([{ record: '', text: '全文一' }])
  })
})

describe('JSON lines', () => {
  it('are a record a line, with what they say of it; a line that was cut off goes to quarantine', async () => {
    const lines = [
      '{"full_text": "全文一", "year": 2024, "province": "湖南省", "other": [1]}',
      '',
      '{"full_text": "全文二"}',
      '{"full_text": "全',
    ]
    const results = await ingest({ 'a.txt': lines.join('\n') })
    expect(recordsOf(results)).toMatchObject([
      { record: '1', text: '全文一', metadata: { report_year: 2024, area_name: '湖南省' } },
      { record: '3', text: '全文二' },
    ])
    expect(quarantineOf(results)).toMatchObject([{ record: '4', code: 'line_invalid' }])
  })
})
