import { isOneOf } from '../characters.ts'
import { itemAt } from '../item_at.ts'
import { describes, isSingle, isWithin, textOf } from './clause.ts'
import { isVerb, type Part } from './parts.ts'

/** Whether a clause says no more than what a number is compared with: 高于|年初人代会…. */
export function isCompared(chars: string, parts: readonly Part[]): boolean {
  const [part] = parts
  if (!part || part.end - part.start > 2) return false
  const first = textOf(chars, part)
  return comparing.has(first) && (first === '比' || parts.every(({ kind }) => kind !== 'whose'))
}

const comparing = new Set(['超', '高于', '高出', '低于', '快于', '慢于', '优于', '好于', '比', '较'])

/** Whether a word says that something is more or less than what follows it: 高于, 快于|全省. */
export function isComparing(word: string): boolean {
  return comparing.has(word.slice(0, 2))
}

/** Where the words begin that only say something of the noun before them. */
export function predicateStart(chars: string, parts: readonly Part[]): number {
  let end = comparisonStart(chars, parts)
  while (end > 0 && saysOfNoun(chars, parts, end - 1)) end--
  return placeStart(chars, parts, end)
}

/** 贷款增速|比|各项贷款增速|高, 增幅|高于|农民|平均, 各项开支|要|按|上年数额|核减: where it begins that the noun is compared; the end if it is not. */
function comparisonStart(chars: string, parts: readonly Part[]): number {
  const at = parts.findIndex((part, index) => index > 0 && compares(chars, parts, part, index))
  if (at < 0) return parts.length
  // 将|比|改革|前|减轻|企业|负担
  const does = parts.some((part, index) => index > at && part.kind === 'verb' && parts[index + 1]?.kind === 'noun')
  const described = itemAt(parts, at - 1)?.kind === 'noun' && describes(parts, at, parts.length)
  return does || described ? parts.length : at
}

function compares(chars: string, parts: readonly Part[], part: Part, at: number): boolean {
  if (part.kind === 'relative') return itemAt(parts, at - 1)?.kind === 'noun' && comparing.has(textOf(chars, part))
  if (part.kind === 'noun' || !isOneOf('比按', chars, part.start)) return false
  return isSingle(chars, part, '比') || (itemAt(parts, at - 1)?.kind === 'modifier' && parts[at + 1]?.kind === 'noun')
}

/** 总量|在|地级市中|率先超过, 国家|从|基金中|拿出, 起征点|从|月销售额: where it is so, or from what on. */
function placeStart(chars: string, parts: readonly Part[], to: number): number {
  const opener = to > 1 ? parts[to - 2] : undefined
  const last = to > 0 ? parts[to - 1] : undefined
  if (to > 2 && isSingle(chars, opener, '从由')) return to - 2
  if (
    isSingle(chars, opener, '在') &&
    (to === 2 ? parts.length > 2 : isVerb(parts[to])) &&
    parts[to]?.kind !== 'change'
  )
    return to - 2
  if (!last || !isWithin(chars, last)) return to
  const where = parts.findLastIndex((part, index) => index < to - 1 && isSingle(chars, part, '在从'))
  return where < 0 ? to : where
}

function saysOfNoun(chars: string, parts: readonly Part[], at: number): boolean {
  const part = parts[at]
  const before = at > 0 ? parts[at - 1] : undefined
  switch (part?.kind) {
    case 'action':
    case undefined:
      return false
    // 高于|全国|8.5个百分点: the place that it is compared with.
    case 'place':
      return before !== undefined && before.kind !== 'noun' && before.kind !== 'place'
    // 比|生产总值|快|6.9个百分点: what it is compared with.
    case 'noun':
      return before !== undefined && before.end - before.start === 1 && isOneOf('比', chars, before.start)
    case 'giving':
      return before?.kind !== 'whose' && !isNamed(chars, before, part)
    // 服务业|拉动|经济|增长: what is pulled is that it grows.
    case 'change':
      return before?.kind !== 'noun' || !isPulling(chars, parts[at - 2])
    default:
      return true
  }
}

function isPulling(chars: string, part: Part | undefined): boolean {
  return isVerb(part) && textOf(chars, part) === '拉动'
}

/** 环保|投入|3亿元: a verb that is the name of what was given. */
function isNamed(chars: string, before: Part | undefined, giving: Part): boolean {
  return (before?.kind === 'noun' || before?.kind === 'action') && chars.startsWith('投入', giving.start)
}
