import { describe, expect, it } from 'vitest'
import { facts, review } from '../facts.ts'

describe('the share of an industry behind foreign investment', () => {
  it.each([
    '实际使用外资6.2亿美元，虽比上年下降5.1%，但制造业占比提高4.3个百分点。',
    '制造业利用外资增长11%、占比首次超过3成。',
  ])('is of the investment: %s', (sentence) => {
    expect(facts(review(sentence)).filter((fact) => fact.startsWith('share_'))).toEqual([])
  })
})

describe('exports behind goods that are sold abroad', () => {
  it('are of those goods', () => {
    expect(facts(review('脐橙远销东盟中东，出口总量增长59.2%。'))).toEqual([])
  })
})

describe('projects with a partner that were begun', () => {
  it('are not all of the list', () => {
    expect(facts(review('与央企合作的27个重大项目顺利落地。'))).toEqual([])
  })
})

describe('a share of research behind the output of a sector', () => {
  it('is of the sector', () => {
    expect(facts(review('生物医药产业产值增长15%、研发占比不低于12%。'))).toEqual([])
  })

  it('is of the economy where it says so', () => {
    expect(facts(review('生物医药产业产值增长15%、研发投入占地区生产总值3%。'))).toEqual([
      'rd_intensity 2023 level 3 %',
    ])
  })
})

describe('a share behind the investment of a sector', () => {
  it('is of all that is invested', () => {
    expect(facts(review('服务业投资增长15%，占比达66%。'))).toEqual([])
  })
})

describe('firms of a size', () => {
  it('are some of all', () => {
    expect(facts(review('引进和培育产值10亿元以上高新技术企业5家。'))).toEqual([])
  })
})

describe('exports behind the output of a product', () => {
  it('are of the product', () => {
    expect(facts(review('鲜切花产量206亿枝、出口额8.4亿元。'))).toEqual([])
  })

  it('what no product has is the area’s', () => {
    expect(facts(review('新能源汽车产量增长2%、实际使用外资增长1%。'))).toEqual(['fdi 2023 growth 1 %'])
  })
})

describe('a name that says what something else is', () => {
  it.each([
    ['of which a standard is told', '低收入标准由农民人均纯收入2300元提高到3700元。', []],
    ['for whom something is done', '为近8万户经营主体提供担保。', []],
    ['of what a place can grow', '新增9亿斤粮食生产能力工程开始实施。', []],
    ['whose share the last of a list is', '战略性新兴产业、绿色建材产业产值占比分别升至36%、27%。', []],
    [
      'whose total stands behind what is recognized',
      '认定高新技术企业总数达到710家。',
      ['hightech_enterprises 2023 level 710 家'],
    ],
    ['of which level a thing is', '取消38%的省级审批事项，固定资产投资增长8%。', ['fai 2023 growth 8 %']],
  ])('%s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})
