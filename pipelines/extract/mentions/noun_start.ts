import { isOneOf } from '../characters.ts'
import { itemAt } from '../item_at.ts'
import { type Clause, describes, hasHead, holds, isDoneFor, isSaid, isSingle, isWithin, textOf } from './clause.ts'
import { isPlainVerb, isVerb, type Part } from './parts.ts'

/** Where the noun of a clause begins: behind circumstances, behind the verbs whose object it is. */
export function nounStart(clause: Clause): number {
  const from = openingEnd(clause, turnEnd(clause))
  const start = objectStart(clause, from)
  // 对|共建|“一带一路”国家出口
  const partners = textOf(clause.chars, itemAt(clause.parts, start - 1)) === '共建' ? start - 1 : start
  return isTradeWith(clause, partners) ? partners - 1 : start
}

/** 对|俄罗斯进出口: with whom one trades is a part of the noun. */
function isTradeWith({ chars, parts, to }: Clause, at: number): boolean {
  if (!isSingle(chars, itemAt(parts, at - 1), '对')) return false
  return trade.test(chars.slice(parts[at]?.start, parts[to - 1]?.end))
}

const trade = /^.{1,24}?(?:进出口|出口|进口|贸易|投资)/

/** Behind the last turn of a clause: 了 or 把 (试制成功|了|新产品), or a time or 、 with a verb before it (商品购销两旺|1980年|收购总额; 开展评审|、|压减资金). */
function turnEnd(clause: Clause): number {
  const { chars, parts, to } = clause
  let described = false
  let listed = false
  for (let at = to - 2; at > 0; at--) {
    const part = parts[at]
    const next = parts[at + 1]
    if (part?.kind === 'whose') described = true
    if (!part || part.kind === 'whose' || next?.kind === 'whose') continue
    if (part.kind === 'time') {
      if (!described && holds(parts, 0, at, isVerb)) return at + 1
    } else if (part.end - part.start === 1 && part.kind !== 'noun') {
      if (turns(clause, at, described)) return at + 1
      if (described || listed || !isSingle(chars, part, '、')) continue
      if (holds(parts, 0, at, isVerb) && actsOn(clause, at + 1)) return at + 1
      listed = true
    }
  }
  return 0
}

/** Whether the clause goes on to its object behind a word: 了, 把, 将, 使, 有. */
function turns({ chars, parts }: Clause, at: number, described: boolean): boolean {
  const part = parts[at]
  if (isSingle(chars, part, '了把')) return true
  if (parts[at + 1]?.kind !== 'noun') return false
  return (
    isSingle(chars, part, '将使') ||
    (!described && itemAt(parts, at - 1)?.kind === 'noun' && isSingle(chars, part, '有'))
  )
}

/** Whether a verb stands at a place with its object behind it, and no verb right before: 开展评审|、|压减|资金, but not 修订|、|制定|办法. */
function actsOn(clause: Clause, at: number): boolean {
  const { chars, parts, to } = clause
  const verb = parts[at]
  if (!verb || at + 1 >= to || parts[at + 1]?.kind !== 'noun' || isPlainVerb(parts[at - 2])) return false
  // 、|新增|用地: a verb that describes.
  if (!isPlainVerb(verb) || verb.kind === 'change' || isOneOf('新', chars, verb.start)) return false
  return !hasHead(clause, at + 1)
}

function isChange({ kind }: Part): boolean {
  return kind === 'change'
}

function openingEnd(clause: Clause, from: number): number {
  const { parts, to, stated } = clause
  let start = reckonedEnd(clause, from)
  const opening = parts[start]?.kind
  // 兼并|重组|交易额|增长15%, 引进|省外资金|增长8%
  if ((opening === 'action' || opening === 'earning') && holds(parts, to, parts.length, isChange)) return start
  let behindVerb = stated
  while (start < to && opensClause(clause, start, behindVerb)) {
    const part = parts[start]
    // 新建|和|提升|改造|场地: verbs side by side.
    if (part?.kind === 'and' || part?.kind === 'mark') behindVerb = stated
    else behindVerb ||= isVerb(part) && !(part?.kind === 'action' && parts[start + 1]?.kind === 'action')
    start++
  }
  return start
}

