import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { mention } from '../../../schemas/mention.ts'
import { observation } from '../../../schemas/observation.ts'
import { documentOf } from '../document.ts'
import { province, review } from '../facts.ts'

describe('mentions', () => {
  const text = review('新建公办幼儿园3所，新增学位4500个，完成投资12.5亿元，地区生产总值增长5%。')

  it('keeps every quantity with its subject, linked to the observation that it became', () => {
    const { mentions, observations } = extract(documentOf(), text, [])
    expect(
      mentions.map(({ value, unit, subject, observation_id }) => [
        value,
        unit,
        subject,
        observation_id === observations[0]?.observation_id,
      ]),
    ).toEqual([
      [3, '所', '公办幼儿园', false],
      [4500, '个', '公办幼儿园学位', false],
      [12.5, '亿元', '投资', false],
      [5, '%', '地区生产总值', true],
    ])
  })

  it('has both ends of a range', () => {
    const { mentions } = extract(documentOf(), review('新增瞪羚企业20—25家，照护0—3岁婴幼儿。'), [])
    expect(mentions.map(({ value, value_high, unit }) => [value, value_high, unit])).toEqual([
      [20, 25, '家'],
      [0, 3, '岁'],
    ])
  })

  it('keeps to the contract', () => {
    const { mentions, observations } = extract(documentOf(), text, [])
    for (const row of mentions) expect(() => mention.schema.parse(row)).not.toThrow()
    for (const row of observations) expect(() => observation.schema.parse(row)).not.toThrow()
  })
})

describe('doubts', () => {
  it('says which number beside an indicator it could not read', () => {
    const { observations, findings } = extract(documentOf(), review('地区生产总值年均增长5%。'), [])
    expect(observations).toEqual([])
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([['uncertain_reading', 'info']])
  })

  it('doubts nothing where the number is of something else', () => {
    const { findings } = extract(
      documentOf(),
      review('规模以上工业增加值增速高于全省1.1个百分点。机电产品出口增长5%。'),
      [],
    )
    expect(findings).toEqual([])
  })
})

describe('damage', () => {
  it('never codes a number beside characters that were lost', () => {
    const text = review('森林覆盖率达38.1%，绿地率达39.4%。')
    const at = text.indexOf('38.1')
    const { observations, mentions, findings } = extract(documentOf(), text, [
      { start: at - 1, end: at, kind: 'out_of_step' },
    ])
    expect(observations.map(({ indicator }) => indicator)).toEqual(['urban_green_space_rate'])
    expect(mentions).toHaveLength(2)
    expect(findings.map(({ check }) => check)).toEqual(['damaged_number'])
  })

  it('marks a quote that touches restored characters', () => {
    const text = review('森林覆盖率达38.1%。')
    const { observations } = extract(documentOf(), text, [
      { start: text.indexOf('森'), end: text.indexOf('森') + 1, kind: 'restored' },
    ])
    expect(observations[0]?.repaired).toBe(true)
  })
})

describe('one number of several areas', () => {
  it('is of the indicator that each of them has', () => {
    const text = '一、2025年工作回顾\n宜昌生产总值突破5000亿元，孝感、荆门超过2000亿元。'
    const { mentions } = extract(province, text, [])
    expect(mentions.map(({ value, subject }) => [value, subject])).toEqual([
      [5000, '生产总值'],
      [2000, '生产总值'],
    ])
  })
})
