import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts } from '../facts.ts'
import { annex, expected, gdp, header, retail, stacked, title } from './annex.ts'

describe('a table with each cell on a line of its own', () => {
  it('gives a fact for each figure', () => {
    expect(annex(stacked([header, gdp, retail]))).toEqual(expected)
  })

  it('may have empty lines between its cells', () => {
    expect(annex('附表', stacked([header, gdp, retail], '\n\n'))).toEqual(expected)
  })

  it('quotes the lines of a row as they stand in the text', () => {
    const text = `${title}\n${stacked([header, gdp, retail])}\n后文。`
    const { observations, mentions } = extract(documentOf(), text, [])
    const [first] = observations
    expect(first).toMatchObject({
      quote: '地区生产总值\n亿元\n512.3\n4.6\n545',
      value_text: '512.3',
      rule: 'table/level',
    })
    for (const { quote, text_start, text_end } of observations) expect(text.slice(text_start, text_end)).toBe(quote)
    expect(mentions.map(({ text_start, text_end }) => text.slice(text_start, text_end))).toEqual([
      ...gdp.slice(2),
      ...retail.slice(2),
    ])
  })

  it('ends before what follows it', () => {
    const text = `${stacked([header, gdp, retail])}\n注：增速按可比价格计算。\n全县进出口总额30亿元。`
    expect(annex('一、2023年计划执行情况', text)).toEqual(['trade_total 2023 level 30 亿元', ...expected])
  })

  it('has rows that begin with numbers, 其中 and #', () => {
    const rows = [
      ['一、地区生产总值', ...gdp.slice(1)],
      ['其中：第一产业增加值', '亿元', '45.2', '3.9', '—'],
      ['#第二产业增加值', '亿元', '245.7', '5.2', '260'],
      ['2.城镇登记失业率', '%', '2.8', '-', '4.5以内'],
    ]
    expect(annex(stacked([header, ...rows]))).toEqual([
      ...expected.slice(0, 3),
      'va_primary 2023 level 45.2 亿元',
      'va_primary 2023 growth 3.9 %',
      'va_secondary 2023 level 245.7 亿元',
      'va_secondary 2023 growth 5.2 %',
      'va_secondary 2024 level 260 亿元',
      'unemployment_registered 2023 level 2.8 %',
      'unemployment_registered 2024 level 4.5 %',
    ])
  })

  it('has rows that headings part', () => {
    expect(annex(stacked([header, ['一、经济发展'], gdp, ['（二）人民生活'], retail]))).toEqual(expected)
  })

  it('has names over two lines', () => {
    const rows = [
      ['城镇居民人均', '可支配收入', '元', '41250', '5.1', '43500'],
      ['社会消费品', ...retail].with(1, '零售总额'),
    ]
    expect(annex(stacked([header, ...rows]))).toEqual([
      'income_urban 2023 level 41250 元',
      'income_urban 2023 growth 5.1 %',
      'income_urban 2024 level 43500 元',
      ...expected.slice(3),
    ])
  })

  it('reads nothing of a name whose second line alone is an indicator', () => {
    expect(annex(stacked([header, ['某某集团', ...gdp], retail]))).toEqual(expected.slice(3))
  })

  it('may have the units in the names', () => {
    const rows = [
      ['指标', '2023年', '比上年增长（%）'],
      ['地区生产总值（亿元）', '512.3', '4.6'],
      ['农村居民人均可支配收入（元）', '28,460', '7.2'],
    ]
    expect(annex(stacked(rows))).toEqual([
      ...expected.slice(0, 2),
      'income_rural 2023 level 28460 元',
      'income_rural 2023 growth 7.2 %',
    ])
  })

  it('may number its rows in a column', () => {
    const rows = [header, gdp, retail].map((cells, index) => [index === 0 ? '序号' : String(index), ...cells])
    expect(annex(stacked(rows))).toEqual(expected)
  })

  it('may say of each indicator of which kind it is', () => {
    const rows = [header, gdp, retail].map((cells, index) => [...cells, index === 0 ? '属性' : '预期性'])
    expect(annex(stacked(rows))).toEqual(expected)
  })

  it('may name those who are responsible for each row', () => {
    const rows = [
      [...header, '责任单位'],
      [...gdp, '县统计局'],
      [...retail, '县商务局'],
    ]
    expect(annex(stacked(rows))).toEqual(expected)
  })

  it('may name a group of rows once for all of them', () => {
    expect(annex(stacked([['类别', ...header], ['经济发展', ...gdp], retail]))).toEqual(expected)
  })

  it('may have a title that ends like a heading', () => {
    expect(annex('主要经济指标', stacked([header, gdp, retail]))).toEqual(expected)
  })

  it.each([
    ['控制在4.5%以内', 'unemployment_registered 2024 target 4.5 at_most'],
    ['控制在4.5%', 'unemployment_registered 2024 target 4.5 at_most'],
    ['不高于4.5', 'unemployment_registered 2024 target 4.5 at_most'],
    ['4.5%左右', 'unemployment_registered 2024 target 4.5 about'],
    ['约4.5', 'unemployment_registered 2024 target 4.5 about'],
  ])('has figures that words qualify: %s', (shown, fact) => {
    const text = `${title}\n${stacked([header, ['城镇登记失业率', '%', '2.8', '—', shown], gdp])}`
    const [, target] = extract(documentOf(), text, []).observations
    expect(`${target?.indicator} ${target?.period_end} ${target?.status} ${target?.value} ${target?.qualifier}`).toBe(
      fact,
    )
  })

  it.each([
    ['a mark of a note', '地区生产总值*'],
    ['letters', '地区生产总值（GDP）'],
    ['the unit on the next line', '地区生产总值\n（亿元）'],
  ])('has names with %s behind them', (_, name) => {
    expect(annex(stacked([header, gdp.with(0, name), retail]))).toEqual(expected)
  })

  it('has products below a heading of outputs', () => {
    const rows = [
      ['产品名称', '产量（万吨）', '比上年增长（%）'],
      ['粮食', '12.5', '1.2'],
      ['油料', '1.3', '-3.5'],
    ]
    expect(facts(`表2 2023年主要农产品产量\n${stacked(rows)}`)).toEqual([
      'grain_output 2023 level 12.5 万吨',
      'grain_output 2023 growth 1.2 %',
    ])
  })

  it('has a column a year', () => {
    const rows = [
      ['年份', '2021', '2022', '2023'],
      ['地区生产总值（亿元）', '460', '480', '512.3'],
      ['城镇登记失业率（%）', '3.1', '3.0', '2.8'],
    ]
    expect(annex(stacked(rows)).filter((fact) => fact.startsWith('gdp'))).toEqual([
      'gdp 2021 level 460 亿元',
      'gdp 2022 level 480 亿元',
      expected[0],
    ])
  })

  it('may have units in brackets, and signs before figures', () => {
    const rows = [gdp.with(1, '（亿元）').with(3, '+4.6'), retail]
    expect(annex(stacked([header, ...rows]))).toEqual(expected)
  })

  it('has a price index beside the year that it is measured against', () => {
    expect(annex(stacked([header, gdp, ['居民消费价格指数', '上年=100', '100.3', '—', '103左右'], retail]))).toEqual(
      expected,
    )
  })

  it('may have a page break and be continued', () => {
    expect(annex(stacked([header, gdp]), '— 12 —', '续表', stacked([retail]))).toEqual(expected)
  })

  it.each([
    ['与经济增长同步', '与经济增长基本同步'],
    ['a goal set by others', '完成省下达任务'],
    ['an amount and its growth', '545亿元，增长6%'],
  ])('may have words in the place of a figure: %s', (_, words) => {
    const rows = [gdp.with(4, words), retail]
    expect(annex(stacked([header, ...rows]))).toEqual([...expected.slice(0, 2), ...expected.slice(3)])
  })
})

