import { describe, expect, it } from 'vitest'
import { facts, factsWithin, five, province } from '../facts.ts'

describe('areas that words count and share numbers out to', () => {
  it.each([
    [
      'the last list of so many',
      '仙桃实现地区生产总值1100亿元；宜城、枝江、大冶向千亿冲刺，三地分别达到960亿元、940亿元和910亿元。',
      ['429004 gdp 1100', '420684 gdp 960', '420583 gdp 940', '420281 gdp 910'],
    ],
    [
      'all that the sentence before named',
      '宜昌地区生产总值6300亿元，襄阳6200亿元。两市第一产业增加值依次为560亿元、580亿元，第二产业增加值依次为2500亿元、2600亿元。',
      [
        '420500 gdp 6300',
        '420600 gdp 6200',
        '420500 va_primary 560',
        '420600 va_primary 580',
        '420500 va_secondary 2500',
        '420600 va_secondary 2600',
      ],
    ],
  ])('are %s', (_, sentence, expected) => {
    expect(factsWithin('420000', sentence)).toEqual(expected)
  })

  it('are none where another number of areas was named', () => {
    const sentence = '宜昌地区生产总值6300亿元，襄阳6200亿元。三市进出口分别为300亿元、200亿元、100亿元。'
    expect(factsWithin('420000', sentence)).toEqual(['420500 gdp 6300', '420600 gdp 6200'])
  })

  it('are those of the list whose marks were told first: 分别 shares out what 突破 said of all', () => {
    const sentence = '宜城、枝江两县市进出口突破20亿元，分别为28亿元、24亿元。'
    expect(factsWithin('420000', sentence)).toEqual(['420684 trade_total 28', '420583 trade_total 24'])
  })

  it('are all that there are behind 五市全部: what follows is of the reporting area', () => {
    expect(factsWithin('640000', '五市全部建成数字平台，城镇化率达到65%。')).toEqual(['640000 urbanization 65'])
  })
})

describe('indicators that words count', () => {
  it('are those that the sentence before named, one number for each', () => {
    const text =
      '2025年，地区生产总值达到5200亿元，增长6%；社会消费品零售总额2100亿元，增长5%。以上两项指标分别是“十三五”末的1.4倍、1.3倍。'
    expect(facts(five(text), province).filter((fact) => fact.includes('growth_total'))).toEqual([
      'gdp 2021-2025 growth_total 40 %',
      'retail_sales 2021-2025 growth_total 30 %',
    ])
  })

  it('are not told of by one number for them all', () => {
    const text =
      '2025年，地区生产总值达到5200亿元；固定资产投资4100亿元；出口210亿元。以上三项指标分别是“十三五”末的1.4倍、1.5倍、1.6倍，比“十三五”末基本上翻了一番。'
    expect(facts(five(text), province).filter((fact) => fact.includes('growth_total 100'))).toEqual([])
  })

  it('are examples where a list ends in 等9项指标', () => {
    const text = '一般公共预算收入、进出口总值、专利授权量等9项重要经济指标较2020年均实现翻番。'
    expect(facts(five(text), province)).toEqual([
      'budget_revenue 2021-2025 growth_total 100 %',
      'trade_total 2021-2025 growth_total 100 %',
    ])
  })
})
