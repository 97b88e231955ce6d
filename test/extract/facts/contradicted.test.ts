import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts, factsWithin, outlook, review } from '../facts.ts'

describe('two values of one series in a report', () => {
  it('leaves the later one out, which is of something that its words do not tell', () => {
    const text = '主要预期目标是：固定资产投资增长11%。\n扩大服务业需求。挂牌上市公司新增20家，固定资产投资增长17%。'
    expect(facts(outlook(text))).toEqual(['fai 2024 growth 11 %'])
  })

  it('gives a finding that names the one before, and leaves the number a mention', () => {
    const text = review('固定资产投资增长11%。\n服务业提质。固定资产投资增长17%。')
    const { observations, mentions, findings } = extract(documentOf(), text, [])
    expect(findings).toMatchObject([
      { check: 'contradicted_reading', observation_ids: observations[0]?.observation_id },
    ])
    expect(mentions.map(({ value, observation_id }) => [value, observation_id !== null])).toEqual([
      [11, true],
      [17, false],
    ])
  })

  it.each([
    ['one that was rounded', '地区生产总值5612.3亿元。\n地区生产总值迈上5600亿元台阶。'],
    ['told side by side', '固定资产投资增长11%，实际增长9.5%。'],
    ['of other prices', '城镇居民人均可支配收入增长8.3%。\n城镇居民人均可支配收入扣除价格因素实际增长6.1%。'],
    ['by a name that says more', '国内旅游收入61亿元。\n旅游总收入66亿元。'],
  ])('are kept where they are %s', (_, text) => {
    expect(facts(review(text))).toHaveLength(2)
  })
})

describe('a mark far below what was told', () => {
  it('is of an area that its words do not tell', () => {
    const text = '地区生产总值5612亿元。\n南部片区加快发展。经济总量突破900亿元。'
    expect(facts(review(text))).toEqual(['gdp 2023 level 5612 亿元'])
  })
})

describe('what was carried out', () => {
  it('is the result, though another value stands before it', () => {
    const text = '经汇总，一般公共预算收入为58.3亿元。\n一般公共预算收入完成62.9亿元，增长7%。'
    expect(facts(review(text))).toEqual(['budget_revenue 2023 level 62.9 亿元', 'budget_revenue 2023 growth 7 %'])
  })

  it('is none among goals', () => {
    const text = '主要预期目标是：固定资产投资增长11%。\n加快服务业发展，实现固定资产投资增长17%。'
    expect(facts(outlook(text))).toEqual(['fai 2024 growth 11 %'])
  })
})

describe('a level of an area within the reporting one', () => {
  it('is something else where it is more than all of the area has', () => {
    const text = '一般公共预算收入达到4100亿元。武汉由1.6万亿元到2.2万亿元。'
    expect(factsWithin('420000', text)).toEqual(['420000 budget_revenue 4100'])
  })
})
