import { describe, expect, it } from 'vitest'
import { facts, review } from '../facts.ts'

describe('what the items of a list leave out', () => {
  it.each([
    [
      'who earns',
      '居民人均可支配收入增长6.2%左右，其中城镇和农村分别增长5.5%左右和7.1%以上。',
      ['income_per_capita 2023 growth 6.2 %', 'income_urban 2023 growth 5.5 %', 'income_rural 2023 growth 7.1 %'],
    ],
    ['whose capital comes in', '实际引进内外资分别增长8.3%和5.7%。', ['fdi 2023 growth 5.7 %']],
    ['nothing that both together have', '实际引进内外资增长6.6%。', []],
    [
      'that an industry adds value, as another one does',
      '规上工业、高技术制造业增加值分别增长6.8%和11.2%。',
      ['va_industry_above 2023 growth 6.8 %', 'va_hightech_mfg 2023 growth 11.2 %'],
    ],
    [
      'what is consumed',
      '固定资产投资增长6.4%，消费增长9.7%，进出口下降2.6%。',
      ['fai 2023 growth 6.4 %', 'retail_sales 2023 growth 9.7 %', 'trade_total 2023 growth -2.6 %'],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(review(text))).toEqual(expected)
  })
})

describe('a pair among the items of a list', () => {
  it('has the one number of all of them', () => {
    expect(facts(review('生产总值、存贷款余额均超过300亿元。'))).toEqual([
      'gdp 2023 level 300 亿元',
      'deposits 2023 level 300 亿元',
      'loans 2023 level 300 亿元',
    ])
  })

  it('is one indicator where it may be', () => {
    expect(facts(review('地区生产总值、城乡居民收入均增长6%。'))).toEqual([
      'gdp 2023 growth 6 %',
      'income_per_capita 2023 growth 6 %',
    ])
  })
})
