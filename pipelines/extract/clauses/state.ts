import type { PlaceToken, Token } from '../lexer/tokens.ts'
import type { Dimension, Unit } from '../lexer/units.ts'
import type { Period } from '../periods.ts'
import type { Predicate } from './predicates.ts'
import type { Slot } from './slots.ts'

/** The place that a subject names: the reporting area, a known area within it, or another place (`code` null). */
export type Owner = {
  code: string | null
  own: boolean
  /** A level of government (市本级): a report tells of it until it says otherwise. */
  level?: boolean
  /** What an item (——乐都区…, 乐都区：…) begins with. */
  item?: boolean
  /** 市 of 全市 in a province's report: all of the area of that kind that was spoken of, if one was. */
  whole?: string
}

/** A known area within the reporting one as the owner of what is told of it. */
export function ownerOf({ place }: PlaceToken): Owner {
  return { code: place.code, own: false }
}

/** The years that are told of, and the span beside them. */
type Years = { period: Period | null; span: Period | null }

/** What a sentence has said so far that its next clause may leave out. */
export type State = {
  /** What the last number was said of. */
  slots: readonly Slot[]
  history: (readonly Slot[])[]
  terms: string[]
  /** The terms of what 其中 opened into its parts. */
  whole: readonly string[]
  /** What 其中 opened. */
  opened: readonly Slot[]
  /** 其中 opened what the catalogue does not have, a product (民营经济增加值…，其中第一产业增加值…) or something else (用电量…，其中第一产业增长…): what the sentence goes on to name are parts of it. */
  ofOther: 'product' | 'else' | null
  /** What the last number of the sentence was said of, also before a semicolon. */
  told: readonly Slot[]
  /** A level was attained since the last semicolon (增加到31亿元, 达到270亿元): those of the same list that no verb tells were, too. */
  attained: boolean
  /** The last number was the share of its subject (占43.9%): points behind it are of the share. */
  ofShare: boolean
  /** What the last number of an area within the reporting one was said of. */
  within: readonly Slot[]
  /** What was told last of all of the area by the unit of its number, with that unit: the parts of it that areas have may stand behind other numbers. */
  counted: readonly Counted[]
  /** What was spoken of before the last semicolon, of which 其中 may tell a part. */
  closed: readonly Slot[]
  /** What the first number before the last semicolon was said of. */
  first: readonly Slot[]
  period: Period | null
  span: Period | null
  /** The years that a single one was told beside, until the clauses are over that are of that one (2017年就完成300亿元；). */
  held: Years | null
  /** The times before years that were told in passing (五年提升0.6个百分点；): they hold up to the semicolon. */
  passing: Years | null
  /** The year that a semicolon ended: a part (其中…) right behind is of it, too. */
  ended: Period | null
  /** What was told before a year that a bracket notes of one number (66%（2023年）). */
  noted: Years | null
  /** A few years told beside a number (两年平均增长…): they hold for the next number alone. */
  brief: Period | null
  /** The years are those of a figure that is reported late (2023年研发投入…，). */
  late: boolean
  /** The year that a change of the sentence was measured from (比1997年增长50%): A of 从A到B is of that year, too. */
  since: Period | null
  /** The year of A that 从A到B told last (从1978年的185亿元增加到…): that of the As behind it. */
  origin: Period | null
  /** The years of 与2020年相比,. */
  base: Period | null
  /** They are those that a number of the subject was told of (较2020年的9323亿元增加…): another subject has none. */
  baseOfSubject: boolean
  /** The sentence goes on with one that told of several indicators of areas: an amount alone may be of any. */
  several: boolean
  place: Owner | null
  /** The known area within the reporting one that the last clause of its own began with. */
  opener: Owner | null
  /** The first place of the sentence is a known area within the reporting one: what follows the number of an area is of that area, too. */
  ofAreas: boolean
  /** The passage is about regions: behind an area, what no words say whose it is is nobody's. */
  ofRegions: boolean
  /** The areas within the reporting one that a clause says to be supported (支持襄阳打造中心城市，生产总值增长8%), until another clause without a number. */
  supported: readonly Owner[]
  /** Several places that a clause before was about: what 均 or a number for each tells of them. */
  places: readonly Owner[]
  added: boolean
  /** What was added is counted in things, not measured. */
  addedCounts: boolean
  /** What a list of things and amounts is of: capacity that was added, what was lost, or what something was done for. */
  list: 'capacity' | 'loss' | 'helped' | null
  partial: boolean
  /** The part of a year does not open the sentence (利润1-11月增长5%; …，上半年降幅为9%): it holds up to the semicolon. */
  partialClause: boolean
  /** A part of the year was told of since the last semicolon: what 预计全年 then foresees ends it up to the next one alone. */
  partialNow: boolean
  foreseen: boolean
  /** 与全国相比，: what is said to be more or less is so than there. */
  against: boolean
  /** 若…，: what follows would be, but is not. */
  conditional: boolean
  from: { period: Period | null; rate: boolean; target: boolean; percent: boolean } | null
  /** 全年…, 同比…: the growth that the sentence tells is of one year, also in the review of several. */
  yearly: boolean
  /** 五年累计，…: what the sentence goes on to tell is summed; 五年累计完成投资…: up to its semicolon. */
  summed: 'sentence' | 'clause' | null
  /** 从两年平均增速看，…增长5%: the growth that the sentence tells is yearly over those years. */
  averaged: boolean
  /** The clause before said how a zone or a region fares: of its economy what follows may tell. */
  ofZone: boolean
  /** 增速由负转正，达到3%: the clause before told of a rate, without a number. */
  rate: boolean
  /** Subjects whose numbers are still to come, each behind a verb of its own (A、B分别改善5%、增加12天). */
  queue: Slot[]
  /** 扣除房地产开发投资，: what the next number is said of is not all of its subject. */
  without: boolean
  /** What was said of the last number, and what its unit measures. */
  said: Predicate | null
  dimension: Dimension | undefined
  /** The number before counts what was newly added: growth after it is of that (新登记…320万户、增长13%). */
  flow: boolean
}

