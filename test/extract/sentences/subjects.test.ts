import { describe, expect, it } from 'vitest'
import { facts, outlook, province } from '../facts.ts'

type Row = readonly [rule: string, sentence: string, facts: readonly string[]]

const rows: readonly Row[] = [
  [
    'the name that an item begins with, as a sentence of its own',
    '（一）固定资产投资。全年下降4.2%；总量达到820亿元。\n2.社会消费品零售总额。全年增长9.2%。各级合力攻坚。新开工120个，完成80亿元。',
    ['fai 2025 growth -4.2 %', 'fai 2025 level 820 亿元', 'retail_sales 2025 growth 9.2 %'],
  ],
  [
    'a rate told again behind a semicolon',
    '地区生产总值增长5.1%，增幅居全国第三；五年年均增长5.4%。',
    ['gdp 2025 growth 5.1 %', 'gdp 2021-2025 growth_avg 5.4 %'],
  ],
  [
    'the same in dollars behind a semicolon',
    '人均地区生产总值47654元，增长2%；按年均汇率折算为6908美元。',
    ['gdp_per_capita 2025 level 47654 元', 'gdp_per_capita 2025 growth 2 %', 'gdp_per_capita 2025 level 6908 美元'],
  ],
  ['what zones did', '全省23个省级以上开发区实现工业增加值1015亿元。', []],
  ['so much less than elsewhere', '与全国相比，城镇居民收入少2301元、农民收入少143元。', []],
  [
    'how much more was added than the year before',
    '各项贷款余额2450亿元，比年初增加636亿元，同比多增281亿元。',
    ['loans 2025 level 2450 亿元', 'loans 2025 change 636 亿元'],
  ],
  ['projects of a size', '实际到账外资500万美元以上项目120个。', []],
  ['what stood even with the year before, by its number', '外贸出口与2024年持平。', ['exports 2025 growth 0 %']],
  ['what other power stations added', '电力供应充足，全省火电新增装机620万千瓦。', []],
  ['a festival', '火把节期间接待游客31万人次，全年接待游客728万人次。', ['tourist_visits 2025 level 728 万人次']],
  ['the nation’s own', '全国一般公共预算收入21.7万亿元，增长6.4%。', []],
  ['people of an age', '全省60岁以上人口已达1200万人。', []],
  ['what some towns have', '16个乡镇中有11个财政收入超千万元。', []],
  [
    'a town and what it goes on to have',
    '蒙山乡旅游收入0.9亿元，森林覆盖率78%；泗溪镇建成稻米基地，农民人均可支配收入13980元。',
    [],
  ],
  ['so much less than another place', '全国居民人均可支配收入26500元，我省低2182元。', []],
  ['what drags it down', '固定资产投资受房地产项目拖累下降8.4%。', ['fai 2025 growth -8.4 %']],
  [
    'grain from one amount to another',
    '粮食由2500万吨增加到2800万吨。',
    ['grain_output 2024 level 2500 万吨', 'grain_output 2025 level 2800 万吨'],
  ],
  ['capacity behind the verb', '可再生能源新增装机370万千瓦。', ['renewable_capacity 2025 change 370 万千瓦']],
  [
    'a quarter that is of its own number alone',
    '安排重点项目138个，其中一季度开工65个，新增城镇就业60万人。',
    ['key_projects 2025 level 138 个', 'urban_new_jobs 2025 level 60 万人'],
  ],
  [
    'so many days among shares',
    '空气优良天数243天，优良率66.6%，同比增加16天。',
    ['air_good_days 2025 level 243 天', 'air_good_ratio 2025 level 66.6 %', 'air_good_days 2025 change 16 天'],
  ],
  [
    'where a railway begins',
    '南京北站至武汉城际铁路铺轨，高速公路通车里程达538公里。',
    ['expressway_length 2025 level 538 公里'],
  ],
  ['goals of a list that were missed', '生产总值增长7%、地方财政收入增长3%的目标未能实现。', []],
  ['what was introduced', '金牛镇整合土地1.9万亩，引进经营主体36家。', []],
  [
    'the private economy as a topic',
    '民营经济提质增效，新登记经营主体3.6万户。',
    ['market_entities 2025 change 3.6 万户'],
  ],
  [
    'an item of a list with a number of its own',
    '十、实施既有住宅加装电梯2300部。',
    ['elevators_added 2025 level 2300 部'],
  ],
  [
    'what grows faster than something else, and then by how much',
    '居民人均可支配收入增长快于经济增长、年均增长7.5%以上。',
    ['income_per_capita 2021-2025 growth_avg 7.5 %'],
  ],
  [
    'the structure of what was told before',
    '一、二、三次产业增加值分别增长3.4%、5.1%、5.7%，结构比由上年的6.2∶43.9∶49.9调整为5.9∶43.2∶50.9。',
    [
      'va_primary 2025 growth 3.4 %',
      'va_secondary 2025 growth 5.1 %',
      'va_tertiary 2025 growth 5.7 %',
      'share_primary 2024 level 6.2 %',
      'share_secondary 2024 level 43.9 %',
      'share_tertiary 2024 level 49.9 %',
      'share_primary 2025 level 5.9 %',
      'share_secondary 2025 level 43.2 %',
      'share_tertiary 2025 level 50.9 %',
    ],
  ],
  ['a first one', '专精特新“小巨人”企业实现零的突破、达到2家。', ['sme_little_giants 2025 level 2 家']],
  ['places that no gazetteer knows, in a year', '王家河街、李家集街年度财政收入均不足8000万元。', []],
  [
    'bonds for projects, and as many again that are striven for',
    '安排新增专项债券18亿元，优先用于供水、通村公路等9个重大项目。',
    ['special_bonds 2025 level 18 亿元'],
  ],
  [
    'a yearly rate behind one and a half doublings',
    '规模工业增加值达到74.2亿元，翻了一番半，增长21.3%。',
    ['va_industry_above 2025 level 74.2 亿元', 'va_industry_above 2025 growth 21.3 %'],
  ],
  [
    'direct investment as a part of the foreign capital that was used',
    '实际使用外资21亿美元、增长6%，其中外商直接投资9亿美元。',
    ['fdi 2025 level 21 亿美元', 'fdi 2025 growth 6 %'],
  ],
  ['the town’s own people', '中心城区建成区面积扩至120平方公里、人口突破80万。', []],
  [
    'a kind of output beside what the whole was measured by',
    '农林牧渔业增加值98.7亿元，增长3%；农林牧渔业总产值176.5亿元，其中农业、牧业分别为90.1亿元和43.6亿元。',
    ['va_agriculture 2025 level 98.7 亿元', 'va_agriculture 2025 growth 3 %'],
  ],
  [
    'a list that its own last item completes, not the name before it',
    '户籍人口城镇化率达到43%；城镇、农村居民人均可支配收入分别增长4.9%和6.1%。',
    ['income_urban 2025 growth 4.9 %', 'income_rural 2025 growth 6.1 %'],
  ],
  [
    'a head of what the clause before it did something with',
    '高速铁路运营里程701公里；率先实现县县通高速公路，通车里程达到5136公里。',
    ['hsr_length 2025 level 701 公里', 'expressway_length 2025 level 5136 公里'],
  ],
  [
    'what is helped reaches a number, which is all of it',
    '扶持高新技术企业达到1200家以上。',
    ['hightech_enterprises 2025 level 1200 家'],
  ],
  [
    'a kind behind its examples',
    '“五个一百”等省重点建设项目295个完成投资4520亿元。',
    ['key_projects 2025 level 295 个'],
  ],
  [
    'the name of a club of those that passed a threshold',
    '地区生产总值1.16万亿元，首次跨入万亿元行列。',
    ['gdp 2025 level 11600 亿元'],
  ],
  [
    'a change for the better of how fast it grows keeps the subject, also for the sentence about its parts',
    '规模以上工业增加值增长6.4%，较上半年加快0.6个百分点。分门类看，采矿业增长5.2%，制造业增长7.9%。',
    ['va_industry_above 2025 growth 6.4 %', 'va_mfg_above 2025 growth 7.9 %'],
  ],
  [
    'what was done among other things that were',
    '12件民生实事全部办结，其中改造老旧小区460个、加装电梯120部。',
    ['old_communities_renovated 2025 level 460 个', 'elevators_added 2025 level 120 部'],
  ],
  ['projects of what is done', '实施“三大改造”重点项目240个。', []],
  [
    'sections of the province beside those that the state examines',
    '国考断面优良水质比例93.2%，省考断面优良水质比例95.1%。',
    ['surface_water_good_ratio 2025 level 93.2 %'],
  ],
  ['a fall that is over', '民间投资扭转连续两年下滑、增长1.6%。', ['fai_private 2025 growth 1.6 %']],
  [
    'a subject of which its clause says no more than in what prices',
    '规模以上工业增加值按可比价格计算，比上年上升3.2%。',
    ['va_industry_above 2025 growth 3.2 %'],
  ],
  [
    'the local level of the revenue that stands before it',
    '财政收入38亿元、增长4.2%，其中地方级收入26亿元、增长0.9%。',
    ['budget_revenue 2025 level 26 亿元', 'budget_revenue 2025 growth 0.9 %'],
  ],
  [
    'a share of the air behind its days',
    '优良天数共有320天，优良率87.7%，提高1.2个百分点。',
    ['air_good_days 2025 level 320 天', 'air_good_ratio 2025 level 87.7 %', 'air_good_ratio 2025 change 1.2 pp'],
  ],
  [
    'a head behind the verb',
    '高速公路新增通车里程210公里、总里程达到5600公里。',
    ['expressway_length 2025 change 210 公里', 'expressway_length 2025 level 5600 公里'],
  ],
  [
    'the valid ones behind what was awarded',
    '新认定专精特新“小巨人”企业61家，有效期内“小巨人”达到344家。',
    ['sme_little_giants 2025 change 61 家', 'sme_little_giants 2025 level 344 家'],
  ],
  [
    'the whole behind what was set up',
    '新设经营主体51.3万户，经营主体总量390.2万户。',
    ['market_entities 2025 change 51.3 万户', 'market_entities 2025 level 390.2 万户'],
  ],
  [
    'an item with a modifier of its own',
    '旅游人次和总花费分别增长7%、8%。',
    ['tourist_visits 2025 growth 7 %', 'tourism_revenue 2025 growth 8 %'],
  ],
  [
    'an unknown item beside a known one',
    '空气优良天数比率、主要流域水质均保持在95%以上。',
    ['air_good_ratio 2025 level 95 %'],
  ],
  [
    'numbers with a verb each',
    'PM2.5浓度、优良天数、重污染天数分别改善5%、增加12天、减少3天。',
    ['pm25 2025 growth -5 %', 'air_good_days 2025 change 12 天', 'air_heavy_pollution_days 2025 change -3 天'],
  ],
  [
    'a kind behind its examples',
    '风电、光伏等新能源装机4100万千瓦，增长22%。',
    ['renewable_capacity 2025 level 4100 万千瓦', 'renewable_capacity 2025 growth 22 %'],
  ],
  ['exports of examples, which are narrower', '汽车、家电等出口增长12%。', []],
  [
    'bare investment beside the economy',
    '地区生产总值增长6%，投资增长7%，社会消费品零售总额增长5%。',
    ['gdp 2025 growth 6 %', 'fai 2025 growth 7 %', 'retail_sales 2025 growth 5 %'],
  ],
  ['the investment of projects', '实施重点项目320个，全年投资4200亿元以上。', ['key_projects 2025 level 320 个']],
  ['a share of foreign capital', '实际使用外资12.5亿美元，其中制造业占比提高到41%。', ['fdi 2025 level 12.5 亿美元']],
  ['what two areas do together', '与湖南省共同实施年度重点项目320个。', []],
  [
    'what two cities did',
    '襄阳、宜昌稳居前列，GDP均突破6000亿元。',
    ['gdp 2025 level 6000 亿元', 'gdp 2025 level 6000 亿元'],
  ],
  [
    'direct investment after foreign investors',
    '外商投资稳步增加，直接投资达到25亿美元。',
    ['fdi 2025 level 25 亿美元'],
  ],
  [
    'a level after its yearly rise',
    '数字经济核心产业增加值占地区生产总值比重每年提高0.6个百分点，2025年达到13.5%左右。',
    ['share_digital_core 2025 level 13.5 %'],
  ],
  ['a level of award before the verb', '省级新认定专精特新企业600家。', ['sme_specialized 2025 change 600 家']],
  [
    'what visitors spent, behind how many came',
    '接待游客1200万人次，总花费98亿元，增长11%。',
    ['tourist_visits 2025 level 1200 万人次', 'tourism_revenue 2025 level 98 亿元', 'tourism_revenue 2025 growth 11 %'],
  ],
  [
    'what the three sectors add, by their amounts alone',
    '一产58亿元、二产247亿元、三产363亿元，分别增长3.9%、5.4%和6%。',
    [
      'va_primary 2025 level 58 亿元',
      'va_secondary 2025 level 247 亿元',
      'va_tertiary 2025 level 363 亿元',
      'va_primary 2025 growth 3.9 %',
      'va_secondary 2025 growth 5.4 %',
      'va_tertiary 2025 growth 6 %',
    ],
  ],
  ['two of them, which may be of anything', '一产58亿元、二产247亿元。', []],
  [
    'the taxes in the revenue right before them',
    '一般公共预算收入356亿元，税收237亿元。',
    ['budget_revenue 2025 level 356 亿元', 'tax_revenue 2025 level 237 亿元'],
  ],
  [
    'the exports of a cluster, which are not the area’s',
    '工程机械产业集群居全国前列，营业收入居首位，出口额436亿元。',
    [],
  ],
  [
    'activities that the clause before was about',
    '装备制造业、高技术制造业快速发展，增加值分别增长11.8%、10.4%。',
    ['va_equipment_mfg 2025 growth 11.8 %', 'va_hightech_mfg 2025 growth 10.4 %'],
  ],
  ['several of them, which have one number', '装备制造业、高技术制造业快速发展，增加值增长10.4%。', []],
  [
    'a kind of grain, which is not all of it',
    '粮食播种面积56万亩，总产41万吨；早稻面积20万亩，产量15万吨。',
    ['grain_output 2025 level 41 万吨'],
  ],
  ['the income of a sight, behind how many came to it', '古镇接待游客80万人次，总花费2亿元。', []],
  [
    'the length of roads that are not open, which the next one is not of',
    '在建高速公路6条、里程316公里；高速公路通车里程达502公里。',
    ['expressway_length 2025 level 502 公里'],
  ],
]

describe('subjects', () => {
  it.each(rows)('%s', (_, sentence, expected) => {
    expect(facts(`一、2025年工作回顾\n${sentence}`, province)).toEqual(expected)
  })
})

describe('a clause about letting an indicator grow', () => {
  it('may say no more than that it is to be widened', () => {
    expect(facts(outlook('扩大民间投资，增速力争6%左右。'))).toEqual(['fai_private 2024 growth 6 %'])
  })

  it('names what the next clause tells of', () => {
    expect(facts(outlook('促进进出口总额较快增长，力争达到130亿元。'))).toEqual(['trade_total 2024 level 130 亿元'])
  })
})
