import { describe, expect, it } from 'vitest'
import { formatNamed, formatRows } from '../../pipelines/commands/table.ts'

const rows = [
  { area: '万柏林区', value: 620.5, quote: '生产总值, "按现价"' },
  { area: '小店区', value: null, quote: '' },
]

describe('formatRows', () => {
  it('prints one JSON object a line with the columns in their order', () => {
    expect(formatRows(['value', 'area'], rows, 'ndjson')).toBe(
      '{"value":620.5,"area":"万柏林区"}\n{"value":null,"area":"小店区"}\n',
    )
  })

  it('prints CSV as RFC 4180 has it', () => {
    expect(formatRows(['area', 'quote'], rows, 'csv')).toBe(
      'area,quote\r\n万柏林区,"生产总值, ""按现价"""\r\n小店区,""\r\n',
    )
  })

  it('rules a table whose columns stand below each other though Chinese characters are two columns wide', () => {
    const lines = formatRows(['area', 'value'], rows, 'table').split('\n')
    expect(lines).toContain('│ 万柏林区 │ 620.5 │')
    expect(lines).toContain('│ 小店区   │       │')
  })
})

describe('formatNamed', () => {
  it('names the formats there are when asked for another', () => {
    expect(() => formatNamed('xml')).toThrow('choose table, csv, ndjson')
  })
})
