import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts, five, outlook, province, review } from '../facts.ts'

describe('periods', () => {
  it('gives a level that is reached to the end of the span, jobs to the whole of it', () => {
    expect(
      facts(five('社会消费品零售总额突破2万亿元，城镇新增就业440万人，地区生产总值年均增长5.4%。'), province),
    ).toEqual([
      'retail_sales 2025 level 20000 亿元',
      'urban_new_jobs 2021-2025 level 440 万人',
      'gdp 2021-2025 growth_avg 5.4 %',
    ])
  })

  it('gives the first end of 从…到… to the year before the span, or to its own', () => {
    expect(facts(five('高新技术企业从5369家增加到2万家。'), province)).toEqual([
      'hightech_enterprises 2020 level 5369 家',
      'hightech_enterprises 2025 level 20000 家',
    ])
    expect(facts(five('人均地区生产总值从2021年的8.6万元提高到2025年的11万元。'), province)).toEqual([
      'gdp_per_capita 2021 level 86000 元',
      'gdp_per_capita 2025 level 110000 元',
    ])
  })

  it('reads growth over a span, on a year and as a multiple', () => {
    expect(
      facts(
        five('贷款余额增长83%，进出口总额实现翻番，发电装机容量比2022年增长28%，社会消费品零售总额是2020年的1.3倍。'),
        province,
      ),
    ).toEqual([
      'loans 2021-2025 growth_total 83 %',
      'trade_total 2021-2025 growth_total 100 %',
      'power_capacity 2023-2025 growth_total 28 %',
      'retail_sales 2021-2025 growth_total 30 %',
    ])
  })

  it('takes the year that a target names', () => {
    expect(facts(outlook('到2025年，地区生产总值突破2600亿元，常住人口城镇化率达到70%。'))).toEqual([
      'gdp 2025 level 2600 亿元',
      'urbanization 2025 level 70 %',
    ])
  })

  it('gives several numbers of one subject a year each where so many are named', () => {
    expect(facts(review('2021年、2022年、2023年地区生产总值分别增长6.3%、3.1%、4.1%。'))).toEqual([
      'gdp 2021 growth 6.3 %',
      'gdp 2022 growth 3.1 %',
      'gdp 2023 growth 4.1 %',
    ])
  })

  it('codes a goal beyond the goal too, of the same rise', () => {
    expect(facts(outlook('一般公共预算收入增长5%，力争增长7%。'))).toEqual([
      'budget_revenue 2024 growth 5 %',
      'budget_revenue 2024 growth 7 %',
    ])
    expect(facts(outlook('一般公共预算收入增长5%、力争7%。'))).toEqual([
      'budget_revenue 2024 growth 5 %',
      'budget_revenue 2024 growth 7 %',
    ])
  })

  it('codes no part of a year', () => {
    expect(facts(review('前三季度，地区生产总值增长5.2%。'))).toEqual([])
  })

  it('codes no goal of a year that is over', () => {
    expect(facts(review('没有完成年初确定的单位地区生产总值能耗降低4%的任务。'))).toEqual([])
  })

  it('codes nothing for a report whose year is unknown, and keeps its quantities', () => {
    const { observations, mentions } = extract(documentOf({ report_year: null }), '地区生产总值增长5%。', [])
    expect(observations).toEqual([])
    expect(mentions).toHaveLength(1)
  })
})
