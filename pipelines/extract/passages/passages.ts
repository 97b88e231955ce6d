import { itemAt } from '../item_at.ts'
import { type Calendar, isSpan, isWithin, type Period } from '../periods.ts'
import type { Paragraph } from '../view.ts'
import {
  type Half,
  type Heading,
  halfOf,
  headingOf,
  headingPeriod,
  isGlossary,
  isOfPart,
  isReportOfPart,
  spanBeside,
  withInlineHeadings,
} from './headings.ts'
import { isBrief, leadsToPlans, leadsToTasks, ledTo } from './leading.ts'
import { openingPeriod, opensWithLateSurvey, opensWithPartOfYear, opensWithYearEnd } from './openings.ts'
import { type Section, sectionOf } from './sections.ts'

/** A paragraph with the headings above it and the years that its sentences are about unless they say otherwise. */
export type Passage = Paragraph & {
  section: Section
  /** The heading that runs into its text, without the stop behind it (empty if none does). */
  label: Paragraph
  period: Period
  /** The years of its first sentence. */
  first: Period
  span: Period | null
  /** The span of years that its heading names beside one year; null if none. */
  beside: Period | null
  heading: boolean
  glossary: boolean
  /** It tells of a part of a year: no fact of it is coded. */
  partial: boolean
}

/** What the headings and paragraphs so far say of those that follow. */
type Course = {
  /** The headings above, by their level. */
  path: (string | undefined)[]
  section: Section
  period: Period
  /** The last years that were reviewed or planned as a whole. */
  span: Period | null
  beside: Period | null
  half: Half
  glossary: boolean
  /** The one year that the heading of the part names. */
  year: Period | null
  /** The heading of the part names the report's own year beside the years ahead: 二、今后五年奋斗目标和2023年总体要求. */
  yearBeside: boolean
  /** A part of the report is about a half year: those behind it, about the year that is not over. */
  halfYear: boolean
  /** The paragraph before is the heading of its part. */
  headed: boolean
  /** A paragraph that opened the years named beside that one states numbers of them itself, before the first item. */
  spanTold: boolean
  /** The level of the heading below which a paragraph opened one year of the reviewed span: the next heading of its kind ends it; null if none did. */
  yearBelow: number | null
}

/** Reads the headings of a text and gives each paragraph its section and its years. */
export function passagesOf(chars: string, paragraphs: readonly Paragraph[], calendar: Calendar): Passage[] {
  const course: Course = {
    path: [],
    section: sectionOf([], calendar),
    period: { from: calendar.last, to: calendar.last },
    span: null,
    beside: null,
    half: 'both',
    glossary: false,
    year: null,
    yearBeside: false,
    halfYear: false,
    headed: false,
    spanTold: false,
    yearBelow: null,
  }
  const ofPart = isReportOfPart(chars)
  const parts = paragraphs.flatMap((paragraph) => withInlineHeadings(chars, paragraph))
  return parts.map(({ start, end }, index) => {
    const heading = headingOf(chars, start, end)
    // 2024年决算和2025年上半年预算执行情况的报告: the title of a report of a whole year is no heading of a part of one.
    const ofBoth = heading !== null && index === 0 && isOfPart(heading.text) && yearBesidePart.test(heading.text)
    if (heading && !ofBoth) readHeading(course, heading, calendar)
    const last = itemAt(parts, index - 1)
    const item = { heading, start, part: course.path[0] ?? '', half: course.half }
    if (last) course.period = ledTo(chars, last, item, calendar, course.period) ?? course.period
    // 2025年福建省政府工作报告: the year of a report, not that which it begins to tell of.
    const title = heading === null && index === 0 && parts.length > 1 && isOneLine(chars, { start, end })
    const { told, first } =
      title && namesReport.test(chars.slice(start, end))
        ? { told: course.period, first: course.period }
        : readParagraph(course, chars, { start, end }, heading, calendar)
    course.headed = heading !== null && heading.level === 1 && heading.end >= end
    if (isSpan(told)) course.span = told
    const runsIn = heading !== null && !heading.whole && !'。;'.includes(chars.charAt(heading.end - 1))
    const labelled = heading !== null && !heading.whole && heading.end < end
    return {
      start: runsIn ? heading.end : start,
      label: { start, end: labelled ? start + heading.text.length : start },
      end,
      section: course.section,
      period: told,
      first,
      span: course.span,
      beside: course.beside,
      heading: heading?.whole ?? (title || isCaption(chars, { start, end })),
      glossary: course.glossary,
      // 2023年，…收入12亿元。 below 2024年上半年预算执行情况: the year before is over.
      partial: ofPart || (course.section.partial && first.to >= course.period.to),
    }
  })
}

