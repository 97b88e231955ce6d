import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantityAt } from '../../../pipelines/extract/lexer/quantities.ts'

const read = (text: string, at = 0) => {
  const quantity = quantityAt(text, at, text.length)
  if (!quantity) return null
  const { value, high, magnitude, unitText, qualifier } = quantity
  return { value, high, magnitude, unitText, qualifier }
}

describe('a magnitude with its unit', () => {
  it.each([
    ['不足千亿元', 2, 1],
    ['达到千家', 2, 1],
    ['走到千家万户', 2, 0],
    ['满足千亿元', 2, 0],
  ])('is an amount where words say that it was reached: %s', (text, at, found) => {
    expect(quantityAt(text, at, text.length) === null ? 0 : 1).toBe(found)
  })
})

describe('quantityAt', () => {
  it.each([
    ['620.5亿元', { value: 620.5, magnitude: 1e8, unitText: '亿元' }],
    ['1.27万亿元', { value: 1.27, magnitude: 1e12, unitText: '万亿元' }],
    ['3,456户', { value: 3456, unitText: '户' }],
    ['2万5千公里', { value: 25_000, unitText: '公里' }],
    ['1.64亿千瓦', { value: 1.64, magnitude: 1e8, unitText: '亿千瓦' }],
    ['百分之七点五', { value: 7.5, unitText: '%' }],
    ['两成', { value: 2, unitText: '成' }],
    ['两成半', { value: 2.5, unitText: '成' }],
    ['一倍半', { value: 1.5, unitText: '倍' }],
    ['三分之一', { value: 100 / 3, unitText: '%' }],
    ['一半', { value: 50, unitText: '%' }],
    ['七百二十一人', { value: 721, unitText: '人' }],
    ['1.5倍', { value: 1.5, unitText: '倍' }],
    ['翻两番', { value: 3, unitText: '倍' }],
    ['翻了一番', { value: 1, unitText: '倍' }],
    ['0.6个百分点', { value: 0.6, unitText: '个百分点' }],
    ['2.27:1', { value: 2.27, unitText: ':1' }],
    ['28微克/立方米', { value: 28, unitText: '微克/立方米' }],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toMatchObject({ high: null, qualifier: null, ...expected })
  })

  it.each([
    ['5%-5.5%', 5, 5.5],
    ['4.5-5%', 4.5, 5],
    ['6%到6.5%', 6, 6.5],
    ['百分之八至九', 8, 9],
  ])('reads the range %s', (text, value, high) => {
    expect(read(text)).toMatchObject({ value, high, unitText: '%' })
  })

  it('reads 从60%到66% as what it was and what it became', () => {
    expect(read('从60%到66%', 1)).toMatchObject({ value: 60, high: null })
  })

  it.each([
    ['2.7万余户', 'at_least'],
    ['1300多亿美元', 'at_least'],
    ['5%左右', 'about'],
    ['1200万人以上', 'at_least'],
    ['5.5%以内', 'at_most'],
    ['5%', null],
  ])('takes what is said behind %s', (text, qualifier) => {
    expect(read(text)).toMatchObject({ qualifier })
  })

  it('takes a bare 百 or 千亿 as an amount only where it is passed or reached', () => {
    expect(read('近百家', 1)).toMatchObject({ value: 100, unitText: '家' })
    expect(read('千亿元以上')).toMatchObject({ qualifier: 'at_least' })
    expect(read('千吨万人工程')).toBeNull()
  })

  it.each([
    ['数百家', 100, '家'],
    ['几十万个', 100_000, '个'],
  ])('takes %s as at least so many', (text, value, unitText) => {
    const quantity = read(text)
    expect((quantity?.value ?? 0) * (quantity?.magnitude ?? 0)).toBe(value)
    expect(quantity).toMatchObject({ qualifier: 'at_least', unitText: unitText === '个' ? '个' : unitText })
  })

  it('takes 几十年 for no number', () => {
    expect(read('几十年')).toBeNull()
  })

  it('gives the worth of the last printed digit', () => {
    expect(quantityAt('121万亿元', 0, 6)?.step).toBe(1)
    expect(quantityAt('2.50%', 0, 5)?.step).toBe(0.01)
    expect(quantityAt('2万5千公里', 0, 6)?.step).toBe(1000)
  })

  it('reads back any printed amount', () => {
    const amount = fc.tuple(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('亿元', '万户', '%', '万吨', '家'),
    )
    fc.assert(
      fc.property(amount, ([whole, cents, unit]) => {
        const printed = `${whole}.${String(cents).padStart(2, '0')}`
        expect(read(printed + unit)).toMatchObject({ value: Number(printed), unitText: unit })
      }),
    )
  })
})
