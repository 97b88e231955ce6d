import { extract } from '../../pipelines/extract/index.ts'
import { areaByCode } from '../../schemas/areas.ts'
import { documentOf } from './document.ts'

export const province = documentOf({
  area_code: '420000',
  area_name: '湖北省',
  area_level: 'province',
  report_type: 'work',
  report_year: 2026,
  vintage: 2026,
})

/** The facts of a text, each as indicator, period, measure, value and unit. */
export function facts(text: string, document = documentOf()): string[] {
  return extract(document, text, []).observations.map(
    ({ indicator, period_start, period_end, measure, value, unit }) => {
      const period = period_start === period_end ? period_start : `${period_start}-${period_end}`
      return `${indicator} ${period} ${measure} ${value ?? 'in step'} ${unit}`
    },
  )
}

/** A sentence under the headings of a review, of the plans, and of a five-year review. */
export const review = (sentence: string) => `一、2023年计划执行情况\n${sentence}`
export const outlook = (sentence: string) => `三、2024年重点工作\n${sentence}`
export const five = (sentence: string) => `一、“十四五”时期工作回顾\n${sentence}`

/** The facts of a sentence of an area's review of 2025, as area, indicator and value. */
export function factsWithin(code: string, sentence: string): string[] {
  const area = areaByCode(code)
  const report = documentOf({
    area_code: code,
    area_name: area?.name ?? null,
    area_level: area?.level ?? null,
    report_type: 'work',
    report_year: 2026,
    vintage: 2026,
  })
  return extract(report, `一、2025年工作回顾\n${sentence}`, []).observations.map(
    ({ area_code, indicator, value }) => `${area_code} ${indicator} ${value}`,
  )
}
