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
      'what a number was before, without 由',
      five('高新技术企业862家增至1800家，城乡收入比2.5∶1缩至2.3∶1。'),
      [
        'hightech_enterprises 2020 level 862 家',
        'hightech_enterprises 2025 level 1800 家',
        'income_ratio_urban_rural 2020 level 2.5 倍',
        'income_ratio_urban_rural 2025 level 2.3 倍',
      ],
    ],
    [
      'what follows the thresholds that were passed',
      five('地区生产总值连跨两个五千亿元台阶，2025年达到9100亿元。'),
      ['gdp 2025 level 9100 亿元'],
    ],
    [
      'a sum that another one is compared with',
      five('一般公共预算收入累计完成835亿元，比“十三五”541亿元增长54%。'),
      [
        'budget_revenue 2021-2025 level 835 亿元',
        'budget_revenue 2016-2020 level 541 亿元',
        'budget_revenue 2021-2025 growth_total 54 %',
      ],
    ],
    [
      'a plan with the year that its end is',
      five('2025年一般公共预算收入完成213亿元，较“十三五”末2020年88亿元增加125亿元。'),
      [
        'budget_revenue 2025 level 213 亿元',
        'budget_revenue 2020 level 88 亿元',
        'budget_revenue 2021-2025 change_total 125 亿元',
      ],
    ],
    [
      'both sides of the budget below its name',
      '一、2023年预算执行情况\n1.一般公共预算。全县收入完成22亿元，增长4%。支出完成68亿元。\n2.政府性基金预算。全县收入完成8亿元。',
      ['budget_revenue 2023 level 22 亿元', 'budget_revenue 2023 growth 4 %', 'budget_expenditure 2023 level 68 亿元'],
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
    [
      'expenditure behind the kinds of revenue',
      review(
        '全县一般公共预算收入完成22亿元。其中，税收收入完成15亿元。非税收入完成7亿元，下降3%。支出68亿元，增长4%。政府性基金收入8亿元。支出9亿元。',
      ),
      [
        'budget_revenue 2023 level 22 亿元',
        'tax_revenue 2023 level 15 亿元',
        'budget_expenditure 2023 level 68 亿元',
        'budget_expenditure 2023 growth 4 %',
      ],
    ],
    [
      'a budget that the congresses made another',
      review('一般公共预算收入年初预算合计90亿元，执行中经各级人代会批准调整为88亿元，实际完成86亿元，增长2%。'),
      ['budget_revenue 2023 level 86 亿元', 'budget_revenue 2023 growth 2 %'],
    ],
    [
      'what was carried out of one that was only filed',
      review('备案的全县一般公共预算收入为88亿元，一般公共预算支出为210亿元。全县一般公共预算支出执行200亿元。'),
      ['budget_expenditure 2023 level 200 亿元'],
    ],
    [
      'revenue with what was carried over is no revenue',
      outlook('全县一般公共预算收入90亿元，加上上级补助80亿元，全县一般公共预算收入总计170亿元。'),
      ['budget_revenue 2024 level 90 亿元'],
    ],
    [
      'more than the year before, below the heading of the year’s budget',
      '（二）2024年全县收支预算\n1.一般公共预算\n全县一般公共预算收入90亿元，比上年增收2亿元，增长2%。',
      ['budget_revenue 2024 level 90 亿元', 'budget_revenue 2024 change 2 亿元', 'budget_revenue 2024 growth 2 %'],
    ],
    [
      'points of a price rise that is kept below them',
      outlook('物价总水平涨幅控制在3个百分点以内。'),
      ['cpi 2024 growth 3 %'],
    ],
    [
      'an item of a list of goals, though it tells how much less than the year before',
      '二、2024年工作安排\n今年的主要预期目标是：\n地区生产总值增长8%；\n单位地区生产总值能耗比上年下降4%；\n城镇登记失业率控制在4.5%以内。',
      ['gdp 2024 growth 8 %', 'energy_intensity 2024 growth -4 %', 'unemployment_registered 2024 level 4.5 %'],
    ],
    [
      'years that schooling lasts are none of the goals',
      outlook('学前三年毛入园率90%，九年义务教育巩固率96%，城镇新增就业3万人。'),
      ['urban_new_jobs 2024 level 3 万人'],
    ],
    [
      'one number that 分别 tells is of each',
      review('城乡居民收入分别增长7%以上，快于预期。'),
      ['income_urban 2023 growth 7 %', 'income_rural 2023 growth 7 %'],
    ],
    [
      'what is sold in five years is summed beside what was invested in them',
      five('五年累计完成固定资产投资820亿元，实现社会消费品零售总额680亿元。'),
      ['fai 2021-2025 level 820 亿元', 'retail_sales 2021-2025 level 680 亿元'],
    ],
    [
      'nothing of this year and the next together',
      outlook('今明两年安排投资300亿元，带动固定资产投资500亿元。今年生产总值增长6%。'),
      ['gdp 2024 growth 6 %'],
    ],
    [
      'nothing of a zone, whose budget has a part of the report',
      '一、2023年预算执行情况\n（二）高新区预算执行情况\n1.一般公共预算\n一般公共预算收入6亿元，增长3%。',
      [],
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
