/** A date in digits, as part of a pattern: 2024年1月20, 2024-1-20. */
export const dateForm = String.raw`((?:19|20)\d{2})\s?[-年./]\s?(\d{1,2})\s?[-月./]\s?(\d{1,2})`
const form = new RegExp(dateForm)

const years = /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/g
const monthsAndDays = /(?<=\d{4}年)([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})(?=日))?/g
const digits = '〇一二三四五六七八九'

/** The first date in a text, 2024年1月20日 or 2024-1-20, as 2024-01-20. Null if there is none, or none of the calendar. */
export function dateIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = form.exec(text) ?? []
  const date = isoDate(year, month, day)
  const time = Date.parse(date)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date
}

/** A date of the given digits: 2024, 1 and 20 as 2024-01-20. */
export function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A text with its years, and the months and days behind them, in digits: 二〇二三年十二月二十六日 is 2023年12月26日. */
export function arabicDates(text: string): string {
  if (!text.includes('年')) return text
  return text
    .replace(years, (year) => [...year].map((digit) => digits.indexOf(digit.replace(/[○零]/, '〇'))).join(''))
    .replace(monthsAndDays, (_, month: string, day?: string) => `${numberOf(month)}月${day ? numberOf(day) : ''}`)
}

/** A number to 99 in Chinese: 二十六. */
function numberOf(chinese: string): number {
  const [tens = '', ones] = chinese.split('十')
  if (ones === undefined) return digits.indexOf(tens)
  return 10 * (tens === '' ? 1 : digits.indexOf(tens)) + (ones === '' ? 0 : digits.indexOf(ones))
}
