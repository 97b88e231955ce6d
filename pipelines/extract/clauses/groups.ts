import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import type { Dimension } from '../lexer/units.ts'
import { isSpan, type Period } from '../periods.ts'
import { carryAdded, isWhole, isYearlyAmount } from './additions.ts'
import { comparesWith, countsAreas, growthBehind, isAttributive, isComparedGoal, isGoal } from './behind.ts'
import { carryOver, listOf } from './carried.ts'
import { boundPhrase, type Counted } from './counts.ts'
import { endsWithWhose, isBuilt, isInheritable, isItem, isSubset, nameBeforeVerb, type Words } from './leads.ts'
import { ownSlots, scopeOf } from './ownership.ts'
import { actorOf, ofPlaces, placedSlots } from './placed.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import type { Slot } from './slots.ts'
import { slotsOf, withCompanions } from './spread.ts'
import { type Owner, openWhole, type Resolve, readOpener, type State, setSubject } from './state.ts'
import { type Phrase, phraseOf } from './subjects.ts'
import { timesOf, yearsOf } from './times.ts'

/** Numbers that follow one another with 、 or 和 between them, and what is said of them. */
export type Group = {
  quantities: readonly Quantity[]
  slots: readonly Slot[]
  /** How the subjects were found. */
  inherited: boolean
  /** The subject had a number before in the sentence. */
  repeats: boolean
  counted: boolean
  said: Predicate
  /** The years of the words beside it; null where the sentence's own hold. */
  period: Period | null
  /** The years were told of a figure that is reported a year late (2023年研发投入…，): if they are over, they are not this number's. */
  late: boolean
  /** A span told beside the number (五年增长…). */
  span: Period | null
  /** The years that A of 从A到B belongs to, as told; null if they are not. */
  origin: Period | null
  /** A year for each number (2021年、2022年分别增长…); null if they have the same. */
  years: readonly Period[] | null
  start: number
  end: number
  place: Owner | null
  /** Part of a year: no fact of it is coded. */
  partial: boolean
  bracketed: boolean
  /** The sentence sums what it tells of some years. */
  summed: boolean
  /** The number is a goal that the words behind it name (好于5%的目标). */
  goal: boolean
  /** The number describes a thing (超千亿元的县域): it is not stated of the subject. */
  attributive: boolean
}

/** Reads a list of numbers with the words before (`lead`) and behind it. `taken`: how many tokens behind it are what it counts. */
export function groupOf(words: Words, state: State, resolve: Resolve): { group: Group; taken: number } {
  const { chars, lead, behind, quantities } = words
  const start = quantities[0]?.start ?? 0
  const end = quantities.at(-1)?.end ?? start
  const dimension = quantities[0]?.unit?.dimension
  readOpener(lead, state)
  if (isSubset(lead)) openWhole(state)
  const head = nameBeforeVerb(lead)
  const terms = head ? [chars.slice(head.start, head.end), ...state.terms] : state.terms
  const named = isComparedGoal(chars, lead, behind) ? null : phraseOf(chars, lead, { terms, whole: state.whole })
  // 快于经济增速|0.3个百分点: what the subject is compared with.
  const phrase = named && dimension === 'points' && comparesWith(lead, named) ? null : named
  const said = predicateAround(words, phrase, resolve)
  const held = state.period
  const times = timesOf(lead, phrase !== null, dimension === 'percent', said, state, resolve)
  said.compared ||= phrase !== named
  said.added ||= phrase !== null && isBuilt(lead, phrase)
  completePredicate(said, words, phrase, times.span, state)
  const bound = boundPhrase(words, phrase)
  // 安排的|220个市重点项目: 的 stands before what is counted, not before a part of the subject.
  const shareOf = phrase !== null && chars.startsWith('占', phrase.slots[0]?.start ?? start)
  if ((bound || shareOf) && endsWithWhose(lead)) said.compared = lead.some((token) => token.place?.own === false)
  const { subjects, inherited } = subjectsOf(words, phrase, bound, said, state)
  const late = subjects.length > 0 && subjects.every(isReportedLate)
  if (state.period !== held) state.late = late
  if (!said.average && !said.yearOnYear) said.base ??= state.base
  if (said.base && said.verb === 'change') state.since = said.base
  state.dimension = dimension
  // 物价涨幅回落，由21%降到14%: of two percentages both are rates.
  if (inherited && !said.from && said.verb === 'reach' && state.from?.percent) said.rate ||= dimension === 'percent'
  const ofFlow = inherited && state.flow && (dimension === 'percent' || dimension === 'times')
  if (!ofFlow) state.flow = (said.added && (!inherited || dimension === 'count')) || isYearlyAmount(said, dimension)
  const years = subjects.length === quantities.length ? null : yearsOf(lead, quantities.length, resolve)
  const slots = slotsOf(words, ofFlow ? [] : subjects, years, said, inherited ? state.history : [], state.terms)
  const group: Group = {
    quantities,
    slots: withCompanions(words, slots),
    inherited,
    repeats: inherited && state.history.includes(subjects),
    counted: bound !== null,
    said,
    period: times.period,
    late: state.late && !late,
    span: times.span,
    origin: times.origin,
    partial: times.partial,
    years,
    start: bound ? start : Math.min(start, head?.start ?? start, ...slots.map((slot) => slot.start)),
    end: Math.max(end, bound?.end ?? end),
    place: (inherited ? ownPlace(lead) : null) ?? subjects[0]?.place ?? ofLevel(state.place, slots),
    bracketed: false,
    summed: state.summed !== null,
    goal: isGoal(chars, behind),
    attributive: !bound && isAttributive(chars, behind),
  }
  // 提前实现“十四五”突破2%的目标: the plan is the goal's alone.
  if (group.goal && times.period && isSpan(times.period)) state.period = held
  // 高于12%的目标2.4个百分点,年均增长20%: a goal is only compared with.
  if (group.attributive) {
    if (!group.goal) state.slots = []
    if (dimension === 'percent' && countsAreas(chars, behind)) state.place = { code: null, own: false }
  }
  return { group, taken: bound?.taken ?? 0 }
}

