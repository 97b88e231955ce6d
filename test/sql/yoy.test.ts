import { expect, test } from 'vitest'
import { build, growth, level, report, rowOf, states } from '../warehouse/tiny.ts'

test('real growth gives a deflator, no gap and no implied prior', async () => {
  // 660 against 600 is 10 %; of that 4.5 % is growth: 1.1 / 1.045 − 1 = 5.2632 % is prices
  const tiny = await build([
    states(report(), level('gdp', 2021, 600), level('gdp', 2022, 660), growth('gdp', 2022, 4.5)),
  ])
  const row = rowOf(tiny, 'yoy', { year: 2022 })
  expect(row).toMatchObject({ prior_level: 600, prior_source: 'restated', change_abs: 60, gap_pp: null })
  expect(row).toMatchObject({ reported_growth_basis: 'real', implied_prior_level: null })
  expect(row.change_pct).toBeCloseTo(10, 9)
  expect(row.implied_deflator_pct).toBeCloseTo(5.263158, 6)
  expect(tiny.failures).toEqual([])
})
