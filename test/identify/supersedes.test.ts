import { expect, it } from 'vitest'
import { withSupersedes } from '../../pipelines/identify/index.ts'
import type { Document } from '../../schemas/document.ts'
import { identified } from './record.ts'

function version(end: string, changes: Partial<Document> = {}): Document {
  return { ...identified(`2024年山西省政府工作报告\n${end}`).document, ...changes }
}

const supersedes = (...documents: Document[]) => withSupersedes(documents).map((document) => document.supersedes)

it('is null for a report with one text', () => {
  expect(supersedes(version('甲'))).toEqual([null])
})

it('names the text before it by publish date, unknown first, in whatever order they come', () => {
  const first = version('甲')
  const second = version('乙', { publish_date: '2024-02-01' })
  const third = version('丙', { publish_date: '2024-03-01' })
  expect(supersedes(third, first, second)).toEqual([second.document_id, null, first.document_id])
})

it('does not hold between types, years or tables', () => {
  const table = version('丙', { media_type: 'text/csv' })
  expect(
    supersedes(version('甲'), version('乙', { report_type: 'plan' }), version('丁', { report_year: 2023 }), table),
  ).toEqual([null, null, null, null])
})

it('does not hold where the area or the year is unknown', () => {
  expect(supersedes(version('甲', { area_code: null }), version('乙', { area_code: null }))).toEqual([null, null])
})
