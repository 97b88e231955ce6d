import { describe, expect, it } from 'vitest'
import { facts, factsWithin, five, review } from '../facts.ts'

describe('parts of a whole that a clause announces', () => {
  it.each([
    ['分产业投向', review('固定资产投资增长7%。分产业投向，一产下降8%，二产增长15%。'), ['fai 2023 growth 7 %']],
    ['按产业分', review('固定资产投资增长7%。按产业分，第一产业下降8%，第二产业增长15%。'), ['fai 2023 growth 7 %']],
    [
      'a currency',
      review('本外币各项贷款余额80亿元，增长9%，其中人民币贷款余额78亿元，增长8%。'),
      ['loans 2023 level 80 亿元', 'loans 2023 growth 9 %'],
    ],
    ['visitors from outside', review('接待游客增长14%，其中入川游客增长9%。'), ['tourist_visits 2023 growth 14 %']],
    [
      'sectors of the product',
      five('2025年生产总值90亿元。分产业，第一产业增加值10亿元，第二产业增加值40亿元。'),
      ['gdp 2025 level 90 亿元', 'va_primary 2025 level 10 亿元', 'va_secondary 2025 level 40 亿元'],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(text)).toEqual(expected)
  })
})

describe('what is told of a whole', () => {
  it.each([
    [
      'a clause that is like its share',
      review('研发经费支出相当于生产总值的比例，由1.3%上升到1.6%。'),
      ['rd_intensity 2022 level 1.3 %', 'rd_intensity 2023 level 1.6 %'],
    ],
    ['a share that is small', review('服务业增加值只占地区生产总值的36%。'), ['share_tertiary 2023 level 36 %']],
    [
      'so many times as much as the year before',
      review('技术合同成交额8亿元，约为上年的1.3倍。'),
      ['tech_contract_value 2023 level 8 亿元', 'tech_contract_value 2023 growth 30 %'],
    ],
    ['projects that somebody was won for', review('新引进31个重大项目，签约金额79亿元。'), []],
    [
      'what was never passed in some years, of none of them',
      five('2025年城镇化率51%。“十四五”时期，登记失业率始终低于3.8%。'),
      ['urbanization 2025 level 51 %'],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(text)).toEqual(expected)
  })
})

describe('the sectors of the economy', () => {
  const sectors = '三次产业增加值分别为20亿元、130亿元、100亿元，分别增长4%、7%、6%'
  const told = ['va_primary', 'va_secondary', 'va_tertiary']

  it.each(['比重为8:52:40', '占比分别为8%、52%和40%'])('have shares that are together all of it: %s', (shares) => {
    expect(facts(review(`${sectors}，${shares}。`)).slice(6)).toEqual([
      'share_primary 2023 level 8 %',
      'share_secondary 2023 level 52 %',
      'share_tertiary 2023 level 40 %',
    ])
  })

  it('have none that are not', () => {
    expect(
      facts(review(`${sectors}，占比分别为8%、52%和30%。`)).every((fact) => told.some((code) => fact.startsWith(code))),
    ).toBe(true)
  })
})

describe('what is told behind a share', () => {
  it('is of the amount, also of an area', () => {
    const sentence = '全市生产总值587亿元，占全省比重升至4.7%，其中诸暨市增长8.6%，总量突破340亿元。'
    expect(factsWithin('330600', sentence)).toEqual(['330600 gdp 587', '330681 gdp 8.6', '330681 gdp 340'])
  })
})

describe('a list that says there is more', () => {
  it.each([
    ['分别 gives each its own', '一般公共预算收入、固定资产投资等分别增长9%、7%。', [9, 7]],
    ['均 gives each the one', '一般公共预算收入、固定资产投资等主要指标均增长9%。', [9, 9]],
  ])('is of what it names: %s', (_, sentence, [revenue, investment]) => {
    expect(facts(review(sentence))).toEqual([
      `budget_revenue 2023 growth ${revenue} %`,
      `fai 2023 growth ${investment} %`,
    ])
  })
})

describe('two numbers in two units behind two subjects', () => {
  it('are not theirs where one could not be', () => {
    const text =
      '规上工业增加值达到800亿元，服务业增加值突破900亿元，培育3个产值超200亿元、2个产值超100亿元的产业集群。'
    expect(facts(review(text))).toEqual(['va_industry_above 2023 level 800 亿元', 'va_tertiary 2023 level 900 亿元'])
  })
})

describe('the whole of what an intensity is measured by', () => {
  it('is what research costs, right behind its intensity', () => {
    expect(facts(review('全社会研发经费投入强度达到2.4%，投入总量超过140亿元。'))).toEqual([
      'rd_intensity 2023 level 2.4 %',
      'rd_expenditure 2023 level 140 亿元',
    ])
  })
})

describe('the shares of the three sectors', () => {
  it('are told behind what is said of them', () => {
    expect(facts(review('三大产业协调发展，比重调整为6.5:48.1:45.4。'))).toEqual([
      'share_primary 2023 level 6.5 %',
      'share_secondary 2023 level 48.1 %',
      'share_tertiary 2023 level 45.4 %',
    ])
  })
})

describe('the mark from which investment is counted', () => {
  it.each(['50万元以上', '500万元以上'])('is part of its name: %s', (mark) => {
    expect(facts(review(`${mark}固定资产投资630亿元，增长9%。`))).toEqual([
      'fai 2023 level 630 亿元',
      'fai 2023 growth 9 %',
    ])
  })
})
