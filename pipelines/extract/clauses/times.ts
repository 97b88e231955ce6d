import type { Time } from '../lexer/times.ts'
import type { Token } from '../lexer/tokens.ts'
import { type Dimension, ratioDimensions } from '../lexer/units.ts'
import type { Trait } from '../lexer/words.ts'
import { isSpan, type Period } from '../periods.ts'
import { inPhrase } from './actors.ts'
import { isSubset, type Words } from './leads.ts'
import type { Predicate } from './predicates.ts'
import type { Resolve, State } from './state.ts'
import { toldIn, type Years } from './years.ts'

/** The times of a number: its years, a span told beside it, those of A in 从A到B, and whether it is of a part of a year. */
export type Times = { period: Period | null; span: Period | null; origin: Period | null; partial: boolean }

/** The times of a number. Those between A and B of 从A到B hold for one of the two, and B's verb may be of the rate that A names. */
export function timesOf(
  { lead, behind }: Pick<Words, 'lead' | 'behind'>,
  named: boolean,
  dimension: Dimension | undefined,
  said: Predicate,
  state: State,
  resolve: Resolve,
): Times {
  const from = lead.findIndex((token) => token.class === 'from')
  const origin =
    from < 0 ? undefined : lead.find((token, index) => (index > from || isNoted(token)) && token.kind === 'time')
  const reached = state.from !== null && !named && said.verb === 'reach'
  if (reached) {
    said.rate ||= state.from?.rate ?? false
    said.target ||= state.from?.target ?? false
  }
  const holder = reached ? { ...state, years: { ...state.years } } : state
  const ofRatio = ratioDimensions.has(dimension ?? 'percent')
  const compared = ofRatio ? undefined : (comparedYear(lead) ?? multipliedYear(lead, behind))
  readTimes(
    lead.filter((token) => token !== origin && token !== compared),
    holder,
    resolve,
  )
  const { period } = holder.years
  const span = holder.years.brief ?? holder.years.span
  state.years.brief = null
  if (compared) {
    const earlier = resolve(compared)
    said.base = said.qualifier = null
    state.years.base = earlier
    state.years.baseOfSubject = true
    return { period: earlier, span: null, origin: null, partial: earlier === null }
  }
  said.total ||= sumsYears(lead, said) || isPartOfSum(lead, said, state)
  const partial =
    holder.years.partial ||
    state.conditional ||
    isOfPart(lead) ||
    (origin?.kind === 'time' && origin.time.kind === 'part')
  if (!said.from) return { period, span, origin: null, partial }
  const told =
    (origin?.kind === 'time' ? resolve(origin) : null) ??
    state.from?.period ??
    state.years.base ??
    state.years.since ??
    state.years.origin
  if (origin) state.years.origin = told
  state.from = { period: told, rate: said.rate, target: said.target, percent: dimension === 'percent' }
  return { period, span, origin: told, partial }
}

/** 较|2020年|的|9323亿元|增加4374亿元, 较|“十三五”末|2020年|60亿元|增加36亿元: the year of what is compared with; undefined if a number is not that. */
function comparedYear(lead: readonly Token[]): (Token & { kind: 'time' }) | undefined {
  const end = lead.at(-1)?.class === 'whose' ? lead.length - 1 : lead.length
  const time = lead[end - 1]
  const compare = lead[end - 2]?.kind === 'time' ? lead[end - 3] : lead[end - 2]
  const base = compare?.word?.traits.has('base') && compare.word.traits.has('compare_place')
  return base && time?.kind === 'time' ? time : undefined
}

/** 是|2020年|233亿元|的|2.65倍, 约为|2017年|1204家|的|3倍: the year of an amount that another is so many times of; undefined if a number is not that. */
function multipliedYear(
  lead: readonly Token[],
  [whose, times]: readonly Token[],
): (Token & { kind: 'time' }) | undefined {
  const year = lead.at(-1)
  const isBase = whose?.class === 'whose' && times?.quantity?.unit?.dimension === 'times'
  return isBase && year?.kind === 'time' && year.time.kind === 'year' ? year : undefined
}

/** 其中一季度开工31个: the part of a year that a number is of alone. */
function isOfPart(lead: readonly Token[]): boolean {
  return lead.some(
    (token, index) => token.kind === 'time' && token.time.kind === 'part' && lead[index - 1]?.word?.text === '其中',
  )
}

/** 五年完成固定资产投资2万亿元: a bare number of years before what was done in them, not a level that they reached. */
function sumsYears(lead: readonly Token[], { average, attained }: Predicate): boolean {
  if (average || attained) return false
  return lead.some((token) => token.kind === 'time' && token.time.kind === 'years' && token.time.bare)
}

