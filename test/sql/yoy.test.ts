import { describe, expect, test } from 'vitest'
import { build, growth, level, report, rowOf, rowsOf, states } from '../warehouse/tiny.ts'

const nation = { area_code: '000000' }
const report2022 = report({ report_year: 2022 })
const report2023 = report({ report_year: 2023 })
const report2024 = report({ report_year: 2024 })

describe('change and reported growth', () => {
  test('real growth gives a deflator, no gap and no implied prior', async () => {
    // 660 against 600 is 10 %; of that 4.5 % is growth: 1.1 / 1.045 − 1 = 5.2632 % is prices
    const tiny = await build([
      states(report2023, level('gdp', 2021, 600), level('gdp', 2022, 660), growth('gdp', 2022, 4.5)),
    ])
    const row = rowOf(tiny, 'yoy', { year: 2022 })
    expect(row).toMatchObject({
      change_abs: 60,
      reported_growth_basis: 'real',
      gap_pp: null,
      implied_prior_level: null,
    })
    expect(row.change_pct).toBeCloseTo(10, 9)
    expect(row.implied_deflator_pct).toBeCloseTo(5.263158, 6)
    expect(tiny.failures).toEqual([])
  })

  test('nominal growth gives a gap and an implied prior, no deflator', async () => {
    // 220 against 200 is 10 %, two points more than reported; 220 / 1.08 = 203.7037 would have been the year before
    const tiny = await build([
      states(
        report2023,
        level('retail_sales', 2021, 200),
        level('retail_sales', 2022, 220),
        growth('retail_sales', 2022, 8),
      ),
    ])
    const row = rowOf(tiny, 'yoy', { year: 2022 })
    expect(row).toMatchObject({ reported_growth_basis: 'nominal', implied_deflator_pct: null, flag: null })
    expect(row.gap_pp).toBeCloseTo(2, 9)
    expect(row.implied_prior_level).toBeCloseTo(203.7037, 4)
    expect(rowOf(tiny, 'finding', { check: 'level_against_growth' }).severity).toBe('warning')
  })

  test('comparable growth is told apart from nominal but treated alike', async () => {
    // tax rebates: 96 against 100 is −4 %, +4 % on a comparable basis: a gap of −8 points, 96 / 1.04 = 92.3077 before
    const tiny = await build([
      states(
        report2023,
        level('budget_revenue', 2021, 100),
        level('budget_revenue', 2022, 96),
        growth('budget_revenue', 2022, 4, { basis: 'comparable' }),
      ),
    ])
    const row = rowOf(tiny, 'yoy', { year: 2022 })
    expect(row.reported_growth_basis).toBe('comparable')
    expect(row.gap_pp).toBeCloseTo(-8, 9)
    expect(row.implied_prior_level).toBeCloseTo(92.3077, 4)
  })

  test('growth on no basis gives neither a gap nor a deflator', async () => {
    const tiny = await build([
      states(
        report2023,
        level('grain_output', 2021, 100),
        level('grain_output', 2022, 104),
        growth('grain_output', 2022, 4),
      ),
    ])
    expect(rowOf(tiny, 'yoy', { year: 2022 })).toMatchObject({
      reported_growth_pct: 4,
      reported_growth_basis: null,
      gap_pp: null,
      implied_deflator_pct: null,
      implied_prior_level: null,
    })
  })

  test('of real and nominal growth the one on the basis of the catalogue is reported', async () => {
    const tiny = await build([
      states(
        report2023,
        level('income_urban', 2022, 40_000),
        growth('income_urban', 2022, 3, { basis: 'real' }),
        growth('income_urban', 2022, 5, { basis: 'nominal' }),
      ),
    ])
    expect(rowOf(tiny, 'yoy', { year: 2022 })).toMatchObject({
      reported_growth_pct: 5,
      reported_growth_basis: 'nominal',
    })
  })

  test('the growth may stand in another document of the same vintage, never in one of a later vintage', async () => {
    const work = report({ report_type: 'work' })
    const tiny = await build([
      states(report2023, level('gdp', 2022, 660), level('retail_sales', 2022, 220)),
      states(work, growth('gdp', 2022, 4.5)),
      states(report2024, growth('retail_sales', 2022, 8)),
    ])
    const gdp = rowOf(tiny, 'yoy', { indicator: 'gdp' })
    expect(gdp).toMatchObject({ reported_growth_pct: 4.5, growth_document_id: work.document_id })
    expect(rowOf(tiny, 'yoy', { indicator: 'retail_sales' }).reported_growth_pct).toBeNull()
  })

  test('the rounding of 121万亿元 bounds the change', async () => {
    // 121万亿元 is 120.5 to 121.5, 114.9万亿元 is 114.85 to 114.95: 120.5 / 114.95 = +4.8282 %, 121.5 / 114.85 = +5.7902 %
    const tiny = await build([
      states(
        report({ ...nation }),
        level('gdp', 2021, 1_149_000, { value_step: 1000 }),
        level('gdp', 2022, 1_210_000, { value_step: 10_000 }),
        growth('gdp', 2022, 5.5, { basis: 'nominal' }),
      ),
    ])
    const row = rowOf(tiny, 'yoy', { year: 2022 })
    expect(row.change_pct_low).toBeCloseTo(4.8282, 4)
    expect(row.change_pct).toBeCloseTo(5.309, 4)
    expect(row.change_pct_high).toBeCloseTo(5.7902, 4)
    expect(row.flag).toBe('within_rounding')
  })
})

