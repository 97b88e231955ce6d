import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../pipelines/extract/index.ts'
import { validate } from '../../pipelines/validate/index.ts'
import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import { type Fact, growth, level, report, states, target } from '../warehouse/tiny.ts'

const plan = report({ report_year: 2023 })

/** The observations of a document whose text is their quotes, validated. */
function validated(facts: readonly Fact[], document: Document = plan, more: Partial<Extraction> = {}): Extraction {
  const { observations } = states(document, ...facts)
  const text = observations.reduce((before, { quote, text_start }) => before.padEnd(text_start) + quote, '')
  return validate(document, text, { observations, mentions: [], findings: [], ...more })
}

/** Check and severity of the findings on one fact. */
function verdict(fact: Fact, document?: Document): string[] {
  return validated([fact], document).findings.map(({ check, severity }) => `${severity} ${check}`)
}

describe('validate', () => {
  test('finds nothing in sound rows and gives them back', () => {
    const facts = [
      level('gdp', 2022, 620.5),
      growth('gdp', 2022, 2.5),
      target(growth('gdp', 2023, 6.5, { qualifier: 'about' })),
      target(growth('income_per_capita', 2023, null, { qualifier: 'in_step', value_text: '' })),
    ]
    const { observations, findings } = validated(facts)
    expect(findings).toEqual([])
    expect(observations).toEqual(states(plan, ...facts).observations)
  })

  test('names the document and the observation in a sentence', () => {
    const { findings, observations } = validated([level('gdp', 2022, 62_050_000)])
    expect(findings).toEqual([
      {
        check: 'level_possible',
        severity: 'error',
        message:
          'Gross domestic (regional) product of 62050000 亿元 is outside the 0 to 3000000 that any area can have.',
        document_id: plan.document_id,
        observation_ids: observations[0]?.observation_id,
      },
    ])
  })

  test('keeps the findings of the stages before it, each once', () => {
    const finding: Finding = {
      check: 'damage',
      severity: 'warning',
      message: 'm',
      document_id: null,
      observation_ids: '',
    }
    expect(validated([], plan, { findings: [finding, finding] }).findings).toEqual([finding])
  })
})

describe('rows that break the contract', () => {
  const notANumber = level('gdp', 2022, Number.NaN)

  test('are left out and kept whole in an error finding', () => {
    const { observations, findings } = validated([notANumber])
    expect(observations).toEqual([])
    expect(findings).toMatchObject([{ check: 'observation_schema', severity: 'error', observation_ids: '' }])
    expect(findings[0]?.message).toContain('"indicator":"gdp"')
  })

  test('leave their mentions as mentions of no observation', () => {
    const mention = {
      document_id: plan.document_id,
      text_start: 0,
      text_end: 5,
      value: 620.5,
      value_high: null,
      unit: '亿元',
      subject: '地区生产总值',
      status: 'actual' as const,
      period_text: '2022',
      section: '',
      observation_id: states(plan, notANumber).observations[0]?.observation_id ?? '',
    }
    const { mentions } = validated([notANumber], plan, { mentions: [mention] })
    expect(mentions).toEqual([{ ...mention, observation_id: null }])
  })

  test('include a row that stands there twice', () => {
    const { observations } = states(plan, level('gdp', 2022, 620.5))
    const twice = validated([], plan, { observations: [...observations, ...observations] })
    expect(twice.observations).toHaveLength(1)
    expect(twice.findings.map(({ check }) => check)).toContain('observation_schema')
  })
})

