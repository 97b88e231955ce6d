import { expect, it } from 'vitest'
import { rounded } from '../../../pipelines/extract/facts/rounding.ts'

it.each([
  [0.1 + 0.2, 0.3],
  [620.5, 620.5],
  [1.1 * 1e12, 1.1e12],
  [-0.7 * 3, -2.1],
  [1 / 3, 0.333333333333],
])('%d is %d', (value, expected) => {
  expect(rounded(value)).toBe(expected)
})