describe('vintages', () => {
  test('a missing year leaves the change empty', async () => {
    const tiny = await build([states(report2023, level('gdp', 2020, 600), level('gdp', 2022, 660))])
    expect(rowOf(tiny, 'yoy', { year: 2022 })).toMatchObject({
      level: 660,
      prior_level: null,
      prior_source: null,
      change_pct: null,
    })
  })

  test('a prior level restated beside the level wins over the one reported before', async () => {
    const tiny = await build([
      states(report2022, level('gdp', 2021, 600)),
      states(report2023, level('gdp', 2021, 605), level('gdp', 2022, 660)),
    ])
    expect(rowOf(tiny, 'yoy', { year: 2022 })).toMatchObject({
      prior_level: 605,
      prior_source: 'restated',
      prior_document_id: report2023.document_id,
    })
    expect(rowOf(tiny, 'yoy', { year: 2021 }).level).toBe(600)
  })

  test('else the prior is the latest statement made before the level, not one made after it', async () => {
    const communique = report({ report_type: 'communique', report_year: 2021 })
    const tiny = await build([
      states(report2022, level('gdp', 2021, 600)),
      states(communique, level('gdp', 2021, 603)),
      states(report2023, level('gdp', 2022, 660)),
      states(report2024, level('gdp', 2021, 630)),
    ])
    expect(rowOf(tiny, 'yoy', { year: 2022 })).toMatchObject({
      prior_level: 603,
      prior_source: 'reported',
      prior_document_id: communique.document_id,
    })
  })

  test('a communiqué comes after the work report of the next year: the series follows it, the level does not', async () => {
    const work = report({ report_type: 'work', report_year: 2023 })
    const communique = report({ report_type: 'communique', report_year: 2022 })
    const tiny = await build([states(communique, level('gdp', 2022, 625)), states(work, level('gdp', 2022, 620))])
    expect(rowOf(tiny, 'yoy', { year: 2022 })).toMatchObject({ level: 620, document_id: work.document_id })
    expect(rowOf(tiny, 'series', { measure: 'level' })).toMatchObject({
      value: 625,
      document_id: communique.document_id,
    })
  })

  test('what a report says of the year that it is written in is no level of that year', async () => {
    const tiny = await build([
      states(report2023, level('urban_new_jobs', 2023, 0.4)),
      states(report2024, level('urban_new_jobs', 2023, 1.9)),
    ])
    expect(rowOf(tiny, 'yoy', { year: 2023 }).level).toBe(1.9)
  })

  test('a threshold is no level', async () => {
    const tiny = await build([
      states(report(nation), level('gdp', 2022, 1_000_000, { qualifier: 'at_least' }), growth('gdp', 2022, 3)),
    ])
    expect(rowsOf(tiny, 'yoy')).toEqual([])
    expect(rowOf(tiny, 'series', { measure: 'level' }).qualifier).toBe('at_least')
  })
})

