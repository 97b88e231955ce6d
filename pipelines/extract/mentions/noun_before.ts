import type { Token } from '../lexer/tokens.ts'
import { isHead } from './heads.ts'
import { isPlainVerb, isVerb, type Part, partsOf } from './parts.ts'

/** Parts from one index up to another. */
type Stretch = { from: number; to: number }

/** The noun that the words before a number name; empty if they name none. */
export function nounBefore(chars: string, lead: readonly Token[]): string {
  return nounIn(chars, partsOf(chars, lead))
}

/** The noun of a clause: what stands between its opening and what it says. */
function nounIn(chars: string, parts: readonly Part[]): string {
  const whole = { from: 0, to: parts.length }
  const to = predicateStart(parts, whole)
  const from = nounStart(chars, parts, { from: 0, to })
  const object = objectStart(chars, parts, { from, to })
  const first = parts[object]
  const last = parts[to - 1]
  if (!first || !last || object >= to) return ''
  return trimmed(chars.slice(first.start, last.end))
}

/** Where the words begin that only say something of the noun before them. */
function predicateStart(parts: readonly Part[], { from, to }: Stretch): number {
  let end = to
  while (end > from && saysOfNoun(parts, end - 1)) end--
  return end
}

function saysOfNoun(parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  // 高于|全国|8.5个百分点: the place that it is compared with.
  if (part?.kind === 'place') return at > 0 && parts[at - 1]?.kind !== 'noun' && parts[at - 1]?.kind !== 'place'
  return part !== undefined && part.kind !== 'noun' && part.kind !== 'action'
}

/** Where the noun begins, behind circumstances and the verbs whose object it is. */
function nounStart(chars: string, parts: readonly Part[], { from, to }: Stretch): number {
  let start = from
  let behindVerb = false
  while (start < to && opensClause(chars, parts, { from: start, to }, behindVerb)) {
    behindVerb ||= isVerb(parts[start])
    start++
  }
  return start
}

function opensClause(chars: string, parts: readonly Part[], { from, to }: Stretch, behindVerb: boolean): boolean {
  const part = parts[from]
  const next = from + 1 < to ? parts[from + 1] : undefined
  switch (part?.kind) {
    case 'noun':
    case undefined:
      return false
    case 'place':
      return next !== undefined && isVerb(next) && from + 2 < to && next.end - next.start > 1
    case 'per':
      return next !== undefined && (isVerb(next) || next.kind === 'opener')
    case 'modifier':
      return next !== undefined && next.kind !== 'noun' && next.kind !== 'place' && next.kind !== 'action'
    case 'verb':
    case 'giving':
    case 'relative':
    case 'action':
      return hasObject(chars, parts, { from, to }, behindVerb)
    default:
      return true
  }
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
  return !isHead(chars, next.start, parts[to - 1]?.end ?? next.end)
}

/** Whether a 的 with a noun behind it stands within some parts. */
function describes(parts: readonly Part[], { from, to }: Stretch): boolean {
  for (let at = from; at < to - 1; at++) if (parts[at]?.kind === 'whose') return true
  return false
}

/** Where the object begins of a verb in the middle: of one that gives (财政|安排|资金), or behind those whom it is done for (为|老人|提供|服务). */
function objectStart(chars: string, parts: readonly Part[], { from, to }: Stretch): number {
  const done = parts.slice(0, from).some(({ kind }) => kind === 'preposition')
  for (let at = to - 2; at > from; at--) {
    const part = parts[at]
    if (part?.kind === 'whose') return from
    const gives = part?.kind === 'giving' || (done && isPlainVerb(part))
    if (gives && parts[at + 1]?.kind !== 'whose' && !isHead(chars, parts[at + 1]?.start ?? 0, parts[to - 1]?.end ?? 0))
      return at + 1
  }
  return from
}

function trimmed(noun: string): string {
  return noun.replace(/等$/, '').replace(/^[、·-]+/, '')
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
