import type { Quantity } from '../lexer/quantities.ts'
import { isClauseEnd, type Token } from '../lexer/tokens.ts'
import type { Earlier } from './around.ts'
import { isSubset } from './leads.ts'
import type { Slot } from './slot.ts'

/** A sentence without the clauses that only announce which areas it lists, the numbers in those, and what the areas have. */
export type Announced = { tokens: readonly Token[]; numbers: readonly Quantity[]; subject: Slot }

/**
 * What a sentence lists behind clauses that only announce of which areas it goes on to tell what they have of what was told (收入增长的有3个：枝江市12亿元，增长8%；…; 其余县市均为负增长，其中…;
 * 14个市州11个实现正增长：…). `before`: what was spoken of last. Asked of sentences that name a known area. Null if no clause does, as one that says of anything else how many areas had it, or if of which of several things the areas are told no word says.
 */
export function announcedIn(
  chars: string,
  tokens: readonly Token[],
  before: readonly Slot[],
  { budget, named }: Earlier,
): Announced | null {
  const [last] = before
  if (!budget && new Set(named.map(({ code }) => code)).size > 1) return null
  // 收入下降的有2个：枝江市…。其余县市均为正增长，…: of the side of those, and not of the one that was told of all last.
  let subject = isOfSides(last) ? last : (budget ?? last)
  if (!subject) return null
  const kept: Token[] = []
  const numbers: Quantity[] = []
  let at = 0
  while (at < tokens.length) {
    const from = announcedUpTo(chars, tokens, at, subject)
    const [side] = sideNamed.exec(from > at ? chars.slice(tokens[at]?.start, tokens[from]?.start) : '') ?? []
    if (side !== undefined && !subject.term.endsWith(side)) {
      if (!budget) return null
      subject = otherSide(budget, side)
    }
    const end = from > at ? from - 1 : clauseEnd(tokens, at)
    const clause = tokens.slice(at, end + 1)
    if (from === at) kept.push(...clause)
    else if (clause.some(isRate)) kept.push(...clause.filter(isRate), ...clause.slice(-1))
    if (from > at) numbers.push(...clause.flatMap(({ quantity }) => quantity ?? []))
    at = end + 1
  }
  return kept.length < tokens.length && opensWithPlace(kept) ? { tokens: kept, numbers, subject } : null
}

/** Whether the first thing that a sentence names is a place. */
function opensWithPlace(tokens: readonly Token[]): boolean {
  return tokens.find(({ kind }) => kind === 'place' || kind === 'name')?.kind === 'place'
}

function isOfSides(slot: Slot | undefined): boolean {
  return slot?.code === 'budget_revenue' || slot?.code === 'budget_expenditure'
}

const sideNamed = /收入|支出/

/** The revenue of a budget whose expenditure was told of, and the other way round. */
function otherSide(budget: Slot, side: string): Slot {
  return {
    ...budget,
    code: side === '收入' ? 'budget_revenue' : 'budget_expenditure',
    term: budget.term.replace(sideNamed, side),
  }
}

/** 按增幅排列：枝江市9%、…: what is listed is how much it grew. */
function isRate({ class: role }: Token): boolean {
  return role === 'rate'
}

/** Where the list begins that the clauses from `at` on announce; `at` if they announce none. */
function announcedUpTo(chars: string, tokens: readonly Token[], at: number, subject: Slot): number {
  let next = at
  while (next < tokens.length) {
    const end = clauseEnd(tokens, next)
    const mark = tokens[end]
    const words = chars.slice(tokens[next]?.start, mark?.start)
    // 从区域看，收入增长的有3个：
    const looks = next === at && look.test(words)
    if (!mark || words.length > longest || !(looks || announces(words, subject))) break
    next = end + 1
    if (looks) continue
    if (mark.mark === ':') return next
  }
  if (look.test(chars.slice(tokens[at]?.start, (tokens[next]?.start ?? 0) - 1))) return at
  // …均为负增长，其中枝江市…; …均为负增长，枝江市…
  const listed = isSubset(tokens.slice(next, next + 1)) || tokens[next]?.kind === 'place'
  return next > at && listed ? next : at
}

/** The index of the mark that ends the clause at an index; that of the last token if none does. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index]
    if (token && isClauseEnd(token)) return index
  }
  return tokens.length - 1
}

const longest = 24
const look = /^[分从按](?:地区|区域|[市县区州盟旗]{1,3})看$/
const kinds = '(?:各?[市县区州盟旗]{1,4}(?:[(][市区][)])?|地区|地方)'
const announcement = new RegExp(
  [
    `^(?:其中)?(?:收入|支出)?(?:实现|保持)?(?:正|负|[一两]位数)?(?:增长|下降|增收|减收|减少|回落|上升)的${kinds}?(?:共?有)?[0-9一二三四五六七八九十]{1,3}个$`,
    `^(?:其余|其他|其它)${kinds}(?:收入|支出)?(?:均|都|全部)?(?:为|呈|保持|实现)?[正负]?(?:增长|下降|减收|增收)$`,
    `^[0-9]{1,3}个${kinds}中?有?[0-9]{1,3}个(?:收入|支出)?(?:实现|保持)?[正负]?(?:增长|下降)$`,
    `^(?:${kinds}(?:收入|支出))?按(?:规模|总量|金额|增幅|增速)(?:大小|高低)?(?:排列|排序|排名)$`,
  ].join('|'),
)
const sharing = /^(?:具体)?(?:分配|安排|下达|转贷)(?:情况)?(?:为|如下|是)?$/

/** Whether words announce areas; bonds may be shared out to them, revenue is not. */
function announces(words: string, { code }: Slot): boolean {
  return announcement.test(words) || (code === 'special_bonds' && sharing.test(words))
}
