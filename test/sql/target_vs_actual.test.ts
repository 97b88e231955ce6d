import { describe, expect, test } from 'vitest'
import { build, type Fact, growth, level, report, rowOf, rowsOf, states, target } from '../warehouse/tiny.ts'

const plan2023 = report({ report_type: 'plan', report_year: 2023 })
const work2023 = report({ report_type: 'work', report_year: 2023 })
const plan2024 = report({ report_type: 'plan', report_year: 2024 })

/** The row of a target that 2023's plan sets and of the actual that 2024's states. */
async function judge(goal: Fact, actual: Fact) {
  return rowOf(await build([states(plan2023, target(goal)), states(plan2024, actual)]), 'target_vs_actual')
}

describe('met', () => {
  test('a point target of an indicator that should rise: at or above it', async () => {
    const row = await judge(growth('gdp', 2023, 6), growth('gdp', 2023, 6))
    expect(row).toMatchObject({ target: 6, actual: 6, actual_source: 'stated', difference: 0, met: true })
    expect((await judge(growth('gdp', 2023, 6), growth('gdp', 2023, 5.9))).met).toBe(false)
  })

  test('a range of an indicator that should rise: from its low end', async () => {
    const goal = growth('gdp', 2023, 5, { qualifier: 'range', value_high: 5.5 })
    expect(await judge(goal, growth('gdp', 2023, 5.2))).toMatchObject({ target: 5, target_high: 5.5, met: true })
    expect((await judge(goal, growth('gdp', 2023, 6))).met).toBe(true)
    expect((await judge(goal, growth('gdp', 2023, 4.9))).met).toBe(false)
  })

  test('about 6.5 %: half a printed unit of slack, so from 6.45', async () => {
    const goal = growth('gdp', 2023, 6.5, { qualifier: 'about' })
    expect((await judge(goal, growth('gdp', 2023, 6.45, { value_step: 0.01 }))).met).toBe(true)
    expect((await judge(goal, growth('gdp', 2023, 6.4))).met).toBe(false)
  })

  test('about 8 %: half a printed unit is half a point', async () => {
    const goal = growth('gdp', 2023, 8, { qualifier: 'about', value_step: 1 })
    expect((await judge(goal, growth('gdp', 2023, 7.5))).met).toBe(true)
    expect((await judge(goal, growth('gdp', 2023, 7.4))).met).toBe(false)
  })

  test('a ceiling: at or below it', async () => {
    const goal = growth('cpi', 2023, 3, { qualifier: 'about', value_step: 1 })
    expect((await judge(goal, growth('cpi', 2023, 3.5))).met).toBe(true)
    expect((await judge(goal, growth('cpi', 2023, 3.6))).met).toBe(false)
    const limit = level('unemployment_surveyed', 2023, 5.5, { qualifier: 'at_most', value_step: 0.1 })
    expect((await judge(limit, level('unemployment_surveyed', 2023, 5.2, { value_step: 0.1 }))).met).toBe(true)
  })

  test('a wanted fall is mirrored: at least 14 % is −14 or less', async () => {
    const goal = growth('pm25', 2023, -14, { qualifier: 'at_least' })
    expect(await judge(goal, growth('pm25', 2023, -15.2))).toMatchObject({ target: -14, met: true })
    expect((await judge(goal, growth('pm25', 2023, -13))).met).toBe(false)
    expect((await judge(growth('energy_intensity', 2023, -3), growth('energy_intensity', 2023, -3.1))).met).toBe(true)
  })

  test('an indicator without a wanted direction is not judged', async () => {
    const row = await judge(growth('imports', 2023, 3), growth('imports', 2023, 5))
    expect(row).toMatchObject({ target: 3, actual: 5, difference: 2, met: null })
  })

  test('an actual that is a threshold judges what it can', async () => {
    const goal = level('urban_new_jobs', 2023, 2)
    const more = (value: number) => level('urban_new_jobs', 2023, value, { qualifier: 'at_least' })
    expect(await judge(goal, more(2.1))).toMatchObject({ met: true, actual_qualifier: 'at_least', difference: null })
    expect((await judge(goal, more(1.9))).met).toBeNull()
  })

  test('without an actual there is a row with a null', async () => {
    const tiny = await build([states(plan2023, target(growth('gdp', 2023, 6)))])
    expect(rowOf(tiny, 'target_vs_actual')).toMatchObject({
      target: 6,
      actual: null,
      met: null,
      actual_document_id: null,
    })
  })
})