describe('a header over two lines', () => {
  it('has a year over what was planned, reached and grew', () => {
    const head = ['指标', '单位', '2023年', '2024年预期', '计划', '实际', '增长%']
    const rows = [gdp.toSpliced(2, 0, '520'), retail.toSpliced(2, 0, '1300')]
    expect(annex(stacked([head, ...rows]))).toEqual([
      'gdp 2023 level 520 亿元',
      ...expected.slice(0, 3),
      'retail_sales 2023 level 1300 亿元',
      ...expected.slice(3),
    ])
  })

  it('has the same under each of two years', () => {
    const head = ['指标', '单位', '2022年', '2023年', '总量', '增速', '总量', '增速']
    const rows = [
      ['地区生产总值', '亿元', '480', '3.1', '512.3', '4.6'],
      ['一般公共预算收入', '亿元', '30.2', '-2.5', '31.8', '5.3'],
    ]
    expect(annex(stacked([head, ...rows]))).toEqual([
      'gdp 2022 level 480 亿元',
      'gdp 2022 growth 3.1 %',
      ...expected.slice(0, 2),
      'budget_revenue 2022 level 30.2 亿元',
      'budget_revenue 2022 growth -2.5 %',
      'budget_revenue 2023 level 31.8 亿元',
      'budget_revenue 2023 growth 5.3 %',
    ])
  })

  it('has each heading cut in two', () => {
    const head = ['指标', '单位', '2023年', '实际', '比上年', '增长（%）', '2024年', '计划']
    expect(annex(stacked([head, gdp, retail]))).toEqual(expected)
  })

  it('is read one way only: of three figures below two years either may have two', () => {
    const head = ['指标', '单位', '2023年', '2024年', '计划', '实际', '计划']
    const rows = [gdp.toSpliced(4, 1), retail.toSpliced(4, 1)].map((cells) => [...cells, '550'])
    expect(annex(stacked([head, ...rows]))).toEqual([])
  })
})

describe('a row with fewer cells than there are columns', () => {
  it('gives nothing, as the missing one is not known', () => {
    expect(annex(stacked([header, gdp, retail, ['固定资产投资', '亿元', '210', '8.1'], gdp]))).toEqual(expected)
  })

  it('is read where empty lines show which is missing', () => {
    const rows = [gdp, ['固定资产投资', '亿元', '', '8.1', '增长9%'], retail]
    expect(annex(stacked([header, ...rows]))).toEqual([
      ...expected.slice(0, 3),
      'fai 2023 growth 8.1 %',
      'fai 2024 growth 9 %',
      ...expected.slice(3),
    ])
  })

  it('is not filled with the empty line that parts the rows', () => {
    const rows = [gdp, ['固定资产投资', '亿元', '8.1', '9'], retail, gdp]
    expect(annex(header.join('\n'), rows.map((cells) => cells.join('\n')).join('\n\n'))).toEqual(expected)
  })
})
