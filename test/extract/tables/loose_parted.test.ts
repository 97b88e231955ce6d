import { describe, expect, it } from 'vitest'
import { annex, expected, gdp, header, retail, stacked } from './annex.ts'

describe('a table whose cells spaces part', () => {
  it('gives a fact for each figure', () => {
    expect(annex([header, gdp, retail].map((cells) => cells.join('  ')).join('\n'))).toEqual(expected)
  })

  it('may be parted by single and wide spaces, and have them in its words', () => {
    const lines = ['　指   标　单位 2023年实际 增长% 2024年计划', gdp.join(' '), `　${retail.join('　')}`]
    expect(annex(...lines)).toEqual(expected)
  })

  it('may have the header on lines, and each row on one', () => {
    expect(annex(stacked([header]), gdp.join(' '), retail.join(' '))).toEqual(expected)
  })

  it('reads a header of two lines', () => {
    const head = ['指标  单位  2023年  2024年预期', '计划  实际  增长%']
    expect(
      annex(...head, '地区生产总值 亿元 520 512.3 4.6 545', '社会消费品零售总额 亿元 — 1,210.5 -6.1 增长8%左右'),
    ).toEqual(['gdp 2023 level 520 亿元', ...expected])
  })
})

describe('a table whose cells bars end', () => {
  it.each([
    [
      'on the same line',
      (rows: readonly (readonly string[])[]) =>
        rows
          .flat()
          .map((cell) => `${cell} |`)
          .join('\n'),
    ],
    ['on the next line', (rows: readonly (readonly string[])[]) => rows.flat().join('\n|\n').concat('\n|')],
  ])('knows which are empty: %s', (_, shown) => {
    const rows = [header, gdp.with(0, '地区生产\n总值'), ['固定资产投资', '亿元', '', '8.1', ''], retail]
    expect(annex(shown(rows).replaceAll('\n\n', '\n'))).toEqual([
      ...expected.slice(0, 3),
      'fai 2023 growth 8.1 %',
      ...expected.slice(3),
    ])
  })
})
