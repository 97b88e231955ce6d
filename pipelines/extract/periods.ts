import type { Document } from '../../schemas/document.ts'
import type { Status } from '../../schemas/terms.ts'
import type { Time } from './lexer/times.ts'

/** Years, both ends included. */
export type Period = { from: number; to: number }

/** The years that a report tells its times from. */
export type Calendar = {
  /** 今年. */
  year: number
  /** The last year that is over: 去年 for a report with targets, the covered year for a communiqué or a final account. */
  last: number
  /** The year in which the report was given: that of its targets, the one before where it was given at that one's end, or the next where it surveys what is over. */
  given: number
}

/** The calendar of a report, whose first lines may say when it was given (2018年12月在…会议上); null if its year is unknown. */
export function calendarOf({ report_year, vintage }: Document, chars: string): Calendar | null {
  if (report_year === null) return null
  const told = vintage ?? report_year
  const given = Number(atYearEnd.exec(chars.slice(0, headLength))?.[1])
  // A report that is called after the year at whose end it was given, or on which it looks back, tells of that year, and plans the next.
  const over =
    given === report_year ||
    looksBackOn(chars, report_year) ||
    surveys(chars, report_year) ||
    closesTerm(chars, report_year)
  if (told === report_year && over) {
    // 明年 in what looks back on a year: it was given before that one ended.
    const early = given === report_year || chars.includes('明年')
    return { year: report_year + 1, last: report_year, given: early ? report_year : report_year + 1 }
  }
  // What surveys a year that is over, and knows no other as this year, is of the next: its last year is the one that it surveys.
  const written = told > report_year && !chars.includes('今年') ? told : report_year
  return { year: report_year, last: told - 1, given: given === report_year - 1 ? given : written }
}

/** Characters of a report that may say when it was given. */
const headLength = 200

/** Whether a report has the heading that looks back on a year: 一、2019年工作回顾. In a sentence (做好2019年工作总结) the words say nothing of its own year. */
function looksBackOn(chars: string, year: number): boolean {
  const named = `${year}年`
  for (let at = chars.indexOf(named); at >= 0; at = chars.indexOf(named, at + 1)) {
    const opens = at === 0 || headingStarts.includes(chars.charAt(at - 1))
    if (opens && lookingBack.some((words) => chars.startsWith(words, at + named.length))) return true
  }
  return false
}

const lookingBack = [
  '工作回顾',
  '政府工作回顾',
  '的工作回顾',
  '预算执行情况',
  '财政预算执行情况',
  '计划执行情况',
  '国民经济和社会发展计划执行情况',
]
/** What stands before a heading: its number, or the end of what comes before it. */
const headingStarts = '、)。:'

/** Whether a report that a term of five years ends with, given in the autumn of its last year, foresees that year's results: 预计到2016年底，… before 未来五年，…. */
function closesTerm(chars: string, year: number): boolean {
  const foreseen = chars.indexOf(`预计到${year}年底`)
  if (foreseen < 0) return false
  const coming = comingTerm.exec(chars)?.index ?? -1
  return foreseen < coming && pastTerm.test(chars.slice(0, foreseen))
}

const pastTerm = /过去五年|五年(?:来的)?(?:工作)?回顾/
const comingTerm = /(?:未来|今后)五年/

/** Whether the headline is that of a survey of a year that is over: 2022年…经济运行情况. */
function surveys(chars: string, year: number): boolean {
  const [headline = ''] = chars.slice(0, headlineLength).split('工作报告')
  const at = headline.indexOf(`${year}年`)
  return at >= 0 && surveyed.test(headline.slice(at))
}

/** Characters of a headline. */
const headlineLength = 50
const surveyed = /经济运行|统计公报/

/** The session at the end of a year at which a report was given, or the day in brackets below its title. */
const atYearEnd = /([12][0-9]{3})年1[12]月(?:[^。;]{0,40}(?:会议|大会)|[0-9]{1,2}日[^。;]{0,8}\))/

/** The years of a five-year plan: the first began in 1953, the third, after a pause, in 1966. */
export function planPeriod(number: number): Period {
  const from = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3)
  return { from, to: from + 4 }
}

