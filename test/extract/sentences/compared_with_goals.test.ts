import { describe, expect, it } from 'vitest'
import { facts, review } from '../facts.ts'

describe('an amount in another currency', () => {
  it.each(['按美元计价为', '折合人民币'])('is of the same: %s', (words) => {
    expect(facts(review(`实际使用外资71亿元，${words}10亿美元，增长1.7%。`)).slice(1)).toEqual([
      'fdi 2023 level 10 亿美元',
      'fdi 2023 growth 1.7 %',
    ])
  })
})

describe('a goal that a rate is compared with', () => {
  it('makes no change of it', () => {
    expect(facts(review('城镇调查失业率5%，比调控目标低0.5个百分点。'))).toEqual([
      'unemployment_surveyed 2023 level 5 %',
    ])
  })
})

describe('what doubled behind a share', () => {
  it('is not the share', () => {
    expect(facts(review('研发经费投入强度1.3%，比2019年翻了一番多。'))).toEqual(['rd_intensity 2023 level 1.3 %'])
  })
})

describe('trade with the countries along a road', () => {
  it('is not all of it', () => {
    expect(facts(review('对沿线国家投资、进出口额达到3.4亿美元、162亿元。'))).toEqual([])
  })
})
