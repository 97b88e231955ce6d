import type { TimeToken } from '../lexer/tokens.ts'
import type { Dimension, Unit } from '../lexer/units.ts'
import type { Period } from '../periods.ts'
import type { Predicate } from './predicates.ts'
import type { Rise } from './rises.ts'
import type { Slot } from './slot.ts'
import { nowhere, type Where } from './where.ts'
import { noYears, type Years } from './years.ts'

/** What a sentence has said so far that its next clause may leave out. */
export type State = {
  years: Years
  where: Where
  /** What the last number was said of. */
  slots: readonly Slot[]
  history: (readonly Slot[])[]
  /** The same before the last semicolon. */
  past: (readonly Slot[])[]
  /** The same of all that stands before the last semicolon. */
  passed: (readonly Slot[])[]
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
  /** Of which indicators the sentence told an amount of money, with the most of each in yuan. */
  worth: Map<string | null, number>
  /** Of which it told percentages. */
  grown: Set<string | null>
  /** What was told last of all of the area by the unit of its number, with that unit: the parts of it that areas have may stand behind other numbers. */
  counted: readonly Counted[]
  /** What was spoken of before the last semicolon, of which 其中 may tell a part. */
  closed: readonly Slot[]
  /** What the first number before the last semicolon was said of. */
  first: readonly Slot[]
  added: boolean
  /** What was added is counted in things, not measured. */
  addedCounts: boolean
  /** What a list of things and amounts is of: capacity that was added, what was lost, or what something was done for. */
  list: 'capacity' | 'loss' | 'helped' | null
  /** 若…，: what follows would be, but is not. */
  conditional: boolean
  /** 从A到B, and how much that is. */
  from: Rise | null
  /** 全年…, 同比…: the growth that the sentence tells is of one year, also in the review of several. */
  yearly: boolean
  /** 五年累计，…: what the sentence goes on to tell is summed; 五年累计完成投资…: up to its semicolon. */
  summed: 'sentence' | 'clause' | null
  /** 从两年平均增速看，…增长5%: the growth that the sentence tells is yearly over those years. */
  averaged: boolean
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
export type Resolve = (token: TimeToken) => Period | null

/** The state at the start of a sentence. */
export function newState(): State {
  return {
    years: noYears(),
    where: nowhere(),
    slots: [],
    history: [],
    past: [],
    passed: [],
    terms: [],
    whole: [],
    opened: [],
    ofOther: null,
    closed: [],
    told: [],
    attained: false,
    ofShare: false,
    within: [],
    worth: new Map(),
    grown: new Set(),
    counted: [],
    first: [],
    added: false,
    addedCounts: false,
    list: null,
    conditional: false,
    from: null,
    yearly: false,
    summed: null,
    averaged: false,
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
