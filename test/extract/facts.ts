import { extract } from '../../pipelines/extract/index.ts'
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
