import { describe, expect, it } from 'vitest'
import { facts, outlook, review } from '../facts.ts'

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
      [
        'budget_expenditure 2023 level 41.2 亿元',
        'budget_expenditure 2022 level 39.1 亿元',
        'budget_expenditure 2023 growth 5.4 %',
      ],
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
      'how much the net gain of a year was',
      '高新技术企业净增76家，增幅21%。',
      ['hightech_enterprises 2023 change 76 家', 'hightech_enterprises 2023 growth 21 %'],
    ],
    [
      'persons by the name behind them are others',
      '城镇新增就业2.6万人，1.1万名应届毕业生落实去向。',
      ['urban_new_jobs 2023 level 2.6 万人'],
    ],
    [
      'a crop by its area leaves its harvest spoken of',
      '粮食总播种面积达到81万亩、总产突破5.4亿斤。',
      ['grain_output 2023 level 27 万吨'],
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

describe('what stands behind what sectors add', () => {
  it('is what the next ones add, and the share of one changes', () => {
    const text =
      '第一产业实现增加值16.1亿元，增长7.9%；第二产业113.3亿元；第三产业59.3亿元，占31.4%，比上年提高1.5个百分点。'
    expect(facts(review(text))).toEqual([
      'va_primary 2023 level 16.1 亿元',
      'va_primary 2023 growth 7.9 %',
      'va_secondary 2023 level 113.3 亿元',
      'va_tertiary 2023 level 59.3 亿元',
      'share_tertiary 2023 level 31.4 %',
      'share_tertiary 2023 change 1.5 pp',
    ])
  })
})

describe('what doubled on the year before', () => {
  it('grew by a hundred percent', () => {
    expect(facts(review('技术合同成交额比上年翻了一番。'))).toEqual(['tech_contract_value 2023 growth 100 %'])
  })
})

describe('grain that is spoken of in a clause before', () => {
  it('is what was grown in a year', () => {
    expect(facts(review('粮食生产再获丰收，2023年总产达到83.6万吨。'))).toEqual(['grain_output 2023 level 83.6 万吨'])
  })
})

describe('a subject that keeps its rank', () => {
  it('has the number behind 、', () => {
    expect(facts(review('森林覆盖率保持全省首位、达到71.3%。'))).toEqual(['forest_coverage 2023 level 71.3 %'])
  })
})

describe('a growth in step behind a number of its subject', () => {
  it('is of the subject', () => {
    expect(facts(outlook('居民人均可支配收入增长6%左右、与经济增长基本同步。'))).toEqual([
      'income_per_capita 2024 growth 6 %',
      'income_per_capita 2024 growth in step %',
    ])
  })
})

describe('what a clause between says of an earlier year', () => {
  it('leaves the subject to what follows', () => {
    expect(facts(review('一般公共预算收入继上年突破30亿元后，跨越40亿元大关，达到41.7亿元，增长19%。'))).toEqual([
      'budget_revenue 2023 level 40 亿元',
      'budget_revenue 2023 level 41.7 亿元',
      'budget_revenue 2023 growth 19 %',
    ])
  })
})

describe('rates of three activities told one after another', () => {
  it('are of those that share a name, too', () => {
    const sentence = '第一产业增加值31亿元，第二、三产业增加值分别为140亿元和190亿元，增速依次是3.6%、5.1%、5.8%。'
    expect(facts(review(sentence)).slice(3)).toEqual([
      'va_primary 2023 growth 3.6 %',
      'va_secondary 2023 growth 5.1 %',
      'va_tertiary 2023 growth 5.8 %',
    ])
  })
})

describe('people by where they live', () => {
  it('have the incomes that the sentence before told of', () => {
    const sentence = '全体居民人均可支配收入3.9万元。按常住地分，城镇5.4万元、农村2.4万元，增幅依次为4.1%和5.7%。'
    expect(facts(review(sentence)).slice(1)).toEqual([
      'income_urban 2023 level 54000 元',
      'income_rural 2023 level 24000 元',
      'income_urban 2023 growth 4.1 %',
      'income_rural 2023 growth 5.7 %',
    ])
  })
})

describe('deposits and loans at the end of a year that is named', () => {
  it('have a number each', () => {
    expect(facts(review('存款、贷款余额于2023年末达到390亿元和460亿元。'))).toEqual([
      'deposits 2023 level 390 亿元',
      'loans 2023 level 460 亿元',
    ])
  })
})

describe('townspeople and those in the country behind the income of all', () => {
  it.each([
    '全体居民人均可支配收入增长4.6%；城镇和农村常住居民分别增长4.1%、5.6%。',
    '全体居民人均可支配收入增长4.6%。城镇、农村居民分别增长4.1%、5.6%。',
    '全体居民人均可支配收入增长4.6%。城镇居民增长4.1%；农村居民增长5.6%。',
  ])('have theirs: %s', (sentence) => {
    expect(facts(review(sentence)).slice(1)).toEqual([
      'income_urban 2023 growth 4.1 %',
      'income_rural 2023 growth 5.6 %',
    ])
  })
})

describe('前者 and 后者', () => {
  it.each([
    [
      '本外币存款余额314亿元、贷款余额286亿元，后者增长7.2%。',
      ['deposits 2023 level 314 亿元', 'loans 2023 level 286 亿元', 'loans 2023 growth 7.2 %'],
    ],
    [
      '高技术制造业、装备制造业增加值分别增长9.7%和6.1%，前者占规上工业比重达18.4%。',
      [
        'va_hightech_mfg 2023 growth 9.7 %',
        'va_equipment_mfg 2023 growth 6.1 %',
        'share_hightech_mfg 2023 level 18.4 %',
      ],
    ],
    ['出口、进口一升一降，前者增长5.2%，后者下降1.6%。', ['exports 2023 growth 5.2 %', 'imports 2023 growth -1.6 %']],
  ])('are of two that were told or named: %s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('are of none where there were not two', () => {
    expect(facts(review('本外币存款余额314亿元，后者增长7.2%。'))).toEqual(['deposits 2023 level 314 亿元'])
  })
})

