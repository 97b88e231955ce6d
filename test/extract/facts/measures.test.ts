import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts, outlook, province, review } from '../facts.ts'

describe('measures', () => {
  it.each([
    ['民间投资下降4.0%。', 'fai_private 2023 growth -4 %'],
    ['空气质量优良天数同比增加18天。', 'air_good_days 2023 change 18 天'],
    ['重污染天数同比减少8天。', 'air_heavy_pollution_days 2023 change -8 天'],
    ['森林覆盖率提高0.6个百分点。', 'forest_coverage 2023 change 0.6 pp'],
    ['森林覆盖率提高到42.1%。', 'forest_coverage 2023 level 42.1 %'],
    ['新认定高新技术企业72家。', 'hightech_enterprises 2023 change 72 家'],
    ['城镇新增就业18830人。', 'urban_new_jobs 2023 level 1.883 万人'],
    ['粮食产量760亿斤。', 'grain_output 2023 level 3800 万吨'],
    ['居民消费价格涨幅0.2%。', 'cpi 2023 growth 0.2 %'],
    ['单位GDP能耗下降3.1%。', 'energy_intensity 2023 growth -3.1 %'],
    ['细颗粒物（PM2.5）平均浓度改善5.1%。', 'pm25 2023 growth -5.1 %'],
    ['一般公共预算收入与上年持平。', 'budget_revenue 2023 growth 0 %'],
    ['城乡居民收入比为2.50:1。', 'income_ratio_urban_rural 2023 level 2.5 倍'],
  ])('%s', (sentence, fact) => {
    expect(facts(review(sentence))).toEqual([fact])
  })

  it('keeps growth of what was newly added apart', () => {
    expect(facts(review('新登记经营主体3.2万户、增长8.9%，总量达23.1万户。'))).toEqual([
      'market_entities 2023 change 3.2 万户',
      'market_entities 2023 level 23.1 万户',
    ])
  })

  it('codes no comparison with another place, and no change on the month before', () => {
    expect(facts(review('规模以上工业增加值增速高于全省1.1个百分点。居民消费价格环比上涨0.3%。'))).toEqual([])
  })

  it('takes basis, base and provisional words', () => {
    const { observations } = extract(
      documentOf(),
      review(
        '初步核算，地区生产总值按可比价格计算增长5%。地方一般公共预算收入同口径增长6%，居民人均可支配收入名义增长5%。',
      ),
      [],
    )
    expect(observations.map(({ basis, obs_status }) => [basis, obs_status])).toEqual([
      ['real', 'A'],
      ['comparable', 'A'],
      ['nominal', 'A'],
    ])
    const [change] = extract(documentOf(), outlook('财政赤字90亿元，比上年预算增加6亿元。'), []).observations.filter(
      ({ measure }) => measure === 'change',
    )
    expect(change).toMatchObject({ change_base: 'prior_budget', value: 6 })
  })

  it.each([
    ['现价', 'nominal'],
    ['按当年价计算', 'nominal'],
    ['按不变价格', 'real'],
    ['同口径比较', 'comparable'],
  ])('takes what a growth is reckoned by: %s', (words, basis) => {
    const { observations } = extract(documentOf(), review(`规模以上工业增加值${words}增长6.5%。`), [])
    expect(observations.map((observation) => observation.basis)).toEqual([basis])
  })

  it('gives the worth of the last printed digit in the unit of the row', () => {
    const { observations } = extract(province, '2025年，地区生产总值达到6.77万亿元，增长5.5%。', [])
    expect(observations.map(({ value_text, value_step }) => [value_text, value_step])).toEqual([
      ['6.77万亿元', 100],
      ['5.5%', 0.1],
    ])
  })
})

describe('budgets', () => {
  it('goes on behind a share of the budget that was reached', () => {
    expect(facts(review('一般公共预算收入完成12.3亿元，为预算的102.5%，同比增长8.1%。'))).toEqual([
      'budget_revenue 2023 level 12.3 亿元',
      'budget_revenue 2023 growth 8.1 %',
    ])
  })
})

