import { expect, test } from 'vitest'
import { indicators } from '../../schemas/indicators.ts'
import { build, growth, level, report, rowOf, rowsOf, states, target } from '../warehouse/tiny.ts'

test('one row an area and year holds level, growth and targets', async () => {
  const tiny = await build([
    states(
      report(),
      level('gdp', 2022, 620.5, { value_step: 0.1 }),
      growth('gdp', 2022, 2.5),
      target(growth('gdp', 2023, 6.5, { qualifier: 'about' })),
    ),
  ])
  const area = { area_code: '140109', area_name: '万柏林区' }
  expect(rowOf(tiny, 'panel', { year: 2022 })).toMatchObject({ ...area, gdp_level: 620.5, gdp_growth: 2.5 })
  expect(rowOf(tiny, 'panel', { year: 2023 })).toMatchObject({ ...area, gdp_level: null, gdp_growth_target: 6.5 })
})

test('it has four columns an indicator, in the order of the contract, whatever is known', async () => {
  const tiny = await build([states(report(), level('elevators_added', 2022, 54))])
  expect(Object.keys(rowOf(tiny, 'panel'))).toEqual([
    'area_code',
    'area_name',
    'year',
    ...indicators.flatMap(({ indicator }) =>
      ['level', 'growth', 'level_target', 'growth_target'].map((suffix) => `${indicator}_${suffix}`),
    ),
  ])
})

test('a threshold is no level, and real growth does not stand among nominal', async () => {
  const tiny = await build([
    states(
      report(),
      level('market_entities', 2022, 12, { qualifier: 'at_least' }),
      growth('income_rural', 2022, 5, { basis: 'real' }),
      level('gdp', 2022, 620),
    ),
  ])
  expect(rowOf(tiny, 'panel')).toMatchObject({ market_entities_level: null, income_rural_growth: null, gdp_level: 620 })
})

test('a range target is its low end', async () => {
  const goal = target(growth('gdp', 2023, 5, { qualifier: 'range', value_high: 5.5 }))
  expect(rowOf(await build([states(report(), goal)]), 'panel').gdp_growth_target).toBe(5)
})

test('a span of years has no row', async () => {
  const span = { ...level('urban_new_jobs', 2022, 10), period_start: 2018 }
  expect(rowsOf(await build([states(report(), span)]), 'panel')).toEqual([])
})
