import { characterSet, isAmong } from '../characters.ts'
import { isDigit } from '../lexer/numbers.ts'
import { type Time, timeAt } from '../lexer/times.ts'
import { createTrie } from '../lexer/trie.ts'
import { type Calendar, isSpan, type Period, resolveTime } from '../periods.ts'

/** Words that may stand before the time that a sentence opens with. */
const openers = createTrie<true>()
for (const word of '从 就 特别是 尤其是 刚刚过去的 过去的 刚过去的 即将过去的 回顾 回望 回首 回眸 综观 纵观 总的看 综合看, 综合来看, 总体看, 总体来看, 总的来看, 各位代表! 各位代表: 各位代表, 同志们! 同志们, (一) 在 经过 展望 —— -- 根据安排, 一是 二是 三是'.split(
  ' ',
))
  openers.insert(word, true)

/** The years that a sentence opens with where `context` is spoken of: 2025年，… 这五年，… “十四五”时期…. Null if it opens with none. */
export function openingPeriod(
  chars: string,
  from: number,
  end: number,
  calendar: Calendar,
  context: Period | null,
): Period | null {
  const head = headOf(chars, from, end)
  const { start } = head
  const since = isAmong(sinceStarts, chars.charCodeAt(start))
    ? sincePeriod(chars.slice(start, Math.min(end, start + 40)), calendar)
    : null
  if (since) return since
  if (opensSinceSession(chars, head)) return { from: calendar.last - 4, to: calendar.last }
  const plan = planOf(chars, head)
  if (plan) return resolveTime(plan, calendar, context)
  const first = yearWithin(chars, timeBehindOpeners(chars, start, end) ?? secondOpening(chars, head, end))
  const found = yearsBeside(chars, first, end)
  const looksBack = isAmong(lookBack, chars.charCodeAt(start + 1)) && isAmong(lookBacks, chars.charCodeAt(start))
  if (found && (looksBack || isOpening(chars, found.end, found.time, chars[start] === '从')))
    return resolveTime(found.time, calendar, context)
  // ——这是综合实力显著增强的五年。 回眸过去，这是综合实力显著增强的五年。
  const comma = looksBack && head.comma < start + longestLookBack ? head.comma : -1
  const item = chars.startsWith('--', start) ? start + 2 : comma < 0 ? start : comma + 1
  if (chars.startsWith('这是', item)) return definedPeriod(chars, item, end, calendar)
  const pointed = pointedAt(chars, head)
  if (pointed) return resolveTime(pointed, calendar, context)
  // 主要目标：在提高质量的基础上，…: announced before the circumstances.
  if (calendar.year === calendar.last || !head.ofGoals) return null
  return announcedPeriod(chars.slice(from, head.limit), calendar, context)
}

/** 回眸|五年，: a bare number of years is a time there. */
const [lookBacks, lookBack] = [characterSet('回综纵'), characterSet('望首眸顾观')]

/** Characters of a clause that does no more than look back: 回眸过去五年走过的历程，. */
const longestLookBack = 16

/** Characters of a sentence in which it may announce goals. */
const longestHead = 60

/** The time that a sentence begins with, behind three opening words at most. */
function timeBehindOpeners(chars: string, start: number, end: number): ReturnType<typeof timeAt> {
  let at = start
  let found = timeAt(chars, at, end)
  for (let i = 0; i < 3 && !found; i++) {
    const opener = openers.longest(chars, at, chars.length)
    if (!opener) return null
    at = opener.end
    found = timeAt(chars, at, end)
  }
  return found
}

/** 2017年以来，…, 自2007年换届以来的五年，…: the years from the one that it names to the last. */
function sincePeriod(head: string, { last }: Calendar): Period | null {
  const year = Number(since.exec(head)?.[1] ?? last)
  return year < last ? { from: year, to: last } : null
}

/** 市四届人大一次会议以来的五年，…: a term of five years, from the session that it began with. */
function opensSinceSession(chars: string, { start, comma }: Head): boolean {
  if (comma <= start || !chars.startsWith('五年', comma - 2)) return false
  return chars.startsWith('以来', comma - 4) || chars.startsWith('以来的', comma - 5)
}

/** 2015年…，标志着“十二五”规划胜利收官。, 《规划纲要》确定了“十一五”发展的主要目标。: the plan whose results or goals a sentence opens. */
function planOf(chars: string, { start, limit, stop, mark }: Head): Time | null {
  const marks = mark > start && chars.startsWith('标志着', mark)
  if (!marks && !(stop > 0 && chars.startsWith('目标', stop - 2))) return null
  const sentence = chars.slice(marks ? mark : start, limit)
  const told = (marks ? planMarked : planSet).exec(sentence)
  const found = told ? timeAt(sentence, told.index + told[0].length, sentence.length) : null
  return found?.time.kind === 'plan' ? found.time : null
}

