import { describe, expect, test } from 'vitest'
import { build, growth, level, report, rowOf, rowsOf, states, target } from '../warehouse/tiny.ts'

const report2023 = report({ report_year: 2023 })
const report2024 = report({ report_year: 2024 })

describe('within a document', () => {
  test('the precise figure wins over the rounded one', async () => {
    const tiny = await build([
      states(report2023, level('gdp', 2022, 136_500, { value_step: 100 }), level('gdp', 2022, 136_515)),
    ])
    expect(rowOf(tiny, 'series').value).toBe(136_515)
  })

  test('the exact figure wins over its threshold', async () => {
    const tiny = await build([
      states(
        report2023,
        level('sme_specialized', 2022, 4000, { qualifier: 'at_least' }),
        level('sme_specialized', 2022, 4211),
      ),
    ])
    expect(rowOf(tiny, 'series')).toMatchObject({ value: 4211, qualifier: 'exact' })
    expect(rowsOf(tiny, 'finding')).toEqual([])
  })

  test('two figures that are neither give no row and a finding', async () => {
    const tiny = await build([states(report2023, level('key_projects', 2022, 1000), level('key_projects', 2022, 243))])
    expect(rowsOf(tiny, 'series')).toEqual([])
    const finding = rowOf(tiny, 'finding', { check: 'conflicting_statements' })
    expect(finding.message).toBe(
      'Key projects, level of 2022 (actual): one document states 1000 个 (exact) and 243 个 (exact); neither is taken from it.',
    )
    expect(String(finding.observation_ids).split(' ')).toHaveLength(2)
  })

  test('an exact figure below a threshold conflicts with it', async () => {
    const tiny = await build([
      states(
        report2023,
        level('key_projects', 2022, 1000, { qualifier: 'at_least' }),
        level('key_projects', 2022, 243),
      ),
    ])
    expect(rowsOf(tiny, 'series')).toEqual([])
  })

  test('a fall of at least 14 % is a threshold of a fall of 15.2 %', async () => {
    const tiny = await build([
      states(report2023, growth('pm25', 2022, -14, { qualifier: 'at_least' }), growth('pm25', 2022, -15.2)),
    ])
    expect(rowOf(tiny, 'series')).toMatchObject({ value: -15.2, qualifier: 'exact' })
  })

  test('a conflict in one document does not touch what another states', async () => {
    const tiny = await build([
      states(report2023, level('key_projects', 2022, 1000), level('key_projects', 2022, 243)),
      states(report2024, level('key_projects', 2022, 243)),
    ])
    expect(rowOf(tiny, 'series')).toMatchObject({ value: 243, document_id: report2024.document_id })
  })
})

describe('a later document', () => {
  test('does not win within the rounding of what is printed', async () => {
    const tiny = await build([
      states(report2023, level('gdp', 2022, 1_210_000, { value_step: 10_000 })),
      states(report2024, level('gdp', 2022, 1_206_000, { value_step: 1000 })),
    ])
    expect(rowOf(tiny, 'series')).toMatchObject({ value: 1_210_000, document_id: report2023.document_id })
    expect(rowsOf(tiny, 'revision')).toEqual([])
  })

  test('wins beyond the rounding, and the revision names both', async () => {
    // 121万亿元 rounds what is at least 120.5万亿元; 120.4 is another figure
    const tiny = await build([
      states(report2023, level('gdp', 2022, 1_210_000, { value_step: 10_000 })),
      states(report2024, level('gdp', 2022, 1_204_000, { value_step: 1000 })),
    ])
    expect(rowOf(tiny, 'series').value).toBe(1_204_000)
    const revision = rowOf(tiny, 'revision')
    expect(revision).toMatchObject({
      prior_value: 1_210_000,
      value: 1_204_000,
      change_abs: -6000,
      prior_document_id: report2023.document_id,
      document_id: report2024.document_id,
    })
    expect(revision.change_pct).toBeCloseTo(-0.4959, 4)
  })

  test('is compared with the statement that is held, not with one that was not', async () => {
    // 100 ± 5 allows 104.9 and 104; 104 is not compared with the 104.9 between them
    const tiny = await build([
      states(report({ report_year: 2023 }), level('gdp', 2022, 100, { value_step: 10 })),
      states(report({ report_year: 2024 }), level('gdp', 2022, 104.9, { value_step: 0.1 })),
      states(report({ report_year: 2025 }), level('gdp', 2022, 104, { value_step: 1 })),
    ])
    expect(rowOf(tiny, 'series').value).toBe(100)
  })

  test('puts a figure in the place of a threshold without revising it', async () => {
    const tiny = await build([
      states(report2023, level('sme_specialized', 2022, 4000, { qualifier: 'at_least' })),
      states(report2024, level('sme_specialized', 2022, 4211)),
    ])
    expect(rowOf(tiny, 'series').value).toBe(4211)
    expect(rowsOf(tiny, 'revision')).toEqual([])
  })

  test('that only repeats a threshold of the figure does not win', async () => {
    const tiny = await build([
      states(report2023, level('sme_specialized', 2022, 4211)),
      states(report2024, level('sme_specialized', 2022, 4000, { qualifier: 'at_least' })),
    ])
    expect(rowOf(tiny, 'series').value).toBe(4211)
  })
})

