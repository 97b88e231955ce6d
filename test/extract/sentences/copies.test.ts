import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, province } from '../facts.ts'

const ofCounty = documentOf({ report_year: 2021, vintage: 2021, report_type: 'work' })
const communique = documentOf({ report_year: 2024, vintage: 2025, report_type: 'communique' })

describe('copies of reports without their line breaks', () => {
  it('finds the heading that stands within a paragraph, and its years', () => {
    const text =
      '各位代表：请予审议。一、“十三五”时期及2020年工作回顾“十三五”时期，我县迈上新台阶。五年来，全县上下攻坚克难。2020年，地区生产总值达到305.2亿元，是2015年的1.4倍。三次产业结构由14.1:46.2:39.7调整为11.3:42.1:46.6。社会消费品零售总额96.4亿元、年均增长8.1%。'
    expect(facts(text, ofCounty)).toEqual([
      'gdp 2020 level 305.2 亿元',
      'gdp 2016-2020 growth_total 40 %',
      'share_primary 2015 level 14.1 %',
      'share_secondary 2015 level 46.2 %',
      'share_tertiary 2015 level 39.7 %',
      'share_primary 2020 level 11.3 %',
      'share_secondary 2020 level 42.1 %',
      'share_tertiary 2020 level 46.6 %',
      'retail_sales 2020 level 96.4 亿元',
      'retail_sales 2016-2020 growth_avg 8.1 %',
    ])
  })

  it('puts small digits back that stand on lines of their own', () => {
    const text = '一、2020年工作回顾\n细颗粒物（PM\n2.5\n）浓度降到26微克/立方米。'
    expect(facts(text, ofCounty)).toEqual(['pm25 2020 level 26 微克/立方米'])
  })

  it('does not take the short title of a chapter for the subject of its first sentence', () => {
    const text = '全县经济稳中有进。一、综合全年实现地区生产总值（GDP）412.6亿元，比上年增长6.1%。'
    expect(facts(text, communique)).toEqual(['gdp 2024 level 412.6 亿元', 'gdp 2024 growth 6.1 %'])
  })

  it('does not take what a paragraph is about for the subject of its first sentence', () => {
    const text = '人口年末常住人口61.3万人，比上年末减少0.2万人。\n国民经济全年实现地区生产总值268.4亿元。'
    expect(facts(text, communique)).toEqual([
      'population_resident 2024 level 61.3 万人',
      'population_resident 2024 change -0.2 万人',
      'gdp 2024 level 268.4 亿元',
    ])
  })

  it('begins an item at a bullet, on its own line or not', () => {
    const text = '■全县生产总值增长6%▲出口增长7%，◆固定资产投资增长8%'
    expect(facts(text, communique)).toEqual(['gdp 2024 growth 6 %', 'exports 2024 growth 7 %', 'fai 2024 growth 8 %'])
  })

  it('ends a numbered heading with its line, though it has no mark', () => {
    const text = '1、农业\n全年粮食总产量30.2万吨，比上年下降0.8%。\n2、工业\n全部工业增加值88.1亿元，增长6%。'
    expect(facts(text, communique)).toEqual([
      'grain_output 2024 level 30.2 万吨',
      'grain_output 2024 growth -0.8 %',
      'va_industry 2024 level 88.1 亿元',
      'va_industry 2024 growth 6 %',
    ])
  })

  it('goes on with a line that ends before its number', () => {
    expect(facts('三次产业结构比为\n9.1:50.2:40.7。', communique)).toEqual([
      'share_primary 2024 level 9.1 %',
      'share_secondary 2024 level 50.2 %',
      'share_tertiary 2024 level 40.7 %',
    ])
  })

  it('states nothing in the caption of a figure', () => {
    expect(facts('图2：地区生产总值跃上500亿元台阶\n全年地区生产总值512.3亿元。', communique)).toEqual([
      'gdp 2024 level 512.3 亿元',
    ])
  })
})

