import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, outlook, province, review } from '../facts.ts'

/** The nation's work report of the year in which a five-year plan begins, with the years in Chinese numerals. */
const nation = documentOf({
  area_code: '000000',
  area_name: '全国',
  area_level: 'nation',
  report_type: 'work',
  report_year: 1991,
  vintage: 1991,
})

type Row = readonly [rule: string, text: string, facts: readonly string[]]

const ofThePlan: readonly Row[] = [
  [
    'a plan by its number written out',
    '第八个五年计划期间，粮食产量平均每年递增百分之二点三。',
    ['grain_output 1991-1995 growth_avg 2.3 %'],
  ],
  [
    'a level belongs to the year named, the yearly rate beside it to the plan',
    '第八个五年计划期间，要扩大外贸。到一九九五年，出口总额将达到八百一十亿美元，平均每年递增百分之五点五。',
    ['exports 1995 level 810 亿美元', 'exports 1991-1995 growth_avg 5.5 %'],
  ],
  [
    'these five years are those of the plan that is told',
    '第八个五年计划期间，要稳定物价。这五年社会商品零售总额平均每年增长百分之九。',
    ['retail_sales 1991-1995 growth_avg 9 %'],
  ],
  [
    'what five years sum up to, and its last year as a part',
    '“八五”期间要增收。五年合计国家财政收入为一万九千亿元，其中一九九五年为四千二百亿元，比一九九〇年增加八百亿元。',
    [
      'budget_revenue 1991-1995 level 19000 亿元',
      'budget_revenue 1995 level 4200 亿元',
      'budget_revenue 1991-1995 change_total 800 亿元',
    ],
  ],
  [
    'the whole of an investment over a plan',
    '“八五”期间，固定资产投资总额计划为二万五千亿元。',
    ['fai 1991-1995 level 25000 亿元'],
  ],
  [
    'a headcount without a unit',
    '到本世纪末，要把我国人口控制在十二亿九千万左右。',
    ['population_resident 2000 level 129000 万人'],
  ],
  [
    'what an earlier plan came to, told by its result',
    '“八五”期间，计划安排一九九一年财政赤字一百二十亿元。一九九〇年实际执行结果为一百四十亿元。',
    ['deficit 1991 level 120 亿元', 'deficit 1990 level 140 亿元'],
  ],
]

const ofThePast: readonly Row[] = [
  [
    'a total is of all years told',
    '“七五”期间，进出口贸易总额合计达到四千八百亿美元。',
    ['trade_total 1986-1990 level 4800 亿美元'],
  ],
  [
    'money that flowed in over the years that the paragraph tells',
    '“七五”期间，对外开放扩大。吸收外商直接投资一百四十亿美元。',
    ['fdi 1986-1990 level 140 亿美元'],
  ],
  [
    'a comparison of two years does not end the years that are told',
    '“七五”期间，对外开放扩大。一九九〇年同一九八五年相比，外汇储备增加。吸收外商直接投资一百四十亿美元。',
    ['fdi 1986-1990 level 140 亿美元'],
  ],
  [
    'a second change is measured from the same year',
    '一九九〇年进口总额比一九八八年减少二十亿美元，减少近百分之四。',
    ['imports 1989-1990 change_total -20 亿美元', 'imports 1989-1990 growth_total -4 %'],
  ],
  [
    'a rise told again as a percentage',
    '粮食总产量比上年增产一千八百万吨，即百分之四点四。',
    ['grain_output 1990 change 1800 万吨', 'grain_output 1990 growth 4.4 %'],
  ],
  [
    'incomes of peasants per head',
    '农民按人口平均的纯收入达到六百三十元，全国平均每个农民的纯收入由一九八〇年的一百九十元增加到一九九〇年的六百三十元。',
    ['income_rural 1990 level 630 元', 'income_rural 1980 level 190 元'],
  ],
  [
    'what was paid in of the foreign capital agreed on',
    '外商直接投资协议金额六十六亿美元，实际投资三十五亿美元。',
    ['fdi 1990 level 35 亿美元'],
  ],
  [
    'capacities that were added, in a list',
    '当年新增加的生产能力有原煤一千万吨，化肥六十万吨，发电机组容量九百万千瓦。',
    ['power_capacity 1990 change 900 万千瓦'],
  ],
  [
    'a part of what years summed up to',
    '五年累计利用外资四百亿美元，其中外商直接投资一百四十亿美元。',
    ['fdi 1986-1990 level 140 亿美元'],
  ],
  [
    'a sum that opens its sentence, and one yearly rate on two bases',
    '五年累计，全社会固定资产投资完成一万九千亿元，年均增长百分之十二，扣除价格因素增长百分之五。',
    ['fai 1986-1990 level 19000 亿元', 'fai 1986-1990 growth_avg 12 %', 'fai 1986-1990 growth_avg 5 %'],
  ],
  [
    'of two percentages from one to the other both are rates',
    '物价涨幅逐步回落，由一九八九年的百分之十七点六回落到百分之三点三。',
    ['cpi 1989 growth 17.6 %', 'cpi 1990 growth 3.3 %'],
  ],
  [
    'years that leave out their 年',
    '“七五”期间，国内财政收入增加很多，一九八九比一九八五年增加八百亿元。',
    ['budget_revenue 1986-1989 change_total 800 亿元'],
  ],
  [
    'two years up to the one that the sentence names',
    '社会商品零售总额，一九八八年比上年增长百分之二十八，一九八九年增长百分之九，两年平均每年增长百分之十八。',
    ['retail_sales 1988 growth 28 %', 'retail_sales 1989 growth 9 %', 'retail_sales 1988-1989 growth_avg 18 %'],
  ],
  [
    'the total of the year behind a chain of increases',
    '一九八九年国内财政收入增加二百九十亿元，一九九〇年增加三百二十亿元，全年总收入达到三千二百四十亿元。',
    [
      'budget_revenue 1989 change 290 亿元',
      'budget_revenue 1990 change 320 亿元',
      'budget_revenue 1990 level 3240 亿元',
    ],
  ],
  [
    'the provinces together are the nation',
    '一九九〇年三十个省、自治区、直辖市的总人口，达到十一亿三千万左右。',
    ['population_resident 1990 level 113000 万人'],
  ],
]

