import { describe, expect, it } from 'vitest'
import { facts, five, province, review } from '../facts.ts'

describe('a change behind 由A增加到B', () => {
  it('is measured from the year of A, where it is no other than that from A to B', () => {
    expect(facts(review('高新技术企业由2018年的860家增加到1240家，净增380家。'))).toEqual([
      'hightech_enterprises 2018 level 860 家',
      'hightech_enterprises 2023 level 1240 家',
      'hightech_enterprises 2019-2023 change_total 380 家',
    ])
    expect(facts(review('PM2.5浓度由2018年的40微克/立方米降至30微克/立方米，下降25%。'))).toEqual([
      'pm25 2018 level 40 微克/立方米',
      'pm25 2023 level 30 微克/立方米',
      'pm25 2019-2023 growth_total -25 %',
    ])
    expect(facts(review('城镇化率由2018年的60%提高到66%，提高6个百分点。'))).toEqual([
      'urbanization 2018 level 60 %',
      'urbanization 2023 level 66 %',
      'urbanization 2019-2023 change_total 6 pp',
    ])
  })

  it('is the year’s, where it is another', () => {
    expect(facts(review('地区生产总值由2018年的860亿元增加到1240亿元，增长5.2%。'))).toEqual([
      'gdp 2018 level 860 亿元',
      'gdp 2023 level 1240 亿元',
      'gdp 2023 growth 5.2 %',
    ])
  })

  it('is over the years that are told of, where A has no year of its own, whatever year was told of another', () => {
    expect(
      facts(five('研发经费由88亿元增加到2024年的140亿元；高新技术企业由860家增加到1240家，净增380家。')).at(-1),
    ).toBe('hightech_enterprises 2021-2025 change_total 380 家')
  })
})

describe('A of 由A增加到B', () => {
  it('is not told, where it would be of the year of B', () => {
    expect(facts(review('研发经费由88亿元增加到2022年的140亿元。'))).toEqual(['rd_expenditure 2022 level 140 亿元'])
  })
})

describe('净增 and a share, behind a rise', () => {
  it('is growth, in percent', () => {
    expect(facts(review('市场主体由2018年的401万户发展到569万户，净增四成以上。')).at(-1)).toBe(
      'market_entities 2019-2023 growth_total 40 %',
    )
  })
})

describe('a doubling behind a count', () => {
  it('leaves the count as it is', () => {
    expect(facts(review('高新技术企业达3863户、翻了一番多。'))).toEqual(['hightech_enterprises 2023 level 3863 家'])
  })
})

describe('the yearly rate of a rise from a named year', () => {
  it('is over the years of the rise', () => {
    expect(facts(review('生产总值从2018年的50亿元增加到64亿元，年均增长5.1%。'))).toEqual([
      'gdp 2018 level 50 亿元',
      'gdp 2023 level 64 亿元',
      'gdp 2019-2023 growth_avg 5.1 %',
    ])
  })
})

describe('a rise that is aimed at', () => {
  const aim = (sentence: string) => facts(`二、“十五五”发展目标\n“十五五”时期，${sentence}`, province)

  it('begins at what there is', () => {
    expect(aim('力争城镇化率由65%提高到70%。')).toEqual([
      'urbanization 2025 level 65 %',
      'urbanization 2030 level 70 %',
    ])
  })

  it('is to the level of the last year, also of what is summed', () => {
    expect(aim('固定资产投资从5600亿元增加到7200亿元，实际利用外资从12亿美元到20亿美元。')).toEqual([
      'fai 2025 level 5600 亿元',
      'fai 2030 level 7200 亿元',
      'fdi 2025 level 12 亿美元',
      'fdi 2030 level 20 亿美元',
    ])
    expect(aim('生产总值、固定资产投资分别达到9200亿元、7200亿元。')).toEqual([
      'gdp 2030 level 9200 亿元',
      'fai 2030 level 7200 亿元',
    ])
  })
})

describe('a growth behind a semicolon', () => {
  it('is that of the one level before it, if that has none', () => {
    expect(facts(review('生产总值达到64亿元，居全市第6位；增长5.1%。'))).toEqual([
      'gdp 2023 level 64 亿元',
      'gdp 2023 growth 5.1 %',
    ])
    expect(facts(review('生产总值达到64亿元，增长5.1%；增长7.3%。'))).toHaveLength(2)
  })
})
