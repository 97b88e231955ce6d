import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, five, outlook, province, review } from '../facts.ts'

describe('what a circumstance names as a cause', () => {
  it('is told by the way', () => {
    expect(facts(review('受房地产开发投资下降13.8%等因素影响，固定资产投资下降2.4%。'))).toEqual([
      'fai 2023 growth -2.4 %',
      'fai_real_estate 2023 growth -13.8 %',
    ])
  })

  it('is none of the area where it is another’s', () => {
    expect(facts(review('受全国房地产开发投资下降13.8%影响，固定资产投资下降2.4%。'))).toEqual([
      'fai 2023 growth -2.4 %',
    ])
  })
})

describe('years that are a number’s alone', () => {
  it.each([
    [
      'a bracket behind the number names the year of it and of what is told of it',
      '研发经费投入达到38亿元（2022年快报），增长9.1%，投入强度1.6%；出口增长4%。',
      [
        'rd_expenditure 2022 level 38 亿元',
        'rd_expenditure 2022 growth 9.1 %',
        'rd_intensity 2022 level 1.6 %',
        'exports 2023 growth 4 %',
      ],
    ],
    [
      'the year before the one that is told, which is no comparison in a bracket',
      '研发经费支出（上年数）38亿元，占地区生产总值比重1.7%；出口增长4%。',
      ['rd_expenditure 2022 level 38 亿元', 'rd_intensity 2022 level 1.7 %', 'exports 2023 growth 4 %'],
    ],
    [
      'the bracket holds for the clause that the subject stands in, too',
      '研发经费投入突破30亿元，达到31.4亿元（2022年数据）。',
      ['rd_expenditure 2022 level 30 亿元', 'rd_expenditure 2022 level 31.4 亿元'],
    ],
    [
      'a bracket of more than a year says what that year had',
      '出口38亿元（2022年为36亿元）。',
      ['exports 2023 level 38 亿元', 'exports 2022 level 36 亿元'],
    ],
    [
      'what is higher than a plan’s average is not told of the plan',
      '地区生产总值增长6.1%，高于“十三五”时期平均水平；出口增长4%。',
      ['gdp 2023 growth 6.1 %', 'exports 2023 growth 4 %'],
    ],
    [
      'a survey that is reported a year late keeps its year to itself',
      '2022年研发经费投入38亿元，技术合同成交额12亿元。',
      ['rd_expenditure 2022 level 38 亿元', 'tech_contract_value 2023 level 12 亿元'],
    ],
    [
      'the year of a census',
      '第七次全国人口普查，全县常住人口41.6万人。',
      ['population_resident 2020 level 41.6 万人'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it.each([
    [
      'A is of the year in its bracket, and B of the one that is told',
      '森林覆盖率从42.1%（2019年）提高到43.6%；城镇化率达到61%。',
      ['forest_coverage 2019 level 42.1 %', 'forest_coverage 2025 level 43.6 %', 'urbanization 2025 level 61 %'],
    ],
    [
      'each of the two has its own',
      '城镇化率从57%（2018年）提高到60%（2023年）。',
      ['urbanization 2018 level 57 %', 'urbanization 2023 level 60 %'],
    ],
    [
      'each threshold that was passed has its own, and the rate behind them has none',
      '地区生产总值先后迈过500亿元（2021年）、600亿元（2024年）关口，五年年均增长6%。',
      ['gdp 2021 level 500 亿元', 'gdp 2024 level 600 亿元', 'gdp 2021-2025 growth_avg 6 %'],
    ],
    [
      'the next subject is of the years that are told',
      '进出口120亿元（2023年），增长8%，常住人口城镇化率61%。',
      ['trade_total 2023 level 120 亿元', 'trade_total 2023 growth 8 %', 'urbanization 2025 level 61 %'],
    ],
  ])('a year in a bracket is of one number: %s', (_, sentence, expected) => {
    expect(facts(five(sentence), province)).toEqual(expected)
  })

  it('ends with its part of the sentence, where it opens a clause behind a number', () => {
    const sentence = '地区生产总值500亿元，2022年迈上400亿元台阶；进出口120亿元。'
    expect(facts(review(sentence))).toEqual([
      'gdp 2023 level 500 亿元',
      'gdp 2022 level 400 亿元',
      'trade_total 2023 level 120 亿元',
    ])
  })

  it('counts the first years of a plan with the year that is spoken of, where they are as many', () => {
    const sentence = '到2014年底，多数指标进度超前，前四年地区生产总值年均增长9%。'
    const document = documentOf({ ...province, report_year: 2015, vintage: 2015 })
    expect(facts(`一、2014年工作回顾\n${sentence}`, document)).toEqual(['gdp 2011-2014 growth_avg 9 %'])
  })

  it('takes no years for what follows from a numbered line that states a number', () => {
    const text =
      '一、2023年计划执行情况\n1. 研发经费投入强度1.7%（2022年数）。\n2. 出口38亿元。\n——着力扩大内需。税收收入9亿元。'
    expect(facts(text)).toEqual([
      'rd_intensity 2022 level 1.7 %',
      'exports 2023 level 38 亿元',
      'tax_revenue 2023 level 9 亿元',
    ])
  })

  it('does not take a result that names its goal for the beginning of the plans', () => {
    const text = '一、2023年计划执行情况\n1. 出口增长6%，预期目标为5%左右。\n2. 税收收入9亿元。'
    expect(facts(text)).toEqual(['exports 2023 growth 6 %', 'tax_revenue 2023 level 9 亿元'])
  })
})

describe('what stands between a subject and its number', () => {
  it.each([
    [
      'what it was influenced by says nothing of it',
      '进出口总额62亿元，受大宗商品价格下行影响下降7.3%，其中出口41亿元。',
      ['trade_total 2023 level 62 亿元', 'trade_total 2023 growth -7.3 %', 'exports 2023 level 41 亿元'],
    ],
    ['a reservation', '人均地区生产总值虽达到7.4万元，但县域差距较大。', ['gdp_per_capita 2023 level 74000 元']],
    [
      'how nothing became something',
      '专精特新“小巨人”企业实现由零到9家的跃升。',
      ['sme_little_giants 2023 level 9 家'],
    ],
    [
      'what it was by its own rank',
      '实有经营主体32万户，居副省级城市第2位，新登记5.2万户，增长9%。',
      ['market_entities 2023 level 32 万户', 'market_entities 2023 change 5.2 万户'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('takes growth behind its rate without 的', () => {
    expect(facts(outlook('工业投资保持8%左右增长，就业稳定。'))).toEqual(['fai_industry 2024 growth 8 %'])
  })
})
