import { isClauseEnd, isKnownArea, type Token } from '../lexer/tokens.ts'
import { isSubset } from './leads.ts'
import type { Slot } from './slots.ts'

/**
 * The tokens of a sentence without the clauses that only announce which areas it goes on to list with what they have of what was told (收入增长的有3个：枝江市12亿元，增长8%；…;
 * 其余县市均为负增长，其中…). `told`: what was told of all. A clause that says of anything else how many areas had it stays.
 */
export function withoutAnnouncements(
  chars: string,
  tokens: readonly Token[],
  told: Slot | undefined,
): readonly Token[] {
  if (!told || !tokens.some(isKnownArea)) return tokens
  const kept: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const from = announcedUpTo(chars, tokens, at, told)
    if (from > at) {
      at = from
      continue
    }
    const end = clauseEnd(tokens, at)
    kept.push(...tokens.slice(at, end + 1))
    at = end + 1
  }
  return kept.length === tokens.length ? tokens : kept
}

/** Where the list begins that the clauses from `at` on announce; `at` if they announce none. */
function announcedUpTo(chars: string, tokens: readonly Token[], at: number, told: Slot): number {
  let next = at
  while (next < tokens.length) {
    const end = clauseEnd(tokens, next)
    const mark = tokens[end]
    const words = chars.slice(tokens[next]?.start, mark?.start)
    if (!mark || words.length > longest || !announcement.test(words)) break
    const [side] = /收入|支出/.exec(words) ?? []
    if (side !== undefined && !told.term.endsWith(side)) return at
    next = end + 1
    if (mark.mark === ':') return next
  }
  // …均为负增长，其中枝江市…; …均为负增长，枝江市…
  const listed = isSubset(tokens.slice(next, next + 1)) || tokens[next]?.kind === 'place'
  return next > at && listed ? next : at
}

/** The index of the mark that ends the clause at an index; that of the last token if none does. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex((token, index) => index >= at && isClauseEnd(token))
  return end < 0 ? tokens.length - 1 : end
}

const longest = 24
const kinds = '(?:各?[市县区州盟旗]{1,4}|地区|地方)'
const announcement = new RegExp(
  [
    `^(?:其中)?(?:收入|支出)?(?:实现|保持)?(?:正|负|[一两]位数)?(?:增长|下降|增收|减收|减少|回落|上升)的${kinds}?(?:共?有)?[0-9一二三四五六七八九十]{1,3}个$`,
    `^(?:其余|其他|其它)${kinds}(?:收入|支出)?(?:均|都|全部)?(?:为|呈|保持|实现)?[正负]?(?:增长|下降|减收|增收)$`,
    '^(?:具体)?(?:分配|安排|下达|转贷)(?:情况)?(?:为|如下|是)?$',
  ].join('|'),
)
