import { describe, expect, it } from 'vitest'
import { facts, review } from '../facts.ts'

describe('what the items of a list leave out', () => {
  it.each([
    [
      'who earns',
      '居民人均可支配收入增长7.5%左右，其中城镇和农村分别增长7%左右和8%以上。',
      ['income_per_capita 2023 growth 7.5 %', 'income_urban 2023 growth 7 %', 'income_rural 2023 growth 8 %'],
    ],
    ['whose capital comes in', '实际引进内外资分别增长10.4%和12.9%。', ['fdi 2023 growth 12.9 %']],
    ['nothing that both together have', '实际引进内外资增长12.9%。', []],
    [
      'that an industry adds value, as another one does',
      '规上工业、高技术制造业增加值分别增长10%和15%。',
      ['va_industry_above 2023 growth 10 %', 'va_hightech_mfg 2023 growth 15 %'],
    ],
    [
      'what is consumed',
      '固定资产投资增长8%，消费增长14.4%，进出口增长22.6%。',
      ['fai 2023 growth 8 %', 'retail_sales 2023 growth 14.4 %', 'trade_total 2023 growth 22.6 %'],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(review(text))).toEqual(expected)
  })
})

describe('a pair among the items of a list', () => {
  it('has the one number of all of them', () => {
    expect(facts(review('地区生产总值、金融机构存贷款余额均突破200亿元。'))).toEqual([
      'gdp 2023 level 200 亿元',
      'deposits 2023 level 200 亿元',
      'loans 2023 level 200 亿元',
    ])
  })

  it('is one indicator where it may be', () => {
    expect(facts(review('地区生产总值、城乡居民收入均增长6%。'))).toEqual([
      'gdp 2023 growth 6 %',
      'income_per_capita 2023 growth 6 %',
    ])
  })
})
