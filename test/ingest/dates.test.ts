import { expect, it } from 'vitest'
import { arabicDates, dateIn } from '../../pipelines/ingest/dates.ts'

it.each([
  ['发布于2024年1月20日', '2024-01-20'],
  ['2024-1-2 09:30', '2024-01-02'],
  ['2024/01/20', '2024-01-20'],
  ['2024-02-31', null],
  ['2024-13-01', null],
  ['2024年1月', null],
])('the date in %s is %s', (text, date) => {
  expect(dateIn(text)).toBe(date)
})

it.each([
  ['二〇二三年十二月二十六日', '2023年12月26日'],
  ['一九九八年三月十日', '1998年3月10日'],
  ['二○○九年二月在', '2009年2月在'],
  ['二零二四年', '2024年'],
  ['2024年三月一日', '2024年3月1日'],
  ['过去的三月十日', '过去的三月十日'],
])('%s in digits is %s', (text, digits) => {
  expect(arabicDates(text)).toBe(digits)
})
