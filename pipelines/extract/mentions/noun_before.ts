import type { Token } from '../lexer/tokens.ts'
import { isGiver, isHead } from './heads.ts'
import { isPlainVerb, isPredicate, isVerb, type Part, partsOf } from './parts.ts'

/** Parts from one index up to another. */
type Stretch = { from: number; to: number }

/** The noun that the words before a number name; empty if they name none. `share`: the number may be a part of what stands right before it (环保投入|保持在|生产总值|的|3%). */
export function nounBefore(chars: string, lead: readonly Token[], share: boolean): string {
  const name = onlyName(lead)
  if (name) return chars.slice(name.start, name.end)
  const parts = partsOf(chars, lead)
  if (!share || parts.at(-1)?.kind !== 'whose') return nounIn(chars, parts)
  const verb = parts.findLastIndex(({ kind, start, end }) => (kind === 'verb' || kind === 'change') && end - start > 1)
  return nounIn(chars, verb >= 0 ? parts.slice(0, verb) : parts)
}

/** The name of an indicator that times stand before and a predicate behind: most clauses need no more. */
function onlyName(lead: readonly Token[]): Token | undefined {
  let name: Token | undefined
  for (const token of lead) {
    if (token.kind === 'name' && !name) name = token
    else if (token.kind === 'word' ? !name || !isPredicate(token.word) : token.kind !== 'time' || name) return undefined
  }
  return name
}

/** The noun of a clause: what stands between its opening and what it says. */
function nounIn(chars: string, parts: readonly Part[]): string {
  if (isCompared(chars, parts)) return ''
  const whole = { from: 0, to: parts.length }
  const to = predicateStart(chars, parts, whole)
  const stated = holds(parts, { from: to, to: parts.length }, isVerb)
  const from = nounStart(chars, parts, { from: 0, to }, stated)
  const object = objectStart(chars, parts, { from, to }, stated)
  const first = parts[object]
  const last = parts[to - 1]
  if (!first || !last || object >= to) return ''
  return trimmed(chars.slice(first.start, last.end))
}

/** 高于|年初人代会…: what the number is compared with. */
function isCompared(chars: string, parts: readonly Part[]): boolean {
  const [first] = parts
  return (
    first !== undefined &&
    comparing.has(chars.slice(first.start, first.end)) &&
    parts.every(({ kind }) => kind !== 'whose')
  )
}

const comparing = new Set(['超', '高于', '低于', '快于', '慢于', '优于', '好于', '比', '较'])

/** Where the words begin that only say something of the noun before them. */
function predicateStart(chars: string, parts: readonly Part[], { from, to }: Stretch): number {
  let end = to
  while (end > from && saysOfNoun(chars, parts, end - 1)) end--
  return placeStart(chars, parts, { from, to: end })
}

/** 总量|在|地级市中|率先超过: where it is so. */
function placeStart(chars: string, parts: readonly Part[], { from, to }: Stretch): number {
  const last = parts[to - 1]
  if (!last || !'中上里内间下'.includes(chars.charAt(last.end - 1))) return to
  for (let at = to - 2; at > from; at--)
    if (chars[parts[at]?.start ?? 0] === '在' && parts[at]?.kind === 'preposition') return at
  return to
}

function saysOfNoun(chars: string, parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  // 高于|全国|8.5个百分点: the place that it is compared with.
  if (part?.kind === 'place') return at > 0 && parts[at - 1]?.kind !== 'noun' && parts[at - 1]?.kind !== 'place'
  // 比|生产总值|快|6.9个百分点: what it is compared with.
  if (part?.kind === 'noun') return chars.slice(parts[at - 1]?.start, parts[at - 1]?.end) === '比'
  // 国家财政|安排|3亿元: who gives it.
  if (part?.kind === 'giving') return !isNamed(chars, parts[at - 1], part)
  return part !== undefined && part.kind !== 'action'
}

function isNamed(chars: string, before: Part | undefined, giving: Part): boolean {
  if (before?.kind === 'whose') return true
  if (before?.kind !== 'noun') return false
  return chars.startsWith('投入', giving.start) || isGiver(chars.slice(before.start, before.end))
}

/** Where the noun begins, behind circumstances and the verbs whose object it is; `stated`: a verb behind the noun says something of it. */
function nounStart(chars: string, parts: readonly Part[], { from, to }: Stretch, stated: boolean): number {
  let start = reckonedStart(chars, parts, { from, to })
  // 兼并|重组|交易额|增长15%
  if (parts[start]?.kind === 'action' && holds(parts, { from: to, to: parts.length }, ({ kind }) => kind === 'change'))
    return start
  let behindVerb = stated
  while (start < to && opensClause(chars, parts, { from: start, to }, behindVerb)) {
    behindVerb ||= isVerb(parts[start])
    start++
  }
  return start
}

/** 按|常住人口|计算|的|人均收入: behind how it was reckoned. */
function reckonedStart(chars: string, parts: readonly Part[], { from, to }: Stretch): number {
  if (chars[parts[from]?.start ?? 0] !== '按') return from
  const whose = parts.findIndex(({ kind }, index) => index > from && index < to - 1 && kind === 'whose')
  if (whose > 0 && isVerb(parts[whose - 1])) return whose + 1
  // 按省口径|增长
  return /(?:口径|价格|价)$/.test(chars.slice(parts[to - 1]?.start, parts[to - 1]?.end)) ? to : from
}

