import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'

const city = documentOf({
  area_code: '440400',
  area_name: '珠海市',
  area_level: 'prefecture',
  report_type: 'communique',
  report_year: 2019,
  vintage: 2020,
})

/** The facts of lines in a city's communiqué, each with its area; all are of what was done. */
function facts(...lines: readonly string[]): string[] {
  const { observations } = extract(city, lines.join('\n'), [])
  expect(observations.filter(({ status }) => status !== 'actual')).toEqual([])
  return observations.map(
    ({ area_code, indicator, period_end, measure, value, unit }) =>
      `${area_code} ${indicator} ${period_end} ${measure} ${value} ${unit}`,
  )
}

const own = ['440400 gdp 2019 level 3435.9 亿元', '440400 gdp 2019 growth 6.8 %']
const xiangzhou = ['440402 gdp 2019 level 2200.5 亿元', '440402 gdp 2019 growth 6.9 %']

describe('a table of places', () => {
  const rows = [
    ['地区', '地区生产总值（亿元）', '增长（%）'],
    ['全市', '3435.9', '6.8'],
    ['香洲区', '2200.5', '6.9'],
    ['高新区', '260', '7.5'],
  ]

  it.each([
    ['on lines', '\n'],
    ['parted by spaces', '  '],
    ['parted by tabs', '\t'],
  ])('has the facts of each known place, and none of the others: %s', (_, mark) => {
    expect(facts('2019年各区主要指标', rows.map((cells) => cells.join(mark)).join('\n'))).toEqual([
      ...own,
      ...xiangzhou,
    ])
  })

  it('knows places by their short names', () => {
    const lines = ['县区\n生产总值（亿元）\n增速', '香洲\n2200.5\n6.9', '斗门\n—\n6.1', '全市\n3435.9\n6.8']
    expect(facts(...lines)).toEqual([...xiangzhou, '440403 gdp 2019 growth 6.1 %', ...own])
  })

  it('may have several indicators, each with its growth below it', () => {
    const head = '县（市、区）\n生产总值\n一般公共预算收入\n绝对值（亿元）\n增长（%）\n绝对值（亿元）\n增长（%）'
    expect(facts(head, '全市\n3435.9\n6.8\n344.5\n3.1', '香洲区\n2200.5\n6.9\n60.1\n2.5')).toEqual([
      ...own,
      '440400 budget_revenue 2019 level 344.5 亿元',
      '440400 budget_revenue 2019 growth 3.1 %',
      ...xiangzhou,
      '440402 budget_revenue 2019 level 60.1 亿元',
      '440402 budget_revenue 2019 growth 2.5 %',
    ])
  })

  it('may have headings over two lines', () => {
    const head = '地区\n规模以上工业\n增加值（亿元）\n比上年\n增长（%）'
    expect(facts(head, '全市\n1135.9\n6.1', '香洲区\n200.5\n5.2')).toEqual([
      '440400 va_industry_above 2019 level 1135.9 亿元',
      '440400 va_industry_above 2019 growth 6.1 %',
      '440402 va_industry_above 2019 level 200.5 亿元',
      '440402 va_industry_above 2019 growth 5.2 %',
    ])
  })

  it.each(['地区', '县（市、区）', '区（市）县', '市县', '各县区', '县市区'])('may be headed %s', (heading) => {
    const lines = [`${heading}\n生产总值（亿元）\n增速`, '#香洲区\n2200.5\n6.9', '全市合计\n3435.9\n6.8']
    expect(facts(...lines)).toEqual([...xiangzhou, ...own])
  })

  it('takes the unit above it', () => {
    const lines = ['单位：亿元、%', '区\u3000域\n生产总值\n增长', '全市\n3435.9\n6.8', '香洲区\n2200.5\n6.9']
    expect(facts(...lines)).toEqual([...own, ...xiangzhou])
  })

  it('takes the indicator of its title where its headings name none', () => {
    const lines = ['区域\n总量（亿元）\n增速（%）', '全市\n3435.9\n6.8', '香洲区\n2200.5\n6.9']
    expect(facts('表3 2019年各区地区生产总值及增速', ...lines)).toEqual([...own, ...xiangzhou])
    expect(facts('表3 2019年各区主要指标', ...lines)).toEqual([])
  })

  it('has no facts of columns that are no indicators, nor of their growth', () => {
    const head = ['地区', '生产总值（亿元）', '增长（%）', '水产品产量（吨）', '增长（%）']
    const lines = [head, ['全市', '3435.9', '6.8', '1200', '2'], ['香洲区', '2200.5', '6.9', '300', '3']]
    expect(facts(lines.map((cells) => cells.join('\n')).join('\n'))).toEqual([...own, ...xiangzhou])
  })
})