describe('errors: rows that cannot be right', () => {
  test.each<[string, string, Fact]>([
    [
      'unknown_indicator',
      'an indicator that the catalogue does not have',
      { ...level('gdp', 2022, 5), indicator: 'happiness' },
    ],
    ['unknown_area', 'an area that the gazetteer does not have', level('gdp', 2022, 5, { area_code: '999999' })],
    ['unit_allowed', 'GDP in dollars', level('gdp', 2022, 5, { unit: '亿美元' })],
    ['unit_allowed', 'growth in points', growth('gdp', 2022, 5, { unit: 'pp' })],
    [
      'unit_allowed',
      'a change of a percentage in percent',
      { ...level('urbanization', 2022, 0.6), measure: 'change', unit: '%' },
    ],
    ['level_possible', 'more than all', level('urbanization', 2022, 101)],
    ['level_possible', 'less than nothing', level('gdp', 2022, -1)],
    ['level_possible', 'more days than a year has', level('air_good_days', 2022, 367)],
    [
      'change_possible',
      'a change by more days than a year has',
      { ...level('air_good_days', 2022, 400), measure: 'change' },
    ],
    ['growth_possible', 'a fall by more than all', growth('fai', 2022, -101)],
    ['growth_possible', 'growth that no area has', growth('gdp', 2022, 76)],
    ['period_order', 'a period that ends before it begins', { ...level('gdp', 2022, 5), period_start: 2023 }],
    ['value_present', 'a range without its upper end', level('gdp', 2022, 5, { qualifier: 'range' })],
    ['value_present', 'an exact number with an upper end', level('gdp', 2022, 5, { value_high: 6 })],
    ['value_present', 'no number', { ...level('gdp', 2022, 5), value: null, value_text: '5', quote: '5' }],
    ['number_in_quote', 'another number in the quote', level('gdp', 2022, 620.5, { value_text: '621.5' })],
    ['number_in_quote', 'no number as printed', level('gdp', 2022, 620.5, { value_text: '' })],
    ['actual_after_report', 'the year after the report', level('gdp', 2024, 640)],
  ])('%s: %s', (check, _name, fact) => {
    expect(verdict(fact)).toEqual([`error ${check}`])
  })

  test('quote_at_offsets: the text between the offsets is not the quote', () => {
    const { observations } = states(plan, level('gdp', 2022, 620.5))
    const { findings } = validate(plan, 'another text', { observations, mentions: [], findings: [] })
    expect(findings.map(({ check }) => check)).toEqual(['quote_at_offsets'])
  })
})

describe('what may be right', () => {
  test('growth beyond the plausible bounds is a warning', () => {
    expect(verdict(growth('gdp', 2022, 35))).toEqual(['warning growth_plausible'])
    expect(verdict(growth('gdp', 2022, 25))).toEqual([])
  })

  test('growth over a span is held against the bounds compounded', () => {
    // 26 % a year for five years is 217.6 %
    const span = (value: number): Fact => ({
      ...growth('gdp', 2022, value),
      measure: 'growth_total',
      period_start: 2018,
    })
    expect(verdict(span(53.1))).toEqual([])
    expect(verdict(span(220))).toEqual(['warning growth_plausible'])
  })

  test('a flow over a span may be as many times larger than that of a year', () => {
    expect(verdict({ ...level('urban_new_jobs', 2022, 6600), period_start: 2018 })).toEqual([])
    expect(verdict(level('urban_new_jobs', 2022, 6600))).toEqual(['error level_possible'])
  })

  test('an actual of the year that the report is written in is a warning', () => {
    expect(verdict(level('gdp', 2023, 640))).toEqual(['warning actual_of_running_year'])
    const communique = report({ report_type: 'communique', report_year: 2023 })
    expect(verdict(level('gdp', 2023, 640), communique)).toEqual([])
  })

  test('a past target retold is an information', () => {
    expect(verdict(target(growth('gdp', 2022, 6)))).toEqual(['info target_retold'])
  })

  test('a target more than 30 years ahead is a warning', () => {
    expect(verdict(target(level('gdp', 2060, 5000)))).toEqual(['warning target_far_off'])
    expect(verdict(target(level('urbanization', 2053, 75)))).toEqual([])
  })

  test('a number that the quote breaks over two lines is held by it', () => {
    expect(verdict(level('gdp', 2022, 620.5, { quote: '620\n.5', value_text: '620.5' }))).toEqual([])
  })

  test('dollars are allowed where the catalogue allows them, differences of percentages are points', () => {
    expect(verdict(level('exports', 2022, 5, { unit: '亿美元' }))).toEqual([])
    expect(verdict({ ...level('urbanization', 2022, 0.6), measure: 'change', unit: 'pp' })).toEqual([])
  })
})
