import { describe, expect, it } from 'vitest'
import { facts, five, province } from '../facts.ts'

describe('分别 with one number', () => {
  it('tells it of each of two subjects that have amounts of their own', () => {
    expect(facts('城镇居民人均可支配收入43200元，农村居民人均可支配收入21800元，分别增长6%左右。', province)).toEqual([
      'income_urban 2025 level 43200 元',
      'income_rural 2025 level 21800 元',
      'income_urban 2025 growth 6 %',
      'income_rural 2025 growth 6 %',
    ])
  })

  it('says nothing of three', () => {
    const text = '生产总值2600亿元，固定资产投资1400亿元，社会消费品零售总额900亿元，分别增长6%。'
    expect(facts(text, province)).toHaveLength(3)
  })
})

describe('分别 behind a semicolon', () => {
  it('goes back to one subject in each of two parts', () => {
    const text =
      '2025年城镇居民人均可支配收入43200元，增长5%；农村居民人均可支配收入21800元，增长6%；五年年均分别增长5.6%、7.4%。'
    expect(facts(text, province).slice(-2)).toEqual([
      'income_urban 2021-2025 growth_avg 5.6 %',
      'income_rural 2021-2025 growth_avg 7.4 %',
    ])
  })
})

describe('what the sectors add', () => {
  it('may be told behind their shares', () => {
    const text = '三次产业结构为8.4:43.2:48.4，增加值分别增长3.9%、6.2%、5.8%。'
    expect(facts(text, province).slice(-3)).toEqual([
      'va_primary 2025 growth 3.9 %',
      'va_secondary 2025 growth 6.2 %',
      'va_tertiary 2025 growth 5.8 %',
    ])
  })
})

describe('new jobs', () => {
  it('are those in towns behind them, and no others', () => {
    expect(facts('城镇新增就业1.8万人，五年累计新增就业9.6万人。', province)).toEqual([
      'urban_new_jobs 2025 level 1.8 万人',
      'urban_new_jobs 2021-2025 level 9.6 万人',
    ])
    expect(facts('城镇新增就业1.8万人，农村新增就业0.7万人。', province)).toHaveLength(1)
  })
})

describe('what all but one thing', () => {
  it('is told of is no part of what is said of that', () => {
    expect(facts('除居民消费价格上涨3.4%、略高于预期外，各项指标均完成计划。', province)).toEqual([
      'cpi 2025 growth 3.4 %',
    ])
  })
})

describe('a rate behind a yearly one, in what some years aim at', () => {
  const aim = (sentence: string) => facts(`二、“十五五”发展目标\n“十五五”时期，${sentence}`, province)

  it('is yearly, too', () => {
    expect(aim('全省生产总值年均增长6%左右，城乡居民人均可支配收入增长6.5%以上。')).toEqual([
      'gdp 2026-2030 growth_avg 6 %',
      'income_per_capita 2026-2030 growth_avg 6.5 %',
    ])
  })

  it('is over all of them if it is more than a year’s', () => {
    expect(aim('全省生产总值年均增长6%左右，社会消费品零售总额增长45%。').at(-1)).toBe(
      'retail_sales 2026-2030 growth_total 45 %',
    )
  })
})

describe('zones of which none is named', () => {
  it('are those of all the area', () => {
    const told = (title: string) => facts(`二、2026年工作安排\n${title}实际利用外资24亿美元。`, province)
    expect(told('加快开发区（园区）功能整合提升。')).toEqual(['fdi 2026 level 24 亿美元'])
    expect(told('加快滨江新区功能提升。')).toEqual([])
  })
})

describe('a number of people at the beginning of a clause', () => {
  it('is of those who do something, not of the jobs before it', () => {
    expect(facts(five('五年累计新增城镇就业310万人，95万人实现脱贫。'), province)).toEqual([
      'urban_new_jobs 2021-2025 level 310 万人',
    ])
  })
})
