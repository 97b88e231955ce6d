import { indicatorByCode } from '../../../schemas/indicators.ts'
import { itemAt } from '../item_at.ts'
import { names } from '../lexer/names.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isKnownArea, nameToken, type Token } from '../lexer/tokens.ts'
import { words as lexicon } from '../lexer/words.ts'
import type { Words } from './leads.ts'
import { amountOf } from './rises.ts'
import { isElsewhere, type Slot } from './slot.ts'
import type { State } from './state.ts'

/** Whether subjects are told in yuan a head. */
export function isPerHead(slots: readonly Slot[]): boolean {
  return slots.every(({ code }) => code !== null && indicatorByCode(code)?.unit === '元')
}

/** Whether a number is more money than anybody has a head. */
export function isOfAll(quantity: Quantity): boolean {
  return quantity.unit?.dimension === 'money' && amountOf(quantity) >= leastOfAll
}

const leastOfAll = 1e8

/** Keeps the most money that each subject was told of. */
export function keepWorths(subjects: readonly Slot[], quantities: readonly Quantity[], { worth }: State): void {
  subjects.forEach(({ code }, index) => {
    const quantity = quantities[index] ?? quantities[0]
    if (quantity) worth.set(code, Math.max(worth.get(code) ?? 0, amountOf(quantity)))
  })
}

/**
 * 长沙生产总值15850亿元，一般公共预算收入1290亿元；株洲|3945亿元: the indicator that the first area was told of first, where an amount can be of no other: the first of a list has
 * the most, and what it has of anything else is less than that. Null if it can be of another.
 */
export function firstByWorth(
  [quantity, ...others]: readonly Quantity[],
  { first: [first], worth }: State,
): Slot | null {
  const most = worth.get(first?.code ?? null)
  if (!first?.code || !quantity || others.length > 0 || most === undefined) return null
  const amount = amountOf(quantity)
  const ofOther = [...worth].some(([code, told]) => code !== first.code && told >= amount)
  return amount > most || ofOther ? null : first
}

/** 襄阳规上工业增加值增长9.8%；荆州、黄冈均迈上3300亿元: whether what was told last of an area was told by how it grew alone: an amount of another area is hardly of it. */
export function isGrowthAlone({ slots, closed, worth, grown }: State): boolean {
  const subject = slots.length > 0 ? slots : closed
  return subject.some(
    (slot) => slot.code !== null && isElsewhere(slot) && grown.has(slot.code) && !worth.has(slot.code),
  )
}

/** 区域发展整体跃升，襄阳、宜昌|总量|均超过2900亿元: the words with the economy named whose total alone is told of areas, where it or regions were spoken of right before, and nothing else with an amount. */
export function withTotals(words: Words, { slots, closed }: State): Words {
  const { chars, clause, lead, quantities } = words
  const [amount] = quantities
  const at = lead.findIndex((token, index) => isTotalOf(token, itemAt(lead, index - 1)))
  if (at < 0 || !amount || !isOfAll(amount) || amountOf(amount) < leastOfEconomy) return words
  const economy = names.get('经济总量')
  const total = lead[at]
  const spoken = [...slots, ...closed].some(({ code }) => code !== null) || lead.some(({ kind }) => kind === 'name')
  const before = chars.slice(Math.max(0, clause - longestLook), clause)
  if (spoken || !economy || !total || !ofEconomy.test(before) || ofOther.test(before)) return words
  return { ...words, lead: lead.with(at, nameToken(economy, total.start, total.end)) }
}

/** 襄阳|总量 */
export function isTotalOf({ word }: Token, before: Token | undefined): boolean {
  return word === totalOfArea && isKnownArea(before)
}

// The word itself, as every token of a sentence is asked: texts are compared much slower.
const totalOfArea = lexicon.get('总量')

/** Characters before the clause that are looked at. */
const longestLook = 40
const ofEconomy = /经济|生产总值|GDP|俱乐部|区域发展|都市圈|城市群/
const ofOther = /营收|产值|零售|消费|[存贷]款|投资|财政|收入|进出口|外贸/

/** Yuan that an area's total of anything else hardly comes to. */
const leastOfEconomy = 5e10