/** 标志着|“十二五”规划胜利收官, 标志着|“十五”计划的胜利实现 */
const planMarked = /^标志着(?:我[省市区县州])?(?=十.?五(?:规划|计划|时期)?的?(?:胜利|圆满|顺利)?(?:收官|实现|完成))/
/** 确定了我省|“十一五”|经济社会发展的主要目标 */
const planSet = /(?:确定|提出|明确|描绘)了?(?:[我全][省市区县州])?(?=十.?五)/

/** 经过|2020年|奋力冲刺和|五年来|不懈努力，: the years that the clause which a year opens goes on to name; else that year. */
function yearsBeside(chars: string, found: ReturnType<typeof timeAt>, end: number): ReturnType<typeof timeAt> {
  if (found?.time.kind !== 'year') return found
  const comma = placeOf(commaCode, chars, found.end, Math.min(end, found.end + longestEffort))
  const at = comma < 0 ? -1 : chars.slice(found.end, comma).search(/[和及][^,。]{0,4}?[过五]/)
  for (let from = found.end + at + 1; at >= 0 && from < comma; from++) {
    const years = timeAt(chars, from, comma)
    if (years) return years.time.kind === 'years' && years.time.count === 5 && !years.time.bare ? years : found
  }
  return found
}

/** Characters behind the year in which such a clause ends. */
const longestEffort = 24

/** 在过去五年中，|2022年|是极不平凡的一年: the year of the years that a sentence opens with of which it says what it was; else those. */
function yearWithin(chars: string, found: ReturnType<typeof timeAt>): ReturnType<typeof timeAt> {
  if (found?.time.kind !== 'years' || found.time.bare || chars[found.end] !== '中') return found
  const year = chars[found.end + 1] === ',' ? timeAt(chars, found.end + 2, chars.length) : null
  return year?.time.kind === 'year' && chars[year.end] === '是' ? year : found
}

/** What 自2007年…以来 may begin with. */
const sinceStarts = characterSet('自从12')
const since = /^[自从]?([12][0-9]{3})年[^,。;:]{1,24}?以来(?:的[一二三四五六七八九十]年)?[,,]/

/** 提出了2021年…指标安排，具体为：; 主要预期目标是：…: the year whose goals a sentence announces; where it names none, the coming years that are spoken of, or the report's own year. */
function announcedPeriod(head: string, calendar: Calendar, context: Period | null): Period | null {
  const at = announcing.exec(head)?.index
  // 收入增长8%，预期目标为7%: a sentence that has stated something compares it with its goal.
  if (at === undefined || stated.test(head.slice(0, at).replace(/[0-9]{4}/g, ''))) return null
  const period = timeWithin(head, head.lastIndexOf(',', at) + 1, at, calendar) ?? timeWithin(head, 0, at, calendar)
  if (period) return period.to > calendar.last ? period : null
  // 新一届政府任期内的预期目标是：: those of the five years that begin.
  if (head.slice(0, at).includes('任期')) return { from: calendar.last + 1, to: calendar.last + 5 }
  if (context && isSpan(context) && context.from >= calendar.year) return null
  // 主要目标：…年均增长8%, in the first year of a plan: those of its five years.
  const ofPlan = calendar.year % 5 === 1 && yearly.test(head.slice(at))
  return { from: calendar.year, to: ofPlan ? calendar.year + 4 : calendar.year }
}

const yearly = /年均增长/

/** The years that the first time between two places names; null if there is none. */
function timeWithin(head: string, start: number, end: number, calendar: Calendar): Period | null {
  for (let from = start; from < end; from++) {
    const found = timeAt(head, from, end)
    const period = found && found.time.kind !== 'part' ? resolveTime(found.time, calendar, null) : null
    if (period) return period
  }
  return null
}

const stated = /[0-9]/
const announcing =
  /(?:预期|主要|发展|奋斗|计划|控制|总体)目标(?:[是为:]|建议为)|(?:目标|指标)[^,。;:]{0,8}安排[^。;:]{0,6}:/

/** What a sentence begins with, behind clauses that end in 基础上: where that starts, and the end of what is looked at. */
type Head = {
  start: number
  limit: number
  /** Where its first clause ends, its first full stop and its first 标 stand; -1 if it has none. */
  comma: number
  stop: number
  mark: number
  /** It speaks of 目标 or 安排. */
  ofGoals: boolean
}

/** The head of a sentence, read once: all that it may open with is asked of each sentence, and most hold none of these characters. */
function headOf(chars: string, from: number, end: number): Head {
  let start = from
  let limit = Math.min(end, start + longestHead)
  let [comma, stop, mark] = [-1, -1, -1]
  let ofGoals = false
  for (let at = from; at < limit; at++) {
    const code = chars.charCodeAt(at)
    if (!isAmong(signs, code)) continue
    if (code === goalCode) ofGoals ||= chars[at + 1] === '标'
    else if (code === orderCode) ofGoals ||= chars[at + 1] === '排'
    else if (code === stopCode) stop = stop < 0 ? at : stop
    else if (code === markCode) mark = mark < 0 ? at : mark
    else if (comma < 0 && at < start + longestOpening) {
      if (at > start && chars.startsWith('基础上', at - 3)) {
        start = at + 1
        limit = Math.min(end, start + longestHead)
        stop = mark = -1
      } else comma = at
    }
  }
  return { start, limit, comma, stop, mark, ofGoals }
}

