import { numeralValue } from './numerals.ts'
import type { Time } from './times.ts'

/** 十四五, 十五五时期, 九五期间, 八五以来: a plan by its number, which is only read before words that say so or in quotation marks of the genre. */
export function planAt(text: string, at: number): { time: Time; end: number } | null {
  const five = text[at] === '十' && !(text[at + 1] === '五' && text[at + 2] !== '五') ? at + 2 : at + 1
  if (text[five] !== '五') return null
  const number = numeralValue(text.slice(at, five)) ?? 0
  if (number < 1 || number > 20) return null
  let end = five + 1
  const through = laterPlanAt(text, end, number)
  if (through)
    return { time: { kind: 'plan', number, since: false, end: false, through: through.number }, end: through.end }
  if (
    number < 11 &&
    !/^(?:时期|期间|以来|计划|规划|期末|末|、|和|与|前|后|的|比|年均|开局|起步|收官|首年|第[一二三四五]|最后|[两三四]年多?来)/.test(
      text.slice(end, end + 4),
    )
  )
    return null
  const yearly = text.startsWith('年均', end) || text.startsWith('年年均', end)
  if (number >= 11 && !yearly && '个次年天月亿万千'.includes(text[end] ?? ' ')) return null
  const since = text.startsWith('以来', end)
  const atEnd = text[end] === '末' || text.startsWith('期末', end)
  // 衔接“十四五”规划，建议2024年…; 提前一年完成“十二五”规划目标，…: the plan as a document.
  if (/^[规计]划/.test(text.slice(end, end + 2)) && isDocument(text.slice(at - 2, at), text.slice(end + 2, end + 10)))
    return { time: { kind: 'silent' }, end: end + 2 }
  for (const word of ['时期的五年', '时期五年', '时期', '期间', '以来', '规划', '计划', '期末', '末期', '末', '五年']) {
    if (text.startsWith(word, end)) {
      end = afterPlan(text, end + word.length)
      break
    }
  }
  const nth = yearAt(text, text[end] === '的' ? end + 1 : end)
  if (nth) return { time: { kind: 'plan', number, since: false, end: false, nth: nth.count }, end: nth.end }
  const first = firstYearsAt(text, text[end] === '的' ? end + 1 : end)
  if (first) return { time: { kind: 'plan', number, since, end: false, first: first.count }, end: first.end }
  return { time: { kind: 'plan', number, since, end: atEnd }, end }
}

/** 从“六五”|到“十五”，…: the last of some plans that are told of together; null if none follows. */
function laterPlanAt(text: string, at: number, first: number): { number: number; end: number } | null {
  const [printed, numeral] = laterPlan.exec(text.slice(at, at + 6)) ?? []
  const number = numeral === undefined ? 0 : (numeralValue(numeral) ?? 0)
  if (printed === undefined || number <= first || number > 20) return null
  return { number, end: afterPlan(text, at + printed.length) }
}

const laterPlan = /^[到至]([一二三四五六七八九十]{1,2})五(?=[,、的期时年])(?!年[0-9前来])/

/** What is done with the goals of a plan. */
const attained: ReadonlySet<string> = new Set(['完成', '实现', '达到'])
const planned = /^(?:的|确定的?)?(?:主要|各项|既定)?(?:目标|任务|指标)/
/** Whether a plan between two words is what is drawn up and carried out, not its years. */
function isDocument(before: string, behind: string): boolean {
  return regarded.has(before) || (attained.has(before) && planned.test(behind)) || carriedOut.test(behind)
}

/** “十二五”规划|顺利实施，… */
const carriedOut = /^(?:顺利|圆满|胜利|全面|深入|稳步)?(?:完成|实施|推进|落地|启动|编制)(?!以来|的?(?:总体|进展)?情况)/
/** What is done with the document of a plan. */
const regarded: ReadonlySet<string> = new Set(
  '衔接 对接 对标 对照 根据 依据 按照 围绕 编制 落实 实施 纳入 列入 国家 全国'.split(' '),
)

const numberedPlan = /^第([一二三四五六七八九十]{1,3})个五年[规计]划/

/** 第九个五年计划期间: a plan by its number, written out. */
export function numberedPlanAt(text: string, at: number): { time: Time; end: number } | null {
  const [printed, numeral] = numberedPlan.exec(text.slice(at, at + 12)) ?? []
  const number = numeral === undefined ? 0 : (numeralValue(numeral) ?? 0)
  if (printed === undefined || number < 1 || number > 20) return null
  return { time: { kind: 'plan', number, since: false, end: false }, end: afterPlan(text, at + printed.length) }
}

/** Where the words end that may follow 计划: 计划期间. */
function afterPlan(text: string, at: number): number {
  return text.startsWith('期间', at) || text.startsWith('时期', at) ? at + 2 : at
}

/** 开局之年, 开局良好, 第三年, 收官之年 behind a plan: which of its years. */
function yearAt(text: string, at: number): { count: number; end: number } | null {
  const [printed, numeral] = yearOfPlan.exec(text.slice(at, at + 9)) ?? []
  if (printed === undefined) return null
  const last = printed.startsWith('收官') || printed.startsWith('最后')
  return { count: numeral ? yearCount(numeral) : last ? 5 : 1, end: at + printed.length }
}

const yearOfPlan =
  /^(?:(?:开局|起步|开局起步|起始|收官)之?年|首年|第([一二三四五])年|最后一年|(?:开局|起步)(?=良好|顺利|平稳|精彩|稳健|有力)|(?:实现)?了?(?:良好|顺利|平稳|精彩)(?:开局|起步))/

/** 前四年, 两年来 behind a plan: its first four years, or two. */
function firstYearsAt(text: string, at: number): { count: number; end: number } | null {
  const [printed, first, over] = firstYears.exec(text.slice(at, at + 5)) ?? []
  const count = yearCount(first ?? over ?? '')
  return printed !== undefined && count > 1 && count < 5 ? { count, end: at + printed.length } : null
}

const firstYears = /^(?:前([两三四])年|([两三四])年多?来)/

function yearCount(numeral: string): number {
  return numeral === '两' ? 2 : (numeralValue(numeral) ?? 0)
}