/** 五年完成进出口总额90亿美元，其中出口60亿美元: the part of what was summed is a sum, too. */
function isPartOfSum(lead: readonly Token[], { verb }: Predicate, { said, summed }: State): boolean {
  const ofSum = said?.total === true || (summed !== null && said?.average === true)
  return isSubset(lead) && verb !== 'change' && ofSum && lead.every(({ kind }) => kind !== 'time')
}

/** The years that numbers belong to one by one: as many years as numbers, or a span of so many (前三年分别…). */
export function yearsOf(lead: readonly Token[], count: number, resolve: Resolve): Period[] | null {
  if (count < 2) return null
  const times = lead.filter((token) => token.kind === 'time')
  const years = times.filter(({ time }) => time.kind === 'year').map(resolve)
  if (years.length === count) return years.flatMap((year) => year ?? [])
  const spans = times.filter(({ time }) => isOfYears(time, count)).map(resolve)
  return yearsOfSpan(spans[0] ?? null, count)
}

/** 2003年到2007年，…分别增长…: each year of a span of so many; null if it is of more or fewer. */
export function yearsOfSpan(span: Period | null, count: number): Period[] | null {
  if (!span || !isSpan(span) || span.to - span.from + 1 !== count) return null
  return Array.from({ length: count }, (_, index) => ({ from: span.from + index, to: span.from + index }))
}

/** 前三年, 2003年到2007年: whether a time is of so many years. */
function isOfYears(time: Time, count: number): boolean {
  return time.kind === 'span' ? time.to - time.from + 1 === count : time.kind === 'years' && time.count === count
}

/** 从|44.8%（2019年）: whether a time is that of one number, in a bracket behind it. */
function isNoted({ time }: Token): boolean {
  return time?.kind === 'year' && time.noted === true
}

/** 城镇化率66%（2023年），地区生产总值…: ends the year that was noted of one number where another subject or another year is told, or where A led to B. */
export function endNoted(lead: readonly Token[], named: boolean, state: State): void {
  if (state.years.noted === null || !(named || state.from !== null || lead.some(({ kind }) => kind === 'time'))) return
  Object.assign(state.years, state.years.noted)
  state.years.noted = null
}

/** Traits of words behind which a time belongs to their number alone: 比2020年增长, 恢复到2019年的97%, 高于“十三五”时期. */
const measuring: readonly Trait[] = ['base', 'recover', 'compare_place']

/** Takes the times of a clause into the state. A time after 从, 比 or 是 belongs to its number alone. */
export function readTimes(tokens: readonly Token[], state: State, resolve: Resolve): void {
  tokens.forEach((token, index) => {
    // 上半年…，全年…: the words end an earlier half year, quarter or month.
    if (token.word?.traits.has('all_year') || token.word?.traits.has('year_end')) {
      state.years.foreseen ||= state.years.partialNow && token.class === 'preliminary'
      state.years.partial = false
      state.yearly ||= token.word.traits.has('all_year')
    }
    // 2015年底前…，年内…: in the year that the sentence is told of.
    if (token.word?.traits.has('in_year')) state.years.period = state.years.span = null
    if (token.kind !== 'time') return
    const { time } = token
    if ((time.kind === 'previous' && !time.own) || time.kind === 'ago' || time.kind === 'silent') return
    const before = tokens[index - 1]
    const word = before?.word
    const withAnother = isWithAnother(tokens, index)
    if (withAnother && tokens.slice(index + 1, index + 4).some((next) => next.word?.text === '相比')) {
      state.years.base = resolve(token)
      state.yearly = false
    }
    // 2003年底前|建成|的|老旧小区390个: when they were built.
    if (tokens[index + 1]?.class === 'do' && tokens[index + 2]?.class === 'whose') return
    const leadsAway = before?.class === 'from' && !isLookedAt(tokens)
    if (leadsAway || withAnother || measuring.some((trait) => word?.traits.has(trait))) return
    if (time.kind === 'part') {
      // 其中一季度开工31个: of this number alone.
      if (word?.text === '其中') return
      const opensSentence =
        state.said === null && tokens.slice(0, index).every(({ kind }) => kind !== 'name' && kind !== 'text')
      // 5月份和7月份得分均居首位；…: months one by one are those of their clause.
      state.years.partialClause ||= !state.years.partial && (!opensSentence || isOneOfMonths(tokens, index))
      state.years.partial = state.years.partialNow = true
      return
    }
    const period = resolve(token)
    if (!period) return
    if (time.kind === 'years' && isFirst(tokens[index + 1])) return
    if (time.kind === 'years' && time.bare) {
      if (countsYears(tokens, index)) {
        // 2016年…，五年翻一番; 到2026年…，五年年均增长8%: right before a number of a year it is that number's alone.
        const before = index === tokens.length - 1 || tokens[index + 1]?.class === 'average'
        // 研发经费38亿元（2024年），…；高新技术企业35家，五年翻一番: what is reported late ends no years of others.
        const year = state.years.late ? null : state.years.period
        const ofNumber = before && year !== null && !isSpan(year)
        if (time.count < 5 || ofNumber) state.years.brief = upTo(year, time.count) ?? period
        else {
          if (state.said !== null) state.years.passing ??= toldIn(state.years)
          state.years.span = period
        }
      }
      return
    }
    const next = tokens[index + 1]
    // “十四五”期间|首破|千亿，达1040亿元，增长9%: when it was first so.
    if (isSpan(period) && isFirst(next)) return
    // 2005年…增长14%，“十五”年均增长12%: the span is of the yearly rate alone.
    if (isSpan(period) && state.years.period && !isSpan(state.years.period) && next?.class === 'average') {
      state.years.brief = period
      return
    }
    if (isSpan(period)) {
      if (time.kind === 'since' && areLastOf(period, state)) state.years.passing ??= toldIn(state.years)
      state.years.span = period
    } else if ((time.kind === 'year' || time.kind === 'relative') && (state.summed || state.said?.total)) {
      // 五年累计98亿元,2007年达到31亿元: the year ends the sum.
      state.years.span = null
      state.summed = null
    } else if (opensAnew(tokens, index, state)) {
      state.years.held = toldIn(state.years)
      state.years.span = null
    }
    // 从1978年的185亿元增加到|2018年|的9.7万亿元；…从41.8亿元增加到…: B's year leaves that of A to what the sentence goes on to tell.
    if (!isSpan(period) && state.from === null) state.years.origin = null
    if (!isSpan(period)) state.years.since = null
    state.years.noted = isNoted(token) ? toldIn(state.years) : null
    state.years.period = period
    state.years.partial = false
  })
}

