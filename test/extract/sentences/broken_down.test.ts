import { describe, expect, it } from 'vitest'
import { facts, review } from '../facts.ts'

describe('what a whole is broken down into', () => {
  it.each([
    [
      'the sectors of a product that the catalogue lacks',
      '民营经济增加值182亿元，增长7.1%，占GDP的比重为58.3%。其中，第一产业增加值21亿元；第二产业增加值94亿元，增长8%。',
      [],
    ],
    ['the sectors of a product beside the economy’s', '海洋生产总值46亿元；其中，第一产业增加值9亿元。', []],
    ['the sectors of what is used or earned', '全社会用电量增长6%，其中第一产业增长3%，服务业增长8%。', []],
    [
      'the sectors of investment',
      '固定资产投资增长4.2%。从产业结构看，第一产业增长15%，第二产业和第三产业分别增长6%和2%。',
      ['fai 2023 growth 4.2 %'],
    ],
    [
      'the sectors of the product',
      '生产总值增长6.2%，没有达到年初的目标；其中第一产业增长3%，第二产业增长7%。',
      ['gdp 2023 growth 6.2 %', 'va_primary 2023 growth 3 %', 'va_secondary 2023 growth 7 %'],
    ],
    [
      'the shares that each sector has',
      '一、二、三产业增加值分别占全县生产总值的14.1%、46.3%、39.6%。',
      ['share_primary 2023 level 14.1 %', 'share_secondary 2023 level 46.3 %', 'share_tertiary 2023 level 39.6 %'],
    ],
    [
      'the shares of two sectors of the regional product',
      '第二、三产业增加值分别占地区生产总值的46.3%、39.6%。',
      ['share_secondary 2023 level 46.3 %', 'share_tertiary 2023 level 39.6 %'],
    ],
    [
      'how the shares changed, of which the first is named in full',
      '第一产业比重下降0.4个百分点，第二产业提高1.5个百分点，第三产业下降1.1个百分点。',
      ['share_primary 2023 change -0.4 pp', 'share_secondary 2023 change 1.5 pp', 'share_tertiary 2023 change -1.1 pp'],
    ],
    [
      'a name of two in a list',
      '全社会用电量和存、贷款余额分别增长5.5%、9.1%、12.4%。',
      ['deposits 2023 growth 9.1 %', 'loans 2023 growth 12.4 %'],
    ],
    [
      'the parts of an amount behind its growth',
      '一般公共预算收入30.6亿元，增长2%（税收收入18.1亿元、非税收入12.5亿元）。',
      ['budget_revenue 2023 level 30.6 亿元', 'budget_revenue 2023 growth 2 %', 'tax_revenue 2023 level 18.1 亿元'],
    ],
    [
      'the sectors at current prices',
      '全年实现现价地区生产总值61亿元，其中一、二、三产业现价增加值分别为20亿元、16亿元、25亿元。',
      [
        'gdp 2023 level 61 亿元',
        'va_primary 2023 level 20 亿元',
        'va_secondary 2023 level 16 亿元',
        'va_tertiary 2023 level 25 亿元',
      ],
    ],
  ])('%s', (_case, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})
