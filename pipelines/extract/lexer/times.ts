import { characterSet, isAmong } from '../characters.ts'
import { afterMonth, monthsOfYear, rangeMarks } from './months.ts'
import { isDigit } from './numbers.ts'
import { numeralValue } from './numerals.ts'
import { numberedPlanAt, planAt } from './plans.ts'
import { createTrie } from './trie.ts'

/** A time as printed; `periods.ts` resolves it against the report's year. */
export type Time =
  /** `noted`: in a bracket behind the number that it is of (44.8%（2019年）). */
  | { kind: 'year'; year: number; end: boolean; noted?: true }
  /** A year told from the report: 0 is this year (今年), -1 last year (去年). */
  | { kind: 'relative'; offset: number }
  /** 上年: the year before the one that is spoken of, with which a number is compared; `own`: that the number is of (69亿元（上年数）). */
  | { kind: 'previous'; own?: true }
  | { kind: 'span'; from: number; to: number }
  /** 2017年以来, 2021年起: from a year to the last that is over. */
  | { kind: 'since'; year: number }
  /** A number of years up to the last reviewed one: 五年来, 过去五年, 十年. `ahead`: from the report's year on (今后五年). `bare`: 五年 alone. `open`: it may be the coming years where plans are told (五年, 五年内). `these`: the plan's, where one of so many years is told (这五年). `prior`: before the year spoken of (前三年). */
  | { kind: 'years'; count: number; ahead: boolean; bare: boolean; open: boolean; these?: boolean; prior?: boolean }
  /** A five-year plan by its number; `since`: up to now (“十四五”以来); `first`: only so many years of it (“十一五”前四年); `nth`: one of them (“十五五”开局之年); `through`: the last of more than one (“六五”到“十五”). */
  | { kind: 'plan'; number: number; since: boolean; end: boolean; first?: number; nth?: number; through?: number }
  /** A half year, quarter or month: nothing in it is coded. */
  | { kind: 'part' }
  /** 十年前: a year so many years back, of which something is a multiple. */
  | { kind: 'ago'; count: number }
  /** 现在, 如今: the last year, behind one that was told before it. */
  | { kind: 'now' }
  /** 近30年来最好位次, 12月末: words of time that tell of no other year than the one spoken of. */
  | { kind: 'silent' }

/** The last year that is over. */
const lastYear: Time = { kind: 'years', count: 1, ahead: false, bare: false, open: false }

const fixed: readonly [string, Time][] = [
  // Said in a report that was written before its year began.
  ['今年以来', lastYear],
  ...'新的一年 新一年 今年 本年 本年度 本年内 今年全年 今年末 今年底'
    .split(' ')
    .map((word): [string, Time] => [word, { kind: 'relative', offset: 0 }]),
  ...'去年 去年全年 去年底 去年末'.split(' ').map((word): [string, Time] => [word, { kind: 'relative', offset: -1 }]),
  // The last year that is over, though a report that is given in December calls it 今年.
  ...'过去一年 过去的一年 一年来 过去这一年 刚刚过去的一年'.split(' ').map((word): [string, Time] => [word, lastYear]),
  ...'本届政府任期的五年 本届政府任期五年 本届政府的五年 本届政府五年'
    .split(' ')
    .map((word): [string, Time] => [word, { kind: 'years', count: 5, ahead: false, bare: false, open: false }]),
  ...'下届政府的五年 下届政府五年 下一届政府的五年 下一个五年 下个五年'
    .split(' ')
    .map((word): [string, Time] => [word, { kind: 'years', count: 5, ahead: true, bare: false, open: false }]),
  ...'上个五年 上一个五年 上五年 前一个五年'
    .split(' ')
    .map((word): [string, Time] => [
      word,
      { kind: 'years', count: 5, ahead: false, bare: false, open: false, prior: true },
    ]),
  ...'上年 上一年 上年度'.split(' ').map((word): [string, Time] => [word, { kind: 'previous' }]),
  ...'现在 如今'.split(' ').map((word): [string, Time] => [word, { kind: 'now' }]),
  // Sums of a year that is begun and the next: neither year's.
  ['今明两年', { kind: 'part' }],
  ...'前年 前年底'.split(' ').map((word): [string, Time] => [word, { kind: 'relative', offset: -2 }]),
  ...'明年 明年底'.split(' ').map((word): [string, Time] => [word, { kind: 'relative', offset: 1 }]),
  ['本世纪末', { kind: 'year', year: 2000, end: true }],
  ['本世纪中叶', { kind: 'year', year: 2050, end: true }],
  ...'上半年 下半年 前三季度 前三个季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 首季 春节期间 国庆期间 节假日 前两个月 前十个月 前十一个月 前10个月 前11个月 前9个月 前8个月 前两季度 上年同月 去年同月 上月 全年各季度 五一期间 暑期 假期'
    .split(' ')
    .map((word): [string, Time] => [word, { kind: 'part' }]),
]
/** The censuses of the nation's people, by their years. */
const censuses = Object.entries({ 第三次: 1982, 第四次: 1990, 第五次: 2000, 第六次: 2010, 第七次: 2020 }).flatMap(
  ([which, year]) =>
    ['全国人口普查', '人口普查'].map((census): [string, Time] => [which + census, { kind: 'year', year, end: true }]),
)
const fixedTimes = createTrie<Time>()
for (const [word, time] of [...fixed, ...censuses]) fixedTimes.insert(word, time)

