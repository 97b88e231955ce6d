import { characterSet, isAmong } from '../characters.ts'
import { isDigit } from './numbers.ts'

/** What stands between the ends of a range of years or months. */
export const rangeMarks = characterSet('-至到~')

/** Where 1-12月, 1月至12月份 ends: all of a year; the place itself where no such words stand. */
export function monthsOfYear(text: string, at: number): number {
  if (text[at] !== '1' || (text[at + 1] !== '月' && !isAmong(rangeMarks, text.charCodeAt(at + 1)))) return at
  return at + (allMonths.exec(text.slice(at, at + 8))?.[0].length ?? 0)
}

const allMonths = /^1月?(?:-{1,2}|[至到~])12月份?/

/** Where a month ends that is printed up to a place: 3月|5日, 12月|份. */
export function afterMonth(text: string, at: number): number {
  let end = at
  while (isDigit(text, end)) end++
  if (end > at && (text[end] === '日' || text[end] === '号')) return end + 1
  for (const word of ['份', '底', '末', '中旬', '上旬', '下旬']) if (text.startsWith(word, at)) return at + word.length
  return at
}
