import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, outlook, province, review } from '../facts.ts'

describe('the year that a figure reported late rose to', () => {
  it('is that of its share', () => {
    const sentence =
      '研发经费由2020年的98亿元升到2022年的117亿元，占地区生产总值的比重达到2.4%；技术合同成交额399亿元。'
    expect(facts(review(sentence))).toEqual([
      'rd_expenditure 2020 level 98 亿元',
      'rd_expenditure 2022 level 117 亿元',
      'rd_intensity 2022 level 2.4 %',
      'tech_contract_value 2023 level 399 亿元',
    ])
  })
})

describe('a part of the year that is not over', () => {
  it('is of its sentence alone, among what is told of years before', () => {
    const text = '一、过去五年工作回顾\n今年上半年投资增速居前。高新技术企业达到582家。'
    expect(facts(text, province)).toEqual(['hightech_enterprises 2025 level 582 家'])
  })
})

describe('the months of a year', () => {
  it.each(['1-12月', '1—12月', '1至12月份', '1月至12月'])('are the year if they are all of it: %s', (months) => {
    expect(facts(review(`${months}，全县社会消费品零售总额88亿元，增长6.4%。`))).toEqual([
      'retail_sales 2023 level 88 亿元',
      'retail_sales 2023 growth 6.4 %',
    ])
  })

  it('are the year that stands before them', () => {
    expect(facts(review('2022年1-12月，固定资产投资下降3.5%。'))).toEqual(['fai 2022 growth -3.5 %'])
  })

  it('are no year if one is missing', () => {
    expect(facts(review('1-11月，固定资产投资下降3.5%。'))).toEqual([])
  })

  it('end where the year is foreseen', () => {
    expect(facts(review('税收收入1-11月完成8.2亿元；预计完成9.6亿元，增长4%。'))).toEqual([
      'tax_revenue 2023 level 9.6 亿元',
      'tax_revenue 2023 growth 4 %',
    ])
  })
})

describe('a text that is called after the year of which it tells', () => {
  const other = documentOf({ report_type: 'other', report_year: 2023, vintage: 2023 })

  it('is an account of that year', () => {
    expect(facts('2023年全县1-12月经济运行情况\n2023年地区生产总值156亿元，增长4.8%。', other)).toEqual([
      'gdp 2023 level 156 亿元',
      'gdp 2023 growth 4.8 %',
    ])
  })

  it('is a budget that was told at the end of that year', () => {
    const budget = documentOf({ report_type: 'budget', report_year: 2023, vintage: 2023 })
    const text =
      '某区2023年预算执行情况和2024年预算草案的报告\n一、2023年预算执行情况\n2023年，一般公共预算收入62亿元，增长2%。'
    expect(facts(text, budget)).toEqual(['budget_revenue 2023 level 62 亿元', 'budget_revenue 2023 growth 2 %'])
  })
})

describe('years that are so many fives apart', () => {
  it('begin behind the first, with which the last is compared', () => {
    expect(facts(review('2003年到2023年，地区生产总值由24亿元增加到310亿元，年均增长9.6%。'))).toEqual([
      'gdp 2003 level 24 亿元',
      'gdp 2023 level 310 亿元',
      'gdp 2004-2023 growth_avg 9.6 %',
    ])
  })
})

describe('what a year had of another', () => {
  it.each([
    ['2019年', '2020-2023 growth_total'],
    ['上年', '2023 growth'],
  ])('is how much it grew since: %s', (year, told) => {
    expect(facts(review(`接待游客640万人次，实现旅游收入51亿元，分别是${year}的108.5%和92%。`))).toEqual([
      'tourist_visits 2023 level 640 万人次',
      'tourism_revenue 2023 level 51 亿元',
      `tourist_visits ${told} 8.5 %`,
      `tourism_revenue ${told} -8 %`,
    ])
  })
})