/** Characters of an opening clause. */
const longestOpening = 40

const signs = characterSet(',。标目安')
/** The codes of , 。 标 目 安. */
const [commaCode, stopCode, markCode, goalCode, orderCode] = [0x2c, 0x3002, 0x6807, 0x76ee, 0x5b89]

/** The first place of a character within `[start, end)`; -1 if it has none. */
function placeOf(code: number, chars: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (chars.charCodeAt(at) === code) return at
  return -1
}

/** The time that a short sentence says it is: 这是…的五年。 */
function definedPeriod(chars: string, start: number, end: number, calendar: Calendar): Period | null {
  // A sentence ends before its full stop, a paragraph behind it.
  const stop = chars.slice(start, Math.min(end + 1, start + longestDefinition)).indexOf('。')
  const last = stop < 0 ? -1 : chars.slice(start, start + stop).lastIndexOf('的')
  const years = last < 0 ? null : timeAt(chars, start + last + 1, start + stop)
  return years && years.end === start + stop ? resolveTime(years.time, calendar, null) : null
}

/** Characters of such a sentence. */
const longestDefinition = 40

/** The time that a short sentence points at and says no more: 特别值得一提的是2007年。 再说一说刚刚过去的2025年。 */
function pointedAt(chars: string, { start, stop }: Head): Time | null {
  if (stop < 0 || stop >= start + longestPointer) return null
  const sentence = chars.slice(start, stop)
  for (const pointer of pointers) {
    const at = sentence.lastIndexOf(pointer)
    const found = at > 0 ? timeAt(chars, start + at + pointer.length, stop) : null
    if (found?.end === stop) return found.time
  }
  return null
}

const pointers = ['的是', '刚刚过去的', '刚过去的']

/** Characters of such a sentence. */
const longestPointer = 28

/** The time that is a clause of its own behind the first one: 要指出的是，在刚刚过去的1987年，…. */
function secondOpening(chars: string, { start, comma }: Head, end: number): ReturnType<typeof timeAt> {
  if (comma < 0 || comma >= start + longestFirst) return null
  let at = comma + 1
  for (const word of ['在', '刚刚过去的']) if (chars.startsWith(word, at)) at += word.length
  const found = timeAt(chars, at, end)
  return found && chars[found.end] === ',' ? found : null
}

/** Characters of the clause before it. */
const longestFirst = 25

const ofDocument = /^(?:首次|明确|提出|确定|纲要|编制|建议|中期)/
const notOpening = /^(?:的(?![一二三四五六七八九十]年,)|以来|比|至|到|前|增长|底前|[同与和较][0-9一二])/

function isOpening(chars: string, at: number, time: Time, fromYear: boolean): boolean {
  if (time.kind === 'years' && time.bare) return false
  // “十一五”规划首次提出…: what the document says is not told of its years.
  if (time.kind === 'plan' && /[规计]划/.test(chars.slice(at - 2, at)) && ofDocument.test(chars.slice(at, at + 4)))
    return false
  // 从2020年的3.68万亿元…: where something began.
  const isRange = time.kind === 'span' || (time.kind === 'plan' && time.through !== undefined)
  if (fromYear && !isRange) return false
  // 上年结转…: what is left of the year before.
  if (time.kind === 'previous' && chars[at] !== ',') return false
  return !notOpening.test(chars.slice(at, at + 4))
}

const lateSurvey = /^[12][0-9]{3}年.{0,8}(?:研发|R&D|研究与试验|研究与开发)/

/** Whether a sentence opens with the year of a survey that is reported a year late (2023年全社会研发投入…): what it goes on to tell is not of that year. */
export function opensWithLateSurvey(chars: string, start: number): boolean {
  return isDigit(chars, start) && lateSurvey.test(chars.slice(start, start + 24))
}

const yearEnd =
  /^(?:截至|截止|到|至)?(?:(?:[0-9]{4}|[〇零一二三四五六七八九]{4}|去|上)年年?[底末]|[一二三四五六七八九十]{1,2}五(?:时期|规划)?期?末)/

/** Whether a sentence opens with the end of a year (2012年底，…), which it alone is told of. */
export function opensWithYearEnd(chars: string, start: number): boolean {
  return yearEnd.test(chars.slice(start, start + 12))
}

const partOfYear = /^今年(?:以来|上半年|[前一二三]{1,2}季度|1[-至月])/

/** Whether a sentence opens with what there is of the year that is not over (今年上半年，…). */
export function opensWithPartOfYear(chars: string, start: number): boolean {
  return partOfYear.test(chars.slice(start, start + 8))
}
