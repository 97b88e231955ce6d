import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { findingsOf, ingest, quarantineOf, recordsOf } from './collect.ts'
import { compound, docOf, xlsOf } from './make_office97.ts'

const title = '桃源县2024年政府工作报告'

async function textOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const results = await ingest({ [name]: bytes })
  expect(quarantineOf(results)).toEqual([])
  return recordsOf(results)[0]?.text
}

describe('an old Word document', () => {
  it('is its paragraphs, whatever its suffix', async () => {
    const [record] = recordsOf(
      await ingest({ 'a.wps': docOf([title, '', '一、2023年工作回顾', '全县生产总值增长5.2%。']) }),
    )
    expect(record).toMatchObject({
      mediaType: 'application/msword',
      text: `${title}\n一、2023年工作回顾\n全县生产总值增长5.2%。`,
    })
  })

  it('gives the rows of its tables, empty cells and paragraphs in cells included', async () => {
    const table = [
      ['指标', '单位', '2023年\r实际'],
      ['地区生产总值', '亿元', '486.4'],
      ['粮食产量', '', '51.2\r52.6'],
    ]
    expect(await textOf('a.doc', docOf(['附表', ...table, '注：略']))).toBe(
      '附表\n指标\t单位\t2023年实际\n地区生产总值\t亿元\t486.4\n粮食产量\t\t51.2 52.6\n注：略',
    )
  })

  it.each([
    ['what was deleted under tracked changes', '全县生产总值增长⟦6.5%⟧7.2%。', '全县生产总值增长7.2%。'],
    ['hidden text', '全县生产总值⟪待核⟫增长7.2%。', '全县生产总值增长7.2%。'],
    ['the instructions of fields', '\x13 DATE \\@ "yyyy" \x142024年\x15召开', '2024年召开'],
    ['a table of contents', '\x13 TOC \\o "1-3" \x14一、回顾\t1\x15正文', '正文'],
    ['the mark of a field whose end was deleted', '⟦\x13 DATE \x14⟧2024年\x15召开', '2024年召开'],
    ['the mark of a field whose beginning was deleted', '增长\x13 DATE \x14⟦2024年\x15⟧召开', '增长 DATE 召开'],
    ['the marks of notes and drawings', '增长\x025.2%\x01\x08。', '增长5.2%。'],
  ])('leaves out %s', async (_, paragraph, text) => {
    expect(await textOf('a.doc', docOf([paragraph]))).toBe(text)
  })

  it.each([
    ['encrypted', docOf([title], { encrypted: true })],
    ['encrypted', compound({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(200) })],
    ['broken', docOf([title]).slice(0, 3000)],
    ['broken', docOf([title], { missing: 10 })],
    ['broken', compound({ WordDocument: new Uint8Array(100) })],
    ['unsupported_type', compound({ WordDocument: new Uint8Array(5000) })],
    ['unsupported_type', compound({ PowerPoint: new Uint8Array(5000) })],
  ])('that cannot be read is %s', async (code, bytes) => {
    expect(quarantineOf(await ingest({ 'a.doc': bytes }))).toMatchObject([{ code }])
  })
})

describe('an old workbook', () => {
  const rows = [
    ['桃源县2023年主要经济指标表', null, null],
    ['指标', '2023年', null],
    [null, '实际', '增长'],
    ['地区生产总值（亿元）', 486.4, 0.056],
    ['进出口总额（亿元）', 12345.6, -0.1],
  ]
  const sheet = { name: '附表', rows, merges: ['A1:C1', 'A2:A3', 'B2:C2'] }

  it('is read as Excel shows it, merged cells in each of their places', async () => {
    const formats = { C4: '0.0%', C5: '0.0%;(0.0%)', B5: '#,##0.00' }
    const [record] = recordsOf(await ingest({ 'a.xls': xlsOf([{ ...sheet, formats }]) }))
    expect(record).toMatchObject({ mediaType: 'application/vnd.ms-excel' })
    expect(record?.text.split('\n')).toEqual([
      '桃源县2023年主要经济指标表',
      '指标\t2023年\t2023年',
      '指标\t实际\t增长',
      '地区生产总值（亿元）\t486.4\t5.6%',
      '进出口总额（亿元）\t12,345.60\t-10.0%',
    ])
  })

  it('of Excel 95 is read, its texts in GBK', async () => {
    const xls = Buffer.from(xlsOf([{ name: 'A', rows: [['ABCDEFGH', 486.4]] }], { bookType: 'biff5' }))
    iconv.encode('生产总值', 'gbk').copy(xls, xls.indexOf('ABCDEFGH'))
    const codePage = Buffer.from([0x42, 0, 2, 0])
    xls.writeUInt16LE(936, xls.indexOf(codePage) + codePage.length)
    expect(recordsOf(await ingest({ 'a.xls': xls }))[0]?.text).toBe('生产总值\t486.4')
  })

  it.each([
    [false, '2023-03-15\t44999.5'],
    [true, '2027-03-16\t44999.5'],
  ])('that counts its days from 1904 (%s) has its dates as they are shown', async (date1904, text) => {
    const dated = { name: '附表', rows: [[45000, 44999.5]], formats: { A1: 'yyyy-mm-dd' } }
    expect(recordsOf(await ingest({ 'a.xls': xlsOf([dated], { date1904 }) }))[0]?.text).toBe(text)
  })

  it('gives no hidden sheet, and a finding says so', async () => {
    const results = await ingest({ 'a.xls': xlsOf([sheet, { name: '底稿', rows: [['草稿', 1]], hidden: true }]) })
    expect(recordsOf(results)[0]?.text).not.toContain('草稿')
    expect(findingsOf(results)).toEqual(['hidden_cells'])
  })
})
