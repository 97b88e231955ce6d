import { itemAt } from '../item_at.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import { haveSo } from './placed.ts'
import type { Phrase } from './subjects.ts'

/** 超千亿元的|县域, 过300亿元的|9个: what a number may describe. */
const things = ['text', 'name', 'place', 'quantity'] as const

/** Whether 的 and a thing follow a number; 的目标 follows a goal. */
export function isAttributive(chars: string, behind: readonly Token[]): boolean {
  const [mark, thing] = behind
  if (mark && supposing.some((word) => chars.startsWith(word, mark.start))) return true
  // 到账外资500万美元以上|项目|120个
  if (mark?.kind === 'text' && thing?.kind === 'quantity' && projects.test(chars.slice(mark.start, mark.end)))
    return true
  // 生产总值60亿元以下|县|越来越少
  if (mark?.kind === 'text' && isBound(chars, mark.start) && sized.test(chars.slice(mark.start, mark.start + 2)))
    return true
  // 投资50亿元以上|工业园区|达到|12个: so many of those.
  if (mark && isBound(chars, mark.start) && areCounted(behind)) return true
  // 出口额过千万元、|过|亿元|企业|新增6家
  if (mark?.mark === '、' && isMarkOfOwners(chars, behind)) return true
  // 营收10亿元|级的企业
  if (mark?.kind === 'text' && ofSize.test(chars.slice(mark.start, mark.end))) return true
  // 完成年计划710亿元|的|89%, 是2020年233亿元|的|2.65倍: a part of the amount, or so many times it.
  const ratio = thing?.quantity?.unit?.dimension
  if (ratio === 'percent' || ratio === 'times') return false
  // 城镇化率超过80%的，分别是枝江市、宜都市
  if (mark?.class === 'whose' && thing?.mark === ',') return true
  return mark?.class === 'whose' && (things.some((kind) => thing?.kind === kind) || haveSo(chars, behind) > 0)
}

/** Whether a noun and how many of it there are stand right behind a number. */
function areCounted([noun, verb, number]: readonly Token[]): boolean {
  const named = noun?.kind === 'text' || (noun?.kind === 'place' && noun.place.code === null)
  return named && verb?.class === 'reach' && number?.quantity?.unit?.dimension === 'count'
}

function isBound(chars: string, end: number): boolean {
  return chars.startsWith('以上', end - 2) || chars.startsWith('以下', end - 2)
}

/** What a size tells apart: 县, 乡镇, 企业, 园区; not 市场. */
const sized = /^(?:[县镇乡村](?!域)|企业|项目|园区)/

/** Whether a further mark that some have passed follows, and those who have. */
function isMarkOfOwners(chars: string, [, verb, number, thing]: readonly Token[]): boolean {
  if (verb?.word?.qualifier !== 'at_least' || number?.kind !== 'quantity' || thing?.kind !== 'text') return false
  return projects.test(chars.slice(thing.start, thing.end))
}

/** 税收过亿|企业|数量翻番, 生产总值超千亿|县: so many there cannot be: the amount is what each of them has. */
export function isSizeOfEach([only]: readonly Quantity[]): boolean {
  return only?.unit != null && only.value * only.magnitude >= leastSize && owners.has(only.unit.name)
}

/** Ten million of anything that has an amount are none. */
const leastSize = 1e7
const owners: ReadonlySet<string> = new Set('企业 项目 村 镇 乡 县 市 区 园 平台 机构'.split(' '))

/** 级 alone is the level that was reached (迈上千亿级). */
const ofSize = /^级(?!别|台阶|大关|行列)./
const projects = /^的?(?:项目|企业|园区|单位)$/

/** What a number that is only supposed stands before: 增长7%即可实现翻番. */
const supposing = ['作为', '即可', '就能', '就可']

/** Whether a share of areas or enterprises is spoken of (三分之一的省份，…): what follows is told of them, not of the whole. */
export function countsAreas(chars: string, [, thing]: readonly Token[]): boolean {
  return thing !== undefined && sharing.test(chars.slice(thing.start, thing.start + longestSharing))
}