const numerals = characterSet('一二三四五六七八九十两')
const zeros = characterSet('〇零')
const yearsWords = '过近这今未连以前来最'
const yearsStarts = characterSet(yearsWords)

/** Every character that a time may begin with, but for digits and numerals. */
export const timeStarts = fixed.map(([word]) => word.charAt(0)).join('') + yearsWords

/** The time at a place of the text, and where it ends. Null if there is none. */
export function timeAt(text: string, at: number, limit: number): { time: Time; end: number } | null {
  if (isDigit(text, at)) return calendarAt(text, at, limit) ?? yearsSince(text, at)
  const word = fixedTimes.longest(text, at, limit)
  if (word) return { time: word.entry, end: word.end }
  const code = text.charCodeAt(at)
  if (isAmong(numerals, code) || isAmong(zeros, code))
    return planTimeAt(text, at, limit) ?? chineseYearAt(text, at) ?? chineseMonthAt(text, at) ?? yearsAt(text, at)
  if (code === ordinal) return numberedPlanAt(text, at)
  return isAmong(yearsStarts, code) ? yearsAt(text, at) : null
}

/** 十三五, and 十三五末2020年 with the year that says which its end is. */
function planTimeAt(text: string, at: number, limit: number): { time: Time; end: number } | null {
  const plan = planAt(text, at)
  if (plan?.time.kind !== 'plan' || !plan.time.end || !isDigit(text, plan.end)) return plan
  const year = calendarAt(text, plan.end, limit)
  return year?.time.kind === 'year' ? year : plan
}

const ordinal = '第'.charCodeAt(0)

/** 2025年, 2021-2025年, 2030年底, 10月, 3月5日. */
function calendarAt(text: string, at: number, limit: number): { time: Time; end: number } | null {
  let end = at
  while (end < limit && isDigit(text, end)) end++
  const digits = end - at
  const from = digits === 4 ? Number(text.slice(at, end)) : 0
  if (isYear(from)) {
    const mark = text[end] === '年' ? end + 1 : end
    if (isAmong(rangeMarks, text.charCodeAt(mark))) {
      const second = Number(text.slice(mark + 1, mark + 5).replace(/[^0-9].*/, 'x'))
      const tail = mark + (text[mark + 1] === '-' ? 2 : 1)
      const to = Number.isNaN(second) ? Number(text.slice(tail, tail + 4)) : second
      const past = Number.isNaN(second) ? tail + 4 : mark + 5
      if (isYear(to) && to > from && text[past] === '年')
        return {
          time: { kind: 'span', from: firstOf(text, at, from, to, past + 1), to },
          end: restatedEnd(text, afterYear(text, past + 1).end, to - from + 1),
        }
    }
    if (text[end] !== '年' || text[end + 1] === '代') return null
    return yearOrDate(text, from, end + 1)
  }
  const allYear = monthsOfYear(text, at)
  if (allYear > at) return { time: lastYear, end: allYear }
  if (text.startsWith('12月末', at) || text.startsWith('12月底', at)) return { time: { kind: 'silent' }, end: at + 4 }
  if (digits <= 2 && text[end] === '月') {
    const past = afterMonth(text, end + 1)
    // 去年9月26日|中央政治局会议部署的政策: the day of a meeting.
    return { time: { kind: meeting.test(text.slice(end + 1, past + 3)) ? 'silent' : 'part' }, end: past }
  }
  if (digits <= 2 && isAmong(rangeMarks, text.charCodeAt(end))) {
    let last = end + 1
    while (last < limit && isDigit(text, last)) last++
    if (last > end + 1 && text[last] === '月') return { time: { kind: 'part' }, end: afterMonth(text, last + 1) }
  }
  return null
}

const meeting = /^[0-9]{1,2}日(?:中央|国务院|召开)/

