import type { Period } from '../periods.ts'

/** A year and the span told beside it; either may be missing. */
type Told = { period: Period | null; span: Period | null }

/** Of which years a sentence has told so far, and which of them come back when a clause or a number is over. */
export type Years = Told & {
  /** Those that a single year was told beside, until the clauses are over that are of that one (2017年就完成300亿元；). */
  held: Told | null
  /** Those before years that were told in passing (五年提升0.6个百分点；): they come back behind the semicolon. */
  passing: Told | null
  /** Those before a year that a bracket notes of one number (66%（2023年）). */
  noted: Told | null
  /** The year that a semicolon ended: a part (其中…) right behind is of it, too. */
  ended: Period | null
  /** A few years told beside a number (两年平均增长…): they hold for the next number alone. */
  brief: Period | null
  /** The years are those of a figure that is reported late (2023年研发投入…，). */
  late: boolean
  /** The year that a change of the sentence was measured from (比1997年增长50%): A of 从A到B is of that year, too. */
  since: Period | null
  /** The same of the sentence before. */
  sinceBefore: Period | null
  /** The year of A that 从A到B told last (从1978年的185亿元增加到…): that of the As behind it. */
  origin: Period | null
  /** The years of 与2020年相比,. */
  base: Period | null
  /** They are those that a number of the subject was told of (较2020年的9323亿元增加…): another subject has none. */
  baseOfSubject: boolean
  /** Part of a year: no fact of it is coded. */
  partial: boolean
  /** The part of a year does not open the sentence (利润1-11月增长5%; …，上半年降幅为9%): it holds up to the semicolon. */
  partialClause: boolean
  /** A part of the year was told of since the last semicolon: what 预计全年 then foresees ends it up to the next one alone. */
  partialNow: boolean
  foreseen: boolean
}

/** At the start of a sentence no years were told. */
export function noYears(): Years {
  return {
    period: null,
    span: null,
    held: null,
    passing: null,
    noted: null,
    ended: null,
    brief: null,
    late: false,
    since: null,
    sinceBefore: null,
    origin: null,
    base: null,
    baseOfSubject: false,
    partial: false,
    partialClause: false,
    partialNow: false,
    foreseen: false,
  }
}

/** The year and the span that are told of. */
export function toldIn({ period, span }: Told): Told {
  return { period, span }
}

/** A semicolon ends the years that its clauses alone were told of. */
export function leaveYears(years: Years): void {
  years.ended = years.held && years.period
  // 两年平均增速居中部首位；: a few years of a clause without a number are no later number's.
  years.brief = null
  if (years.passing) Object.assign(years, years.passing)
  years.passing = null
  if (years.held) {
    years.span ??= years.held.span
    // “十一五”下降20%，2011年又下降3%；: what follows is no longer of the years before.
    const { period } = years.held
    if (!period || !years.period || period.to >= years.period.to) years.period = period
    years.held = null
  }
  if (years.partialClause) years.partial = years.partialClause = false
  if (years.foreseen) years.partial = true
  years.partialNow = years.foreseen = false
}

/** …，2025年6430亿元，年均增长9%；其中出口4210亿元、增长11%: a part of what was told of a year is of it, too. */
export function goOnInYear(years: Years): void {
  if (years.ended === null) return
  years.held = toldIn(years)
  years.period = years.ended
  years.span = null
}