/** The years that a time means where `context` is spoken of. Null for a part of a year. */
export function resolveTime(time: Time, calendar: Calendar, context: Period | null): Period | null {
  switch (time.kind) {
    case 'year':
      return { from: time.year, to: time.year }
    case 'relative':
      return toldFrom(calendar, context, time.offset)
    case 'previous': {
      const year = context && !isSpan(context) && context.to <= calendar.last ? context.to - 1 : calendar.year - 1
      return { from: year, to: year }
    }
    case 'since':
      return { from: time.year, to: Math.max(time.year, calendar.last) }
    case 'span':
      // 从2002年到2006年 in a look back on the four years behind 2002: those.
      return context && isSpan(context) && context.from === time.from + 1 && context.to === time.to
        ? context
        : behindBase(time)
    case 'plan':
      return resolvePlan(time, calendar)
    case 'years':
      if (time.prior && context)
        return isSpan(context)
          ? { from: context.from - time.count, to: context.from - 1 }
          : yearsBefore(context.to, time.count)
      if ((time.open || time.these) && context && isPlanOf(context, time.count, calendar)) return context
      return time.ahead || (time.open && context && context.to > calendar.last)
        ? comingYears(time.count, calendar, context)
        : { from: calendar.last - time.count + 1, to: calendar.last }
    case 'ago':
      return { from: calendar.last - time.count, to: calendar.last - time.count }
    // 2020年…为52，现在是43: in a sentence about an earlier year; else of the years that are spoken of.
    case 'now':
      return context && !isSpan(context) && context.to < calendar.last
        ? { from: calendar.last, to: calendar.last }
        : null
    case 'part':
    case 'silent':
      return null
  }
}

/** 2020年到2025年, 2003年到2023年: of years so many fives apart the first is the base, and those behind it are told; any other span has both its ends. */
function behindBase({ from, to }: Period): Period {
  return (to - from) % 5 === 0 ? { from: from + 1, to } : { from, to }
}

/** 今年 is the year in which the report was given, in the plans the report's own: some that are given in December say so. */
function toldFrom({ year, last, given }: Calendar, context: Period | null, offset: number): Period {
  const base = offset === 0 && context !== null && context.to > last ? year : given
  return { from: base + offset, to: base + offset }
}

/** Whether years are those of a plan that is not over, as many as are told. */
function isPlanOf({ from, to }: Period, count: number, { last }: Calendar): boolean {
  return to > last && to - from + 1 === count
}

/** 前三年: so many years before one; in the fourth year of a plan, 前四年 are the plan's, with it. */
function yearsBefore(year: number, count: number): Period {
  const inPlan = ((year - 1) % 5) + 1 === count
  return inPlan ? { from: year - count + 1, to: year } : { from: year - count, to: year - 1 }
}

/** The next so many years: those of the plan that is spoken of, where it has as many. */
function comingYears(count: number, { last }: Calendar, context: Period | null): Period {
  if (context && context.from > last && context.to - context.from + 1 === count) return context
  return { from: last + 1, to: last + count }
}

function resolvePlan(
  time: { number: number; since: boolean; end: boolean; first?: number; nth?: number; through?: number },
  calendar: Calendar,
): Period {
  const { from, to } = planPeriod(time.number)
  if (time.through !== undefined) return { from, to: planPeriod(time.through).to }
  if (time.nth !== undefined) return { from: from + time.nth - 1, to: from + time.nth - 1 }
  if (time.first !== undefined) return { from, to: from + time.first - 1 }
  if (time.end) return { from: to, to }
  return time.since && calendar.last < to && calendar.last > from ? { from, to: calendar.last } : { from, to }
}

/** Where a text says that its growth is on the year before from there on: 比上年（下同）增长, 比2020年（下同）增长 of 2021; infinity if nowhere. */
export function yearlyFromIn(chars: string, { last }: Calendar): number {
  for (const { 1: base, index } of chars.matchAll(onYearBelow))
    if (base === undefined || Number(base) === last - 1) return index
  return Number.POSITIVE_INFINITY
}

const onYearBelow = /(?:[比较](?:上年|去年|([12][0-9]{3})年)|同比)(?:增长[0-9.%]{0,6})?\((?:[^()]{0,8},)?下同\)/g

/** Whether a period is more than a year. */
export function isSpan({ from, to }: Period): boolean {
  return to > from
}

/** Whether a single year lies in a period. */
export function isWithin(year: Period, { from, to }: Period): boolean {
  return !isSpan(year) && year.from >= from && year.to <= to
}

/** A period that is not over when the report is made can only be aimed at. */
export function statusOf(period: Period, calendar: Calendar): Status {
  return period.to > calendar.last ? 'target' : 'actual'
}