describe('which target, which actual', () => {
  test('the plan sets the target before the work report and the work report before the budget', async () => {
    const tiny = await build([
      states(work2023, target(growth('gdp', 2023, 6)), target(growth('fai', 2023, 9))),
      states(plan2023, target(growth('gdp', 2023, 6.5))),
      states(report({ report_type: 'budget' }), target(growth('fai', 2023, 8)), target(growth('gdp', 2023, 7))),
    ])
    expect(rowOf(tiny, 'target_vs_actual', { indicator: 'gdp' })).toMatchObject({
      target: 6.5,
      target_document_id: plan2023.document_id,
    })
    expect(rowOf(tiny, 'target_vs_actual', { indicator: 'fai' }).target).toBe(9)
  })

  test('a past target retold later does not count', async () => {
    const tiny = await build([states(plan2024, target(growth('gdp', 2023, 7)), growth('gdp', 2023, 6))])
    expect(rowsOf(tiny, 'target_vs_actual')).toEqual([])
  })

  test('a target of a later year does not count until that year’s report sets it', async () => {
    const tiny = await build([states(plan2023, target(level('urbanization', 2030, 75)))])
    expect(rowsOf(tiny, 'target_vs_actual')).toEqual([])
  })

  test('target and actual are matched on basis: real is not held against nominal', async () => {
    const row = await judge(
      growth('income_rural', 2023, 6, { basis: 'real' }),
      growth('income_rural', 2023, 7, { basis: 'nominal' }),
    )
    expect(row).toMatchObject({ basis: 'real', actual: null, met: null })
  })

  test('dollars are not held against yuan', async () => {
    const row = await judge(level('fdi', 2023, 5, { unit: '亿美元' }), level('fdi', 2023, 36))
    expect(row).toMatchObject({ unit: '亿美元', actual: null })
  })

  test('what a report says of its own year is no actual', async () => {
    const tiny = await build([
      states(work2023, target(level('urban_new_jobs', 2023, 2))),
      states(report({ report_type: 'budget' }), level('urban_new_jobs', 2023, 0.3)),
    ])
    expect(rowOf(tiny, 'target_vs_actual').actual).toBeNull()
  })

  test('the actual is the best statement: a communiqué that differs wins', async () => {
    const communique = report({ report_type: 'communique', report_year: 2023 })
    const tiny = await build([
      states(plan2023, target(growth('gdp', 2023, 6))),
      states(plan2024, growth('gdp', 2023, 6.1)),
      states(communique, growth('gdp', 2023, 5.8)),
    ])
    expect(rowOf(tiny, 'target_vs_actual')).toMatchObject({
      actual: 5.8,
      met: false,
      actual_document_id: communique.document_id,
    })
  })

  test('an increase on the budget is not held against an increase on the year before', async () => {
    const change = (change_base: 'prior_budget' | 'prior_actual', value: number): Fact => ({
      ...level('deficit', 2023, value),
      measure: 'change',
      change_base,
    })
    expect((await judge(change('prior_budget', 500), change('prior_actual', 400))).actual).toBeNull()
    expect((await judge(change('prior_budget', 500), change('prior_budget', 400))).met).toBe(true)
  })
})

describe('computed from levels', () => {
  const goal = target(growth('retail_sales', 2023, 8))

  test('where only the levels are known, the change of a nominal indicator is the actual', async () => {
    // 218 / 200 = +9 %; the digits allow 217.5 / 200.5 = +8.479 % at least, above 8
    const tiny = await build([
      states(plan2023, goal, level('retail_sales', 2022, 200)),
      states(plan2024, level('retail_sales', 2023, 218)),
    ])
    const row = rowOf(tiny, 'target_vs_actual')
    expect(row).toMatchObject({ actual_source: 'computed', actual_qualifier: null, met: true })
    expect(row.actual).toBeCloseTo(9, 9)
    expect(row.difference).toBeCloseTo(1, 9)
  })

  test('an actual whose rounding straddles the target is not judged', async () => {
    // 216.5 / 200.5 = +7.98 %, 217.5 / 199.5 = +9.02 %
    const tiny = await build([
      states(plan2023, goal, level('retail_sales', 2022, 200)),
      states(plan2024, level('retail_sales', 2023, 217)),
    ])
    expect(rowOf(tiny, 'target_vs_actual').met).toBeNull()
  })

  test('a stated growth wins over the computed one', async () => {
    const tiny = await build([
      states(plan2023, goal, level('retail_sales', 2022, 200)),
      states(plan2024, level('retail_sales', 2023, 217), growth('retail_sales', 2023, 8.1)),
    ])
    expect(rowOf(tiny, 'target_vs_actual')).toMatchObject({ actual_source: 'stated', actual: 8.1, met: true })
  })

  test('real growth is never computed from levels', async () => {
    const tiny = await build([
      states(plan2023, target(growth('gdp', 2023, 6)), level('gdp', 2022, 600)),
      states(plan2024, level('gdp', 2023, 660)),
    ])
    expect(rowOf(tiny, 'target_vs_actual')).toMatchObject({ actual: null, met: null })
  })
})

describe('in step with the economy', () => {
  const goal = target(growth('income_per_capita', 2023, null, { qualifier: 'in_step', value_step: null }))
  const income = (value: number) => growth('income_per_capita', 2023, value, { basis: 'real' })

  test('incomes are held against the actual real growth of GDP, which is named', async () => {
    const tiny = await build([states(plan2023, goal), states(plan2024, growth('gdp', 2023, 5.2), income(5.6))])
    expect(rowOf(tiny, 'target_vs_actual')).toMatchObject({
      basis: 'real',
      target: 5.2,
      target_qualifier: 'in_step',
      actual: 5.6,
      met: true,
      reference_document_id: plan2024.document_id,
    })
  })

  test('incomes that fall behind miss it', async () => {
    const tiny = await build([states(plan2023, goal), states(plan2024, growth('gdp', 2023, 5.2), income(5.1))])
    expect(rowOf(tiny, 'target_vs_actual').met).toBe(false)
  })

  test('nominal growth of incomes says nothing of it', async () => {
    const tiny = await build([
      states(plan2023, goal),
      states(plan2024, growth('gdp', 2023, 5.2), growth('income_per_capita', 2023, 6.3)),
    ])
    expect(rowOf(tiny, 'target_vs_actual')).toMatchObject({ target: 5.2, actual: null, met: null })
  })

  test('a number beside it is the target', async () => {
    const numbered = target(growth('income_per_capita', 2023, 6, { basis: 'real', qualifier: 'at_least' }))
    const tiny = await build([
      states(plan2023, goal, numbered),
      states(plan2024, growth('gdp', 2023, 5.2), income(5.6)),
    ])
    expect(rowOf(tiny, 'target_vs_actual')).toMatchObject({ target: 6, target_qualifier: 'at_least', met: false })
  })
})
