import { characterSet, isAmong } from '../characters.ts'
import { type Calendar, isSpan, isWithin, type Period } from '../periods.ts'
import { isBrief } from './leading.ts'
import { openingPeriod, opensWithLateSurvey, opensWithPartOfYear, opensWithYearEnd } from './openings.ts'
import type { Passage } from './passages.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A sentence and the years that it tells of. */
export type ToldSentence = Sentence & {
  period: Period
  /** The span that the passage reviews, or that a sentence of it before opened (五年来，…), also where the sentence tells of one year; null if it is one year. */
  reviewed: Period | null
  /** The last years that the section reviews or plans as a whole. */
  span: Period | null
}

/** The sentences of a passage, each with its years: those it opens with, those it shows to be over, else those told before. */
export function toldSentences(chars: string, passage: Passage, calendar: Calendar): ToldSentence[] {
  let told = passage.period
  let reviewed = isSpan(told) ? told : comparedSpan(chars, passage)
  const sentences = sentencesOf(chars, passage.start, passage.end)
  const results =
    told.to > calendar.last &&
    !passage.section.ofGoals &&
    !passage.section.ofBudget &&
    // 今年的主要目标是：¶生产总值增长8%；¶能耗比上年下降4%；: an item of the list.
    chars[passage.end - 1] !== ';' &&
    sentences.some(({ start, end, counts }) => counts && isResult(chars, start, end))
  let planned = false
  let ofItem: Period | null = null
  return sentences.map((sentence) => {
    const { start, end, counts } = sentence
    const first = start === passage.start
    const survey = opensWithLateSurvey(chars, start)
    // 一是…。2025年…。二是…: the next item is of the years again that the one before began with.
    if (opensItem(chars, start)) {
      told = ofItem ?? told
      ofItem = told
    }
    const opening = first || survey ? null : openingPeriod(chars, start, end, calendar, told)
    if (opening && !isPassing(chars, start, opening, passage, calendar)) told = opening
    // 到2015年，…。全年外贸进出口…, in the plan for one year: of that one again.
    if (told.to > calendar.year && !isSpan(passage.period) && chars.startsWith('全年', start)) told = passage.period
    if (isSpan(told)) reviewed = told
    const inherited = opening ?? (first ? passage.first : told)
    // 到2030年，…: what the sentences behind it aim at is of that year, too.
    told = goalYear(chars, start, told, calendar) ?? told
    const ahead = inherited.to > calendar.last
    const aims = results && ahead && isAimed(textOf(chars, start, end))
    // 2026年预算收入预计…，较上年增长3%: it says itself which year it tells of.
    const names = results && ahead && first && openingPeriod(chars, start, end, calendar, told) !== null
    const over = results && ahead && !opening && !names && !aims && !planned
    // 今年计划增长4.5%。…进出口1200亿美元，比上年增长4%。: what follows is planned, too.
    planned ||= aims && (opening ?? (first ? openingPeriod(chars, start, end, calendar, told) : null)) !== null
    const period = over ? lastYear(calendar) : inherited
    // Written out: spreading a sentence into its result takes longer than all else that is done for it.
    return { start, end, counts, period, reviewed, span: reviewed ?? passage.span }
  })
}

/** 一是…, 二要…: whether a sentence begins with the number of an item. */
function opensItem(chars: string, start: number): boolean {
  const verb = chars[start + 1]
  return (verb === '是' || verb === '要') && numerals.includes(chars.charAt(start))
}

const numerals = '一二三四五六七八九十'

/** The coming year, behind the report's own, by which a sentence opens with saying that something will be (到2030年，… 第一步，到2028年，…); null if it opens with none. */
function goalYear(chars: string, start: number, told: Period, calendar: Calendar): Period | null {
  if (!isAmong(untilStarts, chars.charCodeAt(start)) || told.to <= calendar.last) return null
  const year = Number(untilYear.exec(chars.slice(start, start + 14))?.[1] ?? 0)
  // 到2030年，… in the goals of 2026-2030: the end of the plan itself.
  return year > calendar.year && !(isSpan(told) && year === told.to) ? { from: year, to: year } : null
}

const untilStarts = characterSet('到第')
const untilYear = /^(?:第[一二三]步,)?到([12][0-9]{3})年[底末]?,/

/** The span that a section reviews, where a paragraph that is told of its last year compares it with the year before the span (2007年…，比2002年翻一番); else null. */
function comparedSpan(chars: string, { start, end, period, span }: Passage): Period | null {
  if (!span || period.to !== span.to) return null
  return chars.slice(start, Math.min(end, start + longestLook)).includes(`${span.from - 1}年`) ? span : null
}

function lastYear({ last }: Calendar): Period {
  return { from: last, to: last }
}

/** Whether the years that a sentence opens with are told of in it alone. */
function isPassing(chars: string, start: number, opening: Period, passage: Passage, { last }: Calendar): boolean {
  // 今年上半年，…: what there is of the year that is not over, among what is told of those before.
  const ahead = passage.period.to <= last && opening.to > last
  // “十三五”搬迁任务基本完成。 in the review of a year: a task of a plan that is not over.
  if (ahead && (opensWithPartOfYear(chars, start) || (isSpan(opening) && opening.from <= last))) return true
  // 三年内消除危房。: within which time something is done, among what is planned for longer.
  if (passage.period.to > last && opening.to > last && isBrief(opening) && !isBrief(passage.period)) return true
  // 2012年底，…; 2020年，…: the end of a year within the span that is reviewed, or one before its last; then the span holds again.
  if (isSpan(passage.period)) {
    // 2020年，生产总值2.5万亿元，到2025年…: the year that the span is compared with.
    if (opening.to === passage.period.from - 1) return true
    // 2008年至2010年…: some years of the span.
    if (isSpan(opening)) return opening.from > passage.period.from && opening.to <= passage.period.to
    return isWithin(opening, passage.period) && (opening.to < last || opensWithYearEnd(chars, start))
  }
  // 2024年…。 in the middle of what is told of 2025.
  return passage.period.to === last && opening.to < last
}

/** A change on the year before is told of what has happened … */
const compared = /同比|[比较](?:上年|去年|年初)/
/** … where no word says that it is aimed at; the budget of 一般公共预算收入 is no such word. */
const aimed =
  /力争|争取|确保|努力|目标|预期|计划|安排|建议|草案|代编|拟|将|要|以内|不低于|预算(?![收支内外])|支出规模|赤字|国债|债券/

/** Whether a sentence tells a result: reports tell those of the last year also beside the plans, and under headings that do not say so. What stands beside one and is not aimed at is a result, too. */
function isResult(chars: string, start: number, end: number): boolean {
  const text = textOf(chars, start, end)
  return compared.test(text) && !isAimed(text)
}

function isAimed(text: string): boolean {
  return aimed.test(text)
}

/** Characters of a sentence or paragraph that are looked at. */
const longestLook = 400

/** What of a sentence is looked at: its beginning, so that a text without marks costs no more. */
function textOf(chars: string, start: number, end: number): string {
  return chars.slice(start, Math.min(end, start + longestLook))
}
