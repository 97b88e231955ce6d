import { describe, expect, it } from 'vitest'
import { readReport } from '../../pipelines/report.ts'
import type { Observation } from '../../schemas/observation.ts'
import { ingest, quarantineOf, recordsOf } from './collect.ts'
import { docxOf, htmlOf, xlsxOf } from './make.ts'

const title = '桃源县2022年国民经济和社会发展计划执行情况与2023年计划表'
const header = ['指标名称', '单位', '2022年计划', '2022年实际', '增长%', '2023年计划']
const rows = [
  ['一、地区生产总值', '亿元', '480', '486.4', '5.2', '512'],
  ['其中：第一产业增加值', '亿元', '', '86.42', '4.1', ''],
  ['二、社会消费品零售总额', '万元', '', '1,523,400', '-2.5', '1600000'],
  ['三、城镇登记失业率', '%', '4.5以内', '3.1', '', '≤4.5'],
  ['四、居民消费价格涨幅', '%', '3左右', '1.9', '', '3左右'],
  ['五、农村居民人均可支配收入', '元', '', '19876', '7.3', '21400'],
  ['六、本地特色产品产量', '吨', '', '1200', '3.3', '1300'],
]
const note = '注：增长速度按可比价格计算。'

/** What each figure of the annex says, in the order of its cells. */
const expected = [
  'gdp 2022 target level 480 亿元 exact',
  'gdp 2022 actual level 486.4 亿元 exact',
  'gdp 2022 actual growth 5.2 % exact',
  'gdp 2023 target level 512 亿元 exact',
  'va_primary 2022 actual level 86.42 亿元 exact',
  'va_primary 2022 actual growth 4.1 % exact',
  'retail_sales 2022 actual level 152.34 亿元 exact',
  'retail_sales 2022 actual growth -2.5 % exact',
  'retail_sales 2023 target level 160 亿元 exact',
  'unemployment_registered 2022 target level 4.5 % at_most',
  'unemployment_registered 2022 actual level 3.1 % exact',
  'unemployment_registered 2023 target level 4.5 % at_most',
  'cpi 2022 target growth 3 % about',
  'cpi 2022 actual growth 1.9 % exact',
  'cpi 2023 target growth 3 % about',
  'income_rural 2022 actual level 19876 元 exact',
  'income_rural 2022 actual growth 7.3 % exact',
  'income_rural 2023 target level 21400 元 exact',
]

function factOf({ indicator, period_end, status, measure, value, unit, qualifier }: Observation): string {
  return `${indicator} ${period_end} ${status} ${measure} ${value} ${unit} ${qualifier}`
}

async function read(name: string, content: string | Uint8Array) {
  const results = await ingest({ [name]: content })
  expect(quarantineOf(results)).toEqual([])
  const [record] = recordsOf(results)
  if (!record) throw new Error(`${name} gave no record`)
  return { record, ...readReport(record) }
}

function csvOf(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\n')
}