/** The yearly survey of research and development ends when the reports of the year after are written. */
function isReportedLate({ code }: Slot): boolean {
  return code === 'rd_expenditure' || code === 'rd_intensity'
}

/** What the words around a number say of it, without those that name its subject. */
function predicateAround({ lead, behind, quantities }: Words, phrase: Phrase | null, resolve: Resolve): Predicate {
  // 投资亿元以上的|重点项目|43个: 的 before what is named says nothing of its number.
  const from = phrase && endsWithWhose(lead.slice(0, phrase.from)) ? phrase.from - 1 : phrase?.from
  const around = phrase ? [...lead.slice(0, from), ...lead.slice(phrase.to)] : lead
  return predicateOf([...around, ...growthBehind(behind, quantities)], resolve)
}

/** Completes a predicate by what the sentence said before, and keeps what it says for the numbers that follow. */
function completePredicate(
  said: Predicate,
  { chars, lead, quantities }: Words,
  phrase: Phrase | null,
  span: Period | null,
  state: State,
): void {
  const dimension = quantities[0]?.unit?.dimension
  // 新设A x户，A总量y户: what is named is the whole.
  said.whole ||= isWhole(chars, phrase)
  if (state.said && phrase === null) carryOver(said, lead, state.said, state.dimension === dimension)
  said.average ||= isPartOfAverage(said, lead, dimension, state)
  if (isMoreThanAmount(chars, lead, quantities[0]?.start ?? 0)) said.compared = true
  if (isOfYear(said, span, state)) said.yearOnYear = true
  said.rate ||= state.rate && phrase === null && said.verb === 'reach'
  state.rate = false
  // 由A增加到B，增幅30%: over the time from A to B.
  said.total ||= said.rate && !said.average && phrase === null && state.from !== null && said.verb === 'none'
  state.said = said
  // 累计 before a name sums; behind what was added it tells the whole.
  if (said.total && (!said.whole || phrase?.to === lead.length)) state.summed ??= 'clause'
  carryAdded(said, lead, phrase !== null, dimension === 'count', state)
  state.list = listOf(chars, lead, said.added, state.list)
}

/** What a number is said of: what is bound to it or named before it, else what the sentence spoke of. Keeps it for the numbers that follow. */
function subjectsOf(
  { chars, lead, behind, quantities }: Words,
  phrase: Phrase | null,
  bound: Counted | null,
  said: Predicate,
  state: State,
): { subjects: readonly Slot[]; inherited: boolean } {
  const counts = quantities[0]?.unit?.dimension === 'count'
  const named = bound ? bound.slots : phrase && ownSlots(chars, lead, phrase, counts, state)
  const inherited = named === null
  if (bound) state.slots = bound.slots
  else if (named) {
    setSubject(state, named)
    state.history.push(named)
  }
  if (phrase && named && !named[0]?.place?.own)
    state.place = scopeOf(chars, lead, phrase) ?? actorOf(chars, lead, phrase) ?? state.place
  const placed = inherited ? placedSlots(lead, state.slots.length > 0 ? state.slots : state.closed) : null
  // 新设A x户，其中企业y户，总量z户: the total is of A.
  // …；当年新登记4万户: of what was spoken of before the semicolon.
  if (
    inherited &&
    said.added &&
    state.slots.length === 0 &&
    lead.every(({ kind }) => kind === 'word' || kind === 'time')
  )
    state.slots = state.closed
  if (inherited && said.whole && state.slots.every(({ code }) => code === null)) state.slots = state.opened
  if (placed) state.slots = placed
  else if (inherited && !isInheritable(lead, quantities)) state.slots = []
  // A、B分别增长20%以上: one number for both.
  const apart = said.apart && !(named && named.length > 1 && endsStatement(behind))
  if (apart && quantities.length === 1 && !placed) queueSubjects(state, named, numbersAhead(behind))
  else if (named || !isItem(lead)) state.queue = []
  const owners = ofPlaces(named, lead, quantities.length, said.each, state)
  if (owners) setSubject(state, owners)
  const subjects = state.queue.length > 0 ? state.queue.splice(0, 1) : (owners ?? named ?? state.slots)
  state.without = false
  if (named?.[0]?.place?.own) state.place = null
  return { subjects, inherited }
}