const ofNoFact: readonly Row[] = [
  ['revenue that a measure forgoes', '由于提高收购价格，共减少财政收入三百亿元。', []],
  ['both ends of a goal of a year that is over', '一九九〇年物价涨幅要从百分之十七降到百分之十四左右。', []],
  ['a share of the provinces', '有三分之一的省、自治区，粮食产量增长百分之六以上。', []],
  ['investment that is cut from a plan', '去年压缩固定资产投资四百亿元。', []],
  ['what was lost, through a list', '受灾损失粮食两百万吨，钢产量三百万吨，财政收入六十亿元。', []],
  ['a day of the year', '根据今年七月一日的普查，我国人口已经超过十一亿。', []],
  ['what is striven for beside a year that is over', '一九九〇年财政平衡，今后力争财政赤字少于三十亿元。', []],
  ['what is expected of this year in a review', '国内市场繁荣，一九九一年预计社会商品零售总额增长百分之十。', []],
  ['an amount for all where an income is per head', '城镇居民收入将增加五十亿元。', []],
]

describe('five-year plans', () => {
  it.each(ofThePlan)('%s', (_, text, expected) => {
    expect(facts(text, nation)).toEqual(expected)
  })
})

describe('reviews with years in Chinese numerals', () => {
  it.each(ofThePast)('%s', (_, text, expected) => {
    expect(facts(text, nation)).toEqual(expected)
  })
})

describe('what is no fact of the nation', () => {
  it.each(ofNoFact)('%s', (_, text, expected) => {
    expect(facts(text, nation)).toEqual(expected)
  })
})

describe('goals', () => {
  it('of the coming years stay theirs where they are announced without a year', () => {
    const text =
      '二、“十五五”时期的奋斗目标\n未来五年，是关键一跃。主要目标是：经济总量迈上7万亿元台阶，常住人口城镇化率达到68%左右。'
    expect(facts(text, province)).toEqual(['gdp 2030 level 70000 亿元', 'urbanization 2030 level 68 %'])
  })

  it.each([
    '综合分析形势，衔接“十五五”规划，建议2026年主要预期目标：',
    '紧扣“十五五”规划和2035年远景目标，建议今年主要预期目标：',
    '综合研判，结合“十五五”规划目标任务，提出今年主要预期目标：',
    '兼顾2035年远景目标，具体是：',
    '2026年是实现“十五五”规划目标任务的第一年。主要预期目标是：',
  ])('are of the year that is aimed at, not of the plan that they agree with: %s', (opening) => {
    const text = `二、2026年预期目标\n${opening}地区生产总值增长5%以上，城镇新增就业70万人以上。`
    expect(facts(text, province)).toEqual(['gdp 2026 growth 5 %', 'urban_new_jobs 2026 level 70 万人'])
  })

  it('of what falls by the end of a plan that begins are over its years', () => {
    const plan = documentOf({ report_year: 2026, vintage: 2026 })
    expect(facts('三、2026年工作安排\n到2030年，单位生产总值能耗降低15%。', plan)).toEqual([
      'energy_intensity 2026-2030 growth_total -15 %',
    ])
  })

  it('of what is added by the end of a plan that begins are over its years', () => {
    const text = '二、“十五五”时期的主要目标\n到2030年，常住人口城镇化率达到72%；新增电力装机500万千瓦以上。'
    expect(facts(text, province)).toEqual([
      'urbanization 2030 level 72 %',
      'power_capacity 2026-2030 change_total 500 万千瓦',
    ])
  })

  it('that keep step with something else may have a further one behind 、', () => {
    expect(facts(outlook('居民收入与经济增长保持同步、城乡收入比缩小到2.05以内。')).toSorted()).toEqual([
      'income_per_capita 2024 growth in step %',
      'income_ratio_urban_rural 2024 level 2.05 倍',
    ])
  })

  it('that double by the end of a plan that begins are over its years', () => {
    const text = '二、“十五五”时期的主要目标\n到2030年，研发投入强度达到3%，高新技术企业数量翻一番。'
    expect(facts(text, province)).toEqual([
      'rd_intensity 2030 level 3 %',
      'hightech_enterprises 2026-2030 growth_total 100 %',
    ])
  })

  it('that are striven for behind a rise are what is reached, and behind a number a further one', () => {
    expect(facts(outlook('外贸进出口保持正增长、力争达到140亿元；出口增长5%以上、力争达到6%。'))).toEqual([
      'trade_total 2024 level 140 亿元',
      'exports 2024 growth 5 %',
      'exports 2024 growth 6 %',
    ])
  })
})

