import { describe, expect, it } from 'vitest'
import { facts, five, outlook, province, review } from '../facts.ts'

const rows: readonly (readonly [rule: string, sentence: string, facts: readonly string[]])[] = [
  [
    'a total behind what was added',
    '新增高新技术企业56家，总数达到323家；新增专精特新企业45家、国家级“小巨人”企业6家。',
    [
      'hightech_enterprises 2023 change 56 家',
      'hightech_enterprises 2023 level 323 家',
      'sme_specialized 2023 change 45 家',
      'sme_little_giants 2023 change 6 家',
    ],
  ],
  [
    'all that were recognized, by a total',
    '省科技厅认定的高新技术企业总数达到323家。',
    ['hightech_enterprises 2023 level 323 家'],
  ],
  [
    'what a net increase is of, and how fast it grew',
    '高新技术企业净增56家，增长21%。',
    ['hightech_enterprises 2023 change 56 家', 'hightech_enterprises 2023 growth 21 %'],
  ],
  [
    'an amount that describes what is counted ends no list',
    '新增产值亿元级的企业3家、高新技术企业21家。新培育产值10亿元以上企业2家、专精特新企业12家。',
    ['hightech_enterprises 2023 change 21 家', 'sme_specialized 2023 change 12 家'],
  ],
  [
    'a bare 累计 behind what was added',
    '新增国家高新技术企业56家，累计323家。',
    ['hightech_enterprises 2023 change 56 家', 'hightech_enterprises 2023 level 323 家'],
  ],
  [
    'a number in force behind those newly recognised',
    '新认定国家高新技术企业56家，有效数突破320家。',
    ['hightech_enterprises 2023 change 56 家', 'hightech_enterprises 2023 level 320 家'],
  ],
  [
    'those on the register at the end of the year',
    '新登记经营主体3.6万户，年末总数21.4万户。',
    ['market_entities 2023 change 3.6 万户', 'market_entities 2023 level 21.4 万户'],
  ],
  [
    'the length in operation behind what was added',
    '新增高速公路43公里，通车里程达到256公里。',
    ['expressway_length 2023 change 43 公里', 'expressway_length 2023 level 256 公里'],
  ],
  [
    'what was added of a number is a part of it',
    '国家级“小巨人”企业51家，其中当年新增12家，省级专精特新中小企业309家。',
    ['sme_little_giants 2023 level 51 家', 'sme_little_giants 2023 change 12 家', 'sme_specialized 2023 level 309 家'],
  ],
  [
    'what was opened of a road is a part of it',
    '高速公路里程达到1460公里，其中新增通车73公里。',
    ['expressway_length 2023 level 1460 公里', 'expressway_length 2023 change 73 公里'],
  ],
  [
    'new bonds are a level',
    '发行新增地方政府债券52亿元，其中专项债券38.5亿元。',
    ['special_bonds 2023 level 38.5 亿元'],
  ],
  [
    'so many jobs more than the year before',
    '城镇新增就业12.4万人，比上年多增0.4万人。',
    ['urban_new_jobs 2023 level 12.4 万人', 'urban_new_jobs 2023 change 0.4 万人'],
  ],
  ['so much more was added to a balance', '人民币贷款增加200亿元，同比多增30亿元。', ['loans 2023 change 200 亿元']],
  ['households are no communities', '改造城镇老旧小区1.06万户。', []],
  [
    'two sizes of one thing',
    '完成老旧小区改造37个、159万平方米，惠及居民1.3万户。',
    ['old_communities_renovated 2023 level 37 个'],
  ],
  ['whom a policy reaches is not their number', '减税降费12亿元，惠及市场主体9.4万户。', []],
  [
    'a threshold that was passed stands beside the figure',
    '地区生产总值跃上2000亿元新台阶、达到2123.6亿元，比上年增长5.6%。',
    ['gdp 2023 level 2000 亿元', 'gdp 2023 level 2123.6 亿元', 'gdp 2023 growth 5.6 %'],
  ],
  ['thresholds that were passed in a row are no level', '地区生产总值连跨1000亿元、2000亿元两个台阶。', []],
  [
    'a goal that was kept is no figure of the year',
    '城镇登记失业率2.1%，低于4.5%的控制目标。',
    ['unemployment_registered 2023 level 2.1 %'],
  ],
]

