import { timeAt } from '../lexer/times.ts'
import { type Calendar, isSpan, isWithin, type Period, resolveTime } from '../periods.ts'
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

/** Reads the headings of a text and gives each paragraph its section and its years. */
export function passagesOf(chars: string, paragraphs: readonly Paragraph[], calendar: Calendar): Passage[] {
  const path: (string | undefined)[] = []
  let section = sectionOf([], calendar)
  let period: Period = { from: calendar.last, to: calendar.last }
  let span: Period | null = null
  let beside: Period | null = null
  let half: Half = 'both'
  let glossary = false
  /** The one year that the heading of the part names. */
  let year: Period | null = null
  /** A part of the report is about a half year: those behind it, about the year that is not over. */
  let halfYear = false
  /** The paragraph stands right behind the heading of its part. */
  let headed = false
  const ofPart = isReportOfPart(chars)
  const parts = paragraphs.flatMap((paragraph) => withInlineHeadings(chars, paragraph))
  return parts.map(({ start, end }, index) => {
    const heading = headingOf(chars, start, end)
    if (heading) {
      path.length = heading.level
      path[heading.level - 1] = heading.text
      section = sectionOf(path.filter(isNamed), calendar)
      glossary = isGlossary(heading.text) || (glossary && heading.level > 1)
      const told = headingPeriod(heading.text, calendar)
      // 三、2016年工作安排 / （一）为“十三五”开好局: the items of a year's tasks are of it, whatever plan they serve.
      const serves = heading.level > 1 && half === 'outlook' && year !== null && beside === null
      const named = serves && told && isSpan(told) && !heading.text.includes('目标') ? null : told
      const opened = heading.level === 1 || named ? halfOf(heading.text, named, calendar) : null
      half = opened ?? half
      // A numbered heading that names neither years nor a half of the report stands below the one that does.
      if (heading.level === 1) year = named && !isSpan(named) ? named : null
      if (heading.level === 1 && opened) {
        span = named && isSpan(named) ? named : null
        beside = named && !isSpan(named) ? spanBeside(heading.text, named, calendar) : null
      }
      if (named) period = named
      else if (heading.level === 1 && halfYear) period = defaultPeriod('outlook', calendar)
      else if (heading.level === 1 && opened) period = defaultPeriod(half, calendar)
      // 一、2025年计划执行情况 … 过去五年，…。 / （一）工业稳步增长: the items are of the year that the part names.
      else if (year && isSpan(period) && ofExecution.test(path[0] ?? '')) period = year
      halfYear ||= heading.level === 1 && isOfPart(heading.text)
    }
    const last = parts[index - 1]
    const item = { heading, start, part: path[0] ?? '', half }
    if (last) period = ledTo(chars, last, item, calendar, period) ?? period
    const silent = heading?.whole || opensWithLateSurvey(chars, start)
    const found = silent ? null : openingPeriod(chars, heading?.end ?? start, end, calendar, period)
    const own = found !== null && year !== null && headed && isOwnYear(chars, start, year, calendar)
    const opening = own ? year : found
    const endsYear = opening !== null && isSpan(period) && isWithin(opening, period) && opensWithYearEnd(chars, start)
    const stays = endsYear || (opening !== null && half === 'review' && opensWithPartOfYear(chars, start))
    // A look back in the plans (去年…) is over with its paragraph; a paragraph of a review that opens with this year leads over to the plans.
    if (opening && opening.to > calendar.last && half === 'review' && !stays) half = 'both'
    // （三）扩大开放。2025年…; （五）推进城镇化。“十二五”末…: a year is told of its item alone, and so is a plan among items of other five years.
    const another = isSpan(period) && opening !== null && opening.to < period.to && opening.to >= period.from
    const ofItem = opening !== null && heading !== null && heading.level > 1 && (another || !isSpan(opening))
    // 一、2021年工作回顾 … 2019年，…: a paragraph that looks further back.
    const looksBack = opening !== null && year !== null && !isSpan(opening) && opening.to < year.to
    const passing =
      opening !== null &&
      (stays || ofItem || looksBack || isBrief(opening) || (half === 'outlook' && opening.to <= calendar.last))
    if (opening && !passing) period = opening
    else if (leadsToPlans(chars, start, end, calendar)) period = defaultPeriod('outlook', calendar)
    else if (isSpan(period) && leadsToTasks(chars, start, end, path[0] ?? '', calendar))
      period = defaultPeriod('outlook', calendar)
    const ofProblems = opening === null && half !== 'outlook' && isSpan(period) && tellsProblems(chars, start, end)
    const told = ofProblems ? defaultPeriod('review', calendar) : stays ? period : (opening ?? period)
    headed = heading !== null && heading.level === 1 && heading.end >= end
    if (isSpan(told)) span = told
    const runsIn = heading !== null && !heading.whole && !'。;'.includes(chars.charAt(heading.end - 1))
    const labelled = heading !== null && !heading.whole && heading.end < end
    return {
      start: runsIn ? heading.end : start,
      label: { start, end: labelled ? start + heading.text.length : start },
      end,
      section,
      period: told,
      first: ofProblems ? told : (opening ?? period),
      span,
      beside,
      heading:
        heading?.whole ??
        isCaption(chars.slice(start, Math.min(end, start + captionLength + 1)), index === 0 && parts.length > 1),
      glossary,
      partial: ofPart || section.partial,
    }
  })
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

/** 为实现上述目标，重点抓好七项工作。, …。今年，我们将抓好以下八个方面的工作： in a part of a plan's goals and a year's tasks (“十三五”发展目标和2016年工作安排): the tasks of the year follow. */
function leadsToTasks(chars: string, start: number, end: number, part: string, { year }: Calendar): boolean {
  if (!part.includes(`${year}年`) && !part.includes('今年')) return false
  const text = chars.slice(Math.max(start, end - captionLength), end)
  const last = text.slice(text.lastIndexOf('。', text.length - 2) + 1)
  return tasks.test(last) && (end - start <= captionLength || last.startsWith('今年') || last.includes(`${year}年`))
}

/** …，2025年主要预期目标是…。围绕这些目标，要抓好以下六项重点工作：: a paragraph of goals that leads over to the plans. */
function leadsToPlans(chars: string, start: number, end: number, { year, last }: Calendar): boolean {
  if (year === last || !tasks.test(chars.slice(Math.max(start, end - longestLead), end))) return false
  const text = chars.slice(start, end)
  return text.includes(`${year}年`) && text.includes('目标')
}

/** Characters of the words that lead over to the tasks. */
const longestLead = 30

const tasks =
  /(?:抓好|做好|推进)(?:(?:以下|下列)[一二三四五六七八九十几]{0,2}|[一二三四五六七八九十]{1,2})个?(?:项|方面)[^,。]{0,6}工作/

/** What stands behind a paragraph: its heading, where it begins, and in which part and half of the report. */
type Item = { heading: Heading | null; start: number; part: string; half: Half }

/** The years that the paragraph before leads over to, instead of those told so far (`context`); null if to none. */
function ledTo(chars: string, last: Paragraph, item: Item, calendar: Calendar, context: Period): Period | null {
  if (chars.startsWith('--', item.start))
    return (
      closingSpan(chars, last, calendar, context) ??
      announcedPlan(chars, last, calendar) ??
      spanSpokenOf(chars, last, calendar)
    )
  if (leadsIn(chars, last, item)) return closingSpan(chars, last, calendar, context)
  if (item.half === 'outlook' || item.heading !== null) return null
  const announced = announcedSpan(chars, last, calendar) ?? listedSpan(chars, last, calendar)
  return (
    announced ??
    (labelled.test(chars.slice(item.start, item.start + 20)) ? closingSpan(chars, last, calendar, context) : null)
  )
}

/** 发展活力持续增强。…: a paragraph begins with what it is about, as the next ones do. */
const labelled = /^[^,。;:0-9]{4,16}。/

/** 把镜头拉长，“十四五”这五年，稳中有进。: the years that are over of which a paragraph speaks that states nothing; null if of none. */
function spanSpokenOf(chars: string, { start, end }: Paragraph, calendar: Calendar): Period | null {
  const text = chars.slice(start, end)
  if (text.length > longestLeadIn || counting.test(text)) return null
  for (let at = 0; at < text.length; at++) {
    const found = timeAt(text, at, text.length)
    if (!found) continue
    const { time, end: past } = found
    if (time.kind === 'year' || time.kind === 'relative') return null
    const some = time.kind === 'plan' || (time.kind === 'years' && time.count >= 5 && !time.bare)
    const period = some ? resolveTime(time, calendar, null) : null
    if (period) return isSpan(period) && period.to <= calendar.last ? period : null
    at = past - 1
  }
  return null
}

/** …。五年里——底子更厚实。…: the years of which a paragraph begins to list what they brought, and the next ones go on to; null if of none. */
function listedSpan(chars: string, { start, end }: Paragraph, calendar: Calendar): Period | null {
  const text = chars.slice(start, end)
  for (let dash = text.indexOf('--'); dash >= 0; dash = text.indexOf('--', dash + 2)) {
    const from = Math.max(0, dash - longestOpening)
    const stop = text.slice(from, dash).lastIndexOf('。')
    const told = stop < 0 && from > 0 ? null : timeAt(text, from + stop + 1, dash)
    if (told?.time.kind !== 'years' || told.time.count < 5 || told.time.ahead) continue
    if (inThem.test(text.slice(told.end, dash))) return resolveTime(told.time, calendar, null)
  }
  return null
}

/** Characters of such an opening. */
const longestOpening = 16

/** 五年|里|——, 五年|来，我们|——; the lexer may have taken 来 with the years. */
const inThem = /^[里来间中]?(?:,?我们)?$/

/** A heading of how a year's plan was carried out. */
const ofExecution = /计划执行情况/

/** A heading that looks back on a government's term of office, whatever years it names beside it. */
const ofTerm = /本届(?:市|县|区|省|州)?(?:人民)?政府|换届以来/

/** The years that a later sentence of a paragraph opens with (…。过去五年，…), of which the items behind it (——…, or （一）… in a look back on a term) tell; null if they are not some. */
function closingSpan(chars: string, { start, end }: Paragraph, calendar: Calendar, context: Period): Period | null {
  let found: Period | null = null
  const text = chars.slice(start, end)
  for (let stop = text.indexOf('。'); stop >= 0 && stop < text.length - 1; stop = text.indexOf('。', stop + 1)) {
    const opening = openingPeriod(chars, start + stop + 1, end, calendar, context)
    if (opening) found = isSpan(opening) && !isBrief(opening) ? opening : null
  }
  return found
}

/** 放到五年的坐标系中看：: the years of which a paragraph says that the next ones tell, stating nothing itself; null if it is none. */
function announcedSpan(chars: string, { start, end }: Paragraph, calendar: Calendar): Period | null {
  if (end - start > longestLeadIn || !leading.test(chars.slice(end - 2, end))) return null
  const text = chars.slice(start, end)
  if (counting.test(text)) return null
  for (let at = text.indexOf('五年'); at >= 0; at = text.indexOf('五年', at + 1)) {
    const told = timeAt(text, at, text.length)?.time
    if (told?.kind === 'years' && told.count === 5 && !told.ahead) return resolveTime(told, calendar, null)
  }
  return null
}

const leading = /[看说]:$/

/** Whether what a paragraph says last holds for the items behind it: in a look back on a term, or where it states nothing itself (硕果满枝。“十四五”是…的五年。). */
function leadsIn(chars: string, last: Paragraph, { heading, start, part }: Item): boolean {
  if (heading?.level === 2 && ofTerm.test(part)) return true
  const item = (heading !== null && heading.level > 1) || item1.test(chars.slice(start, start + 2))
  return item && last.end - last.start <= longestLeadIn && !counting.test(chars.slice(last.start, last.end))
}

/** What the first of some numbered items begins with. */
const item1 = /^1[.、]/

/** A number that is no year. */
const counting = /[0-9](?!年)(?![0-9]{1,3}年)/
/** Characters of a paragraph that only leads over to items. */
const longestLeadIn = 120

/** The coming plan of whose goals a paragraph speaks last (围绕…，“十三五”时期要实现以下主要目标。), of which the items behind it tell; null if of none. */
function announcedPlan(chars: string, { start, end }: Paragraph, calendar: Calendar): Period | null {
  const text = chars.slice(Math.max(start, end - captionLength), end)
  if (!announcing.test(text)) return null
  for (let at = 0; at < text.length; at++) {
    const told = timeAt(text, at, text.length)
    const plan = told?.time.kind === 'plan' ? resolveTime(told.time, calendar, null) : null
    if (plan && plan.to > calendar.last) return plan
  }
  return null
}

const announcing = /目标[。:]?$/

/** Two or three years (近两年,) are told of their own paragraph alone. */
function isBrief({ from, to }: Period): boolean {
  return to > from && to - from < 3
}

function defaultPeriod(half: Half, { year, last }: Calendar): Period {
  return half === 'outlook' ? { from: year, to: year } : { from: last, to: last }
}

/** Characters of the longest line that may be a headline or the caption of a figure. */
const captionLength = 60

/** 图1：…, or the headline that a text begins with: it tells in short what the text states. */
function isCaption(line: string, first: boolean): boolean {
  if (line.length > captionLength || /[。;!]/.test(line)) return false
  return first || /^[图表][0-9一二三四五六七八九十]/.test(line)
}