/** 首破, 头一回 */
function isFirst(next: Token | undefined): boolean {
  return next?.word != null && '首头'.includes(next.word.text.charAt(0))
}

/** “十四五”年均增长5%，2023年以来都在5.5%以上；…: whether years told in a list are the last of those that it is of. */
function areLastOf({ from, to }: Period, { said, years: { span } }: State): boolean {
  return said !== null && (span === null || (span.from < from && span.to === to))
}

/** 五年共完成1340亿元，为前五年的2倍，|仅|2017年|就完成300亿元、增长19%: whether a year opens a clause of a sentence that has told of more of them. */
function opensAnew(tokens: readonly Token[], index: number, { said, years: { span, period } }: State): boolean {
  if (said === null || (span === null && period !== null)) return false
  return tokens.slice(0, index).every(({ kind, class: role }) => kind === 'mark' || role === 'plain')
}

/** 与2015年(相比), 与2010年第六次全国人口普查(相比): whether a time is one that is compared with. */
function isWithAnother(tokens: readonly Token[], index: number): boolean {
  // 与|2030年|地区生产总值2.2万亿元的目标相衔接: the year of a name.
  if (tokens[index + 1]?.kind === 'name') return false
  const before = tokens[index - 1]
  const word = before?.kind === 'time' ? tokens[index - 2]?.word : before?.word
  return word?.text === '与' || word?.text === '同'
}

/** 5月份和7月份 */
function isOneOfMonths(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.class === 'and' && tokens[index + 2]?.time?.kind === 'part'
}

/** 1990年增长4%，两年平均增长5%: so many years up to the one that the sentence names. */
function upTo(year: Period | null, count: number): Period | null {
  return year && !isSpan(year) ? { from: year.to - count + 1, to: year.to } : null
}

/** 从“十三五”总体情况看: the time that a clause looks at. */
function isLookedAt(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.word?.traits.has('look') ?? false
}

/** Whether a bare number of years (五年) is a time: the clause begins or ends with it, or a verb follows it. */
function countsYears(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (!next || tokens.slice(0, index).every((token) => token.kind === 'word' || token.kind === 'mark')) return true
  return next.kind === 'word' && !inPhrase.has(next.word.class)
}

/** 大桥|2023年|通车: whether a clause says of its subject in which year something was so. */
export function tellsWhen(lead: readonly Token[]): boolean {
  const at = lead.findIndex(({ time }) => time?.kind === 'year')
  return at > 0 && at < lead.length - 1 && lead.slice(0, at).some(({ kind }) => kind === 'place' || kind === 'text')
}

/** 结合“十四五”规划任务，提出今年主要预期目标：: the goals are of the years that their own clause names, else of those that the sentence tells. */
export function endEarlierTimes(lead: readonly Token[], years: Years): void {
  if (lead.every(({ kind }) => kind !== 'time')) years.period = years.span = null
  else if (years.period && !isSpan(years.period)) years.span = null
}