describe('a list of yearly rates', () => {
  it('goes on where only the first says so, as little as they are', () => {
    const sentence = '城镇居民人均可支配收入年均增长8.1%，农民人均纯收入增长3.7%，社会消费品零售总额增长8.4%。'
    expect(facts(five(sentence), province)).toEqual([
      'income_urban 2021-2025 growth_avg 8.1 %',
      'income_rural 2021-2025 growth_avg 3.7 %',
      'retail_sales 2021-2025 growth_avg 8.4 %',
    ])
  })
})

describe('a list of yearly rates that goes on with what else grew', () => {
  it('says nothing of it', () => {
    expect(facts(five('居民人均可支配收入年均增长6.5%，高速公路通车里程增长10%。'), province)).toEqual([
      'income_per_capita 2021-2025 growth_avg 6.5 %',
    ])
  })

  it('is the same behind 五年来', () => {
    const sentence = '五年来，城镇居民人均可支配收入年均增长8.1%，农民人均纯收入增长3.7%。'
    expect(facts(five(sentence), province).at(-1)).toBe('income_rural 2021-2025 growth_avg 3.7 %')
  })
})

describe('a semicolon between what was told and how much it grew', () => {
  it('leaves the numbers to their subjects', () => {
    const sentence =
      '城镇居民人均可支配收入9500元，农民人均纯收入3118元；比2020年分别增加3281元和921元，五年年均增长9%和5.9%。'
    expect(facts(five(sentence), province)).toEqual([
      'income_urban 2025 level 9500 元',
      'income_rural 2025 level 3118 元',
      'income_urban 2021-2025 change_total 3281 元',
      'income_rural 2021-2025 change_total 921 元',
      'income_urban 2021-2025 growth_avg 9 %',
      'income_rural 2021-2025 growth_avg 5.9 %',
    ])
  })
})

describe('an amount that is compared with all of a plan', () => {
  it('is the year’s in the review of one, while the next plan is not over', () => {
    const text = '一、2023年工作回顾\n完成技改投资155亿元，是“十三五”时期的1.9倍。'
    expect(facts(text)).toEqual(['fai_tech_upgrade 2023 level 155 亿元'])
  })
})

describe('times as much', () => {
  it('is of the year in a list of what grew in it', () => {
    const text = '一、过去五年工作回顾\n五年来，我们努力。\n2025年，进出口总额增长30.1%，实际使用外资增长1.2倍。'
    expect(facts(text, province)).toEqual(['trade_total 2025 growth 30.1 %', 'fdi 2025 growth 120 %'])
  })
})

describe('totals and additions', () => {
  it.each(rows)('%s', (_rule, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('sums investment that is told with what five years brought', () => {
    expect(facts(five('五年累计新增城镇就业42万人，完成固定资产投资6800亿元。'), province)).toEqual([
      'urban_new_jobs 2021-2025 level 42 万人',
      'fai 2021-2025 level 6800 亿元',
    ])
  })

  it('codes the level behind thresholds that were passed in a row', () => {
    expect(facts(five('地区生产总值连跨两个千亿台阶、达到5230亿元，年均增长6.2%。'), province)).toEqual([
      'gdp 2025 level 5230 亿元',
      'gdp 2021-2025 growth_avg 6.2 %',
    ])
  })

  it('sums what accumulates beside what is told to be summed, also where a year was spoken of', () => {
    expect(facts(five('2025年地区生产总值达到158亿元。累计改造老旧小区86个，新增城镇就业2.6万人。'))).toEqual([
      'gdp 2025 level 158 亿元',
      'old_communities_renovated 2021-2025 level 86 个',
      'urban_new_jobs 2021-2025 level 2.6 万人',
    ])
  })

  it('ends a sum with the year that is told beside it', () => {
    expect(
      facts(five('地方一般公共预算收入五年累计160亿元，其中2025年32.8亿元，扣除留抵退税因素后增长8.5%。')),
    ).toEqual([
      'budget_revenue 2021-2025 level 160 亿元',
      'budget_revenue 2025 level 32.8 亿元',
      'budget_revenue 2025 growth 8.5 %',
    ])
  })

  it('measures times as much from the year that its sentence compares with', () => {
    expect(facts(five('2025年，地区生产总值比2020年增长65.5%，财政收入增长1.71倍。'))).toEqual([
      'gdp 2021-2025 growth_total 65.5 %',
      'budget_revenue 2021-2025 growth_total 171 %',
    ])
  })

  it('takes a level aimed at behind a rate for a goal of its own', () => {
    expect(facts(outlook('地区生产总值增长6%左右，力争突破3100亿元。'))).toEqual([
      'gdp 2024 growth 6 %',
      'gdp 2024 level 3100 亿元',
    ])
  })
})
