import { expect, it } from 'vitest'
import { extractLines } from '../../pipelines/extract/index.ts'
import { observation } from '../../schemas/observation.ts'
import type { TabularRow } from '../../schemas/tabular.ts'
import { documentOf } from './document.ts'

const row: TabularRow = {
  area_code: '000000',
  source_title: '2023年政府工作报告',
  report_year: 2023,
  report_type: 'work',
  publish_date: null,
  source_url: null,
  indicator: 'gdp',
  period: '2018-2022',
  status: 'actual',
  measure: 'growth_avg',
  value: 5.2,
  value_high: null,
  unit: '%',
  qualifier: 'exact',
  value_text: '5.2%',
}
const text = 'header\nline one\nline two\n'

it('makes a row an observation whose quote is its line', () => {
  const { observations } = extractLines(documentOf(), text, [{ row, start: 7, end: 15 }])
  expect(observations).toMatchObject([
    {
      indicator: 'gdp',
      period_start: 2018,
      period_end: 2022,
      quote: 'line one',
      rule: 'tabular',
      basis: 'real',
      obs_status: 'A',
      term: '地区生产总值',
      value_step: 0.1,
    },
  ])
  expect(() => observation.schema.parse(observations[0])).not.toThrow()
})

it('takes the basis that the row says', () => {
  const { observations } = extractLines(documentOf(), text, [
    { row: { ...row, basis: 'comparable' }, start: 7, end: 15 },
  ])
  expect(observations[0]?.basis).toBe('comparable')
})

it('scales the printed step into the unit of the row', () => {
  const level = { ...row, measure: 'level' as const, unit: '亿元', value: 1_210_000, value_text: '121万亿元' }
  const { observations } = extractLines(documentOf(), text, [{ row: level, start: 7, end: 15 }])
  expect(observations[0]?.value_step).toBe(10_000)
})

it('has no step for a row without a number', () => {
  const step = { ...row, value: null, value_text: '', qualifier: 'in_step' as const }
  expect(extractLines(documentOf(), text, [{ row: step, start: 7, end: 15 }]).observations[0]?.value_step).toBeNull()
})
