import { itemAt } from '../item_at.ts'
import { isKnownArea, type Token } from '../lexer/tokens.ts'
import { isSpan, type Period } from '../periods.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { isElsewhere, type Slot, slotWith } from './slot.ts'
import type { Resolve, State } from './state.ts'
import { phraseOf } from './subjects.ts'
import { type Owner, ownerOf } from './where.ts'

/** 与经济增长同步, 与上年持平: a fact without a number. */
export type Bare = {
  kind: 'in_step' | 'even'
  /** 基本持平. */
  nearly: boolean
  slots: readonly Slot[]
  said: Predicate
  period: Period | null
  /** The year that it is said to be even with; null if none is named. */
  with: Period | null
  /** By how many percent its subject grew was told before. */
  grown: boolean
  /** It stands beside the growth of one year (同比增长2.6%，出口3390亿元、持平; 出口增长4%、进口持平). */
  yearly: boolean
  start: number
  end: number
  place: Owner | null
  /** The known area within the reporting one that a list of such says so of (枝江增长8%，宜都与上年持平). */
  area: string | null
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
  if (at < 0) return null
  const token = lead[at]
  if (token?.kind !== 'word') return null
  const first = lead.findIndex((candidate) => candidate.kind === 'name')
  const stop = partnerOf(lead)
  // 企业利润、税收收入、居民收入同步增长: with one another, which says nothing of how fast.
  // 居民收入与工业用电量同步: nor is it in step with anything but the economy.
  if (token.word.class === 'in_step' && (stop < 0 || !economy.test(chars.slice(lead[stop]?.start, token.end))))
    return null
  // 目标与经济增长同步: the name is what it keeps step with.
  const name =
    stop >= 0 && stop < first && lead.slice(0, stop).every(({ kind }) => kind === 'word' || kind === 'mark')
      ? -1
      : first
  const before = lead.slice(0, stop > name ? stop : at)
  const growth = before.findLastIndex(
    ({ kind, word }) => kind === 'word' && word?.class !== 'noun' && word?.class !== 'and',
  )
  const subject = growth > name ? before.slice(0, growth) : before
  const phrase = name < 0 ? null : phraseOf(chars, subject, state)
  const slots = phrase?.slots ?? (name < 0 && !lead.some((candidate) => candidate.kind === 'text') ? state.slots : [])
  const opening = lead.find(({ kind }) => kind !== 'mark')
  const start = opening?.start ?? token.start
  const ofArea = name < 0 && token.word.class === 'even' ? grownArea(opening, state) : null
  const partner = lead.slice(Math.max(stop, 0), at).find((candidate) => candidate.kind === 'time')
  // 12月份，物价与上年同月持平
  if (state.years.partial || (partner?.kind === 'time' && partner.time.kind === 'part')) return null
  if (token.word.class === 'even' && isEvenOtherwise(chars, lead, Math.max(stop, 0), at)) return null
  const onYear = partner?.kind === 'time' && (partner.time.kind === 'year' || partner.time.kind === 'previous')
  return {
    kind: token.word.class === 'in_step' ? 'in_step' : 'even',
    nearly: token.word.text.includes('基本') || nearly.has(itemAt(lead, at - 1)?.word?.text ?? ''),
    with: onYear ? resolve(partner) : null,
    yearly: partner === undefined && (state.yearly || grewInOneYear(state)),
    grown: phrase === null && slots.some(({ code }) => state.grown.has(code)),
    slots: ofArea ? [ofArea] : slots,
    said: predicateOf(lead, resolve),
    period: state.years.period,
    start,
    end: token.end,
    place: state.where.place,
    area: ofArea?.place?.code ?? null,
  }
}

/** What grew in the areas of a list, of the one that its next clause begins with; null if no area does, or a list told of anything else. */
function grownArea(opening: Token | undefined, { told, said }: State): Slot | null {
  const [slot] = told
  if (!isKnownArea(opening) || !slot || said?.verb !== 'change' || said.average || said.total) return null
  const alike = told.every((other) => isElsewhere(other) && other.code === slot.code)
  return alike ? slotWith(slot, { place: ownerOf(opening) }) : null
}

const economy = /经济|生产总值|GDP/

function grewInOneYear({ said, years: { period, span } }: State): boolean {
  if (said?.verb !== 'change' || said.average || said.total || said.base) return false
  return span === null && (period === null || !isSpan(period))
}

/** 涨幅与上年持平, 与全省（平均水平）持平: as fast as the year before, or even with another area, is no growth of nothing. */
function isEvenOtherwise(chars: string, lead: readonly Token[], partner: number, at: number): boolean {
  const isRate = (token: Token) =>
    token.class === 'rate' || (token.kind === 'name' && rates.test(chars.slice(token.start, token.end)))
  const isOther = (token: Token) => token.kind === 'place' || token.word?.text.includes('平均') === true
  return lead.slice(0, at).some(isRate) || lead.slice(partner, at).some(isOther)
}

const rates = /(?:[涨增降]幅|增速)$/

const nearly: ReadonlySet<string> = new Set(['基本', '大体', '大致'])
