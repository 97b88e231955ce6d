import { describe, expect, it } from 'vitest'
import { lex } from '../../../pipelines/extract/lexer/lex.ts'
import { placesOf } from '../../../pipelines/extract/places.ts'
import { documentOf } from '../document.ts'

const places = placesOf(documentOf(), '')
const read = (text: string) =>
  lex(text, 0, text.length, places).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('lex', () => {
  it('takes the longest word', () => {
    expect(read('规模以上工业增加值同比增长4.7%')).toEqual([
      'name 规模以上工业增加值',
      'word 同比',
      'word 增长',
      'quantity 4.7%',
    ])
  })

  it('cuts words of one character off only beside a number, a time or a name', () => {
    expect(read('森林覆盖率达38.19%')).toEqual(['name 森林覆盖率', 'word 达', 'quantity 38.19%'])
    expect(read('行为规范')).toEqual(['text 行为规范'])
  })

  it('sees no quantity in a name with digits', () => {
    expect(read('12345热线')).toEqual(['text 12345', 'text 热线'])
    expect(read('建设5G基站')).not.toContainEqual(expect.stringContaining('quantity'))
  })

  it('sees no quantity in an ordinal', () => {
    expect(read('总量居全市第2位')).not.toContainEqual(expect.stringContaining('quantity'))
  })

  it('covers every character once', () => {
    const text = '全县2023年完成固定资产投资141.1亿元,比上年下降10.5%,其中G60沿线项目12个。'
    const tokens = lex(text, 0, text.length, places)
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })
})
