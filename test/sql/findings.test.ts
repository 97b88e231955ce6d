import { expect, test } from 'vitest'
import { build, growth, level, report, rowOf, rowsOf, states } from '../warehouse/tiny.ts'

const tenth = { value_step: 0.1 }

test('three industries that do not add up to GDP are a warning, and stay in the series', async () => {
  // 10.1 + 320.4 + 292.1 = 622.6, not 620.5
  const tiny = await build([
    states(
      report(),
      level('gdp', 2022, 620.5, tenth),
      level('va_primary', 2022, 10.1, tenth),
      level('va_secondary', 2022, 320.4, tenth),
      level('va_tertiary', 2022, 292.1, tenth),
    ),
  ])
  const finding = rowOf(tiny, 'finding', { check: 'parts_against_whole' })
  expect(finding).toMatchObject({
    severity: 'warning',
    message:
      'Gross domestic (regional) product of 2022 is 620.5 亿元, but its parts in the same document add up to 622.6 亿元.',
  })
  expect(String(finding.observation_ids).split(' ')).toHaveLength(4)
  expect(rowsOf(tiny, 'series')).toHaveLength(4)
})

test('parts that add up within the rounding of their digits are none', async () => {
  // each of the four may be off by 0.05: 620.6 is as good as 620.5
  const tiny = await build([
    states(
      report(),
      level('gdp', 2022, 620.5, tenth),
      level('va_primary', 2022, 10.1, tenth),
      level('va_secondary', 2022, 318.4, tenth),
      level('va_tertiary', 2022, 292.1, tenth),
    ),
  ])
  expect(rowsOf(tiny, 'finding')).toEqual([])
})

test('a part that is larger than its whole is a warning', async () => {
  const tiny = await build([states(report(), level('budget_revenue', 2022, 20), level('tax_revenue', 2022, 25))])
  expect(rowOf(tiny, 'finding').check).toBe('part_exceeds_whole')
})

test('shares that do not add up to 100 are a warning', async () => {
  const shares = (primary: number) => [
    level('share_primary', 2022, primary, tenth),
    level('share_secondary', 2022, 52.8, tenth),
    level('share_tertiary', 2022, 45.9, tenth),
  ]
  const tiny = await build([states(report(), ...shares(2.3))])
  expect(rowOf(tiny, 'finding').message).toBe('The shares of the three industries in the GDP of 2022 add up to 101 %.')
  expect(rowsOf(await build([states(report(), ...shares(1.4))]), 'finding')).toEqual([])
})

test('real growth whose prices are beyond belief is a warning', async () => {
  // 1.24 / 1.05 = prices up by 18.1 %
  const tiny = await build([states(report(), level('gdp', 2021, 500), level('gdp', 2022, 620), growth('gdp', 2022, 5))])
  expect(rowOf(tiny, 'finding').check).toBe('level_against_growth')
})

test('an area with more than the area it belongs to is a warning; incomes may well be higher', async () => {
  const city = report({ area_code: '140100' })
  const tiny = await build([
    states(report(), level('gdp', 2022, 6205), level('income_urban', 2022, 45_000)),
    states(city, level('gdp', 2022, 5571), level('income_urban', 2022, 43_000)),
  ])
  expect(rowOf(tiny, 'finding').message).toBe(
    'Gross domestic (regional) product of 2022 is 6205 亿元 in 万柏林区, more than the 5571 亿元 of all of 太原市.',
  )
})
