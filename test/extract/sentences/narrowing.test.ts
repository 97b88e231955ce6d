import { describe, expect, it } from 'vitest'
import { facts, five, province, review } from '../facts.ts'

type Row = readonly [rule: string, sentence: string, facts: readonly string[]]

const rows: readonly Row[] = [
  [
    'visitors from the country are some of all',
    '接待海内外游客420万人次，增长12%。其中：国内游客410万人次，增长11%。',
    ['tourist_visits 2023 level 420 万人次', 'tourist_visits 2023 growth 12 %'],
  ],
  [
    'a branch of an activity is less',
    '服务业占GDP比重达54%，其中金融业实现增加值23亿元，占GDP的9%。',
    ['share_tertiary 2023 level 54 %'],
  ],
  [
    'what is measured behind a short name is of its own',
    '经济作物种植面积大幅扩大，增长9.4%；经济林面积增加，增长3%。',
    [],
  ],
  ['as fast as the year before is no growth of nothing', '居民消费价格涨幅与上年持平。', []],
  ['even with another area is no growth of nothing', '居民消费价格与全省平均水平持平，物价与全省持平。', []],
  [
    'a product per registered person in another currency',
    '户籍人均生产总值98400元，按平均汇率折算，人均生产总值约合14100美元。',
    [],
  ],
  ['of those who are registered, some live in towns', '年末户籍人口62万人，其中城镇人口21万人，占总人口的34%。', []],
  [
    'of those who live there, some live in towns',
    '年末常住人口62万人，其中城镇人口21万人，占总人口的34%。',
    ['population_resident 2023 level 62 万人', 'urbanization 2023 level 34 %'],
  ],
  [
    'what a wider name has beside the exact one',
    '地方财政收入31.5亿元，下降4%；一般公共预算收入22.6亿元，增长3%。',
    ['budget_revenue 2023 level 22.6 亿元', 'budget_revenue 2023 growth 3 %'],
  ],
  [
    'what a wider name has in the sentence before',
    '地方财政支出61亿元，增长8%。其中，一般公共预算支出52亿元。',
    ['budget_expenditure 2023 level 52 亿元'],
  ],
  [
    'a wider name with the same level is another name',
    '财政收入22.6亿元，增长3%。全年一般公共预算收入达到22.6亿元。',
    ['budget_revenue 2023 level 22.6 亿元', 'budget_revenue 2023 growth 3 %'],
  ],
  [
    'what it was then, by the name of the shares in full',
    '三次产业的结构比例由上年同期的18.4:30.1:51.5调整为18.0:30.4:51.6。',
    [
      'share_primary 2022 level 18.4 %',
      'share_secondary 2022 level 30.1 %',
      'share_tertiary 2022 level 51.5 %',
      'share_primary 2023 level 18 %',
      'share_secondary 2023 level 30.4 %',
      'share_tertiary 2023 level 51.6 %',
    ],
  ],
  [
    'trade with some partners, or in some goods',
    '对越南、巴西等市场分别进出口3.1亿元、1.8亿元；家具等产品合计出口12亿元，增长9%。',
    [],
  ],
  [
    'how much more than planned is no level',
    '生产总值达到265亿元，比“十三五”规划目标240亿元超过25亿元。',
    ['gdp 2023 level 265 亿元'],
  ],
  [
    'what it is foreseen to be stands between a name and its head',
    '规模以上工业预计完成增加值46亿元，增长7%。',
    ['va_industry_above 2023 level 46 亿元', 'va_industry_above 2023 growth 7 %'],
  ],
  ['a rate in another country’s character', '生产总值増长8%。', ['gdp 2023 growth 8 %']],
  [
    'what an activity that grew came to is what it adds',
    '第一产业增长4.3%达13.8亿元，第二产业增长6.9%达57亿元。',
    [
      'va_primary 2023 growth 4.3 %',
      'va_primary 2023 level 13.8 亿元',
      'va_secondary 2023 growth 6.9 %',
      'va_secondary 2023 level 57 亿元',
    ],
  ],
  [
    'how much more there is of what accumulates',
    '争取专项债券9.6亿元，净增2.4亿元。',
    ['special_bonds 2023 level 9.6 亿元'],
  ],
  ['what enterprises spend on research is a part of it', '奖补政策引导企业加大投入研发经费2.3亿元。', []],
  ['what a crop yields is not all grain', '夏粮产量5.2万吨，秋粮受灾，产粮4.7万吨。', []],
  ['so many months are not the year', '制造业投资增长36%、连续14个月保持25%以上。', ['fai_mfg 2023 growth 36 %']],
  ['nor are so many quarters', '地区生产总值增长6%，连续九个季度增速不低于5.5%。', ['gdp 2023 growth 6 %']],
  [
    'of profits an industry earns a part, and adds nothing',
    '规模以上工业企业利润89.2亿元。分门类看，采矿业利润2.5亿元；制造业76.1亿元，增长7%。',
    [],
  ],
  [
    'the births less the deaths are no growth of who lives there',
    '年末常住人口73万人，自然增加人口0.2万人。',
    ['population_resident 2023 level 73 万人'],
  ],
  [
    'a head that words of its own stand before is not of what was named earlier',
    'PM2.5平均浓度为34微克/立方米，PM10平均浓度为58微克/立方米，下降4.9%。',
    ['pm25 2023 level 34 微克/立方米'],
  ],
  ['a noun right before a count says which', '产业集群40个重点项目竣工投产。', []],
  ['a count of a verb is whole', '实施40个重点项目。', ['key_projects 2023 level 40 个']],
  [
    'a part of the same name is less than its whole',
    '全县税收收入18.2亿元，增长5%，其中县级税收收入9.1亿元，增长3%。',
    ['tax_revenue 2023 level 18.2 亿元', 'tax_revenue 2023 growth 5 %'],
  ],
  [
    'farming is a part of agriculture',
    '农林牧渔业增加值45.1亿元，增长4.2%。其中：农业增加值30.2亿元，增长4.8%。',
    ['va_agriculture 2023 level 45.1 亿元', 'va_agriculture 2023 growth 4.2 %'],
  ],
  ['总 between a noun and a name makes another name', '零售总物价比上年下降1.4%。', []],
  ['so many a day is no total', '日均新增市场主体超过120户。', []],
  ['what is brought in by others is not all investment', '招商引资到位固定资产投资15亿元以上。', []],
  [
    'a level of government that describes a thing does not own what follows',
    '市级电商基地建成运行，社会消费品零售总额增长8%。',
    ['retail_sales 2023 growth 8 %'],
  ],
  [
    'a goal that is only compared with leaves the subject as it was',
    '财政收入2.1亿元，增长16.4%，高于年初人代会12%的目标4.4个百分点，税收占比72%。',
    ['budget_revenue 2023 level 2.1 亿元', 'budget_revenue 2023 growth 16.4 %'],
  ],
  ['so many quarters are no subject', '地区生产总值增速6个季度位居全市第一，全年增长8.8%。', ['gdp 2023 growth 8.8 %']],
  [
    'how a figure is reckoned is no part of its name',
    '按户籍人口计算的人均地区生产总值首次突破万元，达10366元。',
    ['gdp_per_capita 2023 level 10000 元', 'gdp_per_capita 2023 level 10366 元'],
  ],
  [
    'a head behind a verb completes what stands before it',
    '其中：第一产业完成增加值10.4亿元，增长2.8%；工业完成增加值61.4亿元。',
    ['va_primary 2023 level 10.4 亿元', 'va_primary 2023 growth 2.8 %', 'va_industry 2023 level 61.4 亿元'],
  ],
  [
    'a number of a list without a unit has that of the last',
    '第二、第三产业占地区生产总值的比重分别回落2.16和1.66个百分点。',
    ['share_secondary 2023 change -2.16 pp', 'share_tertiary 2023 change -1.66 pp'],
  ],
  [
    'an activity whose structure was told of changes by its share',
    '三次产业结构调整为6:54:40，第三产业比上年提升2.2个百分点。',
    [
      'share_primary 2023 level 6 %',
      'share_secondary 2023 level 54 %',
      'share_tertiary 2023 level 40 %',
      'share_tertiary 2023 change 2.2 pp',
    ],
  ],
  [
    'the year’s end begins no other name',
    '年末常住人口城镇化率为55.2%，粮食作物总产量达到35.6万吨。',
    ['urbanization 2023 level 55.2 %', 'grain_output 2023 level 35.6 万吨'],
  ],
  ['a job is one person’s', '城镇新增就业岗位6007个。', ['urban_new_jobs 2023 level 0.6007 万人']],
  [
    'a head of another owner is not of what was named before',
    '现代服务业增加值322.5亿元；民营经济增加值346.1亿元，占GDP的24.6%。',
    [],
  ],
  [
    '个 before 个百分点 is the beginning of the unit',
    '建成区绿化覆盖率、绿地率分别提高3.6个和3.1个百分点。',
    ['urban_green_coverage 2023 change 3.6 pp', 'urban_green_space_rate 2023 change 3.1 pp'],
  ],
  ['what projects cost does not narrow them', '实施投资亿元以上的重点项目43个。', ['key_projects 2023 level 43 个']],
  [
    'what is told behind a semicolon was not added with what stands before it',
    '高新技术企业837家，净增64家；省级专精特新中小企业312家。',
    [
      'hightech_enterprises 2023 level 837 家',
      'hightech_enterprises 2023 change 64 家',
      'sme_specialized 2023 level 312 家',
    ],
  ],
  [
    'the enterprises of an activity stand before the verb of its value added',
    '规模以上工业企业完成增加值748.3亿元，增长14.9%。',
    ['va_industry_above 2023 level 748.3 亿元', 'va_industry_above 2023 growth 14.9 %'],
  ],
  ['money outside the budget is none of it', '财政收入下降的同时，预算外资金增加到650亿元，增长75.2%。', []],
  ['no growth is a growth', '固定资产投资实现零增长。', ['fai 2023 growth 0 %']],
  [
    'incomes of two kinds of people keep step',
    '城镇和农村居民人均可支配收入与经济增长同步。',
    ['income_urban 2023 growth in step %', 'income_rural 2023 growth in step %'],
  ],
  [
    'months behind a subject hold up to the semicolon',
    '规模以上工业企业利润1-11月增长31.2%；一般公共预算收入增长8.3%，其中税收收入增长13.6%。',
    ['budget_revenue 2023 growth 8.3 %', 'tax_revenue 2023 growth 13.6 %'],
  ],
  ['a half year that opens the sentence holds on', '上半年，地区生产总值增长5%；固定资产投资增长9%。', []],
  [
    'a yearly rate is reckoned from the year that the number before was measured against',
    '地区生产总值达5120.3亿元，是2018年的1.8倍，年均增长7.5%。',
    ['gdp 2023 level 5120.3 亿元', 'gdp 2019-2023 growth_total 80 %', 'gdp 2019-2023 growth_avg 7.5 %'],
  ],
  ['what is granted to so many is new', '获批国家高新技术企业80家。', ['hightech_enterprises 2023 change 80 家']],
]

