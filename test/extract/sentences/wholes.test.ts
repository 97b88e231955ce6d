import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, five, outlook, province, review } from '../facts.ts'

describe('behind the share of a part', () => {
  it.each([
    [
      '电力总装机1450万千瓦，新能源装机占比升至43%，达623万千瓦。',
      ['power_capacity 2023 level 1450 万千瓦', 'renewable_capacity 2023 level 623 万千瓦'],
    ],
    ['工业投资占全部投资的41.6%，增长9.4%。', ['fai_industry 2023 growth 9.4 %']],
    [
      '服务业增加值占地区生产总值比重57.3%，增长5.7%。',
      ['share_tertiary 2023 level 57.3 %', 'va_tertiary 2023 growth 5.7 %'],
    ],
    ['民营经济占比57%，提高1个百分点。', []],
  ])('an amount or a growth is of the part: %s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('the length behind an expressway that was built', () => {
  it('is of all of them', () => {
    expect(facts(review('建成甲地至乙地高速，新增通车里程56公里，年末达到360公里。'))).toEqual([
      'expressway_length 2023 change 56 公里',
      'expressway_length 2023 level 360 公里',
    ])
  })
})

describe('the year behind its quarters', () => {
  it('tells how fast an amount grew in it', () => {
    expect(facts(review('生产总值一季度增长1.6%、前三季度2.6%，全年达到3%。'))).toEqual(['gdp 2023 growth 3 %'])
  })
})

describe('what was added and what is there', () => {
  it.each([
    [
      '新登记经营主体4.2万户，年末实有31.5万户。',
      ['market_entities 2023 change 4.2 万户', 'market_entities 2023 level 31.5 万户'],
    ],
    [
      '新增电力装机120万千瓦、总装机达到760万千瓦，其中新能源装机310万千瓦。',
      [
        'power_capacity 2023 change 120 万千瓦',
        'power_capacity 2023 level 760 万千瓦',
        'renewable_capacity 2023 level 310 万千瓦',
      ],
    ],
    [
      '累计培育专精特新中小企业86家、国家级小巨人企业9家。',
      ['sme_specialized 2023 level 86 家', 'sme_little_giants 2023 level 9 家'],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('is of the subject that was opened into parts, where the part is something else', () => {
    expect(facts(review('新登记经营主体4.2万户，其中企业1.1万户，总量达31.5万户。'))).toEqual([
      'market_entities 2023 change 4.2 万户',
      'market_entities 2023 level 31.5 万户',
    ])
  })

  it('does not add money to things: a target that a further item reaches is a level', () => {
    expect(facts(outlook('力争新增高新技术企业40家以上、技术合同成交额突破9亿元。'))).toEqual([
      'hightech_enterprises 2024 change 40 家',
      'tech_contract_value 2024 level 9 亿元',
    ])
  })
})

describe('what is no fact of the year', () => {
  it.each([
    ['what would be', '地区生产总值增长4%，若扣除洪涝影响，增速将在6%以上。', ['gdp 2023 growth 4 %']],
    ['what would be, up to the semicolon', '若剔除基数影响，税收收入增长9%；出口增长3%。', ['exports 2023 growth 3 %']],
    [
      'a sum against the sum of five years before it',
      '固定资产投资完成186亿元，是前五年的1.6倍。',
      ['fai 2023 level 186 亿元'],
    ],
    [
      'what is compared with a year when it has recovered to a part of it',
      '固定资产投资增长6%，恢复到2019年的97%；其中制造业投资增长8%。',
      ['fai 2023 growth 6 %', 'fai_mfg 2023 growth 8 %'],
    ],
    [
      'the rates of what the catalogue does not have, named together',
      '万元生产总值能耗下降3.6%，化学需氧量和氨氮排放量分别削减2.1%、1.4%。',
      ['energy_intensity 2023 growth -3.6 %'],
    ],
    ['an island that no gazetteer knows', '力争月亮岛全年实际使用外资突破4亿美元。', []],
  ])('%s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('is the year before in one sentence of a review: the next one is of the year again', () => {
    const text = '全市稳中有进。2022年全社会研发经费14亿元。高新技术企业总数达240家。'
    expect(facts(review(text))).toEqual(['rd_expenditure 2022 level 14 亿元', 'hightech_enterprises 2023 level 240 家'])
  })
})

describe('steps, counts and conversions', () => {
  it.each([
    ['地区生产总值连跨三个千亿元台阶，2025年达到5210亿元。', ['gdp 2025 level 5210 亿元']],
    [
      '在全国率先推行容缺受理，经营主体从21万户增加到40万户。',
      ['market_entities 2020 level 21 万户', 'market_entities 2025 level 40 万户'],
    ],
    [
      '社会消费品零售总额983亿元，增长7.8%，五年年均增长6.6%。',
      ['retail_sales 2025 level 983 亿元', 'retail_sales 2025 growth 7.8 %', 'retail_sales 2021-2025 growth_avg 6.6 %'],
    ],
    [
      '五年累计实际使用外资9.6亿美元，2025年达到2.1亿美元，增长4%。',
      ['fdi 2021-2025 level 9.6 亿美元', 'fdi 2025 level 2.1 亿美元', 'fdi 2025 growth 4 %'],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(five(sentence), province)).toEqual(expected)
  })

  it.each([
    ['安排的220个市重点项目完成投资519亿元。', ['key_projects 2023 level 220 个']],
    ['抓好年度计划投资168亿元的65个县级重点项目。', ['key_projects 2023 level 65 个']],
    ['支持城镇新增就业1.5万人，支持重点项目35个。', ['urban_new_jobs 2023 level 1.5 万人']],
    [
      '人均地区生产总值为98000元（按年平均汇率折合13900美元），增长5%。',
      ['gdp_per_capita 2023 level 98000 元', 'gdp_per_capita 2023 level 13900 美元', 'gdp_per_capita 2023 growth 5 %'],
    ],
    [
      '规上装备制造业、高技术制造业增加值分别增长14%、24%。',
      ['va_equipment_mfg 2023 growth 14 %', 'va_hightech_mfg 2023 growth 24 %'],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('the years that a paragraph ends with', () => {
  it('are those of the items behind it', () => {
    const text =
      '一、2025年和“十四五”时期工作回顾\n2025年任务的完成，标志着收官。过去五年，全省大步向前。\n——民生更加殷实。居民人均可支配收入年均增长6.9%。'
    expect(facts(text, province)).toEqual(['income_per_capita 2021-2025 growth_avg 6.9 %'])
  })
})

describe('a place that acts at the head of a sentence', () => {
  it('owns what the sentence goes on to tell, also where no gazetteer knows it', () => {
    expect(facts(review('月亮湾基地实现工业总产值22亿元、工业增加值增长9%。'))).toEqual([])
  })
})

describe('all investment of an area', () => {
  it('is told beside what is without that of farmers', () => {
    const text = review('全社会固定资产投资1270亿元，增长15.5%，其中固定资产投资（不含农户）1245亿元，增长15.9%。')
    expect(facts(text)).toEqual([
      'fai 2023 level 1270 亿元',
      'fai 2023 growth 15.5 %',
      'fai 2023 level 1245 亿元',
      'fai 2023 growth 15.9 %',
    ])
  })
})

describe('a share behind what an activity adds', () => {
  it('is its share of all that is added', () => {
    expect(facts(review('第二产业增加值520亿元，增长4.1%，占48.2%。'))).toEqual([
      'va_secondary 2023 level 520 亿元',
      'va_secondary 2023 growth 4.1 %',
      'share_secondary 2023 level 48.2 %',
    ])
  })
})

describe('revenue that is shared with the centre', () => {
  it('is wider than what is left to the area', () => {
    const text = '公共财政收入完成171.2亿元，增长9.6%。其中：地方收入105.8亿元，增长11.2%。'
    expect(facts(review(text))).toEqual(['budget_revenue 2023 level 105.8 亿元', 'budget_revenue 2023 growth 11.2 %'])
  })

  it('has none of the growths that are told of both', () => {
    const text = '财政收入由上年的43亿元增加到55亿元，其中一般预算收入25.6亿元，分别增长26.6%和30.5%。'
    expect(facts(review(text))).toEqual(['budget_revenue 2023 level 25.6 亿元', 'budget_revenue 2023 growth 30.5 %'])
  })
})

describe('a part of what grew on the year before', () => {
  it('did so, too, where some years are told', () => {
    const text = '财政总收入完成52亿元，比上年增长22.3%。其中地方财政一般预算收入完成30.3亿元，增长30.5%。'
    expect(facts(five(text), province)).toContain('budget_revenue 2025 growth 30.5 %')
  })
})

describe('what is spent', () => {
  it('is the other side of the revenue that the sentence before told of', () => {
    const text = '一般公共预算收入预期29.8亿元，增长6%。支出拟安排43.8亿元，增长2%。'
    expect(facts(outlook(text))).toContain('budget_expenditure 2024 level 43.8 亿元')
  })

  it('is not that of a fund', () => {
    const text = '政府性基金收入预期29.8亿元，增长6%。支出拟安排43.8亿元，增长2%。'
    expect(facts(outlook(text))).toEqual([])
  })
})

describe('the budget of what is spent', () => {
  it('goes on behind the revenue of the sentence before, its parts, and why it was changed', () => {
    const text =
      '一般公共预算收入年初预算合计41.6亿元，实际完成43.1亿元，增长5.2%，税收占比71.5%。支出年初预算合计118.3亿元，执行中因上级补助增加等，支出预算调整为160.2亿元，实际完成152.7亿元，增长6.1%。'
    expect(facts(review(text))).toEqual([
      'budget_revenue 2023 level 43.1 亿元',
      'budget_revenue 2023 growth 5.2 %',
      'budget_expenditure 2023 level 152.7 亿元',
      'budget_expenditure 2023 growth 6.1 %',
    ])
  })
})

describe('amounts of some years', () => {
  it('are of the last one in a list in which others reached theirs', () => {
    const text = '一般公共预算收入由18亿元增加到31亿元、年均增长11.5%，固定资产投资420亿元、年均增长13%。'
    expect(facts(five(text), province)).toContain('fai 2025 level 420 亿元')
  })

  it('are sums where they are compared with those of the plan before', () => {
    const text = '社会消费品零售总额9080亿元，比“十三五”时期增长41.2%。'
    expect(facts(five(text), province)).toContain('retail_sales 2021-2025 level 9080 亿元')
  })
})

describe('the whole and what is new of it', () => {
  it.each([
    [
      'behind the parts of it',
      '经营主体达到24.3万户，其中企业11.9万户；当年新登记4.1万户。',
      ['market_entities 2023 level 24.3 万户', 'market_entities 2023 change 4.1 万户'],
    ],
    [
      'what was built, where the whole follows',
      '建成高速公路61公里、总里程达650公里。',
      ['expressway_length 2023 change 61 公里', 'expressway_length 2023 level 650 公里'],
    ],
    [
      'a visit of one year behind a sum',
      '五年累计接待游客961万人次，2023年达到265万人次。',
      ['tourist_visits 2019-2023 level 961 万人次', 'tourist_visits 2023 level 265 万人次'],
    ],
    [
      'its share behind what it contributed',
      '服务业增加值增长8%，对经济增长的贡献率达54.6%，占生产总值的比重为42.3%。',
      ['va_tertiary 2023 growth 8 %', 'share_tertiary 2023 level 42.3 %'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('is not told of what is held in store', () => {
    expect(facts(outlook('储备重大项目280项、总投资64亿元。'))).toEqual([])
  })

  it('is no rate that stands beside what was added', () => {
    expect(
      facts(five('新增造林90万亩、森林覆盖率从28%提高到33%。'), documentOf({ report_year: 2026, vintage: 2026 })),
    ).toEqual(['forest_coverage 2020 level 28 %', 'forest_coverage 2025 level 33 %'])
  })

  it('is the sum of the years up to the semicolon only', () => {
    const sentence = '五年累计完成固定资产投资1500亿元；旅游收入达到150亿元。'
    expect(facts(five(sentence), documentOf({ report_year: 2026, vintage: 2026 }))).toContain(
      'tourism_revenue 2025 level 150 亿元',
    )
  })
})

describe('money of what is measured in kilometres', () => {
  it('was spent on it, and so grew', () => {
    expect(facts(review('公路投资310亿元，其中高速公路206亿元，分别增长49%和71%。'))).toEqual([])
  })
})

describe('the size of what plants have', () => {
  it('says which are meant: those above it are not all', () => {
    expect(facts(review('新增6000千瓦以上发电机组容量240万千瓦。'))).toEqual([])
  })
})

describe('a clause that hopes for more', () => {
  it('leaves its subject as it is', () => {
    const text = '地区生产总值增长6%左右，尽最大努力争取更好结果，确保总量突破600亿元。'
    expect(facts(outlook(text))).toEqual(['gdp 2024 growth 6 %', 'gdp 2024 level 600 亿元'])
  })
})