describe('a text about a part of a year', () => {
  it('states nothing of the year, also where it does not say it again', () => {
    const text = '今年前三季度，全县经济运行平稳。\n地区生产总值138亿元，增长8%。'
    expect(facts(text)).toEqual([])
    expect(facts(`${text}\n全年一般公共预算收入62亿元。`)).toContain('budget_revenue 2023 level 62 亿元')
  })
})

describe('headings', () => {
  it('tells of the last year where a plan that is not over had a good beginning', () => {
    const text = '一、“十四五”实现良好开局\n地区生产总值增长8.1%。'
    expect(facts(text, documentOf({ report_year: 2022, vintage: 2022 }))).toEqual(['gdp 2021 growth 8.1 %'])
  })

  it('does not take the year that a heading compares with for its own', () => {
    expect(facts('1、财政收入20.1亿元，比上年增长4%。\n税收收入15亿元。', communique)).toEqual([
      'budget_revenue 2024 level 20.1 亿元',
      'budget_revenue 2024 growth 4 %',
      'tax_revenue 2024 level 15 亿元',
    ])
  })
})

describe('a heading that is no more than some years', () => {
  it('looks back on them', () => {
    const report = documentOf({ report_year: 2017, vintage: 2017 })
    expect(facts('奋力赶超的五年\n城镇化率从48%提高到53%。\n今后五年的目标\n生产总值突破300亿元。', report)).toEqual([
      'urbanization 2011 level 48 %',
      'urbanization 2016 level 53 %',
      'gdp 2021 level 300 亿元',
    ])
  })
})

describe('a heading of the years past', () => {
  it('may tell under whom they were', () => {
    const report = documentOf({ report_year: 2017, vintage: 2017 })
    expect(facts('一、在市委领导下奋进的五年\n城镇化率从48%提高到53%。', report)).toContain(
      'urbanization 2011 level 48 %',
    )
  })
})

describe('openings', () => {
  it('leaves the five years for 特别是刚刚过去的2025年', () => {
    const text =
      '过去五年工作回顾\n五年来，我们攻坚克难。特别是刚刚过去的2025年，各项工作取得新进展。地区生产总值增长5.3%，全社会固定资产投资1250亿元。'
    expect(facts(text, province)).toEqual(['gdp 2025 growth 5.3 %', 'fai 2025 level 1250 亿元'])
  })

  it('keeps the years whose goals a sentence announces', () => {
    const text =
      '一、2023年计划执行情况\n报告提出了2024年发展指标体系安排，具体为：总量方面，地区生产总值增长6%左右。民生方面，城镇登记失业率控制在3%以内。'
    expect(facts(text)).toEqual(['gdp 2024 growth 6 %', 'unemployment_registered 2024 level 3 %'])
  })

  it('aims at the report year where a sentence names its goals and no year', () => {
    const text = '区长作了报告。\n经济社会发展主要预期目标是：地区生产总值增长5.5%以上。'
    expect(facts(text)).toEqual(['gdp 2024 growth 5.5 %'])
  })

  it('does not tell of the years in which a thing was not so good', () => {
    const text = '一、2023年工作回顾\n地区生产总值增长8.2%，取得近30年来最好位次；财政收入增长12.4%。'
    expect(facts(text)).toEqual(['gdp 2023 growth 8.2 %', 'budget_revenue 2023 growth 12.4 %'])
  })
})

describe('final accounts', () => {
  it('are of a year that is over', () => {
    const accounts = documentOf({
      report_year: 2023,
      vintage: 2024,
      report_type: 'budget',
      title: '2023年财政决算报告',
    })
    expect(facts('2023年，一般公共预算收入8.2亿元，增长3.8%。', accounts)).toEqual([
      'budget_revenue 2023 level 8.2 亿元',
      'budget_revenue 2023 growth 3.8 %',
    ])
  })
})

describe('a heading with a number of two characters', () => {
  it('ends its line', () => {
    expect(facts('十一、人民生活\n全体居民人均可支配收入28140元，增长6.4%。')).toEqual([
      'income_per_capita 2023 level 28140 元',
      'income_per_capita 2023 growth 6.4 %',
    ])
  })
})
