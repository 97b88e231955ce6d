import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, outlook, province, review } from '../facts.ts'

describe('a count that its total follows', () => {
  it('is of those that came, behind what was added', () => {
    const text = '新增“小巨人”企业17家、累计71家，省级专精特新企业112家、总数486家。'
    expect(facts(review(text))).toEqual([
      'sme_little_giants 2023 change 17 家',
      'sme_little_giants 2023 level 71 家',
      'sme_specialized 2023 change 112 家',
      'sme_specialized 2023 level 486 家',
    ])
  })
})

describe('what is counted, and what is not', () => {
  it.each([
    ['so many for each are not so many in all', '县级领导每人至少包联2个重点项目。', []],
    ['those that something is done to', '对36个重点项目开展绩效评价。', []],
    ['those that something is done for', '累计为36万户经营主体减免税费31亿元。', []],
    ['those that money reaches', '新增投放贷款15亿元，惠及1.1万户经营主体。', []],
    ['those that are brought in, each of a list', '引进上市公司2家、专精特新企业20家。', []],
    ['some of a kind, of which some are named', '实施水库、轨道交通等90个重点项目，计划投资60亿元。', []],
    ['so few that they are one hospital’s', '妇幼保健院住院楼等5个重点项目建成投用。', []],
    [
      'all of a list, where what is done stands behind it',
      '实施80个老旧小区、30条背街小巷、15公里老旧管网改造。',
      ['old_communities_renovated 2023 level 80 个'],
    ],
    [
      'the output that stands beside the area',
      '粮食播种面积和产量分别稳定在3万亩、1.2万吨以上。',
      ['grain_output 2023 level 1.2 万吨'],
    ],
    [
      'what was built goes on as the subject',
      '新建成甲地至乙地等6条高速公路，新增通车里程56公里，总里程达到360公里。',
      ['expressway_length 2023 change 56 公里', 'expressway_length 2023 level 360 公里'],
    ],
    ['counties of a zone', '生态经济区38个乡镇实现生产总值68亿元，增长13.6%。', []],
  ])('%s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('is of the zone, not of the city that it is called after', () => {
    const city = documentOf({ area_code: '371600', area_name: '滨州市', area_level: 'prefecture' })
    expect(facts(review('滨州经济开发区、高新区生产总值分别增长15.6%和18.2%。'), city)).toEqual([])
  })
})