describe('what a number is said of', () => {
  it.each([
    [
      'faster than another indicator',
      '装备制造业增加值增长9.4%，高技术制造业快于规上工业3.7个百分点、增速达到11.2%。',
      ['va_equipment_mfg 2023 growth 9.4 %', 'va_hightech_mfg 2023 growth 11.2 %'],
    ],
    [
      'a share, of which what follows is none',
      '粮食总产量达到46亿斤，占全省7.2%，比上年增加1.3亿斤。',
      ['grain_output 2023 level 230 万吨', 'grain_output 2023 change 6.5 万吨'],
    ],
    [
      'both that were told',
      '接待游客214万人次、旅游收入17亿元，两项分别增长8.2%和11.4%。',
      [
        'tourist_visits 2023 level 214 万人次',
        'tourism_revenue 2023 level 17 亿元',
        'tourist_visits 2023 growth 8.2 %',
        'tourism_revenue 2023 growth 11.4 %',
      ],
    ],
    [
      'growth by no more than 同比',
      '进出口总额、固定资产投资“两大指标”同比分别为4.1%、-2.3%。',
      ['trade_total 2023 growth 4.1 %', 'fai 2023 growth -2.3 %'],
    ],
    [
      'the two incomes before',
      '城镇居民人均可支配收入3.4万元，农村居民人均可支配收入1.9万元，两者之比为1.79。',
      [
        'income_urban 2023 level 34000 元',
        'income_rural 2023 level 19000 元',
        'income_ratio_urban_rural 2023 level 1.79 倍',
      ],
    ],
    [
      'the amount before a bracket',
      '地区生产总值74亿元（增长5.2%），其中一产增加值11亿元（下降0.4%）。',
      [
        'gdp 2023 level 74 亿元',
        'va_primary 2023 level 11 亿元',
        'gdp 2023 growth 5.2 %',
        'va_primary 2023 growth -0.4 %',
      ],
    ],
  ])('is %s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence)).sort()).toEqual([...expected].sort())
  })
})

describe('how much more something is than elsewhere', () => {
  it.each([
    '进出口总额增长21%、比全省高5个百分点，总量达609亿元。',
    '进出口总额增长21%，比全省快5个百分点，达到609亿元。',
  ])('leaves the subject to what follows: %s', (sentence) => {
    expect(facts(review(sentence))).toEqual(['trade_total 2023 growth 21 %', 'trade_total 2023 level 609 亿元'])
  })
})

describe('how a subject ranks', () => {
  it.each(['稳居全国前列', '由全国第12位上升到第9位', '位次前移2位'])('leaves it to what follows: %s', (rank) => {
    expect(facts(review(`全县生产总值290亿元，${rank}，增长5.8%。`))).toEqual([
      'gdp 2023 level 290 亿元',
      'gdp 2023 growth 5.8 %',
    ])
  })
})
