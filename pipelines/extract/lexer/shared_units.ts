import { itemAt } from '../item_at.ts'
import { type Quantity, quantityWith } from './quantities.ts'
import { isJoint, type Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** 回落2.16和1.66个百分点, 3.2、2.1万亿元, 由8.4增加到9.7万户: gives each number that has no unit the unit and magnitude of the one it is listed with, or changes to. Changes the tokens' quantities in place. */
export function shareUnits(tokens: readonly Token[]): void {
  for (let at = tokens.length - 3; at >= 0; at--) {
    const token = tokens[at]
    const next = tokens[at + 2]
    if (token?.kind !== 'quantity' || next?.kind !== 'quantity') continue
    const joint = tokens[at + 1]
    if (!joins(joint) && !leads(tokens, at, joint)) continue
    const { unit, magnitude, unitText } = next.quantity
    if (unit && isWithoutUnit(token.quantity, unit))
      token.quantity = quantityWith(token.quantity, { unit, magnitude, unitText })
  }
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && isJoint(token)
}

/** Whether a number before a verb is what there was before: 由|8.4|增加到, 由|上年|的|18|降到. */
function leads(tokens: readonly Token[], at: number, verb: Token | undefined): boolean {
  const told = itemAt(tokens, at - 1)?.class === 'whose' && itemAt(tokens, at - 2)?.kind === 'time' ? at - 2 : at
  return itemAt(tokens, told - 1)?.class === 'from' && verb?.class === 'reach' && verb.word.direction !== 0
}

/** 3.6个和3.1个百分点: 个 is the beginning of the unit. */
function isWithoutUnit({ unit, unitText, magnitude }: Quantity, last: Unit): boolean {
  return magnitude === 1 && (unit === null || (unitText === '个' && last.dimension === 'points'))
}
