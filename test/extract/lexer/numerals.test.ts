import { expect, it } from 'vitest'
import { numeralValue } from '../../../pipelines/extract/lexer/numerals.ts'

it.each([
  ['七百二十一', 721],
  ['二千五百', 2500],
  ['一九八七', 1987],
  ['二〇三五', 2035],
  ['十二', 12],
  ['三点五', 3.5],
  ['两亿三千万', 230_000_000],
  ['二万五', 25_000],
  ['一千零五', 1005],
  ['万亿', 1e12],
])('%s is %d', (numeral, value) => {
  expect(numeralValue(numeral)).toBe(value)
})

it('is null for what is no numeral', () => {
  expect(numeralValue('十个')).toBeNull()
  expect(numeralValue('')).toBeNull()
})
