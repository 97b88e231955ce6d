import type { Group } from './groups.ts'
import { foreign, isElsewhere, type Slot, slotWith } from './slot.ts'
import type { State } from './state.ts'

/** 财政收入25亿元，其中一般公共预算收入18亿元: what has the indicator as a part is something wider, and so is what 分别 goes on to tell of it; but 全社会固定资产投资, of which 固定资产投资（不含农户） is a part, is all of it, and so are 各项贷款余额, 其中人民币贷款余额. */
export function withoutWider(groups: Group[], part: Group, whole: readonly Slot[], state: State): Group[] {
  if (part.inherited || part.said.added || part.slots.every(({ code }) => code === null)) return groups
  const wider = whole.filter(
    (slot) =>
      slot.code !== null &&
      !slot.term.startsWith('全社会') &&
      !narrower.test(part.slots[0]?.term ?? '') &&
      part.slots.some(
        (own) =>
          own !== slot && own.code === slot.code && own.term !== slot.term && isElsewhere(own) === isElsewhere(slot),
      ),
  )
  if (wider.length === 0) return groups
  const named = (slots: readonly Slot[]) =>
    slots.some((slot) => wider.includes(slot))
      ? slots.map((slot) => (wider.includes(slot) ? slotWith(slot, { code: null }) : slot))
      : slots
  state.history = state.history.map(named)
  return groups.map((group) => ({ ...group, slots: named(group.slots) }))
}

/** 各项贷款余额780亿元，其中人民币贷款余额770亿元; 接待游客增长41%，其中入黔游客增长50%: a part in one currency, or of those from outside, is narrower than what is told of all. */
export function withoutNarrower(part: Group, whole: readonly Slot[], state: State): Group {
  const isPart = ({ code, term }: Slot) =>
    code !== null && narrower.test(term) && whole.some((slot) => slot.code === code && !narrower.test(slot.term))
  if (part.inherited || !part.slots.some(isPart)) return part
  const other = foreign(part)
  state.slots = other.slots
  return other
}

const narrower = /^(?:人民币|外币|入.游客)/

/** 国考断面优良比例…，省考断面优良比例…: beside the sections that the state examines, those of the province are others. */
export function withoutProvincial(groups: Group[]): Group[] {
  const provincial = (slot: Slot) => slot.code !== null && /^省[考控]/.test(slot.term)
  if (!groups.some(({ slots }) => slots.some(provincial))) return groups
  const examined = new Set(
    groups.flatMap(({ slots }) => slots.filter((slot) => !provincial(slot)).map(({ code }) => code)),
  )
  return groups.map((group) => ({
    ...group,
    slots: group.slots.map((slot) =>
      provincial(slot) && examined.has(slot.code) ? slotWith(slot, { code: null }) : slot,
    ),
  }))
}