/** Takes a heading into the course: the years that it names, or the half of the report that it opens. */
function readHeading(course: Course, { text, level }: Heading, calendar: Calendar): void {
  const { path, half, year } = course
  path.length = level
  path[level - 1] = text
  course.section = sectionOf(path.filter(isNamed), calendar)
  course.glossary = isGlossary(text) || (course.glossary && level > 1)
  const told = headingPeriod(text, calendar)
  // 三、2016年工作安排 / （一）为“十三五”开好局: the items of a year's tasks are of it, whatever plan they serve.
  const serves = level > 1 && half === 'outlook' && year !== null && course.beside === null
  const named = serves && told && isSpan(told) && !text.includes('目标') ? null : told
  const opened = level === 1 || named ? halfOf(text, named, calendar) : null
  course.half = opened ?? half
  // A numbered heading that names neither years nor a half of the report stands below the one that does.
  if (level === 1) {
    course.year = named && !isSpan(named) ? named : null
    course.yearBeside = named !== null && isSpan(named) && text.includes(`${calendar.year}年`)
  }
  if (level === 1 && opened) {
    course.span = named && isSpan(named) ? named : null
    course.beside = named && !isSpan(named) ? spanBeside(text, named, calendar) : null
  }
  course.period = named ?? periodBelow(course, level, opened !== null, calendar)
  if (level === 1) course.spanTold = false
  course.halfYear ||= level === 1 && isOfPart(text)
  course.yearBelow = null
}

/** The years of what stands below a heading that names none. */
function periodBelow(
  { path, period, span, half, year, halfYear, spanTold, yearBelow }: Course,
  level: number,
  opened: boolean,
  calendar: Calendar,
): Period {
  if (level === 1 && halfYear) return defaultPeriod('outlook', calendar)
  if (level === 1 && opened) return defaultPeriod(half, calendar)
  // 第一部分 过去五年 / 四、改善环境 / 2016年，… / 五、保障民生: the years of the part again.
  // 二、“十五五”发展目标 … 今年主要预期目标是：… / 四、推动高质量发展: behind the goals of the year come its tasks.
  const tasksOfYear = level === 1 && span !== null && span.to > calendar.last
  if (span && yearBelow !== null && level <= yearBelow && !tasksOfYear) return span
  // 一、2025年计划执行情况 … 过去五年，…。 / （一）工业稳步增长: the items are of the year that the part names.
  // 一、2025年及“十四五”工作回顾 / 2025年，…。 / “十四五”时期，生产总值年均增长6%…。 / （一）工业稳步增长: so they are behind what is told of the plan.
  const ofYear = ofExecution.test(path[0] ?? '') || (level > 1 && spanTold)
  return year && isSpan(period) && ofYear ? year : period
}

/** The years that a paragraph is told of, and those of its first sentence; takes those that it opens into the course. */
function readParagraph(
  course: Course,
  chars: string,
  { start, end }: Paragraph,
  heading: Heading | null,
  calendar: Calendar,
): { told: Period; first: Period } {
  const { half, year, period } = course
  const silent = heading?.whole || opensWithLateSurvey(chars, start)
  // 主要预期目标是：地区生产总值增长6%左右 below 今后五年…和2023年…: those of the year, as none is a yearly rate.
  const ofYear = course.yearBeside && isSpan(period) && !chars.slice(start, end).includes('年均')
  const found = silent ? null : openingPeriod(chars, heading?.end ?? start, end, calendar, ofYear ? null : period)
  const own = found !== null && year !== null && course.headed && isOwnYear(chars, start, year, calendar)
  const opening = own ? year : found
  const endsYear = opening !== null && isSpan(period) && isWithin(opening, period) && opensWithYearEnd(chars, start)
  const stays = endsYear || (opening !== null && half === 'review' && opensWithPartOfYear(chars, start))
  // A look back in the plans (去年…) is over with its paragraph; a paragraph of a review that opens with this year leads over to the plans.
  if (opening && opening.to > calendar.last && half === 'review' && !stays) course.half = 'both'
  if (opening && !(stays || isPassing(course, opening, heading, calendar))) {
    course.spanTold =
      course.beside !== null && course.path.length === 1 && isSpan(opening) && statesNumbers(chars, start, end)
    open(course, opening, calendar)
  } else if (leadsToPlans(chars, start, end, calendar)) course.period = defaultPeriod('outlook', calendar)
  else if (isSpan(period) && leadsToTasks(chars, start, end, course.path[0] ?? '', calendar))
    course.period = defaultPeriod('outlook', calendar)
  const ofProblems =
    opening === null && course.half !== 'outlook' && isSpan(course.period) && tellsProblems(chars, start, end)
  const told = ofProblems ? defaultPeriod('review', calendar) : stays ? course.period : (opening ?? course.period)
  return { told, first: ofProblems ? told : (opening ?? course.period) }
}

