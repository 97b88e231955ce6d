import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, five, outlook, province, review } from '../facts.ts'

describe('a growth behind a clause that only says why, or what its subject is called', () => {
  it.each([
    [
      '进出口总值198.5亿元，由于电子产品出口订单减少，比上年下降13.2%。',
      ['trade_total 2023 level 198.5 亿元', 'trade_total 2023 growth -13.2 %'],
    ],
    [
      '社会消费品零售总额1052亿元，成为全省首个破千亿的县区，增长5.9%。',
      ['retail_sales 2023 level 1052 亿元', 'retail_sales 2023 growth 5.9 %'],
    ],
    ['固定资产投资184亿元，创27年新高，增长46.1%。', ['fai 2023 level 184 亿元', 'fai 2023 growth 46.1 %']],
    ['实际使用外资4亿美元，同比增长13倍。', ['fdi 2023 level 4 亿美元', 'fdi 2023 growth 1300 %']],
  ])('is of the subject: %s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('results beside the plans', () => {
  it('are of the last year: a change on the year before, where nothing is aimed at', () => {
    const text =
      '2024年，我市经济稳中有进。\n预计完成地区生产总值690亿元，同比增长6%。全年固定资产投资632亿元，增长9%。'
    expect(facts(text)).toEqual([
      'gdp 2023 level 690 亿元',
      'gdp 2023 growth 6 %',
      'fai 2023 level 632 亿元',
      'fai 2023 growth 9 %',
    ])
  })

  it('leave the aims beside them as they are', () => {
    const text = outlook('一般公共预算收入预算62亿元，比上年增长5%。一般公共预算支出安排70亿元，比上年增长3%。')
    expect(facts(text)).toEqual([
      'budget_revenue 2024 level 62 亿元',
      'budget_revenue 2024 growth 5 %',
      'budget_expenditure 2024 level 70 亿元',
      'budget_expenditure 2024 growth 3 %',
    ])
  })

  it('do not take a cell of a table for the heading or the opening of a part', () => {
    const text =
      '一、2023年预算执行情况\n安排预算稳定调节基金 |\n上年结转 |\n13438 |\n——全县一般公共预算收入完成13.62亿元，下降3.8%。'
    expect(facts(text)).toEqual(['budget_revenue 2023 level 13.62 亿元', 'budget_revenue 2023 growth -3.8 %'])
  })

  it('stand behind the budget that they are measured against', () => {
    const text = review('一般公共预算收入预算调整为30.2亿元，实际完成30.6亿元，为调整预算的101.5%，比上年增长1.5%。')
    expect(facts(text)).toEqual(['budget_revenue 2023 level 30.6 亿元', 'budget_revenue 2023 growth 1.5 %'])
  })
})

describe('items of a list of goals', () => {
  it('state what they hold, though they are numbered like headings', () => {
    const text =
      '一、全年主要目标\n（一）全社会固定资产投资增幅在10%以上。\n（二）城镇新增就业岗位10万个以上。\n（三）居民消费价格指数不高于103%。'
    expect(facts(text)).toEqual(['fai 2024 growth 10 %', 'urban_new_jobs 2024 level 10 万人', 'cpi 2024 growth 3 %'])
  })
})

describe('years that a rate or a multiple reaches back to', () => {
  it('are those of the plan that a year ends', () => {
    const text = '一、发展基础\n到2015年，地区生产总值2886.3亿元，年均增长10.9%。'
    expect(facts(text, documentOf({ report_year: 2016, vintage: 2016 }))).toEqual([
      'gdp 2015 level 2886.3 亿元',
      'gdp 2011-2015 growth_avg 10.9 %',
    ])
  })

  it('begin after the year of which the number before was a multiple', () => {
    const text = five('2025年进出口总额2004.8亿元，相当于2020年的3倍，年均增幅24.3%。')
    expect(facts(text, province)).toEqual([
      'trade_total 2025 level 2004.8 亿元',
      'trade_total 2021-2025 growth_total 200 %',
      'trade_total 2021-2025 growth_avg 24.3 %',
    ])
  })

  it('begin with the year since which a sentence tells', () => {
    const text = '自2021年换届以来的五年，综合实力显著提高。地区生产总值由2874.4亿元提高到4010.5亿元，年均增幅6.3%。'
    expect(facts(text, province)).toEqual([
      'gdp 2020 level 2874.4 亿元',
      'gdp 2025 level 4010.5 亿元',
      'gdp 2021-2025 growth_avg 6.3 %',
    ])
  })

  it('are those of the plan whose five years an opening names', () => {
    const text = '“十四五”时期的五年，经济总量登上新台阶。城镇居民人均可支配收入年均增长6.8%。'
    expect(facts(text, province)).toEqual(['income_urban 2021-2025 growth_avg 6.8 %'])
  })
})

describe('shares', () => {
  it('are named by the part, the whole and the percentage', () => {
    const text = review('第三产业增加值占全市生产总值的69.9%，全社会研发经费支出相当于地区生产总值的3.1%。')
    expect(facts(text, documentOf({ area_code: '430100', area_name: '长沙市', area_level: 'prefecture' }))).toEqual([
      'share_tertiary 2023 level 69.9 %',
      'rd_intensity 2023 level 3.1 %',
    ])
  })

  it('hold the reporting area within their name', () => {
    expect(facts(review('第二产业增加值占全县生产总值的比重提高1.8个百分点。'))).toEqual([
      'share_secondary 2023 change 1.8 pp',
    ])
  })
})

describe('what several subjects share', () => {
  it('is each one’s where 都 says so', () => {
    expect(facts(outlook('城乡居民人均可支配收入都增长7%左右。'))).toEqual([
      'income_urban 2024 growth 7 %',
      'income_rural 2024 growth 7 %',
    ])
  })

  it('is told of both where they are called the two', () => {
    const text = five(
      '城镇居民人均可支配收入由29661元提高到43364元，农村居民人均可支配收入由10391元提高到16117元，两项年均增幅为7.9%和9.2%。',
    )
    expect(facts(text, province).slice(-2)).toEqual([
      'income_urban 2021-2025 growth_avg 7.9 %',
      'income_rural 2021-2025 growth_avg 9.2 %',
    ])
  })

  it('is still the subject’s where it was the first among others', () => {
    const text = outlook('地区生产总值增长7.5%，总量在全省率先超过4000亿元。')
    expect(facts(text)).toEqual(['gdp 2024 growth 7.5 %', 'gdp 2024 level 4000 亿元'])
  })
})

describe('reports that are given before their year begins', () => {
  it('tell 今年 of the year that ends, and 明年 of their own', () => {
    const text =
      '——2023年12月在县第十八届人民代表大会第三次会议上\n一、2023年工作\n今年，财政收入增长4%。\n二、2024年安排\n明年要完成固定资产投资60亿元。'
    expect(facts(text)).toEqual(['budget_revenue 2023 growth 4 %', 'fai 2024 level 60 亿元'])
  })
})

describe('a report of December that speaks as in its own year', () => {
  it('tells 今年 of the year that the heading of its review names', () => {
    const text =
      '一、2023年工作回顾\n今年是全面发力之年，各项工作取得新成绩。\n——经济持续向好。地区生产总值增长4.5%。\n二、2024年工作安排\n地区生产总值增长5%。'
    expect(facts(text)).toEqual(['gdp 2023 growth 4.5 %', 'gdp 2024 growth 5 %'])
  })

  it('tells 今年 of that year under its plans', () => {
    const text =
      '——2023年12月在县第十八届人民代表大会第三次会议上\n一、2024年工作\n今年要实施市级重点项目60个。新增城镇就业2.6万人。'
    expect(facts(text)).toEqual(['key_projects 2024 level 60 个', 'urban_new_jobs 2024 level 2.6 万人'])
  })
})

describe('items of a review of five years', () => {
  it('keep a year that one of them opens with to themselves', () => {
    const text =
      '一、五年工作回顾和2025年的情况\n（一）开放有新进展。2025年出口增长5%。\n（二）生活改善。农村居民人均可支配收入由14958元增加到20679元，年均增长6.7%。'
    expect(facts(text, province)).toEqual([
      'exports 2025 growth 5 %',
      'income_rural 2020 level 14958 元',
      'income_rural 2025 level 20679 元',
      'income_rural 2021-2025 growth_avg 6.7 %',
    ])
  })
})
