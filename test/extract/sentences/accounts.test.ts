import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, review } from '../facts.ts'

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

describe('what is of others', () => {
  it.each([
    ['what is told of the nation goes on to be of it', '全国GDP增长5%，固定资产投资增长6%。', []],
    ['and of a region beside it', '长三角地区平均优良天数比例为74.1%，PM2.5浓度为44微克/立方米。', []],
    [
      'until the reporting area is named',
      '全国GDP增长5%，全县固定资产投资增长6%；出口增长4%。',
      ['fai 2023 growth 6 %', 'exports 2023 growth 4 %'],
    ],
    [
      'a level of government before the first of a list',
      '省级技术中心、专精特新中小企业、单项冠军企业分别有70家、33家、6家。',
      ['sme_specialized 2023 level 33 家'],
    ],
    [
      'one concentration in a list of two',
      'PM2.5、二氧化硫平均浓度分别为每立方米41微克、12微克。',
      ['pm25 2023 level 41 微克/立方米'],
    ],
    [
      'good days behind their ratio',
      '空气优良天数比率达82.4%、同比增加9天。',
      ['air_good_ratio 2023 level 82.4 %', 'air_good_days 2023 change 9 天'],
    ],
    [
      'a hospital is not its county',
      '长沙县中医院、县人民医院建成投用，人均预期寿命由77.1岁提高到78.6岁。',
      ['life_expectancy 2022 level 77.1 岁', 'life_expectancy 2023 level 78.6 岁'],
    ],
    [
      'a total of the budget beside its revenue',
      '一般公共预算总收入、地方一般公共预算收入分别增长5.1%和4.2%。',
      ['budget_revenue 2023 growth 4.2 %'],
    ],
    [
      'proportions of the three by a short name',
      '三产比例调整为9.1∶42.3∶48.6。',
      ['share_primary 2023 level 9.1 %', 'share_secondary 2023 level 42.3 %', 'share_tertiary 2023 level 48.6 %'],
    ],
    ['energy by the value added is no value added', '规模以上万元工业增加值能耗同比下降4%。', []],
    ['the people of a town', '中心城区新增常住人口2万人；其他县城新增常住人口1.5万人。', []],
    [
      'people who stand behind a number without a unit',
      '城镇新增就业4.6万人，有1.1万下岗人员实现了再就业。',
      ['urban_new_jobs 2023 level 4.6 万人'],
    ],
    ['firms without a unit', '经营主体突破9万大关。', ['market_entities 2023 level 9 万户']],
    [
      'the home of a body that did something',
      '广东某陶瓷研究院建成国家级技术中心，新培育国家高新技术企业12家。',
      ['hightech_enterprises 2023 change 12 家'],
    ],
    [
      'a relief of taxes leaves nothing out',
      '落实研发费用加计扣除政策，新增国家高新技术企业30家。',
      ['hightech_enterprises 2023 change 30 家'],
    ],
    ['notes in small brackets', '全年实现地区生产总值﹝2﹞318亿元。', ['gdp 2023 level 318 亿元']],
  ])('%s', (_case, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('what a clause goes on to tell', () => {
  it.each([
    [
      'a head behind how its subject fared',
      '粮食生产喜获丰收、产量12.4万吨，生猪出栏38万头。',
      ['grain_output 2023 level 12.4 万吨'],
    ],
    [
      'two amounts that were passed in a row of years',
      '社会消费品零售总额和进出口总额连续第3年双双超过100亿元、分别达118亿元和104亿元。',
      [
        'retail_sales 2023 level 100 亿元',
        'trade_total 2023 level 100 亿元',
        'retail_sales 2023 level 118 亿元',
        'trade_total 2023 level 104 亿元',
      ],
    ],
    [
      'the subject of a sentence that opens a paragraph and states nothing',
      '经济总量再创新高。首次突破300亿元，达到312亿元，增长7.9%。',
      ['gdp 2023 level 300 亿元', 'gdp 2023 level 312 亿元', 'gdp 2023 growth 7.9 %'],
    ],
    [
      'what industry above the size adds behind its output',
      '全县共有规模以上工业企业47家，完成工业总产值74亿元，增长16%；增加值增长13.4%。',
      ['va_industry_above 2023 growth 13.4 %'],
    ],
    [
      'the years of a programme are no years of what follows',
      '实施国企改革三年行动，财政收入增长5%。',
      ['budget_revenue 2023 growth 5 %'],
    ],
    ['a total with what was transferred is no revenue', '全县财政收入总计40亿元，财政支出总计39亿元。', []],
    [
      'people who are counted without a unit',
      '年末全县常住人口523816，比上年末减少1350人。',
      ['population_resident 2023 level 52.3816 万人', 'population_resident 2023 change -0.135 万人'],
    ],
    [
      'growth behind a share is of the amount',
      '第三产业增加值72亿元，占地区生产总值的48.1%，同比增长6.6%。',
      ['va_tertiary 2023 level 72 亿元', 'share_tertiary 2023 level 48.1 %', 'va_tertiary 2023 growth 6.6 %'],
    ],
    [
      'an amount right behind the year before is that year’s',
      '一般公共预算支出41.2亿元，较上年39.1亿元增长5.4%。',
      ['budget_expenditure 2023 level 41.2 亿元', 'budget_expenditure 2023 growth 5.4 %'],
    ],
    [
      'two incomes that grew alike',
      '城镇居民人均可支配收入、农村居民人均可支配收入分别达到31200元、16400元，同步增长7%。',
      [
        'income_urban 2023 level 31200 元',
        'income_rural 2023 level 16400 元',
        'income_urban 2023 growth 7 %',
        'income_rural 2023 growth 7 %',
      ],
    ],
    [
      'what an area is called leaves its product spoken of',
      '地区生产总值达到516亿元，是全市首个过五百亿元的县，增长6.3%。',
      ['gdp 2023 level 516 亿元', 'gdp 2023 growth 6.3 %'],
    ],
    [
      'a list whose last number alone is joined',
      '第一,第二,第三产业增加值分别达到8亿元,31亿元和19亿元。',
      ['va_primary 2023 level 8 亿元', 'va_secondary 2023 level 31 亿元', 'va_tertiary 2023 level 19 亿元'],
    ],
    [
      'two heads of one industry',
      '规模以上工业企业实现总产值61亿元，增长9%，实现增加值17亿元。',
      ['va_industry_above 2023 level 17 亿元'],
    ],
    [
      'an activity that the catalogue lacks has no head of another',
      '服务业增长6%，商务服务业稳步增长，完成增加值3亿元。',
      ['va_tertiary 2023 growth 6 %'],
    ],
    [
      'enterprises by their short name',
      '新认定国高企95家、总量达415家。',
      ['hightech_enterprises 2023 change 95 家', 'hightech_enterprises 2023 level 415 家'],
    ],
    [
      'thresholds of money without the name of its unit',
      '地区生产总值突破2万亿，工业投资首破千亿、增长9%。',
      ['gdp 2023 level 20000 亿元', 'fai_industry 2023 level 1000 亿元', 'fai_industry 2023 growth 9 %'],
    ],
    ['thresholds of what is no money, or of an area of many', '平台用户突破2亿，GDP千亿县达到5个。', []],
    ['what was counted together grew together', '高新技术企业及小巨人企业累计达92家，增长14%。', []],
    [
      'sections that are counted, and their ratio',
      '5个国考断面水质优良比例达80%。',
      ['surface_water_good_ratio 2023 level 80 %'],
    ],
    [
      'the first of a province is the reporting area’s',
      '全省首个跨境产业园落户，外贸进出口总额达到14亿元、增长22%。',
      ['trade_total 2023 level 14 亿元', 'trade_total 2023 growth 22 %'],
    ],
    [
      'townspeople among those who live there at the end of the year',
      '城镇常住人口31万人，占年末常住人口的比重为52.1%，比上年末提高0.9个百分点。',
      ['urbanization 2023 level 52.1 %', 'urbanization 2023 change 0.9 pp'],
    ],
  ])('%s', (_case, sentence, expected) => {
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
