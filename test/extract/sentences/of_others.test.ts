import { describe, expect, it } from 'vitest'
import { facts, factsWithin, review } from '../facts.ts'

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

describe('what stands behind a sector or a size', () => {
  it.each([
    ['taxes of a sector', '金融业增加值增长6.4%，税收增长15.2%。'],
    ['enterprises of a size', '税收过亿企业数量翻番。'],
    ['registered people', '年末全县总人口（户籍人口）31.2万人，比上年末增加0.2万人。'],
  ])('is no fact of all: %s', (_, text) => {
    expect(facts(review(text))).toEqual([])
  })
})

describe('a part that names no whole', () => {
  it.each([
    ['loans of a project', '“助农贷”项目新增贷款12.6亿元。'],
    ['the capacity of some projects', '实施12个风光项目、总装机规模360万千瓦。'],
    ['the people of the city proper', '中心城市建成区面积96平方公里、常住人口88万人。'],
    ['bonds that are spent on something', '安排3.2亿元专项债券资金用于棚改。'],
  ])('is no fact of all: %s', (_, text) => {
    expect(facts(review(text))).toEqual([])
  })
})

describe('what stands in front of a fact and owns nothing', () => {
  it('cities that are to grow together', () => {
    expect(factsWithin('420000', '支持宜昌—荆州一体化，改造老旧小区900个。')).toEqual([
      '420000 old_communities_renovated 900',
    ])
  })

  it.each([
    ['the nation’s market', '全国碳市场配额如期清缴，地区生产总值增长5.1%。', ['gdp 2023 growth 5.1 %']],
    ['how far orders reach', '船厂订单排至2029年，规上工业增加值增长7.5%。', ['va_industry_above 2023 growth 7.5 %']],
    ['a count of all cities', '九市一区PM2.5平均浓度为20微克/立方米。', ['pm25 2023 level 20 微克/立方米']],
  ])('%s', (_, text, expected) => {
    expect(facts(review(text))).toEqual(expected)
  })
})

describe('what has a part in what the sentence counts', () => {
  it.each([
    [
      'activities behind what foreigners invest',
      '实际使用外资3.6亿美元，其中制造业、高技术制造业分别增长21%和9%。',
      ['fdi 2023 level 3.6 亿美元'],
    ],
    ['an activity behind taxes', '税收收入增长7%，其中制造业增长12%。', ['tax_revenue 2023 growth 7 %']],
    [
      'how much of the product something is',
      '存款余额3.2万亿元，是同期GDP的1.6倍，比2020年增长13.8%。',
      ['deposits 2023 level 32000 亿元', 'deposits 2021-2023 growth_total 13.8 %'],
    ],
    ['marks that firms have passed', '出口额过千万元、过亿元企业分别新增31家、6家。', []],
    ['counties of a size', '生产总值60亿元以下县越来越少。', []],
    ['each of some years', '实际利用外资连续3年翻番。', []],
    [
      'lines that are begun',
      '两条高铁开工建设、里程126公里。东线高铁建成通车，新增里程58公里，总里程达到312公里。',
      ['hsr_length 2023 change 58 公里', 'hsr_length 2023 level 312 公里'],
    ],
    ['projects that are signed', '总投资345亿元的57个重大项目签约落地。', []],
  ])('is not all of another: %s', (_, text, expected) => {
    expect(facts(review(text))).toEqual(expected)
  })
})

describe('an area that no gazetteer has', () => {
  it.each([
    ['临港新片区工业投资、固定资产投资分别增长31.5%和24%。全市进出口增长5%。', '310000', ['310000 trade_total 5']],
    [
      '兵团事业蓬勃发展。实现生产总值1960亿元，固定资产投资1350亿元。全区进出口增长5%。',
      '650000',
      ['650000 trade_total 5'],
    ],
    ['加快都市圈同城化建设。健全协调机制，经济总量达到1.6万亿元。', '410000', []],
  ])('keeps what is told of it: %s', (text, code, expected) => {
    expect(factsWithin(code, text)).toEqual(expected)
  })
})

describe('a city after which something else is called', () => {
  it.each([
    ['a firm', '220000', '新认定长春星海光电等国家级专精特新“小巨人”企业7家。', ['220000 sme_little_giants 7']],
    [
      'a section of a road',
      '370000',
      '环线高速菏泽段等两条高速公路加快施工，社会消费品零售总额增长7.3%。',
      ['370000 retail_sales 7.3'],
    ],
    ['harbours, like the district Gangkou', '450000', '港口基础设施投资超过120亿元。', []],
    [
      'zones among other windows',
      '530100',
      '综合保税区、边民互市点等开放平台日益完善，进出口总额41.2亿美元。',
      ['530100 trade_total 41.2'],
    ],
  ])('owns nothing: %s', (_, code, text, expected) => {
    expect(factsWithin(code, text)).toEqual(expected)
  })

  it('nor does the nation that only lists what was added', () => {
    expect(factsWithin('430000', '新增全国专精特新“小巨人”企业24家。')).toEqual(['430000 sme_little_giants 24'])
  })
})

describe('what is not all of it', () => {
  it.each([
    ['taxes that were not taken', '各项税收减免12.8亿元。', []],
    [
      'a centre that is called after a region',
      '大湾区综合性国家科学中心加快建设，研发投入强度达到4.1%。',
      ['rd_intensity 2023 level 4.1 %'],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(review(text))).toEqual(expected)
  })
})