/** 按|常住人口|计算|的|人均收入: behind how it was reckoned. 从|废墟中|救出|群众: behind where it was done. */
function reckonedEnd({ chars, parts, to }: Clause, from: number): number {
  const first = parts[from]
  // 扣除|物价|因素|增长
  if (textOf(chars, first) === '扣除') {
    const factor = parts.findIndex((part, index) => index > from && chars.startsWith('因素', part.end - 2))
    return factor > 0 ? factor + 1 : from
  }
  if (isSingle(chars, first, '从在')) {
    const where = parts.findIndex((part, index) => index > from && isWithin(chars, part))
    return where > 0 && where < to - 1 && isVerb(parts[where + 1]) ? where + 1 : from
  }
  if (!first || !isOneOf('按', chars, first.start)) return from
  const whose = parts.findIndex(({ kind }, index) => index > from && index < to - 1 && kind === 'whose')
  if (whose > 0 && isVerb(parts[whose - 1])) return whose + 1
  // 按省口径|增长
  return /(?:口径|价格|价)$/.test(textOf(chars, parts[to - 1])) ? to : from
}

function opensClause(clause: Clause, at: number, behindVerb: boolean): boolean {
  const { parts, to } = clause
  const part = parts[at]
  const next = at + 1 < to ? parts[at + 1] : undefined
  switch (part?.kind) {
    case 'noun':
    case undefined:
      return false
    case 'place': {
      // 开发区|要|完成|投资
      const verb = next?.kind === 'modifier' ? at + 2 : at + 1
      return isVerb(parts[verb]) && verb < to && hasObject(clause, verb, false)
    }
    case 'per':
      return next !== undefined && (isVerb(next) || next.kind === 'opener')
    case 'modifier':
      if (next?.kind === 'action') return hasObject(clause, at + 1, behindVerb)
      return next !== undefined && !describesNoun(clause, at + 1)
    default:
      return !isVerb(part) || hasObject(clause, at, behindVerb)
  }
}

/** Whether parts begin with a noun, as far as other adjectives do not stand before it. */
function describesNoun({ parts, to }: Clause, from: number): boolean {
  let at = from
  while (at < to && parts[at]?.kind === 'modifier') at++
  return at < to && (parts[at]?.kind === 'noun' || parts[at]?.kind === 'place')
}

/** Whether what stands behind a verb is its object, and not a noun that it is a part of (改造|面积) or describes (参加|培训|的|学员). */
function hasObject(clause: Clause, at: number, behindVerb: boolean): boolean {
  const { parts, to } = clause
  const part = parts[at]
  const next = at + 1 < to ? parts[at + 1] : undefined
  if (!part || !next) return false
  if (next.kind === 'and' || next.kind === 'mark') return isVerb(parts[at + 2]) && at + 3 < to
  if (next.kind === 'whose') return false
  if ((part.kind === 'relative' || behindVerb) && describes(parts, at + 1, to)) return false
  return next.start !== part.end || !hasHead(clause, at + 1, part.kind === 'action')
}

/** Where the object begins of a verb in the middle: of one that gives (财政|安排|资金), or behind those whom it is done for (为|老人|提供|服务). */
function objectStart(clause: Clause, from: number): number {
  const { chars, parts, to, stated, told } = clause
  const done = told || holds(parts, 0, from, (part) => isDoneFor(chars, part) || (part.kind === 'causing' && !stated))
  let described = false
  for (let at = to - 2; at > from; at--) {
    const part = parts[at]
    const next = parts[at + 1]
    if (!part || !next || next.kind === 'whose' || next.kind === 'and' || next.kind === 'mark') continue
    // 较大|的|赤字: an adjective, and no clause.
    described ||= part.kind === 'whose' && itemAt(parts, at - 1)?.kind !== 'modifier'
    // 三个行政区|分别|实现|地区生产总值
    if (isVerb(part) && itemAt(parts, at - 1)?.kind === 'adverb' && textOf(chars, itemAt(parts, at - 1)) === '分别')
      return at + 1
    // 国家财政|共增加|支出
    if (!stated && !described && isVerb(part) && adding.has(chars.slice(part.end - 2, part.end))) return at + 1
    const earns = part.kind === 'earning' && itemAt(parts, at - 1)?.kind !== 'whose'
    const gives = part.kind === 'giving' || (!described && (earns || acts(clause, from, at, done)))
    if (gives && !hasHead(clause, at + 1)) return at + 1
  }
  return from
}

const adding = new Set(['增加', '减轻'])

/** Whether a verb says what is done with what stands behind it. */
function acts({ chars, parts, stated }: Clause, from: number, at: number, done: boolean): boolean {
  const part = parts[at]
  if (part?.kind === 'change') return false
  if (!stated && isSaid(chars, parts, at)) return true
  return isPlainVerb(part) && (done || (!stated && holds(parts, from, at, (one) => isDoneFor(chars, one))))
}
