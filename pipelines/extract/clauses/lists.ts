import { itemAt } from '../item_at.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isJoint, type Token } from '../lexer/tokens.ts'

/** The numbers that follow one another from a place of a sentence, with 、, 和 or : between them; `next`: the index of the token behind them. */
export function listedAt(tokens: readonly Token[], at: number): { quantities: Quantity[]; next: number } {
  const quantities: Quantity[] = []
  // 绿化覆盖率、人均绿地分别达到41%、12平方米: a number for each, whatever it is of.
  const apart = isShared(itemAt(tokens, at - 1)) || isShared(itemAt(tokens, at - 2))
  let next = at
  for (
    let quantity = tokens[at]?.quantity;
    quantity;
    quantity = joins(tokens[next]) || goesOn(tokens, next) ? another(quantity, tokens[next + 1]?.quantity, apart) : null
  ) {
    quantities.push(quantity)
    next = quantities.length === 1 ? at + 1 : next + 2
  }
  return { quantities, next }
}

function isShared(token: Token | undefined): boolean {
  return token?.class === 'each' && token.word.traits.has('apart')
}

/** The next number, if it belongs to the same list. */
function another(quantity: Quantity, next: Quantity | null | undefined, apart: boolean): Quantity | null | undefined {
  return apart ? next : alike(quantity, next)
}

/** The next number, if it may belong to the same list: a percentage and a number of things do not (67.5%、5年). */
function alike({ unit, doubling }: Quantity, next: Quantity | null | undefined): Quantity | null | undefined {
  const other = next?.unit
  // 3863户、翻了一番多
  if (next?.doubling && !doubling) return null
  if (!unit || !other || unit.dimension === other.dimension) return next
  // 73.7%、1.9倍, 1.12倍和94.4%: how much of several has grown.
  if (growths.has(unit.dimension) && growths.has(other.dimension)) return next
  // 4.2%、3%、2.5‰
  if (rates.has(unit.dimension) && rates.has(other.dimension)) return next
  return [unit.dimension, other.dimension].includes('percent') ? null : next
}

const growths: ReadonlySet<string> = new Set(['percent', 'times'])
const rates: ReadonlySet<string> = new Set(['percent', 'permille'])

/** 4.4亿元,50.6亿元和28亿元: a list whose last number alone is joined by 和. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (tokens[next]?.mark === ',' && tokens[next + 1]?.quantity) next += 2
  return next > at && tokens[next]?.class === 'and' && tokens[next + 1]?.quantity !== null
}

/** Whether a token may stand between two numbers of a list. */
function joins(token: Token | undefined): boolean {
  return token !== undefined && (isJoint(token) || token.mark === ':')
}
