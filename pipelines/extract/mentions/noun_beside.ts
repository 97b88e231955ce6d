import type { Quantity } from '../lexer/quantities.ts'
import type { NumberToken, Token } from '../lexer/tokens.ts'

/** 稳就业|18条|政策措施: measures, with what they are for. */
export function withPurpose(
  chars: string,
  own: string,
  counted: string,
  lead: readonly Token[],
  number: NumberToken | undefined,
): string {
  const end = lead.at(-1)?.end ?? 0
  const adjacent = own.length > 1 && !own.endsWith('方面') && end === number?.start && chars.endsWith(own, end)
  return adjacent && measures.has(counted) ? own + counted : counted
}

const measures: ReadonlySet<string> = new Set('政策措施 政策 措施 举措 任务 重点任务 改革举措 经验 试点经验'.split(' '))

/** 经济总量|超百亿元|的|乡镇, 总投资|亿元以上|重大项目: what is measured of the things that an amount describes. */
export function withSize(
  noun: string,
  measured: string,
  quantity: Quantity | undefined,
  next: Token | undefined,
): string {
  const describes = next?.class === 'whose' || (quantity?.qualifier === 'at_least' && next?.kind !== 'mark')
  if (!describes || !amounts.has(quantity?.unit?.dimension ?? '')) return noun
  return sizes.test(measured) && !shares.test(noun) ? noun + measured : noun
}

/** What an amount is of that describes things, as it does not count them. */
const amounts: ReadonlySet<string> = new Set(['money', 'visits', 'area', 'mass', 'length', 'power', 'energy'])
const sizes = /^(?!对)[^0-9]{0,8}(?:[量额]|规模|收入|投资|产值|面积|资产|资本|全长|里程|能耗|市值)$/
const shares = /(?:占比|比重|比例)$/

/** A noun before a number with what stands beside it in its clause: 中欧班列|（成渝）, 新增|托位数|增长17%. */
export function withBeside(
  chars: string,
  noun: string,
  lead: readonly Token[],
  number: NumberToken | undefined,
): string {
  const grows = number?.quantity.unit?.dimension === 'percent'
  // Beside most nouns nothing of the kind stands: they are not looked for.
  if (!number || !(grows || isParted(lead, number))) return noun
  const start = startOf(chars, noun, lead, number)
  if (start < 0) return noun
  const bracket = bracketAt(chars, start + noun.length)
  if (bracket !== '') return noun + bracket
  return grows && start - 2 >= (lead[0]?.start ?? 0) && chars.startsWith('新增', start - 2) ? `新增${noun}` : noun
}

/** Whether something stands between the words before a number that is none of them: a bracket. */
function isParted(lead: readonly Token[], number: NumberToken): boolean {
  let end = lead[0]?.start ?? number.start
  for (const token of lead) {
    if (token.start !== end) return true
    end = token.end
  }
  return end !== number.start
}

/** 安置房项目|提前|2个月: a noun with the verb that a number says the time of. */
export function withDuration(
  chars: string,
  noun: string,
  lead: readonly Token[],
  number: NumberToken | undefined,
): string {
  if (!durations.has(number?.quantity.unit?.name ?? '')) return noun
  const start = startOf(chars, noun, lead, number)
  const verb = start < 0 ? null : lasting.exec(chars.slice(start, number?.start))
  return verb ? chars.slice(start, start + verb.index + verb[0].length) : noun
}

/** Whether a number says by how long what stands before it lasts, or comes earlier: 提前|3个月|竣工. */
export function isDuration(chars: string, number: NumberToken | undefined): boolean {
  if (!number || !durations.has(number.quantity.unit?.name ?? '')) return false
  return lasting.test(chars.slice(Math.max(0, number.start - longestVerb), number.start))
}

/** Characters of such a verb with what may stand behind it. */
const longestVerb = 4

/** Where a noun stands among the words before a number; -1 if it does not. */
function startOf(chars: string, noun: string, lead: readonly Token[], number: NumberToken | undefined): number {
  const from = lead[0]?.start ?? 0
  if (noun === '' || !number || from >= number.start) return -1
  // Within the words alone: a noun that was completed by others would be looked for in all of the text.
  const at = chars.slice(from, number.start).lastIndexOf(noun)
  return at < 0 ? -1 : from + at
}

/** The short bracket at a place that says which is meant; empty if none stands there. */
function bracketAt(chars: string, at: number): string {
  if (chars.charCodeAt(at) !== opening) return ''
  return shortBracket.exec(chars.slice(at, at + longestBracket))?.[0] ?? ''
}

const opening = '('.charCodeAt(0)
const shortBracket = /^\([\u4e00-\u9fff]{1,4}\)/
const longestBracket = 6
/** By how long something lasts, or comes earlier. */
const lasting = /(?:延长|缩短|提前|推迟|压缩)(?=[至到了约近超过]{0,2}$)/
const durations: ReadonlySet<string> = new Set('年 个月 天 日 小时 分钟 个工作日 个小时 周 个季度'.split(' '))
