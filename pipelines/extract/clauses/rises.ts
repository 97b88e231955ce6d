import { type Quantity, quantityWith } from '../lexer/quantities.ts'
import type { Period } from '../periods.ts'
import type { Predicate } from './predicates.ts'

/** From A to B: the year of A, if it was told, what was said of A, and both amounts in units of one; B's is null until it is told. */
export type Rise = {
  period: Period | null
  rate: boolean
  target: boolean
  percent: boolean
  amount: number
  reached: number | null
}

/** How much a quantity is, in units of one. */
export function amountOf({ value, magnitude, unit }: Quantity): number {
  return value * magnitude * (unit?.factor ?? 1)
}

/** 由2020年的860家增加到1240家，净增380家/增长44%: whether a change is no other than that from A to B. */
export function isOfRise(
  { amount, reached, percent }: Rise,
  quantity: Quantity,
  { direction, net }: Predicate,
): boolean {
  const dimension = quantity.unit?.dimension
  if (reached === null || amount === 0 || percent !== (dimension === 'points')) return false
  // 净增四成以上: roughly told, and of the rise all the same.
  if (net && dimension === 'percent') return true
  const told = dimension === 'percent' ? quantity.value : amountOf(quantity)
  const more = dimension === 'percent' ? (reached / amount - 1) * 100 : reached - amount
  const exact = direction < 0 ? -more : more
  const step = dimension === 'percent' ? quantity.step : amountOf(quantityWith(quantity, { value: quantity.step }))
  return told > 0 && Math.abs(told - exact) <= Math.max(step, exact * roundedTo)
}

/** A and B are rounded, too: how far the change may be from what they give. */
const roundedTo = 0.02
