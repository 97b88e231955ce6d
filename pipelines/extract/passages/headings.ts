import { characterSet, isAmong } from '../characters.ts'
import { isDigit } from '../lexer/numbers.ts'
import { type Time, timeAt } from '../lexer/times.ts'
import { type Calendar, isSpan, isWithin, type Period, resolveTime } from '../periods.ts'
import type { Paragraph } from '../view.ts'

/** A heading: a paragraph of its own (`whole`) or the beginning of one, up to `end`. Level 1 is the outermost. */
export type Heading = { text: string; level: number; end: number; whole: boolean }

/** Which half of a report a section belongs to. */
export type Half = 'review' | 'outlook' | 'both'

const numbered: readonly [RegExp, number][] = [
  // 一、二、三次产业比例…: no number of a heading.
  [/^(?:第[一二三四五六七八九十]+(?:部分|[章编篇])|[一二三四五六七八九十]{1,3}、(?![二三]、))/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)/, 2],
  [/^(?:[0-9]{1,2}(?:[.](?![0-9])|、)|\([0-9]{1,2}\))/, 3],
]
const number = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[0-9]{1,2}[.、]|\([0-9]{1,2}\)|-+)/

/** Where the number of a heading or an item ends: 3 of （二）市级预算; 0 if it has none. */
export function numberEnd(title: string): number {
  return mayBeNumbered(title, 0) ? (number.exec(title)?.[0].length ?? 0) : 0
}

/** Whether the number of a heading or an item may begin at a place. */
export function mayBeNumbered(chars: string, at: number): boolean {
  return isAmong(numberStarts, chars.charCodeAt(at))
}

const numberStarts = characterSet('0123456789(一二三四五六七八九十-')

