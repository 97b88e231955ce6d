import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { findingsOf, ingest, recordsOf } from './collect.ts'

async function read(fill: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook()
  fill(workbook)
  const results = await ingest({ 'a.xlsx': new Uint8Array(await workbook.xlsx.writeBuffer()) })
  return { lines: recordsOf(results)[0]?.text.split('\n'), findings: findingsOf(results) }
}

function table(workbook: ExcelJS.Workbook, rows: readonly (readonly ExcelJS.CellValue[])[]): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet('表')
  sheet.addRows(rows.map((row) => [...row]))
  return sheet
}

describe('a workbook', () => {
  it('gives no hidden row, column or sheet, and a finding says so', async () => {
    const { lines, findings } = await read((workbook) => {
      const sheet = table(workbook, [
        ['指标', '草稿', '2023年实际'],
        ['地区生产总值', 1, 486.4],
        ['旧值', 2, 3],
      ])
      sheet.getColumn(2).hidden = true
      sheet.getRow(3).hidden = true
      workbook.addWorksheet('底稿', { state: 'hidden' }).addRow(['指标', '2022年实际'])
      workbook.addWorksheet('密稿', { state: 'veryHidden' }).addRow(['指标', '2021年实际'])
    })
    expect(lines).toEqual(['指标\t2023年实际', '地区生产总值\t486.4'])
    expect(findings).toEqual(['hidden_cells'])
  })

  it.each<[string, ExcelJS.CellValue, string, string]>([
    ['a percentage', 0.056, '0.0%', '5.6%'],
    ['a number with separators', 12345.6, '#,##0.00', '12,345.60'],
    ['a negative number in brackets', -0.103, '0.0%;(0.0%)', '-10.3%'],
    ['a year that is a date', new Date(Date.UTC(2023, 11, 31)), 'yyyy"年"', '2023年'],
    ['a date', new Date(Date.UTC(2023, 11, 31)), 'yyyy-mm-dd', '2023-12-31'],
    ['a formula with its value', { formula: 'A1*2', result: 486.4 }, '0.00', '486.40'],
    ['a formula that fails', { formula: '1/0', result: { error: '#DIV/0!' } }, 'General', ''],
    ['text in parts', { richText: [{ text: '地区' }, { text: '生产总值' }] }, 'General', '地区生产总值'],
    ['a link', { text: '附表', hyperlink: 'https://example.org' }, 'General', '附表'],
  ])('prints %s as Excel shows it', async (_, value, numFmt, text) => {
    const { lines } = await read((workbook) => {
      table(workbook, [['名称', value, '末']]).getCell('B1').numFmt = numFmt
    })
    expect(lines).toEqual([`名称\t${text}\t末`])
  })

  it('with formulas that were never computed says so', async () => {
    const { lines, findings } = await read((workbook) => {
      table(workbook, [['地区生产总值', { formula: 'A1*2' }, '亿元']])
    })
    expect(lines).toEqual(['地区生产总值\t\t亿元'])
    expect(findings).toEqual(['formulas_uncomputed'])
  })
})
