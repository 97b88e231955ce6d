import type { Token } from '../lexer/tokens.ts'
import type { Period } from '../periods.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import type { Slot } from './slots.ts'
import type { Owner, Resolve, State } from './state.ts'
import { phraseOf } from './subjects.ts'

/** 与经济增长同步, 与上年持平: a fact without a number. */
export type Bare = {
  kind: 'in_step' | 'even'
  slots: readonly Slot[]
  said: Predicate
  period: Period | null
  /** The year, by its number, that it is said to be just even with; null if none is named. */
  with: Period | null
  start: number
  end: number
  place: Owner | null
}

/** Whether words say so: 同步, 持平. */
export function statesBare(words: readonly Token[]): boolean {
  return words.some(isBareWord)
}

function isBareWord(token: Token): boolean {
  return token.kind === 'word' && (token.word.class === 'in_step' || token.word.class === 'even')
}

/** Where a clause begins to say what its subject keeps step with: 与 or 同, 和 where neither is there; -1 if it does not. */
function partnerOf(lead: readonly Token[]): number {
  const at = (...texts: string[]) => lead.findIndex((token) => token.kind === 'word' && texts.includes(token.word.text))
  const found = at('与', '同')
  return found < 0 ? at('和') : found
}

/** Reads a clause without a number that still states a growth; null if it states none. */
export function bareOf(chars: string, lead: readonly Token[], state: State, resolve: Resolve): Bare | null {
  const at = lead.findIndex(isBareWord)
  const token = lead[at]
  if (token?.kind !== 'word') return null
  const first = lead.findIndex((candidate) => candidate.kind === 'name')
  const stop = partnerOf(lead)
  // 目标与经济增长同步: the name is what it keeps step with.
  const name =
    stop >= 0 && stop < first && lead.slice(0, stop).every((candidate) => candidate.kind === 'word') ? -1 : first
  const before = lead.slice(0, stop > name ? stop : at)
  const growth = before.findLastIndex((candidate) => candidate.kind === 'word' && candidate.word.class !== 'noun')
  const subject = growth > name ? before.slice(0, growth) : before
  const phrase = name < 0 ? null : phraseOf(chars, subject, state)
  const slots = phrase?.slots ?? (name < 0 && !lead.some((candidate) => candidate.kind === 'text') ? state.slots : [])
  const start = lead[0]?.start ?? token.start
  const partner = lead.slice(Math.max(stop, 0), at).find((candidate) => candidate.kind === 'time')
  // 12月份，物价与上年同月持平
  if (state.partial || (partner?.kind === 'time' && partner.time.kind === 'part')) return null
  const exactly = partner?.kind === 'time' && partner.time.kind === 'year' && !token.word.text.includes('基本')
  return {
    kind: token.word.class === 'in_step' ? 'in_step' : 'even',
    with: exactly ? resolve(partner) : null,
    slots,
    said: predicateOf(lead, resolve),
    period: state.period,
    start,
    end: token.end,
    place: state.place,
  }
}