/** The first of the years of a range: of 从2002年到2006年 2002 is where they begin from, where it is said that they are four. */
function firstOf(text: string, at: number, from: number, to: number, end: number): number {
  if (text.charAt(at - 1) !== '从') return from
  const printed = /^的?(\d{1,2}|[二三四五六七八九十])年/.exec(text.slice(end, end + 4))?.[1]
  const count = printed === undefined ? 0 : Number(printed) || (numeralValue(printed) ?? 0)
  return count === to - from ? from + 1 : from
}

/** Where a range ends that says how many years it has: 2005-2014年|10年间. */
function restatedEnd(text: string, at: number, years: number): number {
  const [printed = '', count = ''] =
    /^的?(\d{1,2}|[二三四五六七八九十]{1,2})年[间里来]/.exec(text.slice(at, at + 5)) ?? []
  return (Number(count) || numeralValue(count)) === years ? at + printed.length : at
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100
}

function yearOrDate(text: string, year: number, at: number): { time: Time; end: number } {
  const allYear = monthsOfYear(text, at)
  if (allYear > at) return { time: { kind: 'year', year, end: false }, end: allYear }
  let end = at
  while (isDigit(text, end)) end++
  if (end > at && text[end] === '月') {
    // 2025年12月底, 截至2025年12月份: the end of the year.
    const upTo = text[end + 1] === '份' && /截[至止]/.test(text.slice(at - 7, at - 5))
    if (text.startsWith('12月', at) && (upTo || /[底末]/.test(text[end + 1] ?? '')))
      return { time: { kind: 'year', year, end: true }, end: end + 2 }
    return { time: { kind: 'part' }, end: afterMonth(text, end + 1) }
  }
  // 兼顾2035年远景目标: the outline that has this name; not 展望2035年远景目标，….
  const looksAhead = text.startsWith('展望', end - '展望2035年'.length)
  if (!looksAhead && vision.test(text.slice(end, end + 5))) return { time: { kind: 'silent' }, end }
  const since = ['以来', '起', '开始'].find((word) => text.startsWith(word, at) && !text.startsWith('起步', at))
  // 1986年以来最高: no years that are told of.
  if (since && text[at + since.length] === '最') return { time: { kind: 'silent' }, end: at + since.length }
  if (since) return { time: { kind: 'since', year }, end: at + since.length }
  const after = afterYear(text, at)
  return { time: { kind: 'year', year, end: after.atEnd }, end: after.end }
}

const vision = /^远景目标(?![是为:])/

function afterYear(text: string, at: number): { end: number; atEnd: boolean } {
  for (const word of ['年底', '底', '末', '年末']) {
    if (!text.startsWith(word, at)) continue
    // 2003年底前建成
    const end = at + word.length
    const before = text[end] === '前' && !beforeCount.test(text.slice(end + 1, end + 2))
    return { end: before ? end + 1 : end, atEnd: true }
  }
  for (const word of ['期间', '时期', '全年', '度'])
    if (text.startsWith(word, at)) return { end: at + word.length, atEnd: false }
  // 在2020年前实现…, 2020年以前; not 2020年|前三季度.
  if (text.startsWith('以前', at)) return { end: at + 2, atEnd: true }
  if (text[at] === '前' && !beforeCount.test(text.slice(at + 1, at + 2))) return { end: at + 1, atEnd: true }
  // 2020年时只有…
  if (text[at] === '时' && said.includes(text[at + 1] ?? ' ')) return { end: at + 1, atEnd: false }
  return { end: at, atEnd: false }
}

const said = '为仅只还才'

/** What 前 counts the first of, or how many places ahead: 前三季度, 前10个月, 前列. */
const beforeCount = /[0-9一二三四五六七八九十两几半列位]/

const chineseYear = /^[一二][九〇零][〇零一二三四五六七八九]{2}年/

function chineseYearAt(text: string, at: number): { time: Time; end: number } | null {
  const from = chineseYearOf(text, at)
  if (from === null) return shortYearAt(text, at)
  const to = '-至到'.includes(text[at + 5] ?? ' ') ? chineseYearOf(text, at + 6) : null
  const second = to !== null && to > from ? yearOrDate(text, to, at + 11) : null
  if (to !== null && second?.time.kind === 'year') return { time: { kind: 'span', from, to }, end: second.end }
  return yearOrDate(text, from, at + 5)
}

function chineseYearOf(text: string, at: number): number | null {
  if (text[at + 4] !== '年' || !chineseYear.test(text.slice(at, at + 5))) return null
  const year = numeralValue(text.slice(at, at + 4)) ?? 0
  return isYear(year) ? year : null
}

