import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, five, outlook, province, review } from '../facts.ts'

type Row = readonly [rule: string, sentence: string, facts: readonly string[]]

const ofOneYear: readonly Row[] = [
  [
    'a year when something was otherwise',
    '居民人均可支配收入达到5.1万元，2020年时为3.9万元。',
    ['income_per_capita 2023 level 51000 元', 'income_per_capita 2020 level 39000 元'],
  ],
  [
    'the end of December is that of the year',
    '截至2023年12月底，常住人口73万人。',
    ['population_resident 2023 level 73 万人'],
  ],
  [
    'up to December is up to the end of the year',
    '截止2023年12月份，常住人口73万人。',
    ['population_resident 2023 level 73 万人'],
  ],
  ['December alone is a month', '2023年12月份进出口45亿元。', []],
  ['the quarters of a rate that recovered', '经济增速由一季度的-5.6%快速回升到二季度的5.8%。', []],
  ['the month of a price', '12月份，居民消费价格与上年同月持平。', []],
  ['the whole year ends a quarter before it', '一季度地区生产总值增长2.1%，全年增长5.2%。', ['gdp 2023 growth 5.2 %']],
  [
    'the end of the year ends a half year before it',
    '上半年社会消费品零售总额增长1%，年末森林覆盖率达38.2%。',
    ['forest_coverage 2023 level 38.2 %'],
  ],
  [
    'two years told beside a number hold for it alone',
    '地区生产总值增长7%，两年平均增长5.2%，固定资产投资增长9%。',
    ['gdp 2023 growth 7 %', 'gdp 2022-2023 growth_avg 5.2 %', 'fai 2023 growth 9 %'],
  ],
  [
    'a base that is built on is left out',
    '粮食总产量在上年大幅增长的基础上，又增产1.2万吨，达到52.3万吨。',
    ['grain_output 2023 change 1.2 万吨', 'grain_output 2023 level 52.3 万吨'],
  ],
  [
    'factors that are taken out make growth comparable',
    '一般公共预算收入扣除留抵退税因素后增长9.1%。',
    ['budget_revenue 2023 growth 9.1 %'],
  ],
  [
    'a conjunction before the subject changes nothing',
    '工业生产恢复，而一般公共预算收入却下降3.3%。',
    ['budget_revenue 2023 growth -3.3 %'],
  ],
]

const ofFiveYears: readonly Row[] = [
  [
    'how much sooner a thing was done is no time',
    '提前三年完成治理任务，空气质量优良天数比例提高9.5个百分点。',
    ['air_good_ratio 2021-2025 change_total 9.5 pp'],
  ],
  [
    'an increase of more than two years at its rate is one of all the years',
    '2025年人均地区生产总值88000元，增加30000元，年均增长7%。',
    [
      'gdp_per_capita 2025 level 88000 元',
      'gdp_per_capita 2021-2025 change_total 30000 元',
      'gdp_per_capita 2021-2025 growth_avg 7 %',
    ],
  ],
  [
    'what stands before the sum of five years is of the last one',
    '全社会固定资产投资206亿元，五年累计完成602亿元。',
    ['fai 2025 level 206 亿元', 'fai 2021-2025 level 602 亿元'],
  ],
  ['the plan by its name before 年均', '“十三五”年均增长6.1%的地区生产总值基数不断做大。', []],
  [
    'the first years of a plan',
    '“十四五”前四年单位地区生产总值能耗累计下降11.2%。',
    ['energy_intensity 2021-2024 growth_total -11.2 %'],
  ],
  [
    'the end of a year is told of for one sentence',
    '2023年底，城镇居民人均可支配收入达到4.5万元。服务业增加值占地区生产总值比重提高2.7个百分点。',
    ['income_urban 2023 level 45000 元', 'share_tertiary 2021-2025 change_total 2.7 pp'],
  ],
  [
    'what was done in a bare five years is their sum',
    '五年完成全社会固定资产投资2.6万亿元。',
    ['fai 2021-2025 level 26000 亿元'],
  ],
  ['a total of a stock is no sum of years', '经营主体累计达到890万户。', ['market_entities 2025 level 890 万户']],
  [
    'growth in a sentence that tells of one year is on the year before',
    '全年地区生产总值增长8.3%；规上工业增加值增长15.2%，排名全国第一。固定资产投资增长30%。',
    ['gdp 2025 growth 8.3 %', 'va_industry_above 2025 growth 15.2 %', 'fai 2021-2025 growth_total 30 %'],
  ],
  [
    'the years that a clause looks at',
    '从“十三五”总体情况看，地区生产总值年均增长6.8%。',
    ['gdp 2016-2020 growth_avg 6.8 %'],
  ],
]

const ofPlans: readonly Row[] = [
  [
    'a bare five years are the coming ones',
    '今后五年，地区生产总值年均增长6%。五年城镇新增就业30万人以上。',
    ['gdp 2024-2028 growth_avg 6 %', 'urban_new_jobs 2024-2028 level 30 万人'],
  ],
  [
    'a base year is no year of the goal',
    '到2035年，经济总量在2020年基础上翻一番，人均地区生产总值超过35万元。',
    ['gdp 2021-2035 growth_total 100 %', 'gdp_per_capita 2035 level 350000 元'],
  ],
  [
    'a goal that is said to be one',
    '今年地区生产总值增长预期目标是6%左右，居民消费价格涨幅目标拟定为2%。',
    ['gdp 2024 growth 6 %', 'cpi 2024 growth 2 %'],
  ],
  [
    'a goal with its grounds between name and number',
    '经济增长预期目标是在提高质量和效益的基础上增长7%。',
    ['gdp 2024 growth 7 %'],
  ],
  ['a goal that is planned for or more', '全社会固定资产投资预定增长10%或者更多一些。', ['fai 2024 growth 10 %']],
]