describe('qualifiers', () => {
  const qualifiers = (sentence: string) =>
    extract(documentOf(), outlook(sentence), []).observations.map(({ qualifier }) => qualifier)

  it.each([
    ['地区生产总值增长6%左右。', 'about'],
    ['地区生产总值增长约6%。', 'about'],
    ['地区生产总值增长6%以上。', 'at_least'],
    ['地区生产总值突破2600亿元。', 'at_least'],
    ['城镇新增就业不少于2万人。', 'at_least'],
    ['新增市场主体2.7万余户。', 'at_least'],
    ['城镇调查失业率5.5%以内。', 'at_most'],
    ['城镇登记失业率控制在4.6%。', 'at_most'],
    ['城镇调查失业率控制在5.5%左右。', 'about'],
    ['粮食产量接近50万吨。', 'nearly'],
    ['地区生产总值增长5%—5.5%。', 'range'],
    ['居民收入增长与经济增长同步。', 'in_step'],
    ['地区生产总值达到2600亿元。', 'exact'],
  ])('%s', (sentence, qualifier) => {
    expect(qualifiers(sentence)).toEqual([qualifier])
  })

  it('lets a word before the first number hold for all of them', () => {
    expect(qualifiers('城镇和农村居民人均可支配收入分别超过7万元、4万元。')).toEqual(['at_least', 'at_least'])
  })

  it('lets a word behind the last number hold for all of them', () => {
    expect(qualifiers('城镇和农村居民人均可支配收入分别增长5%、6.5%以上。')).toEqual(['at_least', 'at_least'])
  })
})

describe('words that make a measure', () => {
  it.each([
    ['高速公路建成通车46公里。', ['expressway_length 2023 change 46 公里']],
    ['研发经费投入强度提高两个百分点。', ['rd_intensity 2023 change 2 pp']],
    ['经营主体由8.4增加到9.7万户。', ['market_entities 2022 level 8.4 万户', 'market_entities 2023 level 9.7 万户']],
    [
      '地区生产总值由2018年的410亿元跃至640亿元，五年实现翻番有余。',
      ['gdp 2018 level 410 亿元', 'gdp 2023 level 640 亿元', 'gdp 2019-2023 growth_total 100 %'],
    ],
    [
      '高新技术企业从210家到460家。',
      ['hightech_enterprises 2022 level 210 家', 'hightech_enterprises 2023 level 460 家'],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('are no growth of several years, which is on the year before', () => {
    expect(facts('二、“十五五”时期目标\n全年进出口总额增长19%。', province)).toEqual([])
  })
})

describe('names and words that the reports have besides the common ones', () => {
  it.each([
    [
      '旅游总人数达1.2亿人次、总花费1300亿元。',
      ['tourist_visits 2023 level 12000 万人次', 'tourism_revenue 2023 level 1300 亿元'],
    ],
    ['电商实现网络零售额7.9亿元。', ['online_retail 2023 level 7.9 亿元']],
    ['全县14市州环境空气质量优良天数比率95.2%。', ['air_good_ratio 2023 level 95.2 %']],
    [
      '人均地区生产总值由2018年的4万元出头增加到5.8万元。',
      ['gdp_per_capita 2018 level 40000 元', 'gdp_per_capita 2023 level 58000 元'],
    ],
    [
      '农村居民人均可支配收入达到24310元，与城镇居民收入之比由2022年的2.11缩小至2.08。',
      [
        'income_rural 2023 level 24310 元',
        'income_ratio_urban_rural 2022 level 2.11 倍',
        'income_ratio_urban_rural 2023 level 2.08 倍',
      ],
    ],
    ['国考断面中水质优良（Ⅰ～Ⅲ类）比例91.2%。', ['surface_water_good_ratio 2023 level 91.2 %']],
    ['地表水优良（达到或好于Ⅲ类）水体比例93%。', ['surface_water_good_ratio 2023 level 93 %']],
    ['市区PM2.5平均浓度47微克/立方米。', ['pm25 2023 level 47 微克/立方米']],
    [
      '房地产开发投资逆势上扬，全年完成投资841.9亿元，增长15.6%。',
      ['fai_real_estate 2023 level 841.9 亿元', 'fai_real_estate 2023 growth 15.6 %'],
    ],
    ['外贸规模突破8000亿元。', ['trade_total 2023 level 8000 亿元']],
    ['13条国考河流断面水质优良比例91.7%。', ['surface_water_good_ratio 2023 level 91.7 %']],
    [
      '社会消费品零售总额3240.5亿元，受疫情冲击下降9.6%。',
      ['retail_sales 2023 level 3240.5 亿元', 'retail_sales 2023 growth -9.6 %'],
    ],
    ['重污染天数为0。', ['air_heavy_pollution_days 2023 level 0 天']],
    ['重点项目有序推进，完成投资500亿元。', []],
    ['国考断面中优良水质比例达95%。', ['surface_water_good_ratio 2023 level 95 %']],
    [
      '发电装机从2022年的3000万千瓦扩充到4500万千瓦。',
      ['power_capacity 2022 level 3000 万千瓦', 'power_capacity 2023 level 4500 万千瓦'],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})
