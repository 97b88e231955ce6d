import { timeAt } from './lexer/times.ts'
import { createTrie } from './lexer/trie.ts'
import { type Calendar, isSpan, isWithin, type Period, resolveTime } from './periods.ts'
import type { Paragraph } from './view.ts'

/** A paragraph with the headings above it and the years that its sentences are about unless they say otherwise. */
export type Passage = Paragraph & {
  section: string
  period: Period
  /** The years of its first sentence. */
  first: Period
  span: Period | null
  heading: boolean
  glossary: boolean
}

const numbered: readonly [RegExp, number][] = [
  [/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、)/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)/, 2],
  [/^(?:[0-9]{1,2}(?:[.](?![0-9])|、)|\([0-9]{1,2}\))/, 3],
]
const punctuation = /[,。;!?:]/
const outlookWords =
  /目标|任务|部署|建议|安排|打算|总体要求|指导思想|今后|重点工作|主要工作|工作要求|措施|主要考虑|总体思路|民生实事|工作重点|展望|计划草案|预算草案/
const reviewWords = /回顾|执行情况|完成情况|总结|成就|成绩|进展|发展情况|工作情况|概况|做的工作|形势/
const glossaryWords = /^(?:附件?[0-9一二]*)?:?(?:名词解释|有关用语说明|名词注释|注释)/

/** Reads the headings of a text and gives each paragraph its section and its years. */
export function passagesOf(chars: string, paragraphs: readonly Paragraph[], calendar: Calendar): Passage[] {
  const path: (string | undefined)[] = []
  let period: Period = { from: calendar.last, to: calendar.last }
  let span: Period | null = null
  let half: Half = 'both'
  let glossary = false
  return paragraphs.map(({ start, end }, index) => {
    const heading = headingOf(chars, start, end)
    if (heading) {
      path.length = heading.level
      path[heading.level - 1] = heading.text
      glossary = glossaryWords.test(heading.text) || (glossary && heading.level > 1)
      const named = headingPeriod(heading.text, calendar)
      const opened = heading.level === 1 || named ? halfOf(heading.text, named, calendar) : null
      half = opened ?? half
      if (heading.level === 1) span = null
      if (named) period = named
      else if (heading.level === 1 && opened) period = defaultPeriod(half, calendar)
    }
    const last = paragraphs[index - 1]
    const led = last && chars.startsWith('--', start) ? closingSpan(chars, last, calendar, period) : null
    if (led) period = led
    const opening = heading?.whole ? null : openingPeriod(chars, heading?.end ?? start, end, calendar, period)
    // A look back in the plans (去年…) is over with its paragraph; a paragraph of a review that opens with this year leads over to the plans.
    if (opening && opening.to > calendar.last && half === 'review') half = 'both'
    const stays = opening !== null && isSpan(period) && isWithin(opening, period) && opensWithYearEnd(chars, start)
    const passing =
      opening !== null && (stays || isBrief(opening) || (half === 'outlook' && opening.to <= calendar.last))
    if (opening && !passing) period = opening
    const told = stays ? period : (opening ?? period)
    if (isSpan(told)) span = told
    return {
      start,
      end,
      section: path.filter(Boolean).join(' / '),
      period: told,
      first: opening ?? period,
      span,
      heading: heading?.whole ?? false,
      glossary,
    }
  })
}

/** The years that a later sentence of a paragraph opens with (…。过去五年，…), of which the items behind it (——…) tell; null if they are not some. */
function closingSpan(chars: string, { start, end }: Paragraph, calendar: Calendar, context: Period): Period | null {
  let found: Period | null = null
  for (let stop = chars.indexOf('。', start); stop >= 0 && stop < end - 1; stop = chars.indexOf('。', stop + 1)) {
    const opening = openingPeriod(chars, stop + 1, end, calendar, context)
    if (opening) found = isSpan(opening) && !isBrief(opening) ? opening : null
  }
  return found
}

/** Two or three years (近两年,) are told of their own paragraph alone. */
function isBrief({ from, to }: Period): boolean {
  return to > from && to - from < 3
}

function defaultPeriod(half: Half, { year, last }: Calendar): Period {
  return half === 'outlook' ? { from: year, to: year } : { from: last, to: last }
}

/** What a heading opens; null if it says neither. */
function halfOf(heading: string, named: Period | null, calendar: Calendar): Half | null {
  const review = reviewWords.test(heading)
  const outlook = outlookWords.test(heading)
  if (review || outlook) return review && outlook ? 'both' : review ? 'review' : 'outlook'
  return named ? (named.to > calendar.last ? 'outlook' : 'review') : null
}

