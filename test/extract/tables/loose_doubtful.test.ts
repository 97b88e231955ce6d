import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts } from '../facts.ts'
import { annex, communique, expected, gdp, header, retail, stacked, title } from './annex.ts'

describe('a table whose first heading is not known', () => {
  const rows = ['粮食 12.5 1.2', '其中：小麦 3.1 2.0', '油料 1.3 -3.5']
  const read = ['grain_output 2023 level 12.5 万吨', 'grain_output 2023 growth 1.2 %']

  it('shows by the others that it is one', () => {
    expect(facts(['农产品 产量（万吨） 比上年增长（%）', ...rows].join('\n'), communique)).toEqual(read)
    const lines = ['农产品', '产量（万吨）', '比上年增长（%）', ...rows.map((row) => row.replaceAll(' ', '\n'))]
    expect(facts(lines.join('\n'), communique)).toEqual(read)
  })

  it('takes from the sentence that leads over to it what its figures are of', () => {
    const lines = [
      '全年农业增长3.6%。主要农产品产量如下：',
      '农产品 2023年 比上年增长%',
      '粮食 12.5万吨 1.2',
      '油料 1.3万吨 -3.5',
    ]
    expect(facts(lines.join('\n'), communique).filter((fact) => fact.startsWith('grain'))).toEqual(read)
  })

  it('may have its title in the place of one', () => {
    const lines = [
      '2023年主要指标完成情况',
      '绝对数（亿元）',
      '比上年增长（%）',
      '地区生产总值\n512.3\n4.6',
      '税收收入\n20.1\n3.5',
    ]
    expect(annex(...lines)).toEqual([
      ...expected.slice(0, 2),
      'tax_revenue 2023 level 20.1 亿元',
      'tax_revenue 2023 growth 3.5 %',
    ])
  })

  it('is prose where its rows do not agree with its headings', () => {
    const lines = ['农产品 产量（万吨） 比上年增长（%）', ...rows.map((row) => `${row} 5`)]
    const { observations, findings } = extract(communique, lines.join('\n'), [])
    expect([observations, findings]).toEqual([[], []])
  })
})

describe('a heading', () => {
  const rows = ['地区生产总值\n亿元\n512.3\n4.6', '税收收入\n亿元\n20.1\n3.5']

  it.each([
    ['比2022年增长%', ['gdp 2023 level 512.3 亿元', 'gdp 2023 growth 4.6 %']],
    ['比2020年增长%', ['gdp 2023 level 512.3 亿元']],
    ['完成计划%', ['gdp 2023 level 512.3 亿元']],
    ['“十四五”目标', ['gdp 2023 level 512.3 亿元']],
    ['增减（±%）', ['gdp 2023 level 512.3 亿元', 'gdp 2023 growth 4.6 %']],
  ])('says what its figures are: %s', (heading, read) => {
    const lines = ['2023年主要指标', '指标\n单位\n本年实际', heading, ...rows]
    expect(facts(lines.join('\n')).filter((fact) => fact.startsWith('gdp'))).toEqual(read)
  })
})

describe('a table whose columns are not certain', () => {
  it.each([
    ['fewer headings than figures', header.toSpliced(3, 1)],
    ['more headings than figures', header.toSpliced(3, 0, '2023年预计')],
    ['an unknown heading', header.with(3, '甲')],
  ])('gives a finding, and mentions of what has a unit of its own: %s', (_, heads) => {
    const rows = [heads, gdp, retail.with(4, '1300亿元')]
    const { observations, mentions, findings } = extract(documentOf(), `${title}\n${stacked(rows)}`, [])
    expect(observations).toEqual([])
    expect(mentions.map(({ subject, value, unit }) => [subject, value, unit])).toContainEqual([
      '社会消费品零售总额',
      1300,
      '亿元',
    ])
    expect(findings.map(({ check }) => check)).toEqual(['uncertain_reading'])
  })
})

describe('lines that are no table stay prose', () => {
  it.each([
    ['a table of contents', '目 录\n项目\n一、2023年工作回顾\n1\n二、2024年工作安排\n8'],
    ['slogans', '指标\n稳中求进\n以进促稳\n先立后破'],
    ['projects with numbers', '项目\n1.人民医院迁建，总投资5亿元\n2.体育中心，总投资3.2亿元'],
    ['a list of figures without a header', '地区生产总值\n512.3\n4.6\n社会消费品零售总额\n210.5\n-6.1'],
    ['one row alone', '指标\n单位\n2023年\n增长%\n地区生产总值\n亿元\n512.3\n4.6'],
  ])('%s', (_, lines) => {
    expect(annex(lines)).toEqual([])
  })

  it('of which sentences tell', () => {
    expect(annex('一、2023年计划执行情况', '项目', '全县地区生产总值512.3亿元，增长4.6%。')).toEqual(
      expected.slice(0, 2),
    )
  })
})