describe('a list of places below the line that leads over to it', () => {
  const rows = ['香洲区　　60.1亿元　　增长2.5%', '金　湾　　34500万元　　下降1.2%', '市本级　　112亿元　　增长3.1%']
  const read = [
    '440402 budget_revenue 2019 level 60.1 亿元',
    '440402 budget_revenue 2019 growth 2.5 %',
    '440404 budget_revenue 2019 level 3.45 亿元',
    '440404 budget_revenue 2019 growth -1.2 %',
  ]
  const title = '各区一般公共预算收入完成情况：'

  it('has a fact of each amount and growth', () => {
    expect(facts(title, ...rows)).toEqual(read)
    expect(facts(title, rows.join('\n').replaceAll('　　', '\n'))).toEqual(read)
  })

  it('is told of the last year in the report of a plan', () => {
    const plan = documentOf({ ...city, report_type: 'budget', report_year: 2020, vintage: 2020 })
    const { observations } = extract(plan, [title, ...rows].join('\n'), [])
    expect(observations.map(({ period_end }) => period_end)).toEqual([2019, 2019, 2019, 2019])
  })

  it.each([
    ['numbers without a unit', '香洲区 60.1 2.5'],
    ['more than one amount', '香洲区 60.1亿元 58.2亿元'],
  ])('has none of %s', (_, row) => {
    expect(facts(title, row, row.replace('香洲', '斗门'))).toEqual([])
  })
})

describe('a table of indicators with columns of places', () => {
  it('has the facts of each known place', () => {
    const lines = ['指标\n单位\n全市\n香洲区', '地区生产总值\n亿元\n3435.9\n2200.5', '税收收入\n亿元\n285.2\n50.1']
    expect(facts('表1 2019年主要指标', ...lines)).toEqual([
      own[0],
      xiangzhou[0],
      '440400 tax_revenue 2019 level 285.2 亿元',
      '440402 tax_revenue 2019 level 50.1 亿元',
    ])
  })

  it('has none of parts of the area, or of what lies around it', () => {
    const lines = [
      '指标\n全国\n全市\n城市\n农村',
      '居民消费价格\n2.9\n3.1\n3.0\n3.3',
      '其中：食品烟酒\n7.0\n6.8\n6.7\n7.1',
    ]
    expect(facts('表2 2019年居民消费价格比上年涨跌幅度', '单位：%', ...lines)).toEqual(['440400 cpi 2019 growth 3.1 %'])
  })
})

describe('a table of one area', () => {
  const rows = ['指标\n绝对数\n比上年增长（%）', '生产总值（亿元）\n2200.5\n6.9', '税收收入（亿元）\n50.1\n1.5']

  it.each([
    ['表4 2019年香洲区主要指标', xiangzhou],
    ['广东省珠海市香洲区2019年主要指标', xiangzhou],
    ['广东省珠海市2019年主要指标', xiangzhou.map((fact) => fact.replace('440402', '440400'))],
    ['2019年全省主要指标', []],
    ['高新区2019年主要指标', []],
  ])('has facts of the one that the line above it names: %s', (caption, read) => {
    expect(facts(caption, ...rows).slice(0, 2)).toEqual(read)
  })

  it('has none of indicators that rows of several parts repeat', () => {
    const parts = ['香洲区\n生产总值（亿元）\n2200.5\n6.9', '斗门区\n生产总值（亿元）\n500.1\n5.5']
    expect(facts('指标\n绝对数\n比上年增长（%）', '生产总值（亿元）\n3435.9\n6.8', ...parts)).toEqual(own)
    const marked = [
      '指标\t绝对数\t增长%',
      '香洲区\t\t',
      '生产总值（亿元）\t2200.5\t6.9',
      '斗门区\t\t',
      '生产总值（亿元）\t500.1\t5.5',
    ]
    expect(facts('2019年主要指标', ...marked)).toEqual([])
  })
})

describe('the year of a table', () => {
  const rows = ['指标\n绝对数\n比上年增长（%）', '生产总值（亿元）\n3435.9\n6.8', '第一产业增加值（亿元）\n57.4\n1.5']

  it('is that of the communiqué where no line above it names one', () => {
    expect(facts(...rows).slice(0, 2)).toEqual(own)
  })

  it('is not the day on which it was printed', () => {
    expect(facts('珠海市统计局', '（2020年3月27日）', ...rows).slice(0, 2)).toEqual(own)
  })

  it.each(['2019年1-6月主要指标', '2019年上半年主要指标', '2019年三季度主要指标'])(
    'may be a part of one, which makes no facts: %s',
    (caption) => {
      expect(facts(caption, ...rows)).toEqual([])
    },
  )

  it.each(['本月', '1-11月', '本月止累计'])('may be a part of one by its column: %s', (head) => {
    expect(facts(rows.join('\n').replace('绝对数', head))).toEqual([])
  })
})