/** Which half of a report a section belongs to. */
type Half = 'review' | 'outlook' | 'both'

type Heading = { text: string; level: number; end: number; whole: boolean }

/** The heading that a paragraph is, or begins with: 一、…, （一）…。 A short line without punctuation is one too. */
function headingOf(chars: string, start: number, end: number): Heading | null {
  const head = chars.slice(start, Math.min(end, start + 80))
  const level = numbered.find(([pattern]) => pattern.test(head))?.[1]
  if (level !== undefined) {
    const stop = head.search(/[。;]/)
    if (end - start <= 60 && (stop < 0 || stop === end - start - 1))
      return {
        text: head.replace(/[。:]$/, ''),
        level,
        end,
        whole: level < 3 || !/[0-9]|同步|持平/.test(head.slice(3)),
      }
    if (stop > 0 && stop <= 50 && level < 3)
      return { text: head.slice(0, stop), level, end: start + stop + 1, whole: false }
    return null
  }
  if (end - start > 40 || punctuation.test(head) || /[0-9]$/.test(head)) return null
  const opens = outlookWords.test(head) || reviewWords.test(head) || glossaryWords.test(head)
  return opens ? { text: head, level: 1, end, whole: true } : null
}

function headingPeriod(heading: string, calendar: Calendar): Period | null {
  for (let i = 0; i < heading.length; i++) {
    const found = timeAt(heading, i, heading.length)
    if (!found || (found.time.kind === 'years' && found.time.bare)) continue
    return resolveTime(found.time, calendar, null)
  }
  return null
}

/** Words that may stand before the time that a sentence opens with. */
const openers = createTrie<true>()
for (const word of '刚刚过去的 回顾 总的看 各位代表! 各位代表: 同志们! (一) 在 经过 展望 —— -- 根据安排, 一是 二是 三是'.split(
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
  const start = afterCircumstances(chars, from, end)
  let at = start
  for (let i = 0; i < 3 && !timeAt(chars, at, end); i++) {
    const opener = openers.longest(chars, at, chars.length)
    if (!opener) break
    at = opener.end
  }
  const found = timeAt(chars, at, end) ?? secondOpening(chars, start, end)
  if (found && isOpening(chars, found.end, found.time.kind === 'years' && found.time.bare))
    return resolveTime(found.time, calendar, context)
  return chars.startsWith('这是', start) ? definedPeriod(chars, start, end, calendar) : null
}

/** Where a sentence goes on behind clauses that end in 基础上. */
function afterCircumstances(chars: string, from: number, end: number): number {
  let start = from
  for (;;) {
    const comma = chars.slice(start, Math.min(end, start + 40)).indexOf(',')
    if (comma <= 0 || !chars.startsWith('基础上', start + comma - 3)) return start
    start += comma + 1
  }
}

/** The time that a short sentence says it is: 这是…的五年。 */
function definedPeriod(chars: string, start: number, end: number, calendar: Calendar): Period | null {
  const stop = chars.slice(start, Math.min(end, start + 40)).indexOf('。')
  const last = stop < 0 ? -1 : chars.slice(start, start + stop).lastIndexOf('的')
  const years = last < 0 ? null : timeAt(chars, start + last + 1, start + stop)
  return years && years.end === start + stop ? resolveTime(years.time, calendar, null) : null
}

/** The time that is a clause of its own behind the first one: 要指出的是，在刚刚过去的1987年，…. */
function secondOpening(chars: string, start: number, end: number): ReturnType<typeof timeAt> {
  const comma = chars.slice(start, Math.min(end, start + 25)).indexOf(',')
  if (comma < 0) return null
  let at = start + comma + 1
  for (const word of ['在', '刚刚过去的']) if (chars.startsWith(word, at)) at += word.length
  const found = timeAt(chars, at, end)
  return found && chars[found.end] === ',' ? found : null
}

const notOpening = /^(?:的|以来|比|至|到|前|增长|底前|[同与和较][0-9一二])/

function isOpening(chars: string, at: number, bare: boolean): boolean {
  return !bare && !notOpening.test(chars.slice(at, at + 3))
}

const yearEnd = /^(?:截至|截止|到|至)?(?:[0-9]{4}|[〇零一二三四五六七八九]{4}|去|上)年年?[底末]/

/** Whether a sentence opens with the end of a year (2012年底，…), which it alone is told of. */
export function opensWithYearEnd(chars: string, start: number): boolean {
  return yearEnd.test(chars.slice(start, start + 12))
}
