import { describe, expect, it } from 'vitest'
import { facts, review } from '../facts.ts'

describe('the level of the year before', () => {
  const level = 'urbanization 2023 level 63.4 %'
  it.each([
    ['that a clause tells', '城镇化率为63.4%，上年为62.6%。', [level, 'urbanization 2022 level 62.6 %']],
    [
      'before how much was added since',
      '城镇化率为63.4%，上年是62.6%，提高0.8个百分点。',
      [level, 'urbanization 2022 level 62.6 %', 'urbanization 2023 change 0.8 pp'],
    ],
    [
      'in a bracket behind the growth',
      '一般公共预算收入31亿元，下降3%（上年为32亿元）。',
      ['budget_revenue 2023 level 31 亿元', 'budget_revenue 2023 growth -3 %', 'budget_revenue 2022 level 32 亿元'],
    ],
    [
      'from which the change is counted',
      '税收收入19亿元，较上年21亿元减收2亿元。',
      ['tax_revenue 2023 level 19 亿元', 'tax_revenue 2022 level 21 亿元', 'tax_revenue 2023 change -2 亿元'],
    ],
    [
      'with which the year is compared',
      '税收收入19亿元，与上年21亿元相比，减收2亿元。',
      ['tax_revenue 2023 level 19 亿元', 'tax_revenue 2022 level 21 亿元', 'tax_revenue 2023 change -2 亿元'],
    ],
    [
      'of a year that a bracket names for all that follows',
      '全社会研发经费支出（2022年数据，下同）34.9亿元，增长8.6%。',
      ['rd_expenditure 2022 level 34.9 亿元', 'rd_expenditure 2022 growth 8.6 %'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('is not coded where a verb may sum a part of it', () => {
    expect(facts(review('出口5亿美元，上年完成4亿美元。'))).toEqual(['exports 2023 level 5 亿美元'])
  })
})