/** Whether a paragraph states numbers that are no years. */
function statesNumbers(chars: string, start: number, end: number): boolean {
  return measured.test(chars.slice(start, Math.min(end, start + longestLook)))
}

const measured = /[0-9][%％万亿个]|[0-9]元/
/** Characters of a paragraph within which it comes to its numbers. */
const longestLook = 400

/** Whether the years that a paragraph opens with are told of in it alone. */
function isPassing(
  { half, year, beside, period, path }: Course,
  opening: Period,
  heading: Heading | null,
  { last }: Calendar,
): boolean {
  // （三）扩大开放。2025年…; （五）推进城镇化。“十二五”末…: a year is told of its item alone, and so is a plan among items of other five years.
  const another = isSpan(period) && opening.to < period.to && opening.to >= period.from
  // 三、完成2026年计划的主要措施 / （四）提升承载力。“十五五”期间…: so is any plan among the items of a year.
  const ofYear = year !== null && beside === null && heading?.whole === false
  const ofItem = heading !== null && heading.level > 1 && (another || ofYear || !isSpan(opening))
  // 五年来，…。¶2019年，社会消费品零售总额…: nor does one year of them hold below.
  const ofSpan = another && !isSpan(opening) && period.to <= last
  // 一、2021年工作回顾 … 2019年，…: a paragraph that looks further back.
  const looksBack = year !== null && !isSpan(opening) && opening.to < year.to
  // 一、2024年预算执行情况 / 2.支出 / “十四五”前四年，…: a look at some years within an item of what was carried out in one.
  const ofExecuted = year !== null && path.length > 1 && isSpan(opening) && ofExecution.test(path[0] ?? '')
  // 2023年经济普查核定的生产总值为…: beside what is told of the year after.
  const revises = !isSpan(period) && period.to === last && !isSpan(opening) && opening.to < last
  return (
    ofItem ||
    ofSpan ||
    looksBack ||
    ofExecuted ||
    revises ||
    isBrief(opening) ||
    (half === 'outlook' && opening.to <= last)
  )
}

/** The paragraphs that follow are of the years that one opened with. */
function open(course: Course, opening: Period, calendar: Calendar): void {
  const { path, span } = course
  course.period = opening
  const below = headingPeriod(path[0] ?? '', calendar) === null
  course.yearBelow = below && span && !isSpan(opening) && isWithin(opening, span) ? path.length : null
}

function isNamed(heading: string | undefined): heading is string {
  return heading !== undefined && heading !== ''
}

/** 同时，我们也清醒看到，发展中还存在不少困难：…: whether a paragraph behind those of some years tells what is wrong, as it is now. */
function tellsProblems(chars: string, start: number, end: number): boolean {
  return problems.test(chars.slice(start, Math.min(end, start + captionLength)))
}

const problems =
  /清醒(?:地)?(?:看到|认识)|^[^,。]{0,6}看到,|(?:存在|还有|面临)(?:的|一些|不少|许多)?[^,。]{0,6}(?:困难|问题|不足|矛盾|短板)/

/** 一、2023年工作回顾 / 今年是…之年: in a report that was written before its year began, right behind the heading of what it looks back on, this year is the one that the heading names. */
function isOwnYear(chars: string, start: number, year: Period, { last }: Calendar): boolean {
  return year.to === last && chars.startsWith('今年', start)
}

/** A heading of how a year's plan or budget was carried out. */
const ofExecution = /(?:计划|预算|收支)(?:执行|完成)情况|决算/

function defaultPeriod(half: Half, { year, last }: Calendar): Period {
  return half === 'outlook' ? { from: year, to: year } : { from: last, to: last }
}

/** Characters of the longest line that may be a headline or the caption of a figure. */
const captionLength = 60

/** 图1：…: it tells in short what the text states. */
function isCaption(chars: string, line: Paragraph): boolean {
  return isOneLine(chars, line) && /^[图表][0-9一二三四五六七八九十]/.test(chars.slice(line.start, line.start + 2))
}

/** 2024年决算|和2025年上半年…: a whole year that a headline names before a part of one. */
const yearBesidePart = /[12][0-9]{3}年(?!上半年|前三季度|[一二三]季度|[0-9])[^,。]*[及和与暨]/

/** Words of the headline of a report. */
const namesReport = /报告|公报|草案/

/** Whether a paragraph is a line without a sentence: the headline that a text begins with, or the caption of a figure. */
function isOneLine(chars: string, { start, end }: Paragraph): boolean {
  return end - start <= captionLength && !/[。;!]/.test(chars.slice(start, end))
}
