import { isOneOf } from '../characters.ts'
import { itemAt } from '../item_at.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { NumberToken, Token } from '../lexer/tokens.ts'
import { nounBefore } from './noun_before.ts'

/** 稳就业|18条|政策措施: measures, with what they are for; 国家|102项|重大工程: things, with whose they are. */
export function withPurpose(
  chars: string,
  own: string,
  counted: string,
  lead: readonly Token[],
  number: NumberToken | undefined,
): string {
  const end = lead.at(-1)?.end ?? 0
  // 群众最关心|的|10件|事: which.
  const start = number?.start ?? 0
  if (vague.has(counted) && own !== '' && isOneOf('的', chars, start - 1)) {
    const from = chars.slice(lead[0]?.start ?? start, start).lastIndexOf(own)
    if (from >= 0) return chars.slice((lead[0]?.start ?? start) + from, start) + counted
  }
  const adjacent = own.length > 1 && !own.endsWith('方面') && end === number?.start && chars.endsWith(own, end)
  return adjacent && counted !== '' && (measures.has(counted) || owners.test(own)) ? own + counted : counted
}

/** Whose the things are that are counted right behind: 国家|102项|重大工程, 自贸试验区|159项|改革任务. */
const owners = /^国家$|(?:试验区|开发区|高新区)$/

/** Of which one asks: which? */
const vague: ReadonlySet<string> = new Set([
  '事',
  '实事',
  '省份',
  '城市',
  '国家',
  '地区',
  '项目',
  '企业',
  '措施',
  '政策',
])

const measures: ReadonlySet<string> = new Set(
  '政策措施 政策 措施 举措 任务 重点任务 改革举措 经验 试点经验 路径 指标 一级指标 二级指标 核心指标'.split(' '),
)

/** The words of a number that describe the subject right behind it, which says less without them: 80岁以上|老年人, 产值|超千亿元|的|集群, 50米|内换乘比例; empty if it does not stand there. `at`: the index of the token before it. */
export function describedBy(chars: string, tokens: readonly Token[], at: number, subject: string): string {
  const number = itemAt(tokens, at)
  const next = tokens[at + 1]
  if (number?.kind !== 'quantity' || number.end !== next?.start || subject === '') return ''
  const { unit } = number.quantity
  const whose = next.class === 'whose' && next.end - next.start === 1
  const from = whose ? next.end : number.end
  if (!chars.startsWith(subject, from)) return ''
  if (unit?.name === '岁') {
    // 新增|3岁以下|婴幼儿托位数
    const added = chars.slice(Math.max(0, number.start - 2), number.start)
    return (additions.has(added) ? added : per(chars, number.start)) + chars.slice(number.start, from)
  }
  if (unit?.dimension === 'length' && isOneOf('内', subject, 0))
    return clauseBefore(chars, tokens[0]?.start ?? 0, number.start) + chars.slice(number.start, from)
  // 全球前1%|学科
  const ranked =
    (unit?.dimension === 'percent' || unit?.dimension === 'permille') && isOneOf('前', chars, number.start - 1)
  if (ranked) return rankBefore(chars, tokens[0]?.start ?? 0, number.start) + chars.slice(number.start, from)
  // 占比高于10%|的|工业产品
  if (whose && unit?.dimension === 'percent') {
    const said = clauseBefore(chars, tokens[0]?.start ?? 0, number.start)
    return shared.test(said) ? said + chars.slice(number.start, from) : ''
  }
  // 生产总值|超千亿元|县
  const passed = isOneOf('超过', chars, number.start - 1)
  const bounded = passed || bounds.test(chars.slice(number.start, number.end))
  if (!(whose || bounded) || !amounts.has(unit?.dimension ?? '')) return ''
  const size = sizeBefore(chars, tokens, at)
  return size + chars.slice(passed && size === '' ? number.start - 1 : number.start, from)
}

/** What a number describes that stands right behind it, with the number, as it measures nothing else of it: 65岁以上|老年人, 12英寸|产线, 30万千瓦以下|机组; the subject alone if it does not. `from`: where its sentence begins. */
export function withOwnSize(
  chars: string,
  from: number,
  { start, end, quantity }: NumberToken,
  subject: string,
): string {
  if (subject === '' || !chars.startsWith(subject, end)) return subject
  const { dimension = '', name = '' } = quantity.unit ?? {}
  const ranked = dimension === 'percent' || dimension === 'permille'
  if (ranked && isOneOf('前', chars, start - 1))
    return rankBefore(chars, from, start) + chars.slice(start, end) + subject
  const bounded = amounts.has(dimension) && !counting.has(dimension) && bounds.test(chars.slice(start, end))
  return name === '岁' || sizesOfOne.has(name) || bounded ? chars.slice(start, end) + subject : subject
}