const shortYear =
  /^([一二][九〇零][〇零一二三四五六七八九]{2})(?:比(?=[一二][九〇零])|[和、]([一二][九〇零][〇零一二三四五六七八九]{2})年?两年)/

/** 一九八八比一九八五年, 一九八八和一九八九两年: years that leave out their 年. */
function shortYearAt(text: string, at: number): { time: Time; end: number } | null {
  const [printed, first, second] = shortYear.exec(text.slice(at, at + 12)) ?? []
  if (printed === undefined || first === undefined) return null
  const from = numeralValue(first) ?? 0
  if (second === undefined) return { time: { kind: 'year', year: from, end: false }, end: at + first.length }
  return { time: { kind: 'span', from, to: numeralValue(second) ?? from }, end: at + printed.length }
}

const chineseMonth =
  /^[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号]|份|底|末|[上中下]旬|[至到][一二三四五六七八九十]{1,2}月)/

/** 七月一日, 十月底, 一月到九月: a part of a year; 三月三 is a festival. */
function chineseMonthAt(text: string, at: number): { time: Time; end: number } | null {
  const printed = chineseMonth.exec(text.slice(at, at + 8))?.[0]
  return printed === undefined ? null : { time: { kind: 'part' }, end: at + printed.length }
}

const yearsBefore = createTrie<string>()
for (const word of '过去 过去的 近 这 最近 以往 前 连续 今后 未来 来'.split(' ')) yearsBefore.insert(word, word)
const yearsBehind = createTrie<string>()
for (const word of '以来 来 间 时间里 期间 时间 里 前 内'.split(' ')) yearsBehind.insert(word, word)

/** 5年来, 10年前, 5年提高4.5个百分点: digits are a time only where the words behind say so; 建设期5年 counts. */
function yearsSince(text: string, at: number): { time: Time; end: number } | null {
  if (text.charCodeAt(at + 1) !== yearCode && text.charCodeAt(at + 2) !== yearCode) return null
  return yearsInDigits.test(text.slice(at, at + 6)) ? yearsAt(text, at) : null
}

const yearCode = '年'.charCodeAt(0)
const yearsInDigits = /^\d{1,2}年(?:以?来|前|内|间|累计|合计|年均|共|提高|增长|增加|下降|降低|新增)/

/** 三年|行动, 五年|提升行动, 九年|义务教育, 学前三年|毛入园率: what is done over so many years, or lasts so many. */
const programme = /^(?:[攻行提倍振专].)?(?:行动|攻坚|倍增)|^(?:制?义务教育|毛入|一贯制)/

/** 过去五年, 五年来, 这五年, 近三年, 今后五年, 十年, 十年前. */
function yearsAt(text: string, at: number): { time: Time; end: number } | null {
  // 提前三年完成: how much sooner.
  if (text.startsWith('连续', at - 2) || text.startsWith('提前', at - 2)) return null
  const before = yearsBefore.longest(text, at, text.length)?.entry ?? ''
  let numeral = at + before.length
  if (text[numeral] === '的') numeral++
  let end = numeral
  while (end < numeral + 3 && (isAmong(numerals, text.charCodeAt(end)) || isDigit(text, end))) end++
  if (end === numeral || text[end] !== '年') return null
  const printed = text.slice(numeral, end)
  const count = isDigit(text, numeral) ? Number(printed) : (numeralValue(printed) ?? 0)
  if (count < 2 || count > 30) return null
  end++
  if (before === '连续') return null
  const behind = yearsBehind.longest(text, end, text.length)?.entry ?? ''
  if (behind === '前') return { time: { kind: 'ago', count }, end: end + 1 }
  if ((behind === '' || behind.endsWith('来')) && isRecord(text, end + behind.length))
    return { time: { kind: 'silent' }, end: end + behind.length }
  // 启动三年行动，…: the years of what is done.
  const named = before === '' || text.startsWith('学前', at - 1)
  if (named && behind === '' && programme.test(text.slice(end, end + 4)))
    return { time: { kind: 'silent' }, end: text[end] === '制' ? end + 1 : end }
  const ahead = before === '今后' || before === '未来'
  // 从1979年到1982年的四年间: the years are named already.
  const open = before === '' && text.charAt(at - 1) !== '的' && ['', '内', '间', '时间', '期间'].includes(behind)
  const time: Time = { kind: 'years', count, ahead, bare: before === '' && behind === '', open }
  if (before === '前') time.prior = true
  if (before === '这') time.these = true
  return { time, end: end + behind.length }
}

const superlative = /^的?(?:最|首|新高|新低|第一)/

function isRecord(text: string, at: number): boolean {
  return superlative.test(text.slice(at, at + 3))
}
