import { describe, expect, it } from 'vitest'
import { facts, five, outlook, review } from '../facts.ts'

describe('what is not certain, or of something else', () => {
  it.each([
    ['上涨 is of prices', review('居民消费价格上涨0.2%，粮食上涨0.4%。'), ['cpi 2023 growth 0.2 %']],
    [
      'a budget is revised',
      review('一般公共预算收入100亿元，其中年中一般公共预算收入调减6亿元。'),
      ['budget_revenue 2023 level 100 亿元'],
    ],
    [
      'taxes that some measure brings',
      review('培植财源，新增税收3亿元。税收收入比上年增加2亿元。'),
      ['tax_revenue 2023 change 2 亿元'],
    ],
    [
      'what is doubled before its time, of a year that is not told',
      '二、今后五年目标\n到2028年，生产总值年均增长8%，提前实现翻番。',
      ['gdp 2024-2028 growth_avg 8 %'],
    ],
    [
      'exports to one country',
      review('出口80亿元，增长3%。出口美国2亿元，下降5%。'),
      ['exports 2023 level 80 亿元', 'exports 2023 growth 3 %'],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(text)).toEqual(expected)
  })
})

describe('what is certain', () => {
  it.each([
    [
      'a rate that is kept over some years, of each',
      five('地区生产总值保持6%左右的中高速增长。'),
      ['gdp 2021-2025 growth_avg 6 %'],
    ],
    ['年均 of a rate within one year', review('年均城镇调查失业率5.1%。'), ['unemployment_surveyed 2023 level 5.1 %']],
    [
      'two that keep step',
      outlook('城镇居民人均可支配收入和农村居民人均可支配收入与经济基本保持同步增长。'),
      ['income_urban 2024 growth in step %', 'income_rural 2024 growth in step %'],
    ],
    [
      'renovation that 提升 is a part of',
      outlook('整治提升老旧小区12个。'),
      ['old_communities_renovated 2024 level 12 个'],
    ],
    [
      'a division of industry behind a semicolon',
      review('规上工业增加值增长5%。从三大门类看，采矿业增加值增长8%；制造业下降2%。'),
      ['va_industry_above 2023 growth 5 %', 'va_mfg_above 2023 growth -2 %'],
    ],
    [
      'the structure of what was produced',
      review('地区生产总值三次产业构成为9:40:51。'),
      ['share_primary 2023 level 9 %', 'share_secondary 2023 level 40 %', 'share_tertiary 2023 level 51 %'],
    ],
    [
      'the budget of expenditure that the year made another',
      review(
        '一般公共预算收入年初预算90亿元，实际完成95亿元。年初支出预算180亿元，执行中因上级补助增加等，支出预算调整为210亿元，完成200亿元，增长4%。',
      ),
      [
        'budget_revenue 2023 level 95 亿元',
        'budget_expenditure 2023 level 200 亿元',
        'budget_expenditure 2023 growth 4 %',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(text)).toEqual(expected)
  })

  it('is nothing of the items that a level of government lists', () => {
    expect(
      facts(
        '二、2024年预算草案\n2024年县本级一般公共预算收入16亿元，增长3%。其中，税收收入11亿元。\n（1）税收收入11亿元。其中：增值税5亿元。\n2024年全县一般公共预算收入90亿元。',
      ),
    ).toEqual(['budget_revenue 2024 level 90 亿元'])
  })
})