/** 年均增长9.4%，其中城镇居民增长8.6%、农村居民增长9.8%: the parts of a yearly rate are yearly rates, unless they say otherwise. */
function isPartOfAverage(
  said: Predicate,
  lead: readonly Token[],
  dimension: Dimension | undefined,
  state: State,
): boolean {
  const part = isSubset(lead) || (isItem(lead) && state.whole.length > 0)
  const alike = dimension === 'percent' && state.dimension === 'percent' && state.said?.average === true
  return (
    part &&
    alike &&
    said.verb === 'change' &&
    !said.total &&
    !said.yearOnYear &&
    lead.every(({ kind }) => kind !== 'time')
  )
}

/** 三者分别改善5%、增加12天、减少3天: each number has the next subject, of those named with them or of as many before. */
function queueSubjects(state: State, named: readonly Slot[] | null, ahead: number): void {
  const earlier = state.history.slice(-1 - ahead)
  const spoken = ahead > 0 && earlier.length === ahead + 1 && earlier.every(({ length }) => length === 1)
  state.queue = named ? (named.length > 1 ? [...named] : []) : spoken ? earlier.flat() : []
  if (!named) state.slots = []
}

/** 比目标3000亿元多|1092亿元, 超目标3000亿元|1092亿元: a number right behind an amount says how much more than it. */
function isMoreThanAmount(chars: string, lead: readonly Token[], start: number): boolean {
  return lead.length === 0 && /[元吨人%个户家里时][多少]?$/.test(chars.slice(Math.max(0, start - 2), start))
}

/** A level of government (省级专项债券…，带动投资…) owns public money, not what else is told. */
function ofLevel(place: Owner | null, slots: readonly Slot[]): Owner | null {
  const publicMoney = slots.some(({ code }) => code !== null && indicatorByCode(code)?.theme === 'public_finance')
  return place?.level && !publicMoney ? null : place
}

/** Whether nothing more is stated of its subjects behind a number: the next clause has a subject of its own. */
function endsStatement([mark, next]: readonly Token[]): boolean {
  if (mark?.kind !== 'mark') return mark === undefined
  return (
    mark.mark !== '、' &&
    (mark.mark !== ',' || next?.kind === 'name' || next?.kind === 'text' || next?.word?.class === 'do')
  )
}

/** How many numbers more a clause has. */
function numbersAhead(behind: readonly Token[]): number {
  const end = behind.findIndex((token) => token.kind === 'mark' && token.mark !== '、')
  return behind.slice(0, end < 0 ? behind.length : end).filter(({ kind }) => kind === 'quantity').length
}

/** 全国上涨0.2%，我市上涨0.5%: the same is told of the reporting area. */
function ownPlace(lead: readonly Token[]): Owner | null {
  const place = lead.find((token) => token.kind === 'place')?.place
  return place?.own ? { code: place.code, own: true } : null
}

/** Whether a growth is on the year before because its sentence tells of one year; 年均, 累计 or a span of its own say otherwise. */
function isOfYear({ yearOnYear, average, total, base, verb }: Predicate, span: Period | null, state: State): boolean {
  if (yearOnYear) state.yearly = true
  return state.yearly && verb === 'change' && !average && !total && base === null && span === null
}

/** A number in brackets: a mention, never a fact. */
export function asideGroup(token: Token & { kind: 'quantity' }, state: State): Group {
  return {
    quantities: [token.quantity],
    slots: [],
    inherited: true,
    repeats: false,
    counted: false,
    said: predicateOf([], () => null),
    period: state.period,
    late: false,
    span: null,
    origin: null,
    years: null,
    start: token.start,
    end: token.end,
    place: null,
    partial: state.partial,
    bracketed: true,
    summed: false,
    goal: false,
    attributive: false,
  }
}
