import { itemAt } from '../item_at.ts'
import type { Time } from '../lexer/times.ts'
import type { Token } from '../lexer/tokens.ts'
import type { Trait } from '../lexer/words.ts'
import { isSpan, type Period } from '../periods.ts'
import { inPhrase } from './actors.ts'
import type { Resolve, State } from './state.ts'
import { toldIn, type Years } from './years.ts'

/** 从|44.8%（2019年）: whether a time is that of one number, in a bracket behind it. */
export function isNoted({ time }: Token): boolean {
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
    if (token.word && token.word.traits.size > 0) endPart(token, state)
    if (token.kind !== 'time' || isOfAnother(tokens, index)) return
    if (token.time.kind === 'now') {
      endEarlierYear(resolve(token), state.years)
      return
    }
    if (isCompared(tokens, index)) {
      // 与上半年相比，…下降10%: nor is what fell since then of the year.
      state.years.partial ||= token.time.kind === 'part'
      state.years.base = resolve(token)
      state.yearly = false
    }
    if (isOfNumber(tokens, index)) return
    if (token.time.kind === 'part') readPart(tokens, index, state)
    else readYears(tokens, index, token.time, resolve(token), state)
  })
}

/** 上半年…，全年…: the words end an earlier half year, quarter or month; 2015年底前…，年内…: in the year that the sentence is told of. */
function endPart({ word, class: role }: Token, state: State): void {
  const { years } = state
  if (word?.traits.has('all_year') || word?.traits.has('year_end')) {
    years.foreseen ||= years.partialNow && role === 'preliminary'
    years.partial = false
    state.yearly ||= word.traits.has('all_year')
  }
  if (word?.traits.has('in_year')) years.period = years.span = null
}

/** The year before that another place or time is compared by, 五年前 but before what there was then (五年前|只有|285家), a time that says nothing: none that the sentence tells of. */
function isOfAnother(tokens: readonly Token[], index: number): boolean {
  const time = tokens[index]?.time
  if (time?.kind === 'ago')
    return (
      !then.has(tokens[index + 1]?.word?.text ?? '') || itemAt(tokens, index - 1)?.word?.traits.has('base') === true
    )
  return (time?.kind === 'previous' && !time.own) || time?.kind === 'silent'
}

const then: ReadonlySet<string> = new Set('只有 仅有 仅 仅为 还只有 是 为'.split(' '))

/** 2020年…，如今|2670家: what follows is of now, and no longer of the year that was told before. */
function endEarlierYear(now: Period | null, years: Years): void {
  if (!now && (years.period === null || isSpan(years.period))) return
  // 2020年…为52，现在是43，下降17%: since then.
  if (years.period && !isSpan(years.period)) years.base = years.period
  years.period = now
  years.span = null
}

/** 与2015年|相比 */
function isCompared(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1, index + 4)
  return (isWithAnother(tokens, index) && next.some(({ word }) => word?.text === '相比')) || isOfBase(tokens, index)
}

/** 与|实施规划的|2013年|基准数|相比, 与2000年|比: whether a time is told in a clause that only says with what is compared. */
function isOfBase(tokens: readonly Token[], index: number): boolean {
  const end = tokens.at(-1)?.word?.text
  if ((end !== '相比' && end !== '比') || tokens.length - index > mostBefore) return false
  const words = tokens.slice(Math.max(0, index - mostBefore))
  const from = words.findLastIndex(({ word }) => word?.text === '与' || word?.text === '同')
  return from >= 0 && words.slice(from).every(isNoStatement)
}

/** Tokens that may stand before the time, and behind it. */
const mostBefore = 8

function isNoStatement({ kind }: Token): boolean {
  return kind !== 'name' && kind !== 'quantity'
}

/** Whether a time belongs to its number, or to a thing, alone. */
function isOfNumber(tokens: readonly Token[], index: number): boolean {
  // 2003年底前|建成|的|老旧小区390个, 2021年|纳入|计划的|改造任务: when they were built, or planned.
  if (tokens[index + 1]?.class === 'do' && tokens.slice(index + 2, index + 4).some(endsInWhose)) return true
  const before = itemAt(tokens, index - 1)
  // 扭转|两年|负增长局面，增长2%: what was so before.
  if (before?.word && ending.has(before.word.text)) return true
  // 涨幅|控制在|去年|实际涨幅4.8%以内: a bound that is told by another year.
  if (before?.word && bounding.test(before.word.text) && tokens[index]?.time?.kind === 'relative') return true
  if (before?.class === 'from') return !isLookedAt(tokens)
  return (
    isWithAnother(tokens, index) ||
    isOfBase(tokens, index) ||
    measuring.some((trait) => before?.word?.traits.has(trait))
  )
}

/** 的, 计划的 */
function endsInWhose({ word }: Token): boolean {
  return word?.text.endsWith('的') ?? false
}

const bounding = /.在$|^不[低高少超大]/
const ending: ReadonlySet<string> = new Set('扭转 结束 终结 摆脱'.split(' '))