describe('what is even with the year before', () => {
  it.each([
    ['of an amount', '外贸出口与上年基本持平。', ['exports 2023 growth 0 %']],
    [
      'of a rate',
      '城镇登记失业率2.6%，与上年持平。',
      ['unemployment_registered 2023 level 2.6 %', 'unemployment_registered 2023 change 0 pp'],
    ],
  ])('has not grown: %s', (_case, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('a survey of a year that is over', () => {
  const survey = documentOf({ report_type: 'communique', report_year: 2023, vintage: 2024 })

  it('calls it last year', () => {
    expect(facts('去年全县实现生产总值156亿元，增长4.8%。', survey)).toEqual([
      'gdp 2023 level 156 亿元',
      'gdp 2023 growth 4.8 %',
    ])
  })

  it('calls the one before it last year if it calls it this year', () => {
    expect(facts('去年全县生产总值149亿元。今年全县实现生产总值156亿元。', survey)).toEqual([
      'gdp 2022 level 149 亿元',
      'gdp 2023 level 156 亿元',
    ])
  })
})

describe('a growth that says neither over how many years nor since when, where some years are told', () => {
  it('is of the last of them if it is little and right behind its level', () => {
    expect(facts(review('8年来，发展动能不断集聚。全县生产总值156亿元、增长5.6%。'))).toEqual([
      'gdp 2023 level 156 亿元',
      'gdp 2023 growth 5.6 %',
    ])
  })

  it('is of all of them if it is more', () => {
    expect(facts(review('8年来，发展动能不断集聚。全县生产总值156亿元、增长65%。'))).toEqual([
      'gdp 2023 level 156 亿元',
      'gdp 2016-2023 growth_total 65 %',
    ])
  })
})

describe('what grew in step', () => {
  it('says how fast only if it says with what', () => {
    expect(facts(review('企业利润、税收收入、居民收入同步增长。'))).toEqual([])
    expect(facts(review('居民收入与经济同步增长。'))).toEqual(['income_per_capita 2023 growth in step %'])
  })
})

describe('the five years since a session', () => {
  it('are those of the paragraphs that they open', () => {
    const text =
      '一、2023年及过去五年工作回顾\n县十届人大一次会议以来的五年，是砥砺前行的五年。\n经济总量迈上新台阶。地区生产总值由51亿元增加到74亿元，年均增长6.8%。'
    expect(facts(text)).toEqual(['gdp 2018 level 51 亿元', 'gdp 2023 level 74 亿元', 'gdp 2019-2023 growth_avg 6.8 %'])
  })
})

describe('a year of a look back on a term', () => {
  const term = '一、过去五年工作回顾\n县十届人大一次会议以来的五年，是砥砺前行的五年。\n'

  it('is opened by a sentence that points at it', () => {
    const text = `${term}尤为可喜的是2023年。进出口增速为1998年以来最高，达到9.4%；固定资产投资增长7.1%。`
    expect(facts(text)).toContain('fai 2023 growth 7.1 %')
  })

  it('is one of those whose growth is told one by one', () => {
    expect(facts(`${term}经济较快增长。2021年到2023年，地区生产总值分别增长8.1%、6.2%和6.9%。`)).toEqual([
      'gdp 2021 growth 8.1 %',
      'gdp 2022 growth 6.2 %',
      'gdp 2023 growth 6.9 %',
    ])
  })

  it('is no longer that of a plan in the item behind one of it', () => {
    const text = `${term}（一）节能增效。“十三五”期间，单位地区生产总值能耗下降14.3%。\n（二）富民增收。城镇新增就业3.7万人。`
    expect(facts(text)).toEqual([
      'energy_intensity 2016-2020 growth_total -14.3 %',
      'urban_new_jobs 2019-2023 level 3.7 万人',
    ])
  })
})

describe('what is more than the budget of the year before', () => {
  it('is a change on it', () => {
    expect(facts(outlook('赤字率拟按2.9%安排，比去年预算高0.1个百分点。'))).toContain('deficit_rate 2024 change 0.1 pp')
  })
})

describe('the year of A in 从A到B', () => {
  it('is that of the As behind it in the same sentence, whatever year B has', () => {
    const sentence = '常住人口城镇化率从2015年的47%提高到2023年的58%；森林覆盖率从41%提高到50%。'
    expect(facts(review(sentence))).toEqual([
      'urbanization 2015 level 47 %',
      'urbanization 2023 level 58 %',
      'forest_coverage 2015 level 41 %',
      'forest_coverage 2023 level 50 %',
    ])
  })

  it('is of two levels, not of a range, where B has no verb', () => {
    expect(facts(review('接待游客从2019年的1140万人次到1740万人次。'))).toEqual([
      'tourist_visits 2019 level 1140 万人次',
      'tourist_visits 2023 level 1740 万人次',
    ])
  })
})

describe('a range of years that says how many it has', () => {
  it.each(['2011-2015年五年间，', '2011年到2015年的五年里，'])('is of those: %s', (opening) => {
    expect(facts(review(`${opening}固定资产投资总规模达780亿元。`))).toEqual(['fai 2011-2015 level 780 亿元'])
  })
})

describe('年增长 behind the level of a year', () => {
  it('is the growth of that year', () => {
    const text = '一、过去五年工作回顾\n社会消费品零售总额年均增长9.6%，2025年达到356亿元，年增长8.4%。'
    expect(facts(text, province)).toEqual([
      'retail_sales 2021-2025 growth_avg 9.6 %',
      'retail_sales 2025 level 356 亿元',
      'retail_sales 2025 growth 8.4 %',
    ])
  })
})

describe('a few years of which a clause without a number told', () => {
  it('are over where the next subject is named', () => {
    const sentence = '地区生产总值增长7.3%，两年平均增速高于全省，规上工业增加值增长8.8%。'
    expect(facts(review(sentence))).toEqual(['gdp 2023 growth 7.3 %', 'va_industry_above 2023 growth 8.8 %'])
  })
})

describe('what a clause says that it only compares with', () => {
  const span = (sentence: string) => facts(`一、过去五年工作回顾\n五年来，成效明显。\n${sentence}`, province)

  it.each(['与2020年比', '与实施行动计划的2020年基准数相比'])('is the year before the change: %s', (clause) => {
    expect(span(`${clause}，城镇居民人均可支配收入增加9868元。`)).toEqual([
      'income_urban 2021-2025 change_total 9868 元',
    ])
  })

  it('is the five years before, where it is 上个五年', () => {
    expect(span('累计完成固定资产投资1.1万亿元，是上个五年的2.9倍，其中2025年预计完成2641亿元。')).toEqual([
      'fai 2021-2025 level 11000 亿元',
      'fai 2025 level 2641 亿元',
    ])
  })
})

describe('a goal of doubling', () => {
  it('is a result where it is said to be attained', () => {
    const text = '一、“十四五”时期工作回顾\n实现地区生产总值、居民人均可支配收入比2015年翻一番目标。'
    expect(facts(text, province)).toEqual([
      'gdp 2016-2025 growth_total 100 %',
      'income_per_capita 2016-2025 growth_total 100 %',
    ])
  })
})

describe('a threshold by its number', () => {
  it('is no amount, and leaves its subject to what follows', () => {
    expect(facts(review('地区生产总值跨上第二个千亿元台阶，增长8.7%。'))).toEqual(['gdp 2023 growth 8.7 %'])
  })
})
