import { describe, expect, it } from 'vitest'
import { facts, outlook, review } from '../facts.ts'

describe('how an indicator fared, in a bracket right behind its name', () => {
  it.each([
    ['固定资产投资（目标增长4%，实际下降6.2%）。', ['fai 2023 growth -6.2 %']],
    ['技改投资增速（15.2%）保持两位数。', ['fai_tech_upgrade 2023 growth 15.2 %']],
    ['固定资产投资（-16.8%）、社会消费品零售总额（增长4%）。', ['fai 2023 growth -16.8 %']],
    ['研发投入强度（规划目标2%，2022年实际0.79%）。', ['rd_intensity 2022 level 0.79 %']],
    ['襄阳固定资产投资（-16.8%）。', []],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('brackets', () => {
  it('tell of the parts of what stands before them, of its years and with its goal', () => {
    expect(facts(outlook('地区生产总值增长12%（其中一、二、三产业分别增长5.5%、14%、9%），突破420亿元。'))).toEqual([
      'gdp 2024 growth 12 %',
      'gdp 2024 level 420 亿元',
      'va_primary 2024 growth 5.5 %',
      'va_secondary 2024 growth 14 %',
      'va_tertiary 2024 growth 9 %',
    ])
  })

  it('leave the subject as it was where they convert its number', () => {
    expect(facts(review('人均地区生产总值达26480元（按当年汇率折合3813美元），增长10.3%。'))).toEqual([
      'gdp_per_capita 2023 level 26480 元',
      'gdp_per_capita 2023 level 3813 美元',
      'gdp_per_capita 2023 growth 10.3 %',
    ])
  })

  it('tell of the parts of an amount that they add up to', () => {
    expect(facts(review('新增债券资金98.6亿元（一般债券15.6亿元、专项债券83亿元）。'))).toEqual([
      'special_bonds 2023 level 83 亿元',
    ])
    expect(facts(review('新增债券资金98.6亿元（一般债券15.6亿元、专项债券80亿元）。'))).toEqual([])
  })

  it('that hold or open a sentence are no part of it', () => {
    const goal = '在提高效益的基础上，地区生产总值增长7.5%左右'
    for (const framed of [`[${goal}]`, `【${goal}。】`, `[${goal}。`])
      expect(facts(outlook(framed))).toEqual(['gdp 2024 growth 7.5 %'])
    expect(facts(outlook(`（${goal}）`))).toEqual([])
  })

  it('say which year a number is of', () => {
    expect(facts(review('研发经费投入（2022年数）69.4亿元，投入强度3.03%。'))).toEqual([
      'rd_expenditure 2022 level 69.4 亿元',
      'rd_intensity 2022 level 3.03 %',
    ])
  })

  it('hold the number of a footnote, which is no part of a name', () => {
    expect(facts(review('第三产业[3]增加值1312.6亿元，增长5.3%。'))).toEqual([
      'va_tertiary 2023 level 1312.6 亿元',
      'va_tertiary 2023 growth 5.3 %',
    ])
  })

  it('leave a name whole that they divide', () => {
    expect(facts(review('规模以上工业（以下工业均为此口径）增加值86.4亿元，增长7.1%。'))).toEqual([
      'va_industry_above 2023 level 86.4 亿元',
      'va_industry_above 2023 growth 7.1 %',
    ])
  })

  it('state nothing else', () => {
    expect(facts(review('财政收入12.4亿元（预算为11.9亿元）。'))).toEqual(['budget_revenue 2023 level 12.4 亿元'])
  })

  it.each([
    [
      'what it was the year before',
      '财政收入12.4亿元（上年为11.9亿元）。',
      ['budget_revenue 2023 level 12.4 亿元', 'budget_revenue 2022 level 11.9 亿元'],
    ],
    [
      'what one year added',
      '高新技术企业由42家增至216家（2023年新认定69家）。',
      [
        'hightech_enterprises 2022 level 42 家',
        'hightech_enterprises 2023 level 216 家',
        'hightech_enterprises 2023 change 69 家',
      ],
    ],
    [
      'what the year had with which another is compared',
      '新能源装机达到616万千瓦，是2015年（257万千瓦）的2.4倍。',
      [
        'renewable_capacity 2023 level 616 万千瓦',
        'renewable_capacity 2016-2023 growth_total 140 %',
        'renewable_capacity 2015 level 257 万千瓦',
      ],
    ],
    [
      'the amount behind the growth',
      '房地产开发投资增长13.8%（12.4亿元）。',
      ['fai_real_estate 2023 growth 13.8 %', 'fai_real_estate 2023 level 12.4 亿元'],
    ],
    [
      'the growth that stands first, of more that is said',
      '一般公共预算收入13.1亿元（同口径下降2.7%，减税影响2.1亿元）。',
      ['budget_revenue 2023 level 13.1 亿元', 'budget_revenue 2023 growth -2.7 %'],
    ],
    [
      'comparable growth behind the amount',
      '农业增加值24.8亿元（可比增长4.2%）。',
      ['va_agriculture 2023 level 24.8 亿元', 'va_agriculture 2023 growth 4.2 %'],
    ],
    [
      'by how much something changed, behind the word that says that it did',
      '进口0.9亿美元，略有增长（0.8%）；房地产开发投资下滑（-27.6%）。',
      ['imports 2023 level 0.9 亿美元', 'imports 2023 growth 0.8 %', 'fai_real_estate 2023 growth -27.6 %'],
    ],
  ])('state %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('what spaces part in a copy', () => {
  it('is a numbered title within a line', () => {
    const text = '一、综合 全年地区生产总值41.8亿元。 二、固定资产投资 全社会固定资产投资4.8亿元，下降3.2%。'
    expect(facts(text)).toEqual(['gdp 2023 level 41.8 亿元', 'fai 2023 level 4.8 亿元', 'fai 2023 growth -3.2 %'])
  })

  it('is a label at the beginning of a line', () => {
    expect(facts('就业  城镇新增就业5823人。\n投资  全社会固定资产投资增长4%。')).toEqual([
      'urban_new_jobs 2023 level 0.5823 万人',
      'fai 2023 growth 4 %',
    ])
  })
})

describe('amounts beside others', () => {
  it('are no facts where they say how much more', () => {
    expect(facts(review('财政收入12.4亿元，比计划目标11亿元多1.4亿元。'))).toEqual([
      'budget_revenue 2023 level 12.4 亿元',
    ])
  })

  it('are levels where a goal follows a growth', () => {
    expect(facts(outlook('固定资产投资增长40%，力争150亿元。'))).toEqual([
      'fai 2024 growth 40 %',
      'fai 2024 level 150 亿元',
    ])
  })
})

describe('taxes in a bracket behind revenue', () => {
  it('are a part of it', () => {
    expect(facts(review('一般公共预算收入14.2亿元，增长6.1%（税收收入9.8亿元，增长7.2%）。'))).toEqual([
      'budget_revenue 2023 level 14.2 亿元',
      'budget_revenue 2023 growth 6.1 %',
      'tax_revenue 2023 level 9.8 亿元',
      'tax_revenue 2023 growth 7.2 %',
    ])
  })
})

describe('a bracket that is a statement of its own', () => {
  it('is read as one', () => {
    const text = '存在物价涨幅偏高（居民消费价格上涨4.6%，超出计划1.6个百分点）、产业基础不稳等问题。'
    expect(facts(review(text))).toEqual(['cpi 2023 growth 4.6 %'])
  })

  it('is not where the sentence tells of another area', () => {
    const text = '涨幅高于全国（居民消费价格上涨4.6%）。'
    expect(facts(review(text))).toEqual([])
  })
})

describe('a bracket behind what is new, or behind the whole of a share', () => {
  it.each([
    [
      '新增国家级专精特新“小巨人”企业4家（总数达到19家）。',
      ['sme_little_giants 2023 change 4 家', 'sme_little_giants 2023 level 19 家'],
    ],
    [
      '宏光等5家企业被认定为高新技术企业（全县共11家）。',
      ['hightech_enterprises 2023 change 5 家', 'hightech_enterprises 2023 level 11 家'],
    ],
    ['新认定高新技术企业5家（奖励资金累计11万元）。', ['hightech_enterprises 2023 change 5 家']],
    ['民生支出占一般公共预算支出（96.8亿元）的77.4%。', ['budget_expenditure 2023 level 96.8 亿元']],
  ])('tells how much there is in all: %s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('the industries in a bracket behind the economy', () => {
  it('grew in its year', () => {
    expect(facts(review('生产总值增长17%（一产增长6%，二产增长20.6%，三产增长15%）。'))).toEqual([
      'gdp 2023 growth 17 %',
      'va_primary 2023 growth 6 %',
      'va_secondary 2023 growth 20.6 %',
      'va_tertiary 2023 growth 15 %',
    ])
  })
})

describe('how much more there was, in brackets', () => {
  it.each([
    [
      '高新技术企业120家（比上年增加15家）。',
      ['hightech_enterprises 2023 level 120 家', 'hightech_enterprises 2023 change 15 家'],
    ],
    [
      '粮食产量12万吨（较上年减少0.3万吨）。',
      ['grain_output 2023 level 12 万吨', 'grain_output 2023 change -0.3 万吨'],
    ],
    ['粮食产量12万吨（减少0.3万吨）。', ['grain_output 2023 level 12 万吨']],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})
