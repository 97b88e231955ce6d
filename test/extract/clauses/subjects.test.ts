import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { facts, outlook, province, review } from '../facts.ts'

describe('subjects', () => {
  it('goes on with a subject across commas', () => {
    expect(facts(review('全年实现地区生产总值2254.2亿元，同比增长4.7%，增速居全市第三。'))).toEqual([
      'gdp 2023 level 2254.2 亿元',
      'gdp 2023 growth 4.7 %',
    ])
  })

  it('stops a subject at another one, and at a semicolon', () => {
    expect(facts(review('固定资产投资稳步回升，油料产量增长5%。'))).toEqual([])
    expect(facts(review('固定资产投资稳步回升；增长5%。'))).toEqual([])
  })

  it.each([
    '机电产品出口增长5%。',
    '高技术产业投资增长5%。',
    '企业研发经费增长5%。',
    '税收占比达到70.2%。',
    '民营企业实现进出口350亿元。',
    '进口、出口通关时间分别压减30%、20%。',
    '开发区规上工业增加值、工业投资分别增长5%、6%。',
    '粮食综合生产能力达到50万吨。',
    '服务进出口增长10%。',
    '出口退税3亿元。',
    '高速公路沿线覆盖人口120万人。',
    '对东盟进出口增长15%，其中出口增长20%。',
    '民营企业300家，增长5%。',
  ])('takes no narrower or wider concept for an indicator: %s', (sentence) => {
    expect(facts(review(sentence))).toEqual([])
  })

  it('gives coordinated subjects their numbers in order', () => {
    expect(facts(review('城镇和农村居民人均可支配收入分别增长4.6%、6.7%。'))).toEqual([
      'income_urban 2023 growth 4.6 %',
      'income_rural 2023 growth 6.7 %',
    ])
    expect(facts(review('建成区绿地率、绿化覆盖率分别达40.1%、44.2%。'))).toEqual([
      'urban_green_space_rate 2023 level 40.1 %',
      'urban_green_coverage 2023 level 44.2 %',
    ])
  })

  it('keeps the place of an unknown subject among coordinated ones', () => {
    expect(facts(review('六大支柱产业、高技术制造业、绿色产业增加值分别增长5%、8%、9%。'))).toEqual([
      'va_hightech_mfg 2023 growth 8 %',
    ])
  })

  it('gives one rate to each of several subjects', () => {
    expect(facts(outlook('社会消费品零售总额、固定资产投资增长4%左右。'))).toEqual([
      'retail_sales 2024 growth 4 %',
      'fai 2024 growth 4 %',
    ])
  })

  it('gives 分别 to the last subjects of the sentence', () => {
    expect(facts(review('接待游客1230万人次，实现旅游收入128亿元，分别增长35.6%、41.2%。'))).toEqual([
      'tourist_visits 2023 level 1230 万人次',
      'tourism_revenue 2023 level 128 亿元',
      'tourist_visits 2023 growth 35.6 %',
      'tourism_revenue 2023 growth 41.2 %',
    ])
  })

  it('lets a head stand for the subject before it', () => {
    expect(facts(review('服务业拉动作用增强，增加值增长5.1%。粮食播种面积110万亩、总产量52万吨。'))).toEqual([
      'va_tertiary 2023 growth 5.1 %',
      'grain_output 2023 level 52 万吨',
    ])
  })

  it('reads what a count counts behind it', () => {
    expect(facts(review('312个重点项目有序推进，24个老旧小区完成改造。'))).toEqual([
      'key_projects 2023 level 312 个',
      'old_communities_renovated 2023 level 24 个',
    ])
  })

  it('takes no number that describes a thing for a fact', () => {
    expect(facts(review('经济总量超千亿元的乡镇达3个。'))).toEqual([])
  })

  it('takes a proportion for the shares of three industries', () => {
    expect(facts(review('三次产业结构为4.4:51.2:44.4。'))).toEqual([
      'share_primary 2023 level 4.4 %',
      'share_secondary 2023 level 51.2 %',
      'share_tertiary 2023 level 44.4 %',
    ])
  })

  it('joins a share to the subject before it', () => {
    expect(facts(outlook('财政赤字80亿元，占地区生产总值比重在3%以内。'))).toEqual([
      'deficit 2024 level 80 亿元',
      'deficit_rate 2024 level 3 %',
    ])
  })
})

describe('areas', () => {
  it('codes the fact of an area within the reporting one to that area', () => {
    const { observations } = extract(
      province,
      review('武汉市地区生产总值达到2.2万亿元，全省地区生产总值达到6.2万亿元。'),
      [],
    )
    expect(observations.map(({ area_code, value }) => [area_code, value])).toEqual([
      ['420100', 22000],
      ['420000', 62000],
    ])
  })

  it('never codes the fact of another place to the reporting area', () => {
    expect(facts(review('全国居民消费价格上涨0.2%。开发区地区生产总值增长9%。'))).toEqual([])
  })
})
