import { timeAt } from '../lexer/times.ts'
import { type Calendar, isSpan, type Period, resolveTime } from '../periods.ts'
import type { Paragraph } from '../view.ts'
import { type Half, type Heading, headingPeriod } from './headings.ts'
import { openingPeriod } from './openings.ts'

/** 为实现上述目标，重点抓好七项工作。, …。今年，我们将抓好以下八个方面的工作： in a part of a plan's goals and a year's tasks (“十三五”发展目标和2016年工作安排): the tasks of the year follow. */
export function leadsToTasks(chars: string, start: number, end: number, part: string, { year }: Calendar): boolean {
  if (!part.includes(`${year}年`) && !part.includes('今年')) return false
  const text = chars.slice(Math.max(start, end - longestLine), end)
  const last = text.slice(text.lastIndexOf('。', text.length - 2) + 1)
  return tasks.test(last) && (end - start <= longestLine || last.startsWith('今年') || last.includes(`${year}年`))
}

/** …，2025年主要预期目标是…。围绕这些目标，要抓好以下六项重点工作：: a paragraph of goals that leads over to the plans. */
export function leadsToPlans(chars: string, start: number, end: number, { year, last }: Calendar): boolean {
  if (year === last || !tasks.test(chars.slice(Math.max(start, end - longestLead), end))) return false
  const text = chars.slice(start, end)
  return text.includes(`${year}年`) && text.includes('目标')
}

/** Characters of the words that lead over to the tasks. */
const longestLead = 30

const tasks =
  /(?:抓好|做好|推进)(?:(?:以下|下列)[一二三四五六七八九十几]{0,2}|[一二三四五六七八九十]{1,2})个?(?:项|方面)[^,。]{0,6}工作/

/** What stands behind a paragraph: its heading, where it begins, and in which part and half of the report. */
export type Item = { heading: Heading | null; start: number; part: string; half: Half }

/** The years that the paragraph before leads over to, instead of those told so far (`context`); null if to none. */
export function ledTo(chars: string, last: Paragraph, item: Item, calendar: Calendar, context: Period): Period | null {
  if (chars.startsWith('--', item.start)) {
    const led =
      closingSpan(chars, last, calendar, context) ??
      spanOfPart(chars, last, item, calendar, context) ??
      announcedPlan(chars, last, calendar) ??
      spanSpokenOf(chars, last, calendar)
    return isRunning(led, item, calendar) ? null : led
  }
  if (leadsIn(chars, last, item)) return closingSpan(chars, last, calendar, context)
  const year = isSpan(context) && context.from > calendar.last ? endsWithYear(chars, last, calendar) : null
  if (year) return year
  const looked = item.half === 'outlook' ? null : lookedBackOn(chars, last, calendar, context)
  if (looked) return looked
  if (item.half === 'outlook' || item.heading !== null) return null
  const announced = announcedSpan(chars, last, calendar) ?? listedSpan(chars, last, calendar)
  if (announced || !labelled.test(chars.slice(item.start, item.start + 20))) return announced
  const closing = closingSpan(chars, last, calendar, context)
  return isRunning(closing, item, calendar) ? null : closing
}

/** …。“十三五”搬迁任务基本完成。 in the review of a year: a plan that is not over, of which only a task is told. */
function isRunning(span: Period | null, { half }: Item, { last }: Calendar): boolean {
  return half === 'review' && (span?.to ?? 0) > last
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

/** A heading that looks back on a government's term of office, whatever years it names beside it. */
const ofTerm = /本届(?:市|县|区|省|州)?(?:人民)?政府|换届以来/
/** A heading that looks back on some years, whatever year it names beside them: 一、2017年和过去五年工作回顾, 一、2020年和“十三五”工作回顾. */
const ofYears = /(?:过去|五)[^,。]{0,4}年|十[一二三四五]?五(?:时期)?(?:工作|发展)?回顾/

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

/** …完成了2017年的任务。回顾过去五年，历程不平凡。: the years that are over on which the last sentence of a paragraph looks back, stating nothing itself; null if on none. */
function lookedBackOn(chars: string, paragraph: Paragraph, calendar: Calendar, context: Period): Period | null {
  const last = lastSentence(chars, paragraph)
  if (last === null || !lookingBack.test(last)) return null
  const opening = openingPeriod(chars, paragraph.end - last.length, paragraph.end, calendar, context)
  return opening && opening.to === calendar.last && opening.to - opening.from >= fewestYears ? opening : null
}

/** 未来五年，是…的关键时期。今年是…的重要一年。: the year of which a paragraph that opens with some speaks last, stating nothing; null if of none. */
function endsWithYear(chars: string, paragraph: Paragraph, { year }: Calendar): Period | null {
  const last = lastSentence(chars, paragraph)
  const speaks = last?.startsWith('今年是') || last?.startsWith(`${year}年是`)
  return speaks ? { from: year, to: year } : null
}

/** The last of some sentences of a paragraph; null if it has one alone, or if the last states a number or is long. No more than that is looked at: a text may have no full stop. */
function lastSentence(chars: string, { start, end }: Paragraph): string | null {
  const text = chars.slice(Math.max(start, end - longestLook), end)
  const stop = text.lastIndexOf('。', text.length - 2)
  const sentence = text.slice(stop + 1)
  return stop < 0 || counting.test(sentence) ? null : sentence
}

/** What such a sentence begins with, or ends with where it leads over to what follows (五年来，主要做了以下工作：); 五年来，持续用力。 does not. */
const lookingBack = /^(?:回[顾望首眸]|过去|刚刚过去|这|本届)|:$/

/** Characters of such a sentence. */
const longestLook = 200

/** Years between the first and the last of those that a term or a plan has had, at least. */
const fewestYears = 3

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
  if (heading?.level === 2 && (ofTerm.test(part) || (ofYears.test(part) && heading.text.startsWith('(一)'))))
    return true
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
  const text = chars.slice(Math.max(start, end - longestLine), end)
  if (!announcing.test(text)) return null
  for (let at = 0; at < text.length; at++) {
    const told = timeAt(text, at, text.length)
    const plan = told?.time.kind === 'plan' ? resolveTime(told.time, calendar, null) : null
    if (plan && plan.to > calendar.last) return plan
  }
  return null
}

const announcing = /目标[。:]?$/

/** 一、“十一五”时期的成就 / 2010年是“十一五”的最后一年。…。¶——综合实力增强。: the years of the part, behind a paragraph that only says what the last of them was; null if it says more. */
function spanOfPart(
  chars: string,
  { start, end }: Paragraph,
  { part }: Item,
  calendar: Calendar,
  context: Period,
): Period | null {
  if (isSpan(context) || !chars.startsWith(`${context.to}年是`, start)) return null
  if (counting.test(chars.slice(start, Math.min(end, start + longestLook)))) return null
  const span = headingPeriod(part, calendar)
  return span && isSpan(span) && span.to === context.to ? span : null
}

/** Two or three years (近两年,) are told of their own paragraph alone. */
export function isBrief({ from, to }: Period): boolean {
  return to > from && to - from < 3
}

/** Characters of a paragraph that are looked at for what it says last. */
const longestLine = 60
