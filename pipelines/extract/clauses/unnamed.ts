import type { Quantity } from '../lexer/quantities.ts'
import { isClauseEnd, type Token } from '../lexer/tokens.ts'
import { statedOf } from './circumstances.ts'
import { readTimes } from './clause_times.ts'
import { type Group, unstatedGroup } from './groups.ts'
import { listedAt } from './lists.ts'
import type { Slot } from './slot.ts'
import { newState, type Resolve } from './state.ts'

/**
 * The numbers of a sentence that names no indicator, each with its years: they are mentions. Two sentences of three are such, and cost a tenth
 * of what it takes to find out whose number is whose.
 */
export function unnamedGroups(chars: string, tokens: readonly Token[], resolve: Resolve): Group[] {
  const groups: Group[] = []
  const state = newState()
  const { main, asides } = statedOf(chars, tokens)
  let lead: Token[] = []
  let trailing = false
  for (let i = 0; i < main.length; i++) {
    const token = main[i]
    if (!token) continue
    if (token.quantity) {
      const { quantities, next } = listedAt(main, i)
      readTimes(lead, state, resolve)
      groups.push(unstatedGroup(quantities, unknownSlot(quantities), state))
      i = next - 1
      lead = []
      trailing = true
    } else if (isClauseEnd(token)) {
      if (!trailing && !chars.startsWith('基础上', (lead.at(-1)?.end ?? 0) - 3)) readTimes(lead, state, resolve)
      lead = []
      trailing = false
    } else lead.push(token)
  }
  for (const { quantity } of asides.flat()) if (quantity) groups.push(unstatedGroup([quantity], [], state))
  return groups
}

/** What the catalogue does not have: a sentence that begins with 其中 tells of a part of it. */
function unknownSlot([first]: readonly Quantity[]): readonly Slot[] {
  const start = first?.start ?? 0
  return [
    {
      code: null,
      shared: [],
      activity: false,
      needs: [],
      weak: false,
      term: '',
      start,
      end: start,
      place: undefined,
      rule: 'unknown',
    },
  ]
}