describe('what a result is kept within', () => {
  it.each([
    ['is its bound, no second result', '居民消费价格累计上涨2.9%，控制在3.5%以内。', ['cpi 2023 growth 2.9 %']],
    [
      'quarters before the semicolon are over behind it',
      '地区生产总值增长4.3%，分季度看，一季度下降5.2%，上半年增长0.9%；分产业看，第一产业增加值6.4亿元。',
      ['gdp 2023 growth 4.3 %', 'va_primary 2023 level 6.4 亿元'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('is a growth that 的增速 behind it names', () => {
    expect(facts(outlook('社会消费品零售总额力争继续保持7%以上的增速。'))).toEqual(['retail_sales 2024 growth 7 %'])
  })

  it('may be in step with the economy, revenue too', () => {
    expect(facts(outlook('一般公共预算收入增长与经济增长基本同步。'))).toEqual(['budget_revenue 2024 growth in step %'])
  })

  it('is doubled, nearly', () => {
    expect(facts('一、2025年工作回顾\n贷款余额比2020年翻了近一番。', province)).toEqual([
      'loans 2021-2025 growth_total 100 %',
    ])
  })
})

describe('old communities', () => {
  it('are renovated where they are made anew', () => {
    expect(facts(review('新建口袋公园31个，64个老旧小区焕新改造。'))).toEqual([
      'old_communities_renovated 2023 level 64 个',
    ])
  })
})

describe('what one level recognizes, behind what another did', () => {
  it('is the same thing', () => {
    expect(facts(review('新认定省级“小巨人”企业7家、国家级3家。'))).toEqual(['sme_little_giants 2023 change 3 家'])
  })
})

describe('a head behind two verbs', () => {
  it('is of what stands before them', () => {
    expect(facts(review('新能源新增并网装机215万千瓦。'))).toEqual(['renewable_capacity 2023 change 215 万千瓦'])
  })
})

describe('what an area has that was recognized', () => {
  it('is all of it', () => {
    expect(facts(review('年末拥有经国家认定的高新技术企业66家。'))).toEqual(['hightech_enterprises 2023 level 66 家'])
  })
})

describe('what contracts are worth behind how many there are', () => {
  it('is of the contracts', () => {
    expect(facts(review('登记技术合同1210项，成交额86.4亿元。'))).toEqual(['tech_contract_value 2023 level 86.4 亿元'])
  })
})

describe('what a level of government gets of bonds', () => {
  it('is not all of them', () => {
    expect(facts(review('发行专项债券96亿元，专项债券中安排市本级31.5亿元。'))).toEqual([
      'special_bonds 2023 level 96 亿元',
    ])
  })
})

describe('firms that something is to become of', () => {
  it('are some of them', () => {
    expect(facts(outlook('推动60家高新技术企业扩产能，新增高新技术企业45家。'))).toEqual([
      'hightech_enterprises 2024 change 45 家',
    ])
  })
})

describe('projects that a plan had', () => {
  it('are no list of the year where all were completed', () => {
    expect(facts(review('规划确定的46项重大工程项目圆满完成。'))).toEqual([])
    expect(facts(review('46项重大工程项目完成投资38亿元。'))).toEqual(['key_projects 2023 level 46 个'])
  })
})

describe('people counted behind a mark', () => {
  it('are what stands behind their number', () => {
    expect(facts(review('城镇新增就业3.1万人，0.6万名就业困难人员实现再就业。'))).toEqual([
      'urban_new_jobs 2023 level 3.1 万人',
    ])
  })

  it('are jobs by the times that one was found', () => {
    expect(facts(review('城镇新增就业3.1万人次。'))).toEqual(['urban_new_jobs 2023 level 3.1 万人'])
  })
})

describe('communities that are counted behind examples, or by what is done to them', () => {
  it.each(['改造幸福里、平安苑等34个老旧小区。', '对34个老旧小区实施改造。', '新开展34个老旧小区改造。'])(
    '%s',
    (sentence) => {
      expect(facts(review(sentence))).toEqual(['old_communities_renovated 2023 level 34 个'])
    },
  )
})

describe('firms that were brought in and raised', () => {
  it('are so many more', () => {
    expect(facts(review('引育国家高新技术企业26家。'))).toEqual(['hightech_enterprises 2023 change 26 家'])
  })
})

describe('what is told of each day', () => {
  it('is not what there is', () => {
    expect(facts(review('市场主体24.3万户、每天近300家。'))).toEqual(['market_entities 2023 level 24.3 万户'])
  })
})

describe('how long lines are whose building a clause tells of', () => {
  it.each([
    ['建成两条高速铁路，总里程达到860公里。', ['hsr_length 2023 level 860 公里']],
    ['加快高速公路攻坚，总里程超过3200公里。', ['expressway_length 2023 level 3200 公里']],
    ['接续推进高速公路工程，新增通车里程80公里以上。', ['expressway_length 2023 change 80 公里']],
  ])('%s', (text, expected) => {
    expect(facts(review(text))).toEqual(expected)
  })
})

describe('firms and the ranks that they join', () => {
  it.each([
    ['11家企业跻身专精特新“小巨人”行列。', ['sme_little_giants 2023 change 11 家']],
    ['5家企业被认定为高新技术企业。', ['hightech_enterprises 2023 change 5 家']],
    ['11家企业跻身全国百强。', []],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it.each([
    [
      'are all that were ever recognized, where a mark was passed',
      '国家认定的高新技术企业突破220家，比上年增加70家。',
      'level',
    ],
    ['are those of the year, where they are new', '新认定的高新技术企业突破220家。', 'change'],
  ])('%s', (_, sentence, measure) => {
    expect(facts(review(sentence))[0]).toBe(`hightech_enterprises 2023 ${measure} 220 家`)
  })
})

describe('an amount that says which of some are counted', () => {
  it.each(['固定资产投资20亿元以上产业园区达到15个。', '实际利用外资2000万美元以上企业达到15家。'])(
    'is no amount of the area: %s',
    (sentence) => {
      expect(facts(review(sentence))).toEqual([])
    },
  )
})

describe('what research costs', () => {
  it('is a share of what is produced, also by the name of funds', () => {
    expect(facts(outlook('力争研发资金占地区生产总值的比重达到2.3%。'))).toEqual(['rd_intensity 2024 level 2.3 %'])
  })
})

describe('roads and railways behind a comma', () => {
  it.each([
    ['are new, too', '五年来，新增高速公路420公里，高铁210公里。', 'hsr_length 2021-2025 change_total 210 公里'],
    [
      'are new as a part of what is',
      '五年来，新增高速及一级公路900公里，铁路600公里、其中高铁210公里。',
      'hsr_length 2021-2025 change_total 210 公里',
    ],
    [
      'are all that there are, where their length is named',
      '五年来，新增农村公路900公里，高铁运营里程1210公里。',
      'hsr_length 2025 level 1210 公里',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(facts(`一、“十四五”时期工作回顾\n${sentence}`, province).at(-1)).toBe(expected)
  })
})

describe('how the total grew, behind what came in new', () => {
  it('is of all there are', () => {
    expect(facts(review('新设经营主体3.2万户，总量增长8.4%。'))).toEqual([
      'market_entities 2023 change 3.2 万户',
      'market_entities 2023 growth 8.4 %',
    ])
  })
})