function opensClause(chars: string, parts: readonly Part[], { from, to }: Stretch, behindVerb: boolean): boolean {
  const part = parts[from]
  const next = from + 1 < to ? parts[from + 1] : undefined
  switch (part?.kind) {
    case 'noun':
    case undefined:
      return false
    case 'place':
      return isVerb(next) && hasObject(chars, parts, { from: from + 1, to }, false)
    case 'per':
      return next !== undefined && (isVerb(next) || next.kind === 'opener')
    case 'modifier':
      if (next?.kind === 'action') return hasObject(chars, parts, { from: from + 1, to }, behindVerb)
      return next !== undefined && !describesNoun(parts, { from: from + 1, to })
    default:
      return !isVerb(part) || hasObject(chars, parts, { from, to }, behindVerb)
  }
}

/** Whether parts begin with a noun, as far as other adjectives do not stand before it. */
function describesNoun(parts: readonly Part[], { from, to }: Stretch): boolean {
  let at = from
  while (at < to && parts[at]?.kind === 'modifier') at++
  return at < to && (parts[at]?.kind === 'noun' || parts[at]?.kind === 'place')
}

/** Whether what stands behind a verb is its object, and not a noun that it is a part of (改造|面积) or describes (参加|培训|的|学员). */
function hasObject(chars: string, parts: readonly Part[], { from, to }: Stretch, behindVerb: boolean): boolean {
  const part = parts[from]
  const next = from + 1 < to ? parts[from + 1] : undefined
  if (!part || !next) return false
  if (next.kind === 'and' || next.kind === 'mark') return isVerb(parts[from + 2]) && from + 3 < to
  if (next.kind === 'whose') return false
  if ((part.kind === 'relative' || behindVerb) && describes(parts, { from: from + 1, to })) return false
  if (next.start !== part.end) return true
  return !isHead(chars, next.start, parts[to - 1]?.end ?? next.end, part.kind === 'action')
}

/** Whether a 的 with a noun behind it stands within some parts. */
function describes(parts: readonly Part[], { from, to }: Stretch): boolean {
  for (let at = from; at < to - 1; at++) if (parts[at]?.kind === 'whose') return true
  return false
}

/** Where the object begins of a verb in the middle: of one that gives (财政|安排|资金), or behind those whom it is done for (为|老人|提供|服务). */
function objectStart(chars: string, parts: readonly Part[], { from, to }: Stretch, stated: boolean): number {
  const done = holds(
    parts,
    { from: 0, to: from },
    (part) => isDoneFor(chars, part) || (part.kind === 'causing' && !stated),
  )
  let described = false
  for (let at = to - 2; at > from; at--) {
    const part = parts[at]
    const next = parts[at + 1]
    if (!part || !next || next.kind === 'whose') continue
    described ||= part.kind === 'whose'
    // 三个行政区|分别|实现|地区生产总值
    if (isVerb(part) && chars.slice(parts[at - 1]?.start, parts[at - 1]?.end) === '分别') return at + 1
    const acts =
      part.kind !== 'change' &&
      isPlainVerb(part) &&
      (done || (!stated && holds(parts, { from, to: at }, (one) => isDoneFor(chars, one))))
    const gives = part.kind === 'giving' || (!described && (part.kind === 'earning' || acts))
    if (gives && !isHead(chars, next.start, parts[to - 1]?.end ?? 0, false)) return at + 1
  }
  return from
}

/** 为, 向, 提请: whom it is done for. 在 says where: 在药店使用环节|抽检. */
function isDoneFor(chars: string, { kind, start }: Part): boolean {
  return kind === 'preposition' && chars[start] !== '在'
}

/** Whether one of some parts is so. */
function holds(parts: readonly Part[], { from, to }: Stretch, is: (part: Part) => boolean): boolean {
  for (let at = from; at < to; at++) {
    const part = parts[at]
    if (part && is(part)) return true
  }
  return false
}

function trimmed(noun: string): string {
  let start = 0
  while ('、·-'.includes(noun[start] ?? ' ')) start++
  return noun.slice(start, noun.endsWith('等') ? -1 : undefined)
}

/** What a clause speaks of that says no more than under what circumstances: 油料|在…的基础上. */
export function topicOf(chars: string, lead: readonly Token[]): string {
  const parts = partsOf(chars, lead)
  const last = parts.at(-1)
  if (!last || !circumstances.test(chars.slice(last.end - 2, last.end))) return nounIn(chars, parts)
  const opening = parts.findIndex(({ kind }, index) => index > 0 && (kind === 'preposition' || kind === 'opener'))
  const noun = opening > 0 ? nounIn(chars, parts.slice(0, opening)) : ''
  return noun.length > 1 && noun.length <= 12 ? noun : ''
}

const circumstances = /(?:看|来说|而言|上|下|中|时|后|起)$/

/** The verb of a clause that names nothing else: 投入|187亿元. */
export function verbOf(chars: string, lead: readonly Token[]): string {
  const verb = lead.findLast(
    (token) =>
      token.kind === 'word' &&
      (token.word.class === 'do' || token.word.class === 'add' || granting.has(token.word.text)),
  )
  return verb ? chars.slice(verb.start, verb.end) : ''
}

const granting = new Set(['安排', '下达', '拟安排'])