describe('breaks', () => {
  test('the GDP of 2005 after the census is a suspected revision: no change, no deflator, a finding', async () => {
    const work2005 = report({ ...nation, report_type: 'work', report_year: 2005 })
    const work2006 = report({ ...nation, report_type: 'work', report_year: 2006 })
    const tiny = await build([
      states(work2005, level('gdp', 2004, 136_500, { value_step: 100 }), growth('gdp', 2004, 9.5)),
      states(work2006, level('gdp', 2005, 182_300, { value_step: 100 }), growth('gdp', 2005, 9.9)),
    ])
    expect(rowOf(tiny, 'yoy', { year: 2005 })).toMatchObject({
      level: 182_300,
      prior_level: 136_500,
      obs_status: 'B',
      change_pct: null,
      change_pct_low: null,
      gap_pp: null,
      implied_deflator_pct: null,
      document_id: work2006.document_id,
      prior_document_id: work2005.document_id,
    })
    expect(rowOf(tiny, 'finding', { check: 'suspected_revision' }).message).toBe(
      'Gross domestic (regional) product went from 136500 to 182300 亿元 in 2005, beyond the -15 to 26 % that is plausible in a year: a census, a revision or another concept, so no change is computed.',
    )
  })

  test('a provisional level stays provisional', async () => {
    const tiny = await build([states(report2023, level('gdp', 2022, 660, { obs_status: 'P' }))])
    expect(rowOf(tiny, 'yoy').obs_status).toBe('P')
  })

  test('a fast province may grow by 25 % in current prices', async () => {
    // 1.25 / 1.12 − 1 = 11.6071 % is prices
    const tiny = await build([
      states(report2023, level('gdp', 2021, 10_000), level('gdp', 2022, 12_500), growth('gdp', 2022, 12)),
    ])
    const row = rowOf(tiny, 'yoy', { year: 2022 })
    expect(row).toMatchObject({ obs_status: 'A', change_abs: 2500 })
    expect(row.implied_deflator_pct).toBeCloseTo(11.6071, 4)
  })
})

describe('dollars beside yuan', () => {
  const dollars = { unit: '亿美元' }

  test('each unit has its own row and is never compared with the other', async () => {
    const tiny = await build([
      states(report2022, level('trade_total', 2021, 390)),
      states(report2023, level('trade_total', 2022, 60, dollars)),
    ])
    expect(rowOf(tiny, 'yoy', { unit: '亿美元' })).toMatchObject({ level: 60, prior_level: null })
    expect(rowOf(tiny, 'yoy', { unit: '亿元' })).toMatchObject({ level: 390 })
  })

  test('the panel holds the yuan only', async () => {
    const tiny = await build([states(report2023, level('fdi', 2022, 5, dollars), level('exports', 2022, 80))])
    expect(rowOf(tiny, 'panel')).toMatchObject({ year: 2022, fdi_level: null, exports_level: 80 })
  })

  test('growth belongs to the one level that its document states', async () => {
    const tiny = await build([
      states(report2023, level('trade_total', 2022, 60, dollars), growth('trade_total', 2022, 7)),
    ])
    expect(rowOf(tiny, 'yoy').reported_growth_pct).toBe(7)
  })

  test('growth beside two levels belongs to the one that it shares a quote with', async () => {
    const quote = 'trade of 400, up by 7'
    const tiny = await build([
      states(
        report2023,
        level('trade_total', 2022, 400, { quote }),
        growth('trade_total', 2022, 7, { quote }),
        level('trade_total', 2022, 60, dollars),
      ),
    ])
    expect(rowOf(tiny, 'yoy', { unit: '亿元' }).reported_growth_pct).toBe(7)
    expect(rowOf(tiny, 'yoy', { unit: '亿美元' }).reported_growth_pct).toBeNull()
  })
})
