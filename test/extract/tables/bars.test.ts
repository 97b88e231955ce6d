import { describe, expect, it } from 'vitest'
import { facts } from '../facts.ts'

describe('tables whose cells bars part', () => {
  it('are read as Markdown has them', () => {
    const text = [
      '2023年主要指标完成情况',
      '| 指标名称 | 单位 | 2023年实际 | 增长% | 2024年计划 |',
      '|---|---|---|---|---|',
      '| 地区生产总值 | 亿元 | 512.3 | 4.6 | 545 |',
    ].join('\n')
    expect(facts(text)).toEqual(['gdp 2023 level 512.3 亿元', 'gdp 2023 growth 4.6 %', 'gdp 2024 level 545 亿元'])
  })

  it('are left alone where a merged head lost its columns', () => {
    const text = [
      '指标名称 | 2023年实绩 | 年度目标 | |',
      '绝对值（亿元） | 增幅（%） | | |',
      '地区生产总值 | 512.3 | 4.6 | 5 |',
    ].join('\n')
    expect(facts(text)).toEqual([])
  })
})