function tableOf(lines: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<td><p>${text}</p></td>`
  return `<table border="1">${lines.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</table>`
}

const blank = header.slice(1).map(() => '')

describe('an annex gives a fact for each figure that an indicator claims', () => {
  it('in CSV', async () => {
    const { document, extraction } = await read('a.csv', csvOf([[title, ...blank], header, ...rows, [note, ...blank]]))
    expect(document).toMatchObject({ area_code: '430725', report_type: 'table', report_year: 2023, title })
    expect(extraction.observations.map(factOf)).toEqual(expected)
  })

  it('in a workbook with merged cells', async () => {
    const top = ['指标名称', '单位', '2022年', null, null, '2023年计划']
    const second = [null, null, '计划', '实际', '增长%', null]
    const sheet = [[title], top, second, ...rows, [note]]
    const merges = ['A1:F1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'A11:F11']
    const { document, extraction, record } = await read(
      'a.xlsx',
      await xlsxOf([{ name: '附表1', rows: sheet, merges }]),
    )
    expect(document.area_code).toBe('430725')
    expect(record.text.split('\n')[0]).toBe(title)
    expect(extraction.observations.map(factOf)).toEqual(expected)
  })

  it('in a page and in a Word document, below a report', async () => {
    const text = `${title}\n全县上下攻坚克难，经济运行总体平稳。\n主要指标如下：`
    for (const [name, content] of [
      ['a.html', htmlOf(text, { after: tableOf([header, ...rows]) })],
      ['a.docx', await docxOf(text, [header, ...rows])],
    ] as const) {
      const { extraction } = await read(name, content)
      expect(extraction.observations.map(factOf)).toEqual(expected)
    }
  })
})

describe('a figure of an annex', () => {
  it('leads to its row, which stands in the text of the document', async () => {
    const { text, extraction } = await read('a.csv', csvOf([[title, ...blank], header, ...rows]))
    const sales = extraction.observations.find(({ indicator }) => indicator === 'retail_sales')
    expect(sales).toMatchObject({
      value_text: '1,523,400',
      value_step: 0.0001,
      term: '社会消费品零售总额',
      rule: 'table/level',
    })
    expect(sales?.quote).toBe('二、社会消费品零售总额\t万元\t\t1,523,400\t-2.5\t1600000')
    expect(text.slice(sales?.text_start, sales?.text_end)).toBe(sales?.quote)
    expect(extraction.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('that no indicator claims is a mention', async () => {
    const { extraction } = await read('a.csv', csvOf([[title, ...blank], header, ...rows]))
    const local = extraction.mentions.filter(({ subject }) => subject === '本地特色产品产量')
    expect(local.map(({ value, unit, observation_id }) => [value, unit, observation_id])).toEqual([
      [1200, '吨', null],
      [3.3, '%', null],
      [1300, '吨', null],
    ])
  })

  it('is printed as Excel shows it', async () => {
    const sheet = [[title], ['指标', '2022年实际', '2023年预期增长'], ['地区生产总值（亿元）', 486.4, 0.055]]
    const formats = { B3: '#,##0.00', C3: '0.0%' }
    const { extraction } = await read('a.xlsx', await xlsxOf([{ name: 'Sheet1', rows: sheet, formats }]))
    expect(extraction.observations.map((fact) => [factOf(fact), fact.value_text])).toEqual([
      ['gdp 2022 actual level 486.4 亿元 exact', '486.40'],
      ['gdp 2023 target growth 5.5 % exact', '5.5%'],
    ])
  })

  it('takes the unit above the table, where the indicator is printed in one of them only', async () => {
    const lines = [
      [title, '', ''],
      ['单位：亿元、%', '', ''],
      ['指标名称', '2022年实际', '增长'],
      ['地区生产总值', '486.4', '5.2'],
    ]
    const { extraction } = await read('a.csv', csvOf(lines))
    expect(extraction.observations.map(factOf)).toEqual(expected.slice(1, 3))
  })

  it.each([
    ['完成计划%', '102.3'],
    ['2022年1-6月实际', '230.1'],
    ['本年累计', '230.1'],
    ['上年同期', '460'],
    ['占比%', '12.1'],
    ['全省位次', '3'],
    ['比上年增减（百分点）', '0.8'],
  ])('below %s is no fact', async (column, figure) => {
    const lines = [
      [title, '', ''],
      ['指标名称', '单位', column],
      ['地区生产总值', '亿元', figure],
    ]
    expect((await read('a.csv', csvOf(lines))).extraction.observations).toEqual([])
  })

  it.each([
    ['512亿元', 'gdp 2023 target level 512 亿元 exact'],
    ['增长6%左右', 'gdp 2023 target growth 6 % about'],
    ['下降3%', 'gdp 2023 target growth -3 % exact'],
    ['增长6%以上', 'gdp 2023 target growth 6 % at_least'],
  ])('may say itself what it is: %s in a row of 万元', async (figure, fact) => {
    const lines = [
      [title, '', ''],
      ['指标名称', '单位', '2023年目标'],
      ['地区生产总值', '万元', figure],
    ]
    expect((await read('a.csv', csvOf(lines))).extraction.observations.map(factOf)).toEqual([fact])
  })

  it.each(['－', '—', '…', '...', '/', '(3.2)', '▲3.2', '持平', '与上年持平', '提高0.8个百分点'])(
    'that is missing or not certain is no fact: %s',
    async (figure) => {
      const lines = [
        [title, '', '', ''],
        ['指标名称', '单位', '2022年实际', '增长%'],
        ['地区生产总值', '亿元', '486.4', figure],
      ]
      expect((await read('a.csv', csvOf(lines))).extraction.observations.map(factOf)).toEqual(expected.slice(1, 2))
    },
  )

  it.each([
    ['with spaces', '1 523 400'],
    ['with wide commas', '1，523，400'],
    ['in wide digits', '１５２３４００'],
  ])('is read though its number is printed oddly: %s', async (_, figure) => {
    const lines = [
      [title, '', ''],
      ['指标名称', '单位', '2022年实际'],
      ['社会消费品零售总额', '万元', figure],
    ]
    const facts = (await read('a.csv', csvOf(lines))).extraction.observations.map(factOf)
    expect(facts).toEqual(['retail_sales 2022 actual level 152.34 亿元 exact'])
  })

  it('below a year that stands over several columns, once, is of that year', async () => {
    const lines = [
      [title, '', '', '', ''],
      ['指标', '单位', '2022年', '', '2023年计划'],
      ['', '', '计划', '预计完成', ''],
      ['地区生产总值', '亿元', '480', '486.4', '512'],
    ]
    expect((await read('a.csv', csvOf(lines))).extraction.observations.map(factOf)).toEqual([
      'gdp 2022 target level 480 亿元 exact',
      'gdp 2022 actual level 486.4 亿元 exact',
      'gdp 2023 target level 512 亿元 exact',
    ])
  })

  it('of this year or the last is of the year that the table is of', async () => {
    const lines = [
      ['桃源县2022年主要经济指标完成情况表', '', '', ''],
      ['指标', '单位', '本年实际', '上年实际'],
      ['地区生产总值', '亿元', '486.4', '460'],
    ]
    expect((await read('a.csv', csvOf(lines))).extraction.observations.map(factOf)).toEqual([
      'gdp 2022 actual level 486.4 亿元 exact',
      'gdp 2021 actual level 460 亿元 exact',
    ])
  })

  it('of growth beside a part of a year is no fact', async () => {
    const lines = [
      ['桃源县2022年主要经济指标', '', '', ''],
      ['指标', '单位', '本年累计', '增长%'],
      ['地区生产总值', '亿元', '230', '5.2'],
    ]
    expect((await read('a.csv', csvOf(lines))).extraction.observations).toEqual([])
  })

  it('of all months of a year is of the year', async () => {
    const lines = [
      ['桃源县2022年1-12月主要经济指标完成情况表', '', ''],
      ['指标', '1-12月', '比上年±%'],
      ['地区生产总值（亿元）', '486.4', '5.2'],
    ]
    expect((await read('a.csv', csvOf(lines))).extraction.observations.map(factOf)).toEqual(expected.slice(1, 3))
  })

  it('of a price index, of a part of an indicator or of another place is no fact', async () => {
    const lines = [
      [title, '', ''],
      ['指标名称', '单位', '2022年实际'],
      ['居民消费价格指数', '%', '101.9'],
      ['其中：限额以上社会消费品零售总额（批发）', '亿元', '12.5'],
      ['常德市地区生产总值', '亿元', '4274'],
    ]
    expect((await read('a.csv', csvOf(lines))).extraction.observations).toEqual([])
  })
})
