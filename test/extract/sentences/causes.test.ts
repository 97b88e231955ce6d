import { describe, expect, it } from 'vitest'
import { facts, factsWithin, review } from '../facts.ts'

describe('what something is due to', () => {
  it.each([
    [
      'before what is compared',
      '粮食总产量31万吨，因干旱比上年减产2万吨，下降6%。',
      ['grain_output 2023 level 31 万吨', 'grain_output 2023 change -2 万吨', 'grain_output 2023 growth -6 %'],
    ],
    [
      'behind its subject, with a verb of its own',
      '固定资产投资因项目减少下降3.2%，出口增长5%。',
      ['fai 2023 growth -3.2 %', 'exports 2023 growth 5 %'],
    ],
    [
      'in a clause of its own',
      '一般公共预算收入31亿元，由于减税降费，下降4%。',
      ['budget_revenue 2023 level 31 亿元', 'budget_revenue 2023 growth -4 %'],
    ],
    ['what drove it', '规模以上工业增加值受石化项目投产拉动增长9%。', ['va_industry_above 2023 growth 9 %']],
    ['with a number of its own, which is no change of the subject', '固定资产投资因3家企业停产，下降3%。', []],
    ['with an indicator of its own', '固定资产投资由于房地产开发投资下降12%，仅增长1.2%。', ['fai 2023 growth 1.2 %']],
    [
      'an indicator that fell, before a verb of the subject',
      '进出口总额因出口回落下降3%。',
      ['trade_total 2023 growth -3 %'],
    ],
    [
      'a name that begins like a cause',
      '出口增长6%，因特网用户增长12%，因病致贫人口下降20%。',
      ['exports 2023 growth 6 %'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })

  it('says nothing of whose number it is', () => {
    const sentence = '规上工业增加值增长7%，诸暨市因石化项目投产增长12%，嵊州市受建材拉动，增长8%。'
    expect(factsWithin('330600', sentence)).toEqual([
      '330600 va_industry_above 7',
      '330681 va_industry_above 12',
      '330683 va_industry_above 8',
    ])
  })
})