const punctuation = /[,。;!?:|]/
const outlookWords =
  /目标|任务|部署|建议|安排|打算|总体要求|指导思想|今后|重点工作|主要工作|工作要求|措施|主要考虑|总体思路|民生实事|工作重点|展望|(?:计划|预算)\(?草案/
const reviewWords =
  /回顾|(?:执行|完成|推进|落实|实施|进展|收官)情况|总结|成就|成绩|进展|发展情况|工作情况|概况|做的工作|以来的?工作|形势/
const halfWords = new RegExp(`${outlookWords.source}|${reviewWords.source}`, 'g')
/** What is said of a plan, though it is not over, when so much of it is told of: “十三五”实现良好开局. */
const achieved = /开局|起步|成效|成果|圆满|胜利|丰硕|辉煌/
const glossaryWords =
  /^(?:附件?[0-9一二]*)?:?(?:《[^》]{1,12}》)?(?:(?:有关|相关|部分)?(?:名词|用语|术语)(?:解释|说明|注释)|注释)/

/** 奋力赶超的五年: the years that are looked back on, where a line is no more. */
const pastYears = /^(?!.*(?:今后|未来|接下来|下一)).{2,}的五年$/

/** What a line that looks like a heading states: （二）财政收入增长6%. */
const stating = /[0-9]|同步|持平/

/** The heading that a paragraph is, or begins with: 一、…, （一）…。 A short line without punctuation is one too. */
export function headingOf(chars: string, start: number, end: number): Heading | null {
  const opens = chars.charCodeAt(start)
  if (end - start > longestLine && !isAmong(numbering, opens) && !isAmong(topicStarts, opens)) return null
  const head = chars.slice(start, Math.min(end, start + 80))
  const level = numbered.find(([pattern]) => pattern.test(head))?.[1]
  if (level !== undefined) return numberedHeading(head, level, start, end)
  const topic = topics.exec(head)?.[0]
  if (topic !== undefined) return { text: topic, level: 3, end: start + topic.length, whole: false }
  const line = head.replace(/^附件?[0-9一二三四]?[:、]/, '')
  if (end - start > longestLine || punctuation.test(line) || /[0-9]$/.test(line)) return null
  const names = outlookWords.test(head) || reviewWords.test(head) || glossaryWords.test(head) || pastYears.test(head)
  return names ? { text: head, level: 1, end, whole: true } : null
}

function numberedHeading(head: string, level: number, start: number, end: number): Heading | null {
  const title = level === 1 && !reviewWords.test(head) && !outlookWords.test(head) ? chapter.exec(head)?.[0] : undefined
  if (title) return { text: title, level, end: start + title.length, whole: false }
  const opening = level === 1 ? runIn(head) : null
  if (opening && /^[^。;!]/.test(head.slice(opening.length)) && head.slice(0, 40).includes(','))
    return { text: opening, level, end: start + opening.length, whole: false }
  const stop = head.search(/[。;]/)
  if (end - start <= 60 && (stop < 0 || stop === end - start - 1))
    return {
      text: head.replace(/[。:]$/, ''),
      level,
      end,
      whole: !stating.test(head.slice(2).replace(/[0-9]{4}年/g, '')),
    }
  if (stop > 0 && stop <= 50 && level < 3)
    return { text: head.slice(0, stop), level, end: start + stop + 1, whole: false }
  const text = level === 1 ? runIn(head) : null
  return text === null ? null : { text, level, end: start + text.length, whole: false }
}

/** 一、2020年工作回顾2020年，…: the heading that a copy without line breaks runs into its text; it ends with the last word that says which half it opens. */
function runIn(head: string): string | null {
  const title = /^[^,。;:!?]*/.exec(head)?.[0].slice(0, 40) ?? ''
  const words = [...title.matchAll(halfWords)]
  const last = words.at(-1)
  return last ? title.slice(0, last.index + last[0].length) : null
}

/** 一、综合全年…: the short title of a communiqué's chapter, which the words that its sentences begin with end. */
const chapter =
  /^[一二三四五六七八九十]{1,2}、(?![二三]、)[^,。;:]{1,14}?(?<![和及与、至])(?=全年|年末|初步|[12][0-9]{3}年)/

/** 人口年末常住人口…: what a communiqué's paragraph is about, which a page had in bold, before the words that its sentences begin with. */
const topics =
  /^(?:国民经济|经济总量|人口|就业|物价|财政|金融|国内贸易|对外经济|人民生活|居民生活)(?=(?:全年|年末|初步|[12][0-9]{3}年)(?!末?[达为是有增共]))/

/** What a numbered heading and such a topic may begin with. */
const numbering = characterSet('第(0123456789一二三四五六七八九十')
const topicStarts = characterSet('国经人就物财金对居')
/** Characters of the longest line without a number that is a heading. */
const longestLine = 40

/** Characters that a paragraph with a heading inside has at least. */
const shortestRunOn = 40

/** A paragraph cut where the headings of the report's parts stand within it, in a copy without line breaks. */
export function withInlineHeadings(chars: string, { start, end }: Paragraph): Paragraph[] {
  if (end - start < shortestRunOn) return [{ start, end }]
  const text = chars.slice(start, end)
  const cuts: number[] = []
  for (let mark = text.indexOf('、'); mark >= 0; mark = text.indexOf('、', mark + 1)) {
    const at = numberStart(text, mark)
    if (at < mark && at > 0 && sentenceEnds.includes(text.charAt(at - 1)) && opensChapter(text.slice(at, at + 80)))
      cuts.push(at)
  }
  if (cuts.length === 0) return [{ start, end }]
  return [0, ...cuts].map((from, index) => ({ start: start + from, end: start + (cuts[index] ?? text.length) }))
}

const sentenceEnds = '。!:;'
const headingNumerals = '一二三四五六七八九十'

/** Where the number of a heading begins that ends at a 、; that place if there is none. */
function numberStart(text: string, mark: number): number {
  let at = mark
  while (at > mark - 2 && at > 0 && headingNumerals.includes(text.charAt(at - 1))) at--
  return at
}

function opensChapter(head: string): boolean {
  return chapter.test(head) || runIn(head) !== null
}

/**
 * The years that a heading names, as far as they are over where it looks back at a plan; null if it names none. Those behind a number that
 * it states (9.研发投入强度3.2%（2020年数）) are that number's alone.
 */
export function headingPeriod(heading: string, calendar: Calendar): Period | null {
  const pattern = numbered.find(([of]) => of.test(heading))?.[0]
  const start = pattern?.exec(heading)?.[0].length ?? 0
  for (let i = start; i < heading.length; i++) {
    const found = timeAt(heading, i, heading.length)
    if (!found && isDigit(heading, i)) return null
    if (!found) continue
    const silent = found.time.kind === 'previous' || (isBareYears(found.time) && !isReviewed(heading, found.end))
    const period = silent ? null : resolveTime(found.time, calendar, null)
    if (period && opensPlan(heading, period, calendar)) return { from: calendar.year, to: calendar.year }
    if (period) return isSpan(period) && isAchieved(heading) ? soFar(period, heading, calendar) : period
    i = found.end - 1
  }
  if (pastGovernment.test(heading)) return { from: calendar.last - 4, to: calendar.last }
  return comingGovernment.test(heading) ? { from: calendar.last + 1, to: calendar.last + 5 } : null
}

/** 努力实现“十四五”良好开局: whether a heading that names a plan is about what its first year, the report's own, is to bring. */
function opensPlan(heading: string, plan: Period, { year }: Calendar): boolean {
  return isSpan(plan) && plan.from === year && beginning.test(heading)
}

/** Whether a heading is about what the first year of a plan is to bring, and names no other year. */
export function isOfPlansFirstYear(heading: string, calendar: Calendar): boolean {
  return beginning.test(heading) && headingPeriod(heading, calendar)?.to === calendar.year
}

const beginning = /开局|开好局|起好步|开门红/

/** 本届政府工作回顾: what a government that ends did in its five years. */
const pastGovernment = /本届[^,。]{0,4}政府(?:任期)?(?:五年)?的?工作?的?(?:回顾|总结)/

/** 新一届政府工作思路和目标任务: what a government that begins aims at in its five years. */
const comingGovernment = /新一届[^,。]{0,4}政府[^,。]{0,8}(?:思路|目标|任务)/

/** The span of years that a heading names behind the year that it names first (2025年工作和“十四五”发展回顾); null if it names none that has it. */
export function spanBeside(heading: string, named: Period, calendar: Calendar): Period | null {
  const year = heading.indexOf('年')
  const rest = year < 0 ? null : headingPeriod(heading.slice(year + 1), calendar)
  return rest && isSpan(rest) && isWithin(named, rest) ? rest : null
}

function isBareYears(time: Time): boolean {
  return time.kind === 'years' && time.bare
}

/** 五年工作回顾: the last five years, where nothing else is between. */
function isReviewed(heading: string, at: number): boolean {
  return /^[^0-9]{0,6}(?:回顾|总结)/.test(heading.slice(at, at + 8)) || pastYears.test(heading)
}

function isAchieved(heading: string): boolean {
  return achieved.test(heading) && !outlookWords.test(heading)
}

/** “十三五”实现良好开局 tells of its first year, any other look back of all that are over. */
function soFar(plan: Period, heading: string, { last }: Calendar): Period {
  if (plan.to <= last || plan.from > last) return plan
  return { from: /开局|起步/.test(heading) ? last : plan.from, to: last }
}

/** 一、发展目标超额实现: a heading of what was attained stands in the part that it is in. */
const attained = /目标.{0,4}(?:实现|完成)$/

/** 二、落实县人大决议和主要工作: what was done of what an assembly asked for. */
const resolved = /落实[^,。]{0,8}决议/

/** What a heading opens; null if it says neither. */
export function halfOf(heading: string, named: Period | null, calendar: Calendar): Half | null {
  if (attained.test(heading)) return null
  if (resolved.test(heading)) return 'review'
  const review = reviewWords.test(heading)
  const outlook = outlookWords.test(heading)
  if (review || outlook) return review && outlook ? 'both' : review ? 'review' : 'outlook'
  return named ? (named.to > calendar.last ? 'outlook' : 'review') : null
}

const partOfYear = /(?:上半年|前三季度|[一二三]季度|(?<!1[-~至]1)[0-9]月)[^,。;]{0,12}(?:情况|运行|形势|工作)/

/** Whether a heading says that a part of a year is told of: 三、2020年上半年预算执行情况. */
export function isOfPart(heading: string): boolean {
  return partOfYear.test(heading)
}

/** Whether a text tells of a part of a year alone: it begins with one (今年前三季度，…), and of no whole year it says more. */
export function isReportOfPart(chars: string): boolean {
  return partAtHead.test(chars.slice(0, longestHead)) && !wholeYear.test(chars)
}

const partAtHead = /(?:(?:今|[12][0-9]{3})年(?:上半年|前三季度|一季度)|1[-至](?:[1-9]|1[01])月份?),/
const wholeYear = /全年|年末|年底|一年来/
/** Characters of a text that may say what it is about. */
const longestHead = 80

/** Whether a heading opens a glossary: its numbers are no statements. */
export function isGlossary(heading: string): boolean {
  return glossaryWords.test(heading)
}
