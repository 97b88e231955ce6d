import { describe, expect, it } from 'vitest'
import { facts, review } from '../facts.ts'

const rows: readonly (readonly [rule: string, sentence: string, facts: readonly string[]])[] = [
  [
    'a part behind 其中 takes the head of the whole',
    '居民人均可支配收入35210元，增长5.8%，其中城镇居民45120元、农村居民21034元，分别增长5.1%和6.9%。',
    [
      'income_per_capita 2023 level 35210 元',
      'income_per_capita 2023 growth 5.8 %',
      'income_urban 2023 level 45120 元',
      'income_rural 2023 level 21034 元',
      'income_urban 2023 growth 5.1 %',
      'income_rural 2023 growth 6.9 %',
    ],
  ],
  [
    'the part of a sum of years is one, too',
    '五年完成进出口总额38亿美元，其中出口22亿美元。',
    ['trade_total 2019-2023 level 38 亿美元', 'exports 2019-2023 level 22 亿美元'],
  ],
  [
    'revenue and what is spent',
    '一般公共预算收入增长4%、支出增长6%。',
    ['budget_revenue 2023 growth 4 %', 'budget_expenditure 2023 growth 6 %'],
  ],
  [
    'its share of the whole',
    '第三产业增加值增长7%，其占地区生产总值比重提高0.8个百分点。',
    ['va_tertiary 2023 growth 7 %', 'share_tertiary 2023 change 0.8 pp'],
  ],
  [
    'its weight, which says no more',
    '第一产业增加值134亿元，增长3.5%，比重下降1.9个百分点；第二产业增加值360亿元，比重为49%。',
    [
      'va_primary 2023 level 134 亿元',
      'va_primary 2023 growth 3.5 %',
      'share_primary 2023 change -1.9 pp',
      'va_secondary 2023 level 360 亿元',
      'share_secondary 2023 level 49 %',
    ],
  ],
  [
    'the townspeople among all people',
    '年末总人口为123万人，其中城镇人口36.9万人，占30%。',
    ['population_resident 2023 level 123 万人', 'urbanization 2023 level 30 %'],
  ],
  ['the townspeople among those who are registered', '户籍人口123万人，其中城镇人口36.9万人，占30%。', []],
  [
    'what the contracts that were signed are worth',
    '签订技术合同2500份，成交金额351亿元，分别增长10.4%和17%。',
    ['tech_contract_value 2023 level 351 亿元', 'tech_contract_value 2023 growth 17 %'],
  ],
  ['what is compared with another place’s', '研发投入强度与全国2.6%的平均水平仍有差距。', []],
  ['what is proposed', '综合各方面因素，建议我县地区生产总值增长6%。', ['gdp 2023 growth 6 %']],
  [
    'an amount that the year is compared with is of its own year',
    '地区生产总值达到1260亿元，较“十三五”末的930亿元增加330亿元，增长35.5%，固定资产投资增长6%。',
    [
      'gdp 2023 level 1260 亿元',
      'gdp 2020 level 930 亿元',
      'gdp 2021-2023 change_total 330 亿元',
      'gdp 2021-2023 growth_total 35.5 %',
      'fai 2023 growth 6 %',
    ],
  ],
  [
    'so much of a plan’s amount leaves the subject',
    '第一产业增加值18亿元，完成年计划18.5亿元的97%，增长3.5%。',
    ['va_primary 2023 level 18 亿元', 'va_primary 2023 growth 3.5 %'],
  ],
  [
    'so many years in digits',
    '常住人口城镇化率升至58.3%、4年提高3.9个百分点。',
    ['urbanization 2023 level 58.3 %', 'urbanization 2020-2023 change_total 3.9 pp'],
  ],
  ['a unit before its number', 'PM2.5平均浓度低于每立方米31微克。', ['pm25 2023 level 31 微克/立方米']],
  [
    'a road that was lengthened',
    '高铁里程由120公里增至155公里，高速公路由310公里增至420公里。',
    [
      'hsr_length 2022 level 120 公里',
      'hsr_length 2023 level 155 公里',
      'expressway_length 2022 level 310 公里',
      'expressway_length 2023 level 420 公里',
    ],
  ],
  ['an index that is even is so with the year before', '居民消费价格指数持平。', ['cpi 2023 growth 0 %']],
  [
    'a part of wider trade is the whole of its own',
    '国际贸易总额86亿美元，其中货物进出口总额412亿元、增长7%。',
    ['trade_total 2023 level 412 亿元', 'trade_total 2023 growth 7 %'],
  ],
  [
    'examples that a clause says it includes',
    '设定了24项指标，包括地区生产总值增长5%左右、固定资产投资增长6%等。',
    ['gdp 2023 growth 5 %', 'fai 2023 growth 6 %'],
  ],
  [
    'heads of the subject right before them alone',
    '粮食总产量57万吨；脐橙种植面积19万亩，产量17万吨。高速公路通车里程471公里，轨道交通线路增至4条、运营里程超过80公里。',
    ['grain_output 2023 level 57 万吨', 'expressway_length 2023 level 471 公里'],
  ],
  [
    'grain is told of behind its parts',
    '粮食再夺丰收，夏粮产量29亿斤，全年总产76亿斤。',
    ['grain_output 2023 level 380 万吨'],
  ],
  [
    'an earlier year’s final figure',
    '最终核实，2021年全县生产总值现价总量为97.2亿元，按可比价格计算，比上年增长9.6%。',
    ['gdp 2021 level 97.2 亿元', 'gdp 2021 growth 9.6 %'],
  ],
  [
    'what is foreseen of the year ends a part of it alone',
    '1—10月实现工业总产值310亿元，预计全年超过400亿元；规上工业增加值增长9%。',
    [],
  ],
  [
    'one rate for two, whatever follows',
    '城镇居民人均可支配收入、农村居民人均可支配收入分别增长8.5%，人口增长放缓。',
    ['income_urban 2023 growth 8.5 %', 'income_rural 2023 growth 8.5 %'],
  ],
  [
    'what a level names the first of does not name the next',
    '新增省级创新平台9个、专精特新中小企业7家。',
    ['sme_specialized 2023 change 7 家'],
  ],
  [
    'a place that describes the first of what was added',
    '新认定广东瞪羚企业9家、高新技术企业150家，新增金融机构贷款74亿元。',
    ['hightech_enterprises 2023 change 150 家', 'loans 2023 change 74 亿元'],
  ],
  ['what the year’s plan carries out', '全年计划实施重点项目43个。', []],
  [
    'a bare 城镇、农村 behind 其中 is of incomes',
    '全体居民人均可支配收入增长6.3%，其中城镇、农村分别增长5.2%和7.4%。',
    ['income_per_capita 2023 growth 6.3 %', 'income_urban 2023 growth 5.2 %', 'income_rural 2023 growth 7.4 %'],
  ],
  [
    'a second group of people needs no head',
    '城镇常住居民人均可支配收入41200元，农村常住居民19800元，分别增长5%、7%。',
    [
      'income_urban 2023 level 41200 元',
      'income_rural 2023 level 19800 元',
      'income_urban 2023 growth 5 %',
      'income_rural 2023 growth 7 %',
    ],
  ],
  [
    'expressways behind the length of all roads',
    '公路通车里程达2.3万公里，其中高速公路860公里。',
    ['expressway_length 2023 level 860 公里'],
  ],
  [
    'a sector behind investment is its investment',
    '固定资产投资增长6%，其中工业增长12%、基础设施增长3%。',
    ['fai 2023 growth 6 %', 'fai_industry 2023 growth 12 %', 'fai_infrastructure 2023 growth 3 %'],
  ],
  [
    'a sector of industry behind 分门类看',
    '规模以上工业增加值增长6.8%。在规模以上工业中，分门类看，采矿业增长3.1%，制造业增长6.1%。',
    ['va_industry_above 2023 growth 6.8 %', 'va_mfg_above 2023 growth 6.1 %'],
  ],
  [
    'a sub-heading of communiqués is no subject',
    '固定资产投资增长3.2%。分领域看，制造业投资增长9.2%，房地产开发投资下降10.6%。',
    ['fai 2023 growth 3.2 %', 'fai_mfg 2023 growth 9.2 %', 'fai_real_estate 2023 growth -10.6 %'],
  ],
  [
    'what has the indicator as a part is something wider',
    '财政收入完成25.3亿元，增长12%，其中一般公共预算收入18.1亿元，增长10.5%。',
    ['budget_revenue 2023 level 18.1 亿元', 'budget_revenue 2023 growth 10.5 %'],
  ],
  ['the part of another owner is not the whole', '民营企业进出口增长15%，其中出口增长18%。', []],
  [
    'a share is of the subject right before it',
    '高技术制造业增加值增长8.9%，占规模以上工业增加值的比重为16.3%；装备制造业增加值增长7.7%，占规模以上工业增加值的比重为34.6%。',
    ['va_hightech_mfg 2023 growth 8.9 %', 'share_hightech_mfg 2023 level 16.3 %', 'va_equipment_mfg 2023 growth 7.7 %'],
  ],
  [
    'a share may be told with 在…中',
    '服务业增加值在地区生产总值中的比重达到48.2%。',
    ['share_tertiary 2023 level 48.2 %'],
  ],
  [
    'a ratio to the product belongs to the spending before it',
    '研究与试验发展（R&D）经费支出61.3亿元，增长8.3%，与地区生产总值之比为2.68%。',
    ['rd_expenditure 2023 level 61.3 亿元', 'rd_expenditure 2023 growth 8.3 %', 'rd_intensity 2023 level 2.68 %'],
  ],
  [
    'the urban part of the population gives the rate',
    '常住人口104.5万人，其中城镇常住人口62.3万人，占总人口比重（常住人口城镇化率）为59.6%，比上年末提高0.7个百分点。',
    ['population_resident 2023 level 104.5 万人', 'urbanization 2023 level 59.6 %', 'urbanization 2023 change 0.7 pp'],
  ],
  [
    'a head of its own is completed by what was named',
    '新增新能源装机30万千瓦，装机容量达到150万千瓦。',
    ['renewable_capacity 2023 change 30 万千瓦', 'renewable_capacity 2023 level 150 万千瓦'],
  ],
  [
    'all that is installed may be of all plants or of those that were named: it is not coded',
    '新增新能源装机30万千瓦，总装机达到150万千瓦。',
    ['renewable_capacity 2023 change 30 万千瓦'],
  ],
  [
    '人均 behind the product is the product of a head',
    '地区生产总值突破2000亿元，人均超过18万元。',
    ['gdp 2023 level 2000 亿元', 'gdp_per_capita 2023 level 180000 元'],
  ],
]

describe('parts and wholes', () => {
  it.each(rows)('%s', (_rule, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('loans that words describe, as a part of what the catalogue does not have', () => {
  it('are not all of them', () => {
    const sentence = '社会融资规模存量296亿元，其中向企业发放的人民币贷款余额186亿元，增长11.6%。'
    expect(facts(review(sentence))).toEqual([])
  })
})
