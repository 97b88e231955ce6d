import { describe, expect, it } from 'vitest'
import { facts, five, province, review } from '../facts.ts'

type Row = readonly [rule: string, sentence: string, facts: readonly string[]]

const rows: readonly Row[] = [
  [
    'what a sector that is developed adds',
    '积极发展第三产业，完成增加值481亿元，增长7%。',
    ['va_tertiary 2025 level 481 亿元', 'va_tertiary 2025 growth 7 %'],
  ],
  ['an unknown adverb of one character', '社会消费品零售总额愈增5.2%。', ['retail_sales 2025 growth 5.2 %']],
  [
    'verbs of growing',
    '规模以上工业增加值飙升9.1%，工业投资猛增18%，民间投资锐减1.2%。',
    ['va_industry_above 2025 growth 9.1 %', 'fai_industry 2025 growth 18 %', 'fai_private 2025 growth -1.2 %'],
  ],
  [
    'an effort before what is let grow',
    '着力推动工业投资增长15%以上，聚力扩大出口增长9%。',
    ['fai_industry 2025 growth 15 %', 'exports 2025 growth 9 %'],
  ],
  ['a verb of staying', '城镇调查失业率徘徊在5.1%左右。', ['unemployment_surveyed 2025 level 5.1 %']],
  ['an unknown noun, which makes another concept', '外贸企业增长5.2%，粮食产能达到900万吨。', []],
  ['an adverbial of circumstances', '固定资产投资在上年高基数上增长4.3%。', ['fai 2025 growth 4.3 %']],
  [
    'a harvest after what it stood up to',
    '粮食总产量喜获丰收、达到1203.5万吨。',
    ['grain_output 2025 level 1203.5 万吨'],
  ],
  ['a rank before the verb', '规上工业增加值增速位居全国第8位、增长6.2%。', ['va_industry_above 2025 growth 6.2 %']],
  ['a fall that narrows to a rate', '固定资产投资降幅收窄到3.5%。', ['fai 2025 growth -3.5 %']],
  ['a rate told in the clause before', '社零总额增速由负转正，达到3.1%。', ['retail_sales 2025 growth 3.1 %']],
  ['growth named behind its number', '规上工业增加值保持8%以上的较快增长。', ['va_industry_above 2025 growth 8 %']],
  [
    'a change for the better of what should rise',
    '国考断面水质优良比例改善3个百分点。',
    ['surface_water_good_ratio 2025 change 3 pp'],
  ],
  ['a rate that was run to', '规上工业增加值跑出7.6%的增速。', ['va_industry_above 2025 growth 7.6 %']],
  [
    'a mark that two passed together',
    '存贷款余额双超1.6万亿元。',
    ['deposits 2025 level 16000 亿元', 'loans 2025 level 16000 亿元'],
  ],
  [
    'a loss that is told without its unit of time',
    '常住人口4493万人，连续两年减少，一年净减9万人。',
    ['population_resident 2025 level 4493 万人', 'population_resident 2025 change -9 万人'],
  ],
  [
    'how much more it is than in an earlier year',
    '城镇化率达到65.2%，比2020年高4.6个百分点。',
    ['urbanization 2025 level 65.2 %', 'urbanization 2021-2025 change_total 4.6 pp'],
  ],
  [
    'what was outrun, which the number behind it is not of',
    '居民收入增速跑赢经济0.3个百分点，达到5.8%。',
    ['income_per_capita 2025 growth 5.8 %'],
  ],
  [
    'what the subject has become, which leaves it what is spoken of',
    '地区生产总值20012亿元，成为中部又一个“两万亿之城”，可比增长5.7%。',
    ['gdp 2025 level 20012 亿元', 'gdp 2025 growth 5.7 %'],
  ],
  ['a club that was joined', '地区生产总值跻身5万亿元俱乐部。', ['gdp 2025 level 50000 亿元']],
  ['the rest where a part is left out, which is another concept', '剔除房地产开发投资，固定资产投资增长9.2%。', []],
  [
    'A and B of one year: A is of the year before',
    '常住人口城镇化率由63.1%提高到63.9%。',
    ['urbanization 2024 level 63.1 %', 'urbanization 2025 level 63.9 %'],
  ],
  ['A of a part of the year', '地区生产总值由一季度下降1.9%转为全年增长3.8%。', ['gdp 2025 growth 3.8 %']],
  [
    'the whole year after its first quarters',
    '前三季度地区生产总值增长5.2%，预计全年增长5.3%左右。',
    ['gdp 2025 growth 5.3 %'],
  ],
]

describe('words between a subject and its number', () => {
  it.each(rows)('%s', (_, sentence, expected) => {
    expect(facts(`一、2025年工作回顾\n${sentence}`, province)).toEqual(expected)
  })

  it('takes what was added to and what it became in a five-year review', () => {
    expect(
      facts(five('经营主体由290万户壮大到380万户，增幅31%。高铁营业里程由1500公里延展到2300公里。'), province),
    ).toEqual([
      'market_entities 2020 level 290 万户',
      'market_entities 2025 level 380 万户',
      'market_entities 2021-2025 growth_total 31 %',
      'hsr_length 2020 level 1500 公里',
      'hsr_length 2025 level 2300 公里',
    ])
  })

  it('takes A for the year before the span where a sentence of its review tells of the last year', () => {
    expect(facts(five('五年间，实力稳步增强。2025年，一般公共预算收入从3800亿元增至4600亿元。'), province)).toEqual([
      'budget_revenue 2020 level 3800 亿元',
      'budget_revenue 2025 level 4600 亿元',
    ])
  })

  it('refuses numerals that are told one by one', () => {
    expect(facts(review('一二三次产业协调发展，税收收入占五分之一。'))).toEqual([])
  })
})
