import { describe, expect, it } from 'vitest'
import { facts, outlook, review } from '../facts.ts'

describe('a rate that no verb tells', () => {
  it('is aimed at, in a list of goals', () => {
    expect(facts(outlook('主要预期目标为：地区生产总值5.5%左右、外贸出口6%、规上工业增加值7%以上。'))).toEqual([
      'gdp 2024 growth 5.5 %',
      'exports 2024 growth 6 %',
      'va_industry_above 2024 growth 7 %',
    ])
  })

  it('is the part of an amount that goes to something, and no goal of it', () => {
    expect(facts(outlook('一般公共预算支出12%以上用于科技创新。'))).toEqual([])
  })

  it('is that of the last clause’s parts', () => {
    expect(facts(review('固定资产投资增长9.2%，其中制造业投资21.4%。'))).toEqual([
      'fai 2023 growth 9.2 %',
      'fai_mfg 2023 growth 21.4 %',
    ])
  })

  it('is how fast it grew, behind words that say that it grew faster', () => {
    expect(facts(review('规上工业增加值增长6.3%；高技术制造业、装备制造业更快，分别为10.9%、12.4%。'))).toEqual([
      'va_industry_above 2023 growth 6.3 %',
      'va_hightech_mfg 2023 growth 10.9 %',
      'va_equipment_mfg 2023 growth 12.4 %',
    ])
  })
})

describe('what a growth is of', () => {
  it('is manufacturing’s value added, behind that of industry', () => {
    expect(facts(review('规上工业增加值增长7.2%，制造业增长7.9%。'))).toEqual([
      'va_industry_above 2023 growth 7.2 %',
      'va_mfg_above 2023 growth 7.9 %',
    ])
    expect(facts(review('工业投资增长7.2%，制造业增长7.9%。'))).toEqual(['fai_industry 2023 growth 7.2 %'])
  })

  it('is the output of an industry, where the list that it stands in ends with output', () => {
    expect(facts(review('装备制造业、医药工业产值分别增长10%、8%。'))).toEqual([])
  })

  it('is what a sector added, where the breakdown tells the first by that', () => {
    const breakdown = '分产业看，第一产业增加值增长4.1%，第二产业增长6.3%，第三产业增长5.2%。'
    expect(facts(review(`城镇调查失业率5.1%。${breakdown}`))).toEqual([
      'unemployment_surveyed 2023 level 5.1 %',
      'va_primary 2023 growth 4.1 %',
      'va_secondary 2023 growth 6.3 %',
      'va_tertiary 2023 growth 5.2 %',
    ])
  })

  it('is still the indicator, behind its rank among the first so many', () => {
    expect(facts(review('地区生产总值增长5.2%，增速居全国前15位。其中一产、二产增加值分别增长4.8%、5.6%。'))).toEqual([
      'gdp 2023 growth 5.2 %',
      'va_primary 2023 growth 4.8 %',
      'va_secondary 2023 growth 5.6 %',
    ])
  })

  it('is of one year, behind some years whose trend was reversed', () => {
    expect(facts(outlook('固定资产投资扭转两年负增长局面，增长2%。'))).toEqual(['fai 2024 growth 2 %'])
  })

  it('is the indicator’s, behind a goal that was set for it', () => {
    expect(facts(review('各项贷款余额897亿元，突破年初定的890亿元目标，增长7.3%。'))).toEqual([
      'loans 2023 level 897 亿元',
      'loans 2023 growth 7.3 %',
    ])
  })
})

describe('heads that are told short', () => {
  it('are of what stands before them', () => {
    expect(facts(review('城镇、农村居民人均可支配收入分别为49060元和23290元，倍差2.11，较上年缩小0.02。'))).toEqual([
      'income_urban 2023 level 49060 元',
      'income_rural 2023 level 23290 元',
      'income_ratio_urban_rural 2023 level 2.11 倍',
      'income_ratio_urban_rural 2023 change -0.02 倍',
    ])
    expect(facts(review('空气质量优良天数增加9天，比率81.7%。'))).toEqual([
      'air_good_days 2023 change 9 天',
      'air_good_ratio 2023 level 81.7 %',
    ])
  })
})

describe('a number that the subject is compared with', () => {
  it.each([
    ['城镇登记失业率3.5%，低于4.5%的控制线。', ['unemployment_registered 2023 level 3.5 %']],
    ['研发投入强度0.85%，低于0.9%的计划。', ['rd_intensity 2023 level 0.85 %']],
  ])('is no other level of it: %s', (sentence, told) => {
    expect(facts(review(sentence))).toEqual(told)
  })
})

describe('how many more there are than a year before', () => {
  it('begins no list of what was added', () => {
    expect(facts(review('高新技术企业达到301家，比上年净增34家，专精特新中小企业128家。'))).toEqual([
      'hightech_enterprises 2023 level 301 家',
      'hightech_enterprises 2023 change 34 家',
      'sme_specialized 2023 level 128 家',
    ])
  })
})

describe('what is compared with a part of the year', () => {
  it('is not the year’s', () => {
    expect(facts(review('PM2.5平均浓度与前三季度相比下降6.1%，优良天数增加9天。'))).toEqual([])
  })
})

describe('a rate from what to what', () => {
  it('is of its own year and of the one before', () => {
    expect(facts(review('房地产开发投资45亿元，增速由上年的31%回落至23%。'))).toEqual([
      'fai_real_estate 2023 level 45 亿元',
      'fai_real_estate 2022 growth 31 %',
      'fai_real_estate 2023 growth 23 %',
    ])
  })

  it('is of each of two that did well', () => {
    expect(facts(review('制造业投资、民间投资表现较好，增速分别为12.9%和7.4%。'))).toEqual([
      'fai_mfg 2023 growth 12.9 %',
      'fai_private 2023 growth 7.4 %',
    ])
  })

  it('is no fact where it is what was planned', () => {
    expect(facts(review('固定资产投资下降5%，与增长8%的计划相差较大。'))).toEqual(['fai 2023 growth -5 %'])
  })

  it('of industries together is of none of them', () => {
    expect(facts(review('电子信息、新材料、装备制造三大产业增加值增长11%。'))).toEqual([])
  })
})