describe('what a name stands for in its clause', () => {
  it.each(rows)('%s', (_rule, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('sums what flowed in over five years, also where it passed a threshold', () => {
    expect(facts(five('五年实际利用外资超过300亿美元。'), province)).toEqual(['fdi 2021-2025 level 300 亿美元'])
  })

  it('takes five years right before a multiple for that number’s alone', () => {
    const text = five('2025年，一般公共预算收入1106亿元，实现五年翻一番；固定资产投资207亿元。')
    expect(facts(text, province)).toEqual([
      'budget_revenue 2025 level 1106 亿元',
      'budget_revenue 2021-2025 growth_total 100 %',
      'fai 2025 level 207 亿元',
    ])
  })
})

describe('little giants of a science programme', () => {
  it('are not those of the state', () => {
    expect(facts(review('新认定科技小巨人企业38家。'))).toEqual([])
  })
})

describe('what is told of townspeople and of those in the country behind something that the catalogue does not have', () => {
  it.each([
    '城镇居民人均可支配收入增长6%，低保标准农村6120元、城镇8340元。',
    '城镇居民人均可支配收入增长6%；低收入者收入增长率城镇7%，农村9%。',
  ])('is not their income: %s', (sentence) => {
    expect(facts(review(sentence))).toEqual(['income_urban 2023 growth 6 %'])
  })
})

describe('taxes behind what state-owned firms own', () => {
  it('are theirs', () => {
    expect(facts(review('国有企业资产总额增长7.3%，实现利润增长12%，税收增长9%。'))).toEqual([])
  })
})

describe('what public money or an event brings about', () => {
  it.each(['设立产业基金，撬动银行新增贷款6.3亿元。', '举办音乐节12场，带动旅游收入2.6亿元。'])(
    'is a part: %s',
    (sentence) => {
      expect(facts(review(sentence))).toEqual([])
    },
  )
})

describe('deposits in one currency behind those in all', () => {
  it('are a part', () => {
    const sentence = '金融机构本外币各项存款余额1268亿元，增加97亿元，其中人民币各项存款余额1214亿元，增加91亿元。'
    expect(facts(review(sentence))).toEqual(['deposits 2023 level 1268 亿元', 'deposits 2023 change 97 亿元'])
  })
})

describe('all that came in, behind taxes', () => {
  it('is no tax', () => {
    const sentence = '税收收入62亿元；连同税收返还、各项补助109亿元，总收入累计202亿元。'
    expect(facts(review(sentence))).toEqual(['tax_revenue 2023 level 62 亿元'])
  })
})

describe('what is told for each of the registered people', () => {
  it('is no fact where the report tells of those who live there, too', () => {
    const sentence = '按户籍人口计算，人均生产总值14.1万元；按常住人口计算，人均生产总值9.7万元。'
    expect(facts(review(sentence))).toEqual(['gdp_per_capita 2023 level 97000 元'])
  })

  it('is one where it is all that the report has', () => {
    expect(facts(review('按户籍人口计算，人均生产总值14.1万元。'))).toEqual(['gdp_per_capita 2023 level 141000 元'])
  })
})

describe('what the industrial firms above a size made', () => {
  it('is their value added', () => {
    expect(facts(review('规模以上工业企业820家，实现工业增加值182亿元。'))).toEqual([
      'va_industry_above 2023 level 182 亿元',
    ])
  })

  it('is not all of it', () => {
    expect(facts(review('规模以上工业企业820家，全部工业增加值182亿元。'))).toEqual(['va_industry 2023 level 182 亿元'])
  })
})

describe('people behind the area of a city', () => {
  it('are those who live in it', () => {
    expect(facts(review('城市建成区面积180平方公里，人口180万人。'))).toEqual([])
  })
})

describe('lines that are not built yet', () => {
  it.each([
    ['铁路在建里程1700公里，其中高速铁路900公里。', []],
    ['铁路通车里程3000公里，其中高速铁路900公里。', ['hsr_length 2023 level 900 公里']],
    ['建成通车高速公路180公里。', ['expressway_length 2023 change 180 公里']],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('nor is a part of an income that income, whatever time stands before it', () => {
    expect(facts(review('供养标准提高到所在县上年度农村居民人均可支配收入的60%以上。'))).toEqual([])
  })
})
