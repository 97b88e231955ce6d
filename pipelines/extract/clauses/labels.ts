import { names } from '../lexer/names.ts'
import { sideOfBudget } from '../passages/budgets.ts'
import { mayBeNumbered } from '../passages/headings.ts'
import { namedSlot, type Slot, slotWith } from './slot.ts'

/** What numbers an item, or begins one: 1. 2、 (三) 四、 ——. */
const itemNumber = /^(?:[0-9]{1,2}[.、]|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|-+)/
/** Characters of the longest label. */
const longest = 24

/** What a label may have around the name: 全县|一般公共预算收入|完成情况. */
const aroundName = /^全[省市县区州盟旗]|(?:执行|完成)?情况$/g

/**
 * 1.地区生产总值。计划增长9%，全年增长8%。: the subject that a numbered sentence which is no more than a name gives to the one behind it (`ofGeneralBudget`: below the
 * general budget 收入 names one, too); null if it is more, or names none.
 */
export function labelSlots(
  chars: string,
  start: number,
  end: number,
  ofGeneralBudget: boolean,
): readonly Slot[] | null {
  if (end - start > longest || !mayBeNumbered(chars, start)) return null
  const number = itemNumber.exec(chars.slice(start, end))
  if (!number) return null
  const from = start + number[0].length
  const title = chars.slice(from, end).replace(aroundName, '')
  const name = (ofGeneralBudget ? sideOfBudget(title) : undefined) ?? names.get(title)
  return name?.single && !name.activity ? [slotWith(namedSlot(chars, name, from, end), { term: name.text })] : null
}