/** Of amounts those that count people. */
const counting: ReadonlySet<string> = new Set(['persons', 'visits'])

/** Units in which the size of one thing is told. */
export const sizesOfOne: ReadonlySet<string> = new Set(['英寸', '千伏', '毫米', '纳米', '马力'])

/** 新增|ESI全球前: of what a rank is, before its number. */
function rankBefore(chars: string, from: number, at: number): string {
  return clauseBefore(chars, from, at).replace(/^新[增晋]/, '')
}

/** What an amount is of that stands before it, with what stands between: 经营性收入|50万元以上. Empty if nothing of the kind does. */
function sizeBefore(chars: string, tokens: readonly Token[], at: number): string {
  let from = at
  while (from > 0 && tokens[from - 1]?.kind !== 'mark' && tokens[from - 1]?.kind !== 'quantity') from--
  const end = tokens[at]?.start ?? 0
  const noun = nounBefore(chars, tokens.slice(from, at), false)
  const start = noun === '' ? -1 : chars.slice(tokens[from]?.start, end).lastIndexOf(noun)
  if (start < 0 || !sizes.test(noun)) return ''
  return chars.slice((tokens[from]?.start ?? 0) + start, end)
}

const bounds = /以[上下内]$/

/** What a clause says before a place, in a sentence that begins at `from`. */
function clauseBefore(chars: string, from: number, at: number): string {
  return /[^,;:。、0-9]*$/.exec(chars.slice(Math.max(from, at - longestDescription), at))?.[0] ?? ''
}

const longestDescription = 16

/** 每千人口, right before a place. */
function per(chars: string, at: number): string {
  return /每[百千万]?人口?$/.exec(chars.slice(Math.max(0, at - 5), at))?.[0] ?? ''
}

/** 经济总量|超百亿元|的|乡镇, 总投资|亿元以上|重大项目: what is measured of the things that an amount describes. */
export function withSize(
  noun: string,
  measured: string,
  quantity: Quantity | undefined,
  next: Token | undefined,
): string {
  const describes = next?.class === 'whose' || (quantity?.qualifier === 'at_least' && next?.kind !== 'mark')
  const dimension = quantity?.unit?.dimension ?? ''
  // 全省第4个|吞吐量
  const size = measured.replace(ordinal, '')
  // 快递单量1000单以上|的|经营主体, 占比高于10%|的|产品
  const told = amounts.has(dimension) || (dimension === 'count' && size.endsWith('量'))
  const isShare = dimension === 'percent' && shares.test(size)
  if (!describes || !(isShare || (told && sizes.test(size)))) return noun
  // 产值|5亿元以上|的|企业占比: the share is of what the next number says.
  return shares.test(noun) ? size : noun + size
}

/** What an amount is of that describes things, as it does not count them. */
const amounts: ReadonlySet<string> = new Set([
  'money',
  'visits',
  'area',
  'mass',
  'length',
  'power',
  'energy',
  'persons',
])
const sizes = /^(?!对)[^0-9]{0,8}(?:[量额]|规模|收入|投资|产值|面积|资产|资本|全长|里程|能耗|市值|生产总值|海拔|人口)$/
const ordinal = /^.*(?:第[0-9一二三四五六七八九十]{1,3}|首|唯一一?|这样一)[个座家]/
const shares = /(?:占比|比重|比例)$/
/** What a share is of, up to its number. */
const shared = /(?:占比|比重|比例)[超过高于达在]{0,2}$/

/** A noun before a number with what stands beside it in its clause: 中欧班列|（成渝）, 新增|托位数|增长17%. */
export function withBeside(
  chars: string,
  noun: string,
  lead: readonly Token[],
  number: NumberToken | undefined,
): string {
  const grows = number?.quantity.unit?.dimension === 'percent'
  // Beside most nouns nothing of the kind stands: they are not looked for.
  if (!number || !(grows || isParted(lead, number) || per(chars, number.start) !== '')) return noun
  // 新增|农民合作社|占全市|近一半
  const start = startOf(chars, noun.replace(/占全[国省市].*$/, ''), lead, number)
  if (start < 0) return noun
  // 药品抽检量超|每万人|5批次
  const each = per(chars, number.start)
  if (each !== '') return each + noun
  const bracket = bracketAt(chars, start + noun.length)
  if (bracket !== '') return noun + bracket
  const added = start - 2 < (lead[0]?.start ?? 0) ? '' : chars.slice(start - 2, start)
  return grows && additions.has(added) ? added + noun : noun
}

/** What adds to a noun: what grows is how much is added. */
const additions: ReadonlySet<string> = new Set(['新增', '新设', '净增'])

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
  const said = start < 0 ? '' : chars.slice(start, number?.start)
  // 办理时间|压缩至|6个工作日: how long it takes now.
  const verb = /[至到]$/.test(said) ? null : lasting.exec(said)
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