describe('order and area', () => {
  test('of one vintage work comes before plan, budget and communiqué, whatever their names', async () => {
    const types = ['communique', 'work', 'budget', 'plan'] as const
    const statements = types.map((report_type, index) =>
      states(
        report({ report_type, report_year: report_type === 'communique' ? 2022 : 2023 }),
        level('gdp', 2022, 610 + 10 * index),
      ),
    )
    const tiny = await build(statements)
    expect(rowsOf(tiny, 'revision').map(({ prior_value, value }) => [prior_value, value])).toEqual(
      expect.arrayContaining([
        [620, 640],
        [640, 630],
        [630, 610],
      ]),
    )
    expect(rowOf(tiny, 'series').value).toBe(610)
  })

  test('a date comes before the type, an unknown date first', async () => {
    const tiny = await build([
      states(report({ report_type: 'work', publish_date: '2023-03-01' }), level('gdp', 2022, 620)),
      states(report({ report_type: 'budget', publish_date: '2023-02-01' }), level('gdp', 2022, 630)),
      states(report({ report_type: 'plan' }), level('gdp', 2022, 640)),
    ])
    expect(rowOf(tiny, 'series').value).toBe(620)
  })

  test('the report of an area wins over what another says of it, even if that is later', async () => {
    const city = report({ area_code: '140100', report_year: 2024 })
    const tiny = await build([
      states(report2023, level('gdp', 2022, 620)),
      states(city, level('gdp', 2022, 650, { area_code: '140109' }), level('gdp', 2023, 670, { area_code: '140109' })),
    ])
    expect(rowOf(tiny, 'series', { period_end: 2022 }).value).toBe(620)
    expect(rowOf(tiny, 'series', { period_end: 2023 })).toMatchObject({ value: 670, document_id: city.document_id })
    expect(rowOf(tiny, 'yoy', { year: 2023 })).toMatchObject({ prior_level: 620, prior_source: 'reported' })
  })

  test('what cannot be right, has no area, no year to be ordered by or was superseded is in no mart', async () => {
    const draft = report({ document_id: 'draft' })
    const final = report({ document_id: 'final', supersedes: 'draft' })
    const wrong = states(report2024, level('gdp', 2023, 62_000_000))
    const tiny = await build(
      [
        states(draft, level('gdp', 2022, 610)),
        states(final, level('gdp', 2022, 620), level('gdp', 2021, 600, { area_code: null })),
        wrong,
        states(report({ report_year: null, document_id: 'undated' }), level('gdp', 2020, 590)),
      ],
      wrong.observations.map(({ observation_id, document_id }) => ({
        check: 'level_possible',
        severity: 'error' as const,
        message: 'too much',
        document_id,
        observation_ids: observation_id,
      })),
    )
    expect(rowsOf(tiny, 'series').map(({ value }) => value)).toEqual([620])
  })

  test('actuals and targets, real and nominal growth are facts of their own', async () => {
    const tiny = await build([
      states(
        report2023,
        growth('income_rural', 2022, 5, { basis: 'real' }),
        growth('income_rural', 2022, 7),
        target(growth('income_rural', 2023, 6)),
      ),
    ])
    expect(rowsOf(tiny, 'series').map(({ status, basis, value }) => [status, basis, value])).toEqual([
      ['actual', 'nominal', 7],
      ['actual', 'real', 5],
      ['target', 'nominal', 6],
    ])
  })
})
