import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, five, outlook, province, review } from '../facts.ts'

describe('what the items of a list share', () => {
  it.each([
    [
      'the verb of the one that it is told beside',
      '实际使用内资3.2亿元、外资381万美元。',
      ['fdi 2023 level 0.0381 亿美元'],
    ],
    [
      'no head with an indicator that says itself what is measured',
      '城镇登记失业率、居民消费价格指数和人口自增率分别控制在3.8%、2%、5‰以内。',
      ['unemployment_registered 2023 level 3.8 %', 'cpi 2023 growth 2 %'],
    ],
    [
      'the sum of some years',
      '五年累计完成固定资产投资2153亿元、社会消费品零售总额905亿元、进出口总额31亿美元。',
      [
        'fai 2019-2023 level 2153 亿元',
        'retail_sales 2019-2023 level 905 亿元',
        'trade_total 2019-2023 level 31 亿美元',
      ],
    ],
    ['no share, which several have together', '高技术制造业和先进制造业占规模以上工业比重超过60%。', []],
    [
      'what opens them: how fast they grow',
      '增速方面，生产总值8.5%以上；规上工业增加值9%，城镇、农村居民人均可支配收入8%和9.5%。',
      [
        'gdp 2023 growth 8.5 %',
        'va_industry_above 2023 growth 9 %',
        'income_urban 2023 growth 8 %',
        'income_rural 2023 growth 9.5 %',
      ],
    ],
    [
      'a word that counts them',
      '规上工业增加值、社零总额、固投三项增速依次是8.6%、4.2%、2.9%。森林覆盖率、空气优良天数比率两项约束性指标，分别为46%、81%。',
      [
        'va_industry_above 2023 growth 8.6 %',
        'retail_sales 2023 growth 4.2 %',
        'fai 2023 growth 2.9 %',
        'forest_coverage 2023 level 46 %',
        'air_good_ratio 2023 level 81 %',
      ],
    ],
    [
      'the head behind their verb',
      '第一、二、三产业分别完成增加值2.4亿元、60亿元、35亿元，同比增长2%、5%、-0.4%。',
      [
        'va_primary 2023 level 2.4 亿元',
        'va_secondary 2023 level 60 亿元',
        'va_tertiary 2023 level 35 亿元',
        'va_primary 2023 growth 2 %',
        'va_secondary 2023 growth 5 %',
        'va_tertiary 2023 growth -0.4 %',
      ],
    ],
    [
      'the head behind the verb of a list',
      '一产、二产和三产分别实现增加值2.4亿元、60亿元、35亿元，增长2%、5%、4%。',
      [
        'va_primary 2023 level 2.4 亿元',
        'va_secondary 2023 level 60 亿元',
        'va_tertiary 2023 level 35 亿元',
        'va_primary 2023 growth 2 %',
        'va_secondary 2023 growth 5 %',
        'va_tertiary 2023 growth 4 %',
      ],
    ],
    [
      'that they grew, as what is told of an amount in percent can be nothing else',
      '地区生产总值增长8%，规上工业增加值6.5%，固定资产投资10%以上，城镇登记失业率4%。',
      [
        'gdp 2023 growth 8 %',
        'va_industry_above 2023 growth 6.5 %',
        'fai 2023 growth 10 %',
        'unemployment_registered 2023 level 4 %',
      ],
    ],
    [
      'no head with a consumption that says itself what it is per',
      '万元GDP能耗、万元GDP水耗、万元GDP建设用地分别比2020年下降10%、20%和40%。',
      ['energy_intensity 2021-2023 growth_total -10 %'],
    ],
    [
      'that they were added: how fast so many more were is not coded',
      '新增经营主体1.6万户、注册资本72亿元，分别增长16.5%和39.6%。',
      ['market_entities 2023 change 1.6 万户'],
    ],
    [
      'no word that says of which kind the first is',
      '先进制造业增加值、高技术制造业增加值占规模以上工业比重分别提高到48.5%和27%。',
      ['share_hightech_mfg 2023 level 27 %'],
    ],
    ['its own words and head', '粮食播面和总产分别稳定在52万亩、4亿斤以上。', ['grain_output 2023 level 20 万吨']],
    [
      'the verb before the first of them',
      '改造棚户区300套、老旧小区12个。',
      ['old_communities_renovated 2023 level 12 个'],
    ],
    ['nothing, where no such verb stands there', '巡查商场30家、老旧小区12个。', []],
    [
      'one number, with 分别 and nothing more told of them',
      '接待游客人次、旅游总收入分别增长20%以上。',
      ['tourist_visits 2023 growth 20 %', 'tourism_revenue 2023 growth 20 %'],
    ],
    [
      'a subject in two units: the number that counts it',
      '改造老旧小区12个、4600户。',
      ['old_communities_renovated 2023 level 12 个'],
    ],
    [
      'a kind of which some are named is no indicator of one of them',
      '装备制造、现代纺织等新兴产业增加值增长14%。',
      [],
    ],
    [
      'so many projects, of which some are named, are all of them',
      '城区防洪、县医院迁建等1200个重点项目进展顺利。',
      ['key_projects 2023 level 1200 个'],
    ],
    [
      'the last part of a proportion without a space behind it',
      '三次产业结构由上年的12.1∶46.9∶41调整为11.6∶46.2∶42.2。',
      [
        'share_primary 2022 level 12.1 %',
        'share_secondary 2022 level 46.9 %',
        'share_tertiary 2022 level 41 %',
        'share_primary 2023 level 11.6 %',
        'share_secondary 2023 level 46.2 %',
        'share_tertiary 2023 level 42.2 %',
      ],
    ],
    [
      'the loan of a list after both',
      '金融机构存、贷款余额分别达到270亿元和275亿元，贷款余额较年初增加21亿元。',
      ['deposits 2023 level 270 亿元', 'loans 2023 level 275 亿元', 'loans 2023 change 21 亿元'],
    ],
    [
      'a value added of the industry whose output stands before it',
      '规模以上工业总产值突破200亿元、增加值增长5.9%。',
      ['va_industry_above 2023 growth 5.9 %'],
    ],
    [
      'the level that an activity attained is of it, though a word follows',
      '粮食综合生产能力达到45万吨阶段性水平，2022年总产量达52万吨。',
      ['grain_output 2022 level 52 万吨'],
    ],
    [
      'what is lost is not what comes after it',
      '直接经济损失2.6亿元，粮食总产量17万吨。',
      ['grain_output 2023 level 17 万吨'],
    ],
    [
      'the whole of what was added to it',
      '新增高速公路28公里、通车里程达到312公里。',
      ['expressway_length 2023 change 28 公里', 'expressway_length 2023 level 312 公里'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('is a yearly rate of the parts, where the whole has one', () => {
    const sentence = '五年来，居民人均可支配收入年均增长9.4%，其中城镇居民增长8.6%、农村居民增长9.8%。'
    expect(facts(five(sentence), documentOf({ report_year: 2026, vintage: 2026 }))).toEqual([
      'income_per_capita 2021-2025 growth_avg 9.4 %',
      'income_urban 2021-2025 growth_avg 8.6 %',
      'income_rural 2021-2025 growth_avg 9.8 %',
    ])
  })

  it('is not the growth of all there is, where what is new has grown', () => {
    expect(facts(review('新登记经营主体增长21.7%。'))).toEqual([])
  })

  it('sums what a name says is summed, up to the year of the goal', () => {
    const text = '二、“十五五”时期的主要目标\n到2030年，森林覆盖率达到42%；累计新增城镇就业30万人。'
    expect(facts(text, documentOf({ report_year: 2026, vintage: 2026 }))).toEqual([
      'forest_coverage 2030 level 42 %',
      'urban_new_jobs 2026-2030 level 30 万人',
    ])
  })

  it('is of a zone, when the zone that a clause begins with did it', () => {
    expect(
      facts(review('中国（湖北）自由贸易试验区新设企业340家，进出口176亿元；高新区实现税收9亿元，出口4亿元。')),
    ).toEqual([])
  })

  it('is a target of the item that 安排 stands before', () => {
    expect(facts(outlook('安排市级以上层面重大项目50个。'))).toEqual(['key_projects 2024 level 50 个'])
  })
})

describe('thresholds of subjects that nobody adds up', () => {
  it('are passed by each, and growth is shared out over all', () => {
    const text = '地区生产总值和社会消费品零售总额跨百亿，农民人均纯收入跨万元，分别增长11%、16%和13%。'
    expect(facts(outlook(text))).toEqual([
      'gdp 2024 level 100 亿元',
      'retail_sales 2024 level 100 亿元',
      'income_rural 2024 level 10000 元',
      'gdp 2024 growth 11 %',
      'retail_sales 2024 growth 16 %',
      'income_rural 2024 growth 13 %',
    ])
  })
})

describe('a number of several together', () => {
  it.each([
    ['技术合同成交额、新产品产值总和超900亿元。', []],
    ['技术合同成交额、新产品产值均超900亿元。', ['tech_contract_value 2023 level 900 亿元']],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('a list of which the catalogue has some', () => {
  it('gives those their numbers', () => {
    const sentence = '单位GDP能耗、水耗、用地、碳排放量分别下降3.5%、4%、2%、4.1%。'
    expect(facts(review(sentence))).toEqual([
      'energy_intensity 2023 growth -3.5 %',
      'carbon_intensity 2023 growth -4.1 %',
    ])
    expect(facts(review('实际使用外资、引进内资分别增长3%和9%以上。'))).toEqual(['fdi 2023 growth 3 %'])
  })

  it('has two parts of a hundred', () => {
    expect(facts(review('二三产业结构由46.2:53.8优化为41.2:58.8。')).slice(2)).toEqual([
      'share_secondary 2023 level 41.2 %',
      'share_tertiary 2023 level 58.8 %',
    ])
  })
})

describe('an item of a list', () => {
  it('has no head of an earlier sentence where the last item has its own', () => {
    const text = '城镇、农村居民人均可支配收入分别增长7%和9%，城镇、农村低保标准分别提高10%和15%。'
    expect(facts(review(text))).toEqual(['income_urban 2023 growth 7 %', 'income_rural 2023 growth 9 %'])
  })

  it('has no other head than the one that it has itself', () => {
    expect(facts(review('工业技改投资、战略性新兴产业投资分别增长25%和26%。'))).toEqual([
      'fai_tech_upgrade 2023 growth 25 %',
    ])
  })

  it('may share the head of the last one in a sentence that names no indicator: 旅游、会展业收入', () => {
    expect(facts(review('旅游、会展业收入分别增长26%和28%。'))).toEqual(['tourism_revenue 2023 growth 26 %'])
  })

  it('has the unit of its last number: 6000和6100公里', () => {
    expect(facts(review('铁路营业里程、高速公路通车里程分别突破6000和6100公里。'))).toEqual([
      'expressway_length 2023 level 6100 公里',
    ])
  })

  it('is parted by 和 where no list knows its words', () => {
    expect(facts(review('固定资产投资、销售收入和利税分别增长20%、25%和30%。'))).toEqual(['fai 2023 growth 20 %'])
  })
})

describe('a list of growths, some in percent and some in multiples', () => {
  it('has one for each subject', () => {
    const text = '一、过去五年工作回顾\n五年来，城镇居民收入和农村居民收入分别达到34200元和16400元，增长1.12倍和94.4%。'
    expect(facts(text, province)).toEqual([
      'income_urban 2025 level 34200 元',
      'income_rural 2025 level 16400 元',
      'income_urban 2021-2025 growth_total 112 %',
      'income_rural 2021-2025 growth_total 94.4 %',
    ])
  })
})

describe('a last subject that the catalogue lacks', () => {
  it('takes nothing from one that says itself what it measures', () => {
    expect(facts(review('工业增加值和规模以上工业企业利润分别增长20%、16%。'))).toEqual([
      'va_industry 2023 growth 20 %',
    ])
  })
})

describe('what a list draws in', () => {
  it('has its number beside what the catalogue has', () => {
    expect(facts(review('实际利用外资和引进域外资金分别增长10%和12%。'))).toEqual(['fdi 2023 growth 10 %'])
  })
})
