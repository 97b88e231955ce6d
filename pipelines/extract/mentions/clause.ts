import { isOneOf } from '../characters.ts'
import { itemAt } from '../item_at.ts'
import { isHead } from './heads.ts'
import { isVerb, type Part } from './parts.ts'

/** A clause before a number, divided into parts. */
export type Clause = {
  chars: string
  parts: readonly Part[]
  /** The index of the part at which the predicate begins that stands behind the noun. */
  to: number
  /** Whether a verb of the predicate says something of the noun. */
  stated: boolean
  /** Whether the clause has no number, so that its last verb tells of its object. */
  told: boolean
}

/** The characters of a part; empty if there is none. */
export function textOf(chars: string, part: Part | undefined): string {
  return part ? chars.slice(part.start, part.end) : ''
}

/** Whether a part is one of some characters, and no noun. */
export function isSingle(chars: string, part: Part | undefined, characters: string): boolean {
  if (!part || part.kind === 'noun' || part.end - part.start !== 1) return false
  return isOneOf(characters, chars, part.start)
}

/** Whether one of some parts is so. */
export function holds(parts: readonly Part[], from: number, to: number, is: (part: Part) => boolean): boolean {
  for (let at = from; at < to; at++) {
    const part = parts[at]
    if (part && is(part)) return true
  }
  return false
}

/** Whether a 的 with a noun behind it stands within some parts. */
export function describes(parts: readonly Part[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (parts[at]?.kind === 'whose') return true
  return false
}

/** Whether the noun that begins with a part of a clause has a head to which the verb before it belongs: 改造|面积. */
export function hasHead({ chars, parts, to }: Clause, at: number, nominal = false): boolean {
  const part = parts[at]
  return part !== undefined && isHead(chars, part.start, itemAt(parts, to - 1)?.end ?? part.end, nominal)
}

/** Whether a word ends with what says that something is within it: 地级市中. */
export function isWithin(chars: string, { end }: Part): boolean {
  return isOneOf('中上里内间下', chars, end - 1)
}

/** Whether a part opens for whom something is done: 为, 向, 提请. 在 says where: 在药店使用环节|抽检. */
export function isDoneFor(chars: string, { kind, start }: Part): boolean {
  return kind === 'preposition' && !isOneOf('在', chars, start)
}

/** Whether a part is a verb that a word before it marks as what is done: 共|清理. */
export function isSaid(chars: string, parts: readonly Part[], at: number): boolean {
  const before = itemAt(parts, at - 1)
  return isVerb(parts[at]) && before !== undefined && before.end - before.start < 3 && saying.has(textOf(chars, before))
}

const saying = new Set('共 共计 累计 已 已经 先后 可 可以 就 还 又 再 首次'.split(' '))