/** A half year, a quarter or a month. */
function readPart(tokens: readonly Token[], index: number, { said, years }: State): void {
  // 其中一季度开工31个: of this number alone.
  if (itemAt(tokens, index - 1)?.word?.text === '其中') return
  const opensSentence = said === null && tokens.slice(0, index).every(({ kind }) => kind !== 'name' && kind !== 'text')
  // 5月份和7月份得分均居首位；…: months one by one are those of their clause.
  years.partialClause ||= !years.partial && (!opensSentence || isOneOfMonths(tokens, index))
  years.partial = years.partialNow = true
}

function readYears(tokens: readonly Token[], index: number, time: Time, period: Period | null, state: State): void {
  const next = tokens[index + 1]
  const { years } = state
  if (!period) return
  if (time.kind === 'years' && time.bare) {
    if (!isFirst(next) && countsYears(tokens, index)) readCount(tokens, index, time.count, period, state)
    return
  }
  if (isSpan(period)) {
    // “十四五”期间|首破|千亿，达1040亿元，增长9%: when it was first so.
    if (isFirst(next)) return
    // 2005年…增长14%，“十五”年均增长12%: the span is of the yearly rate alone.
    if (years.period && !isSpan(years.period) && next?.class === 'average') {
      years.brief = period
      return
    }
    if (time.kind === 'since' && areLastOf(period, state)) years.passing ??= toldIn(years)
    years.span = period
  } else if ((time.kind === 'year' || time.kind === 'relative') && (state.summed || state.said?.total)) {
    // 五年累计98亿元,2007年达到31亿元: the year ends the sum.
    years.span = null
    state.summed = null
  } else if (opensAnew(tokens, index, state)) {
    years.held = toldIn(years)
    years.span = null
  }
  if (!isSpan(period)) {
    // 从1978年的185亿元增加到|2018年|的9.7万亿元；…从41.8亿元增加到…: B's year leaves that of A to what the sentence goes on to tell.
    if (state.from === null) years.origin = null
    years.since = null
  }
  years.noted = tokens[index] && isNoted(tokens[index]) ? toldIn(years) : null
  years.period = period
  years.partial = false
}

/** A bare number of years: 五年…, 2016年…，五年翻一番. */
function readCount(tokens: readonly Token[], index: number, count: number, period: Period, state: State): void {
  const { years } = state
  // 2021—2023年，三年新增…: those years.
  if (years.period && isSpan(years.period) && years.period.to - years.period.from + 1 === count) return
  // 到2026年…，五年年均增长8%: right before a number of a year it is that number's alone.
  const before = index === tokens.length - 1 || tokens[index + 1]?.class === 'average'
  // 研发经费38亿元（2024年），…；高新技术企业35家，五年翻一番: what is reported late ends no years of others.
  const year = years.late ? null : years.period
  const ofNumber = before && year !== null && !isSpan(year)
  if (count < 5 || ofNumber) years.brief = upTo(year, count) ?? period
  else {
    if (state.said !== null) years.passing ??= toldIn(years)
    years.span = period
  }
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
  const before = itemAt(tokens, index - 1)
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

/** 大桥|2023年|通车, 力争|在|“十一五”期间|开工: whether a clause says of its subject in which year, or plan, something was so. */
export function tellsWhen(lead: readonly Token[]): boolean {
  const plan = lead.findIndex(({ time }) => time?.kind === 'plan')
  if (plan > 1 && lead[plan - 1]?.word?.text === '在') return true
  const at = lead.findIndex(({ time }) => time?.kind === 'year')
  return at > 0 && at < lead.length - 1 && lead.slice(0, at).some(({ kind }) => kind === 'place' || kind === 'text')
}

/** 以八年时间村村通硬化路为目标: whether a clause says what for something is done, with times that are its alone. */
export function saysWhatFor(chars: string, lead: readonly Token[]): boolean {
  const [start, end] = [lead[0]?.start ?? 0, lead.at(-1)?.end ?? 0]
  return chars.startsWith('以', start) && purposes.has(chars.slice(end - 3, end))
}

const purposes: ReadonlySet<string> = new Set('为目标 为契机 为导向 为引领 为牵引 为抓手'.split(' '))

/** 贫困人口|提前于|2017年|脱贫，: whether a clause says by 于 when what it tells alone was so. */
export function tellsBy(chars: string, lead: readonly Token[]): boolean {
  return lead.some(({ time, start }, at) => {
    if (at === 0 || time?.kind !== 'year') return false
    // 订单排|至|2029年
    return (
      chars.charAt(start - 1) === '于' || (chars.charAt(start - 1) === '至' && itemAt(lead, at - 2)?.kind === 'text')
    )
  })
}

/** 结合“十四五”规划任务，提出今年主要预期目标：: the goals are of the years that their own clause names, else of those that the sentence tells. */
export function endEarlierTimes(lead: readonly Token[], years: Years): void {
  if (lead.every(({ kind }) => kind !== 'time')) years.period = years.span = null
  else if (years.period && !isSpan(years.period)) years.span = null
}