describe('the end of a plan', () => {
  it.each(['末', '期末'])('is a year that another is a multiple of: %s', (end) => {
    const report = documentOf({ report_year: 2011, vintage: 2011 })
    const text = `一、“十一五”工作回顾\n“十一五”${end}，进出口18亿元，是“十五”${end}的2.4倍。`
    expect(facts(text, report)).toEqual(['trade_total 2010 level 18 亿元', 'trade_total 2006-2010 growth_total 140 %'])
  })
})

describe('times', () => {
  it.each(ofOneYear)('%s', (_rule, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it.each(ofFiveYears)('%s', (_rule, sentence, expected) => {
    expect(facts(five(sentence), province)).toEqual(expected)
  })

  it.each(ofPlans)('%s', (_rule, sentence, expected) => {
    expect(facts(outlook(sentence))).toEqual(expected)
  })

  it('tells two or three years of their own paragraph alone', () => {
    const text = five('近两年，消费稳步恢复。\n进出口总额年均增长5.9%。')
    expect(facts(text, province)).toEqual(['trade_total 2021-2025 growth_avg 5.9 %'])
  })

  it('takes the yearly rate of a goal that a review leads over to for one of the coming plan', () => {
    const text = '一、“十四五”时期工作回顾\n到2030年，地区生产总值达到9万亿元，年均增长5%以上。'
    expect(facts(text, province)).toEqual(['gdp 2030 level 90000 亿元', 'gdp 2026-2030 growth_avg 5 %'])
  })

  it('takes growth in step with the economy for a yearly rate of the plan', () => {
    const text = '二、“十五五”时期主要目标\n到2030年，地区生产总值突破9万亿元，居民人均可支配收入增长与经济增长同步。'
    expect(facts(text, province)).toEqual(['gdp 2030 level 90000 亿元', 'income_per_capita 2026-2030 growth in step %'])
  })

  it('reads a number of older reports with 多 in its middle', () => {
    const nation = documentOf({ area_code: '000000', area_level: 'nation', area_name: '全国', report_year: 1985 })
    expect(facts('一、1984年回顾\n粮食产量达到四亿零七百多万吨。', nation)).toEqual([
      'grain_output 1984 level 40700 万吨',
    ])
  })

  it('are those of the year before from where a text says so of all growth', () => {
    const text =
      '一、过去五年的工作\n预计2025年地区生产总值2060亿元，比上年（下同）增长6.6%，五年年均增长7%。\n过去五年，经济实力大跨越。一般公共预算收入162亿元，增长5.3%。'
    expect(facts(text, province)).toContain('budget_revenue 2025 growth 5.3 %')
  })

  it('are a part of one where 其中 goes on with a sentence that tells of a part', () => {
    expect(facts(review('前三季度，居民人均可支配收入2.4万元。其中，城镇居民人均可支配收入增长9%。'))).toEqual([])
  })

  it('are those of a yearly rate that a clause looks at', () => {
    expect(facts(review('从两年平均增速看，出口、社会消费品零售总额同比分别增长6%和1.5%。'))).toEqual([
      'exports 2022-2023 growth_avg 6 %',
      'retail_sales 2022-2023 growth_avg 1.5 %',
    ])
  })

  it('are all that are reviewed where something grew by more than itself', () => {
    const text = '一、“十四五”时期工作回顾\n预计2025年，工业增加值达到818亿元，增长1.1倍。'
    expect(facts(text, province)).toEqual([
      'va_industry 2025 level 818 亿元',
      'va_industry 2021-2025 growth_total 110 %',
    ])
  })

  it('are measured to the end of a passage from the end of a plan that it began to compare with', () => {
    const text =
      '——实力提升。与“十三五”末相比，2025年地区生产总值达到526亿元、净增160亿元。一般公共预算收入达到32亿元、净增5亿元。'
    expect(facts(text, province)).toEqual([
      'gdp 2025 level 526 亿元',
      'gdp 2021-2025 change_total 160 亿元',
      'budget_revenue 2025 level 32 亿元',
      'budget_revenue 2021-2025 change_total 5 亿元',
    ])
  })

  it('are those of the plan whose goals the paragraph before announced', () => {
    const text =
      '第四章　主要目标\n围绕总体要求，“十五五”时期要努力实现以下主要目标。\n——经济增长。地区生产总值年均增长5.5%以上。'
    expect(facts(text, province)).toEqual(['gdp 2026-2030 growth_avg 5.5 %'])
  })

  it('of a goal of little growth over a plan are not certain', () => {
    const text = '二、“十五五”时期主要目标\n城乡居民人均收入增长6.5%以上。'
    expect(facts(text, province)).toEqual([])
  })
})

describe('so many years', () => {
  it('are those that were named', () => {
    expect(facts(five('2021—2023年，三年新增城镇就业9860人。'))).toEqual(['urban_new_jobs 2021-2023 level 0.986 万人'])
  })
})
