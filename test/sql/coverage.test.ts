import { expect, test } from 'vitest'
import { build, growth, level, report, rowOf, rowsOf, states } from '../warehouse/tiny.ts'

const gdp = { indicator: 'gdp' }

test('stated: a statement of the year is in the series, and its document is named', async () => {
  const plan = report()
  const tiny = await build([states(plan, growth('gdp', 2022, 4.5))])
  expect(rowOf(tiny, 'coverage', gdp)).toMatchObject({ year: 2022, state: 'stated', document_id: plan.document_id })
})

test('not_stated: a report that covers the year says nothing of it', async () => {
  const plan = report()
  const tiny = await build([states(plan, level('fai', 2022, 100))])
  expect(rowOf(tiny, 'coverage', gdp)).toMatchObject({ state: 'not_stated', document_id: plan.document_id })
})

test('no_report: the years between those that are known', async () => {
  const tiny = await build([
    states(report({ report_year: 2020 }), level('gdp', 2019, 500)),
    states(report({ report_year: 2023 }), level('gdp', 2022, 620)),
  ])
  expect(rowsOf(tiny, 'coverage', gdp).map(({ year, state }) => [year, state])).toEqual([
    [2019, 'stated'],
    [2020, 'no_report'],
    [2021, 'no_report'],
    [2022, 'stated'],
  ])
})

test('a table never proves not_stated', async () => {
  const tiny = await build([states(report(), level('fai', 2022, 100, { rule: 'tabular' }))])
  expect(rowOf(tiny, 'coverage', gdp)).toMatchObject({ state: 'no_report', document_id: null })
})

test('a budget report proves it for public finance only', async () => {
  const tiny = await build([states(report({ report_type: 'budget' }), level('tax_revenue', 2022, 10))])
  expect(rowOf(tiny, 'coverage', { indicator: 'budget_revenue' }).state).toBe('not_stated')
  expect(rowOf(tiny, 'coverage', gdp).state).toBe('no_report')
})

test('doubtful: the only report of the year has lost characters', async () => {
  const tiny = await build([states(report({ damaged: 12 }), level('fai', 2022, 100))])
  expect(rowOf(tiny, 'coverage', gdp).state).toBe('doubtful')
})

test('doubtful: what was read conflicts', async () => {
  const plan = report()
  const tiny = await build([states(plan, level('gdp', 2022, 620), level('gdp', 2022, 320))])
  expect(rowOf(tiny, 'coverage', gdp)).toMatchObject({ state: 'doubtful', document_id: plan.document_id })
})

test('only the core indicators are tracked, for areas of which something is known', async () => {
  const tiny = await build([states(report(), level('gdp', 2022, 620))])
  expect(rowsOf(tiny, 'coverage', { indicator: 'tax_revenue' })).toEqual([])
  expect(new Set(rowsOf(tiny, 'coverage').map(({ area_code }) => area_code))).toEqual(new Set(['140109']))
})
