import type { Group } from './groups.ts'
import { amountOf } from './rises.ts'
import { type Slot, slotWith } from './slot.ts'

const sectors = ['va_primary', 'va_secondary', 'va_tertiary'] as const

/**
 * The groups of a sentence in which an amount of an activity is what it adds, or pays, where what stands beside it makes that certain: 一产580亿元、二产2470亿元、三产3610亿元 are
 * the three that the product is made of, 一般公共预算收入356亿元，税收237亿元 is the tax in it.
 */
export function withWorths(groups: Group[]): Group[] {
  const amounts = groups.filter(isAmount)
  if (amounts.length < 2) return groups
  const told = new Set(amounts.flatMap(({ slots }) => slots.map(({ code }) => code)))
  const ofSectors = sectors.every((sector) => told.has(sector))
  const revenue = amounts.find(({ slots: [slot] }) => slot?.code === 'budget_revenue')
  if (!ofSectors && !revenue) return groups
  const isCertain = (slot: Slot, group: Group): boolean => {
    if (ofSectors && sectors.some((sector) => sector === slot.code)) return true
    return (
      slot.code === 'tax_revenue' &&
      revenue !== undefined &&
      revenue.end < group.start &&
      worthOf(group) < worthOf(revenue)
    )
  }
  return groups.map((group) => {
    const certain = isAmount(group) && group.slots.some((slot) => slot.activity && isCertain(slot, group))
    return certain ? { ...group, slots: group.slots.map((slot) => slotWith(slot, { activity: false })) } : group
  })
}

/**
 * 新增“小巨人”企业17家、累计71家，省级专精特新企业112家、总数486家: behind what was added, a count that its total follows is of those that came, too.
 */
export function withAdditions(groups: Group[]): Group[] {
  if (!groups.some(({ said }) => said.added)) return groups
  return groups.map((group, at) => {
    const [count] = group.quantities
    const [total] = groups[at + 1]?.quantities ?? []
    const bare = group.said.verb === 'none' && !group.said.added && !group.said.whole && group.quantities.length === 1
    const added = groups.slice(0, at).some(({ said }) => said.added)
    if (!bare || !added || count?.unit?.dimension !== 'count' || !isTotalOf(groups[at + 1], group)) return group
    const more = total !== undefined && amountOf(total) > amountOf(count)
    return more ? { ...group, said: { ...group.said, added: true } } : group
  })
}

/** Whether a group tells the whole of what the one before tells of. */
function isTotalOf(next: Group | undefined, { slots: [slot, ...others] }: Group): boolean {
  const [whole] = next?.slots ?? []
  return next?.said.whole === true && others.length === 0 && slot?.code != null && whole?.code === slot.code
}

/** Whether a group tells one amount of money, of one subject, that is no change. */
function isAmount({ quantities: [only, ...others], slots, said, unstated, goal }: Group): boolean {
  const ofMoney = only?.unit?.dimension === 'money' && others.length === 0
  return ofMoney && slots.length === 1 && !unstated && !goal && said.verb !== 'change' && !said.added
}

function worthOf({ quantities: [only] }: Group): number {
  return only ? amountOf(only) : 0
}
