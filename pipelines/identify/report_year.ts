import type { ReportType } from '../../schemas/terms.ts'
import { arabicDates } from '../ingest/index.ts'
import { type Head, spokenTitle } from './head.ts'
import { typeOfTitle } from './report_type.ts'
import { toldYear } from './told_year.ts'

const yearPattern = /(?:19|20)\d{2}(?=\s?年)/g
const sessionPattern = /((?:19|20)\d{2})年\s?(\d{1,2})月(?:\s?\d{1,2}日)?\s?在?[^。]{0,60}(?:会议|大会)/
const dateBelowSession = /(?:会议|大会)上?[)）]?\n[(（]?((?:19|20)\d{2})年\s?(\d{1,2})月/
/** A session in a title's brackets says when, not of which year the report is. */
const bracketedSession = /[(（](?:19|20)\d{2}年\s?\d{1,2}月[^()（）]{0,60}[)）]/g
/** What a title says that tells of a year that is over. */
const executed = /执行情况|完成情况|完成表|决算/
/** Titles of texts of no known type that look ahead; any other is about a year that is over. */
const ahead = /计划|草案|要点|方案|目标|任务|安排|意见|规划|展望|部署/
const partOfYear = /上半年|前三季度|季度|(?<!1[-~—至]1)\d月/
/** The heading of the chapter on the year ahead. */
const outlook =
  /(?:^|\n)\s*[一二三四五六七八九][、.][^\n]{0,40}?((?:19|20)\d{2})年[^\n\d]{0,30}(?:目标|任务|安排|重点工作|总体要求|建议)/
/** The heading of the chapter on the year past. */
const review = /(?:^|\n)\s*一[、.]\s*(?:关于)?((?:19|20)\d{2})年[^\n]{0,30}(?:回顾|总结|完成情况|执行情况)/

/** A session in the last month of a year sets the targets of the next; one in the month before does where the text tells of this year as past. */
const [lastMonth, lateMonth] = [12, 11]

const chineseDigits = '〇一二三四五六七八九'
/** A five-year plan by its number: 第十四个五年规划, “十四五”规划. The tenth began in 2001. */
const fiveYears = /第(十[一二三四五六七八九]?)个五年|(十[一二三四五六七八九]?)五/
const tenthPlan = 2001

/** The year of a report, and what tells it: its title, session, headings or date, its file's name, or only what its text says of years. */
export type ReportYear = { year: number | null; from: 'said' | 'name' | 'text' }

/**
 * The year a report is of: the year whose targets it sets, for a communiqué the year it covers. From the title, then the session at which it
 * was given, then the sentence that opens it, then the headings of its chapters, then the date on which it was published, then the name of its file (`named`),
 * then what it says of the year past and ahead; null if none of them tells. The year in a title that names no type of report, where a text of a known type has one, is the last to be asked.
 */
export function reportYear(
  type: ReportType,
  { title, head, text, publishDate }: { title: string | null; head: Head; text: string; publishDate: string | null },
  named: number | null,
): ReportYear {
  const covers = type === 'communique' ? 1 : 0
  const titled = yearOfTitle(type, arabicDates(title ?? ''))
  const telling = type === 'other' || typeOfTitle(title ?? '') !== null
  const said =
    (telling ? titled : null) ??
    minus(yearOfSession(head, text), covers) ??
    yearOfOpening(type, head.opening) ??
    minus(firstYear(text, outlook), covers) ??
    minus(firstYear(text, review), covers - 1) ??
    minus(publishDate === null ? null : Number(publishDate.slice(0, 4)), covers) ??
    titled
  if (said !== null) return { year: said, from: 'said' }
  if (named !== null) return { year: named, from: 'name' }
  return { year: minus(toldYear(text), covers), from: 'text' }
}

function yearOfSession(head: Head, text: string): number | null {
  const lines = arabicDates(head.lines.join('\n'))
  const [, year, month] = sessionPattern.exec(lines) ?? dateBelowSession.exec(lines) ?? []
  if (year === undefined) return null
  const next = Number(year) + 1
  const isOver = firstYear(text, review) === Number(year) || firstYear(text, outlook) === next
  return Number(month) === lastMonth || (Number(month) === lateMonth && isOver) ? next : Number(year)
}

/**
 * A work report and a communiqué name their own year. Of two years any other report sets the targets of the later; one that tells of a year's
 * execution or course only is given in the year after.
 */
function yearOfTitle(type: ReportType, title: string): number | null {
  if (type === 'other' && /规划/.test(title)) return firstOfFiveYears(title)
  const bare = title.replace(bracketedSession, '').replace(/(?<=\d) (?=\d)/g, '')
  const years = [...bare.matchAll(yearPattern)].map(([year]) => Number(year))
  const [first] = years
  if (first === undefined) return null
  if (type === 'work' || type === 'communique') return first
  const latest = Math.max(...years)
  const past = type === 'other' ? !ahead.test(title) : executed.test(title)
  return past && latest === Math.min(...years) && !partOfYear.test(title) ? latest + 1 : latest
}

/** The first year of a five-year plan: 2021 of the fourteenth (十四五, 第十四个五年规划). */
function firstOfFiveYears(title: string): number | null {
  const [, counted, short] = fiveYears.exec(title) ?? []
  const number = counted ?? short
  return number === undefined ? null : tenthPlan + 5 * Math.max(0, chineseDigits.indexOf(number[1] ?? '〇'))
}

function yearOfOpening(type: ReportType, opening: string): number | null {
  if (type !== 'plan' && type !== 'budget') return null
  return yearOfTitle(type, arabicDates(spokenTitle(opening)))
}

function firstYear(text: string, pattern: RegExp): number | null {
  const year = pattern.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}

function minus(year: number | null, years: number): number | null {
  return year === null ? null : year - years
}