describe('years of the parts behind a paragraph of goals', () => {
  it('are those of the goals where it leads over to the tasks', () => {
    const text =
      '新年的盘子已定，2024年主要预期目标为：地区生产总值增长5%。我们要做好以下六个方面的工作：\n一、扩大内需\n实施县级重点项目64个。'
    expect(facts(text)).toEqual(['gdp 2024 growth 5 %', 'key_projects 2024 level 64 个'])
  })
})

describe('years of a paragraph', () => {
  it('stay those of the plan behind a sentence that plans the year', () => {
    const text =
      '三、2026年重点工作\n2026年地区生产总值计划增长5%。固定资产投资5000亿元，比上年增长6%。出口比上年增长4%。'
    expect(facts(text, province)).toEqual([
      'gdp 2026 growth 5 %',
      'fai 2026 level 5000 亿元',
      'fai 2026 growth 6 %',
      'exports 2026 growth 4 %',
    ])
  })

  it('are the span’s where it compares the last year with the one before the span', () => {
    const text =
      '一、过去五年的工作\n2025年，地区生产总值达到6万亿元，比2020年增长38%。城镇居民人均可支配收入由36789元增加到48485元。'
    expect(facts(text, province)).toEqual([
      'gdp 2025 level 60000 亿元',
      'gdp 2021-2025 growth_total 38 %',
      'income_urban 2020 level 36789 元',
      'income_urban 2025 level 48485 元',
    ])
  })

  it('are not those of a plan of which only the document is told', () => {
    const text =
      '一、过去五年的工作\n（四）节能减排。“十五五”规划首次提出约束性目标。\n（五）扩大开放。进出口总额年均增长8.5%。'
    expect(facts(text, province)).toEqual(['trade_total 2021-2025 growth_avg 8.5 %'])
  })

  it('are the year that is not over behind the half year that is', () => {
    const text = '一、上半年计划执行情况\n地区生产总值增长6.1%。\n二、全年主要指标预测\n地区生产总值预计增长6%左右。'
    expect(facts(text, province)).toEqual(['gdp 2026 growth 6 %'])
  })

  it('are the last one where 一年来 is said at its end', () => {
    const text = '2026年政府工作报告\n——2025年12月28日在省人民代表大会会议上\n一、今年工作回顾\n一年来，出口增长4%。'
    expect(facts(text, province)).toEqual(['exports 2025 growth 4 %'])
  })
})

describe('a goal that other plans go by', () => {
  it('is told of the year that is planned', () => {
    expect(facts(outlook('根据地区生产总值增长6%左右的预期目标，安排一般公共预算收入74.5亿元。'))).toEqual([
      'gdp 2024 growth 6 %',
      'budget_revenue 2024 level 74.5 亿元',
    ])
  })

  it('is only compared with where the year is over', () => {
    expect(facts(review('地区生产总值增长6.4%，好于6%左右的预期目标。'))).toEqual(['gdp 2023 growth 6.4 %'])
  })
})

describe('years of budgets and plans', () => {
  it('are those that a sentence opens with, whatever it compares with', () => {
    const text = '2024年一般公共预算收入预计64.2亿元，较上年增长3%。'
    expect(facts(outlook(text))).toEqual(['budget_revenue 2024 level 64.2 亿元', 'budget_revenue 2024 growth 3 %'])
  })

  it('are those of a plan that a heading names in full', () => {
    const text = '二、关于第十五个五年规划纲要（草案）的说明\n具体目标是：建设创新城市。高新技术企业总数达到2000家。'
    expect(facts(text, province)).toEqual(['hightech_enterprises 2030 level 2000 家'])
  })
})
