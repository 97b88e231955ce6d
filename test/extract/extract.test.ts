import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipelines/extract/index.ts'
import { province } from './facts.ts'

describe('any text', () => {
  const piece = fc.constantFrom(
    '地区生产总值',
    '增长',
    '5%',
    '、',
    '，',
    '。',
    '从',
    '到',
    '2025年',
    '分别',
    '（',
    '“',
    '和',
    '亿',
    '一',
    '\n',
    '百分之',
    '-',
    '1,234',
    '十四五',
    '占',
    '的',
    '连续',
    '翻',
  )

  it('gives quotes that are slices of the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const { observations, mentions } = extract(province, text, [])
        for (const { quote, text_start, text_end } of observations) expect(text.slice(text_start, text_end)).toBe(quote)
        for (const { text_start, text_end } of mentions) expect(text_end).toBeGreaterThan(text_start)
      }),
      { numRuns: 300 },
    )
  })
})
