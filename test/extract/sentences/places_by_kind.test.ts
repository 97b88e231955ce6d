import { describe, expect, it } from 'vitest'
import { factsWithin as facts } from '../facts.ts'

describe('what areas have of a count that stands further back', () => {
  it.each([
    [
      '改造老旧小区516个，保障8.4万户；其中襄阳市104个，宜昌市、荆门市各31个。',
      [
        '420000 old_communities_renovated 516',
        '420600 old_communities_renovated 104',
        '420500 old_communities_renovated 31',
        '420800 old_communities_renovated 31',
      ],
    ],
    ['安排重点项目346个，完成投资1460亿元；其中襄阳市投资61亿元。', ['420000 key_projects 346']],
  ])('is told in its unit: %s', (sentence, expected) => {
    expect(facts('420000', sentence)).toEqual(expected)
  })
})

describe('a threshold that several areas are below', () => {
  it('is one of each', () => {
    expect(facts('420000', '随州、咸宁经济总量不足千亿元。')).toEqual(['421300 gdp 1000', '421200 gdp 1000'])
  })
})

describe('areas that a bracket lists with their numbers', () => {
  it.each([
    [
      '专精特新“小巨人”企业61家（枝江市14家，宜都市12家）。',
      ['420500 sme_little_giants 61', '420583 sme_little_giants 14', '420581 sme_little_giants 12'],
    ],
    ['粮食总产量38.4亿斤（居全省第6位、枝江市一市即达9亿斤）。', ['420500 grain_output 192', '420583 grain_output 45']],
    ['专精特新“小巨人”企业61家（枝江市14家，装备行业22家）。', ['420500 sme_little_giants 61']],
  ])('have so many of what was told: %s', (sentence, expected) => {
    expect(facts('420500', sentence)).toEqual(expected)
  })
})

describe('areas that a colon lists behind what so many of them have', () => {
  it('have their numbers of it', () => {
    expect(facts('420500', '三县市跻身经济总量五百亿元行列：枝江市710亿元、宜都市760亿元、当阳市580亿元。')).toEqual([
      '420583 gdp 710',
      '420581 gdp 760',
      '420582 gdp 580',
    ])
  })
})

describe('areas that follow the one of the highest rate', () => {
  it('have rates, too', () => {
    const sentence = '枝江市规上工业增加值增长12.3%，增速居首位，宜都市、当阳市紧随其后，为9.4%、8.8%。'
    expect(facts('420500', sentence)).toEqual([
      '420583 va_industry_above 12.3',
      '420581 va_industry_above 9.4',
      '420582 va_industry_above 8.8',
    ])
  })
})

describe('a county by its short name before 县域', () => {
  it('has what its sentence goes on to tell', () => {
    expect(facts('420000', '枝江县域经济竞争力居全省前列，2025年地区生产总值710亿元。')).toEqual(['420583 gdp 710'])
  })
})

describe('areas of a kind', () => {
  it.each([
    '分县市一般公共预算收入：枝江市41.7亿元，宜都市46.2亿元。',
    '分县市一般公共预算收入，枝江市41.7亿元，宜都市46.2亿元。',
  ])('have what is told of the kind: %s', (sentence) => {
    expect(facts('420500', sentence)).toEqual(['420583 budget_revenue 41.7', '420581 budget_revenue 46.2'])
  })

  it('have each of what was told together', () => {
    const sentence = '改造老旧小区310个，既有住宅加装电梯240部，其中枝江市分别为26个、35部。'
    expect(facts('420500', sentence).slice(2)).toEqual([
      '420583 old_communities_renovated 26',
      '420583 elevators_added 35',
    ])
  })

  it('are one where 一市 says so', () => {
    expect(facts('420500', '全市进出口总额310亿元。枝江市一市即达96亿元。').slice(1)).toEqual(['420583 trade_total 96'])
  })
})

describe('an autonomous region', () => {
  it('is its own by that word', () => {
    expect(facts('450000', '自治区生产总值增长5.2%。')).toEqual(['450000 gdp 5.2'])
  })
})

describe('areas that receive so many visits', () => {
  it('have them as visitors, as a sight within them has not', () => {
    expect(facts('420500', '接待游客8600万人次。其中枝江市接待910万人次，宜都市青龙景区接待46万人次。')).toEqual([
      '420500 tourist_visits 8600',
      '420583 tourist_visits 910',
    ])
  })
})

describe('what all counties have', () => {
  it.each(['各县（市、区）', '各县市区', '各区县'])('is what the figures behind a colon are of: %s', (parts) => {
    const text = `${parts}一般公共预算收入“八增一降”：枝江市28.4亿元，增长7.1%；宜都市25.1亿元，下降0.4%。`
    expect(facts('420500', text)).toEqual([
      '420583 budget_revenue 28.4',
      '420583 budget_revenue 7.1',
      '420581 budget_revenue 25.1',
      '420581 budget_revenue -0.4',
    ])
  })

  it('does not end what is told of all', () => {
    expect(facts('420500', '各县市区固定资产投资均实现增长，进出口增长5%。')).toEqual(['420500 trade_total 5'])
  })
})