/** A subject and the unit that it was told in. */
export type Counted = { slot: Slot; unit: Unit }

/** Gives the years of a time; null for a part of a year. */
export type Resolve = (token: Token & { kind: 'time' }) => Period | null

/** The state at the start of a sentence. */
export function newState(): State {
  return {
    slots: [],
    history: [],
    terms: [],
    whole: [],
    opened: [],
    ofOther: null,
    closed: [],
    told: [],
    attained: false,
    ofShare: false,
    within: [],
    counted: [],
    first: [],
    opener: null,
    period: null,
    span: null,
    held: null,
    ended: null,
    passing: null,
    noted: null,
    brief: null,
    late: false,
    since: null,
    origin: null,
    base: null,
    baseOfSubject: false,
    several: false,
    place: null,
    ofAreas: false,
    ofRegions: false,
    supported: [],
    places: [],
    added: false,
    addedCounts: false,
    list: null,
    partial: false,
    partialClause: false,
    partialNow: false,
    foreseen: false,
    against: false,
    conditional: false,
    from: null,
    yearly: false,
    summed: null,
    averaged: false,
    ofZone: false,
    rate: false,
    queue: [],
    without: false,
    said: null,
    dimension: undefined,
    flow: false,
  }
}

/** Makes a phrase the subject of what follows. */
export function setSubject(state: State, slots: readonly Slot[]): void {
  state.slots = slots
  state.terms = [...slots.map((slot) => slot.term).reverse(), ...state.terms].slice(0, 6)
}

/** Keeps a noun behind the nearest `slots` terms. */
export function addTerm(state: State, term: string, slots: number): void {
  state.terms = [...state.terms.slice(0, slots), term, ...state.terms.slice(slots)].slice(0, 6)
}

/** 其中…, 分行业看…: what is spoken of is opened into its parts. */
export function openWhole(state: State): void {
  const opened = state.slots.length > 0 ? state.slots : state.closed
  if (opened.length === 0) return
  state.whole = opened.map((slot) => slot.term)
  state.opened = opened
}

/** 其中: what is opened is something that the catalogue does not have, or not. */
export function openOther(state: State): void {
  const spoken = state.slots.length > 0 ? state.slots : state.first
  const main = state.history[0] ?? spoken
  if (main.length > 0 && main.every(({ code, shared }) => code === null && shared.length === 0))
    state.ofOther = main.every(({ term }) => product.test(term)) ? 'product' : 'else'
}

const product = /(?:增加值|生产总值|总产出)$/
