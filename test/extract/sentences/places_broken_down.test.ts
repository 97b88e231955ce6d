import { describe, expect, it } from 'vitest'
import { factsWithin } from '../facts.ts'

describe('what the counties of a prefecture have of what was told of all', () => {
  it.each([
    [
      'behind its own level and all of them together',
      '一般公共预算收入45亿元。市级12亿元，增长7%；县区33亿元，其中：诸暨市9亿元，增长6%；嵊州市5亿元。',
      ['330600 budget_revenue 45', '330681 budget_revenue 9', '330681 budget_revenue 6', '330683 budget_revenue 5'],
    ],
    [
      'the other side of the budget',
      '一般公共预算支出240亿元。其中教育支出50亿元。县区合计支出190亿元，其中诸暨市、嵊州市分别支出46亿元、31亿元。',
      ['330600 budget_expenditure 240', '330681 budget_expenditure 46', '330683 budget_expenditure 31'],
    ],
    [
      'by how much each grew, behind a colon',
      '县区规模以上工业增加值增速为：诸暨市9%，嵊州市-2%。',
      ['330681 va_industry_above 9', '330683 va_industry_above -2'],
    ],
    [
      'of so many of them, in a sentence of its own',
      '6县（市、区）一般公共预算收入合计33亿元，占全市的73%。其中：诸暨市9亿元，增长6%。',
      ['330681 budget_revenue 9', '330681 budget_revenue 6'],
    ],
    [
      'of all the revenue, behind the taxes in it',
      '一般公共预算收入45亿元，其中税收收入38亿元。分区县市：诸暨市9亿元。',
      ['330600 budget_revenue 45', '330600 tax_revenue 38', '330681 budget_revenue 9'],
    ],
    [
      'of the taxes, as their parts',
      '一般公共预算收入45亿元，其中税收收入30亿元，增长5%。其中，诸暨市9亿元，嵊州市5亿元。',
      [
        '330600 budget_revenue 45',
        '330600 tax_revenue 30',
        '330600 tax_revenue 5',
        '330681 tax_revenue 9',
        '330683 tax_revenue 5',
      ],
    ],
    [
      'of all the revenue, in paragraphs that follow its own and its level’s',
      '一般公共预算收入45亿元。从税种看，增值税13亿元，下降2%。\n市级完成12亿元，其中税收收入8亿元。\n分区县看：诸暨市9亿元，增长6%。',
      ['330600 budget_revenue 45', '330681 budget_revenue 9', '330681 budget_revenue 6'],
    ],
    [
      'of the product, behind what it makes a head',
      '生产总值由2021年的900亿元增加到1200亿元，人均生产总值6万元。诸暨市从250亿元增加到330亿元。',
      ['330600 gdp 900', '330600 gdp 1200', '330600 gdp_per_capita 60000', '330681 gdp 250', '330681 gdp 330'],
    ],
    [
      'of investment, which one word calls',
      '固定资产投资增长7%，房地产开发投资下降4%；从县区看，诸暨投资增速为9%，嵊州6%。',
      ['330600 fai 7', '330600 fai_real_estate -4', '330681 fai 9', '330683 fai 6'],
    ],
    [
      'none of two, behind both',
      '固定资产投资增长7%，出口增长4%；从县区看，诸暨增长9%。',
      ['330600 fai 7', '330600 exports 4'],
    ],
    [
      'of what alone was told in its unit',
      '粮食总产量61万吨，单产提高9公斤，诸暨市17万吨、增长3%。',
      ['330600 grain_output 61', '330681 grain_output 17', '330681 grain_output 3'],
    ],
    [
      'in a bracket, with how much each grew',
      '固定资产投资增长9%，达到800亿元（诸暨市210亿元，嵊州市90亿元，分别增长11%、8%）。',
      ['330600 fai 9', '330600 fai 800', '330681 fai 210', '330683 fai 90', '330681 fai 11', '330683 fai 8'],
    ],
    [
      'in brackets, behind how many have more than a mark',
      '生产总值过百亿元的县（市）增加到2个，诸暨市（330亿元）、嵊州市（140亿元）居前列。',
      ['330681 gdp 330', '330683 gdp 140'],
    ],
    [
      'the most of it, of the one that has it',
      '农村居民人均可支配收入以诸暨市41000元为最高。',
      ['330681 income_rural 41000'],
    ],
    [
      'of the side that was announced',
      '农村方面，诸暨、嵊州两地居民人均可支配收入分别为41000元、36000元。',
      ['330681 income_rural 41000', '330683 income_rural 36000'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(factsWithin('330600', sentence)).toEqual(expected)
  })
})