/** Areas and firms; not 38%的省级审批事项. */
const sharing = /^(?:(?:省|市|自治区|县|区|州)(?![级直属管])|企业|农户)/
const longestSharing = 4

/** 快于|经济增速|0.3个百分点, 比|三产增速|高出|一倍, 是|同期GDP|的|2.6倍: whether a phrase is what a number is compared with. */
export function comparesWith(lead: readonly Token[], { from, to }: Phrase): boolean {
  // 是|同期|GDP|的|2.6倍
  const whole = lead.length === to + 1 && lead[to]?.class === 'whose'
  const before = itemAt(lead, from - 1)?.word
  const copula = before?.text === '同期' ? itemAt(lead, from - 2)?.word : before
  if (whole && copula?.text === '是') return true
  if (before?.text === '比') return lead.slice(to).some(isComparing)
  return before?.traits.has('compare_goal') ?? false
}

function isComparing({ word }: Token): boolean {
  return word?.traits.has('compare_goal') ?? false
}

/** 居民收入增长|快于经济增长、|年均增长7.5%: the words before a comparison that a mark ends, after which they go on; else all of them. */
export function withoutComparison(lead: readonly Token[]): readonly Token[] {
  const at = lead.findIndex(({ word }) => word?.traits.has('compare_goal'))
  if (at < 1) return lead
  const ended = lead.findIndex((token, index) => index > at && token.mark === '、')
  const named = lead.slice(0, at).some(({ kind }) => kind === 'name')
  const again = lead.slice(ended).some(({ kind }) => kind === 'name' || kind === 'text')
  return ended > 0 && named && !again ? lead.slice(0, at) : lead
}

const goals = [
  /^的?[^,。;、]{0,8}(?:目标|任务|预期)/,
  // 低于0.9%的计划, 低于4.5%的控制线, 在7.5%的计划之上, 与8%的计划相差较大
  /^的(?:年度|年初|全年)?(?:计划|规划|控制[线数])(?:[,。;、]|之[上下]|要求|相差|相比|差距)/,
  // 生产总值增长7%、财政收入增长3%的目标未能实现: all of a list.
  /^、[^,。;]{1,24}的[^,。;]{0,4}(?:目标|预期)[未没尚]/,
  // 实施总量翻番、工业强市等重大战略
  /^、[^,。;]{1,16}等(?:重大|重点)?(?:战略|工程|行动|计划)/,
  // 实现翻两番、奔小康的战略目标
  /^、[^,。;]{1,12}战略目标/,
]

/** Whether a number is the goal that something is measured with: 低于4.5%的控制目标. */
export function isGoal(chars: string, behind: readonly Token[]): boolean {
  const [mark] = behind
  if (mark === undefined) return false
  const words = chars.slice(mark.start, mark.start + 40)
  return goals.some((pattern) => pattern.test(words))
}

/** 高于|年初人代会|12%的目标: a goal that the subject is only compared with. */
export function isComparedGoal(chars: string, lead: readonly Token[], behind: readonly Token[]): boolean {
  const [verb] = lead
  return verb?.word?.traits.has('compare_goal') === true && isGoal(chars, behind)
}

/** What 的 and the words behind a percentage say it is of: 保持8%以上的较快增长, 实现6%的年均增速; without 的, 保持8%左右增长. */
export function growthBehind(behind: readonly Token[], quantities: readonly Quantity[]): readonly Token[] {
  const [mark, next] = behind
  const bare = mark?.class === 'rise' && (next === undefined || next.kind === 'mark')
  const opens = mark?.kind === 'word' && mark.word.text.startsWith('的')
  if (quantities.at(-1)?.unit?.dimension !== 'percent') return []
  if (bare) return [mark]
  if (!opens) return []
  const end = behind.findIndex((token, index) => index > 0 && !(token.kind === 'word' && manners.has(token.word.class)))
  const words = behind.slice(mark.word.class === 'whose' ? 1 : 0, end < 0 ? behind.length : end)
  return words.some((token) => token.class === 'rise' || token.class === 'rate' || token.word?.traits.has('rate'))
    ? words
    : []
}

const manners: ReadonlySet<string> = new Set(['plain', 'average', 'rate', 'rise', 'noun'])
