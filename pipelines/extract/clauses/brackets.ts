import type { Quantity } from '../lexer/quantities.ts'
import { type Token, wordToken } from '../lexer/tokens.ts'
import { ratioDimensions } from '../lexer/units.ts'
import { words } from '../lexer/words.ts'
import { isSpan } from '../periods.ts'
import type { Group } from './groups.ts'
import { isSubset } from './leads.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { amountOf } from './rises.ts'
import type { Slot } from './slot.ts'
import type { Resolve } from './state.ts'
import { nobody } from './where.ts'

/** Reads the words of a bracket as a sentence; `spoken`: what it goes on to tell of. */
export type Read = (aside: readonly Token[], spoken: readonly Slot[]) => Group[]

/** 增长12%（其中一、二、三产业分别增长5%、14%、9%）: the parts of what stands before a bracket, told of its years; null if the bracket tells no parts. */
export function partsIn(
  aside: readonly Token[],
  tokens: readonly Token[],
  told: readonly Group[],
  read: Read,
): Group[] | null {
  const start = aside[0]?.start ?? 0
  const before = told.filter((group) => group.end <= start)
  const ofWhole = isSubset(aside.slice(0, 1))
  // 收入40.5亿元，下降0.3%（税收收入…、非税收入…）: of the amount.
  // 生产总值增长17%（一产增长6%，二产增长20%，三产增长15%）: of the economy.
  const ofSectors = sectors.has(aside[0]?.name?.single ?? '') && before.at(-1)?.slots[0]?.code === 'gdp'
  const whole = ofWhole || ofSectors ? before.at(-1) : before.findLast((group) => isAmount(group))
  if (!whole || !(ofWhole || ofSectors || addsUp(aside, whole) || isTaxOf(aside, whole))) return null
  // 转贷市级政府债券7亿元，其中新增债券6亿元（…、新增专项债券3亿元）: of the level.
  const ofOther = tokens.some(({ place, end }) => place?.own === false && place.code === null && end < start)
  const owner = ofOther ? nobody : null
  return read(aside, ofWhole ? whole.slots : []).map((group) => ({
    ...group,
    period: group.period ?? whole.period,
    span: group.span ?? whole.span,
    said: { ...group.said, average: group.said.average || (whole.said.average && group.said.verb === 'change') },
    place: group.place ?? whole.place ?? owner,
    partial: group.partial || whole.partial,
  }))
}

const sectors: ReadonlySet<string> = new Set(['va_primary', 'va_secondary', 'va_tertiary'])

/** 地区生产总值810亿元（增长5.2%）, （+5.2%）: the growth of what was told right before a bracket that holds no more; null if it holds anything else. */
export function growthIn(
  chars: string,
  bracket: readonly Token[],
  told: readonly Group[],
  resolve: Resolve,
): Group[] | null {
  // （同口径下降2.7%，减税影响2.1亿元）: what is said first, where no other indicator is named.
  const stop = bracket.findIndex(({ mark }) => mark === ',')
  if (stop >= 0 && bracket.slice(stop).some(({ kind }) => kind === 'name')) return null
  const aside = stop < 0 ? bracket : bracket.slice(0, stop)
  const number = aside.at(-1)?.quantity
  const whole = toldBefore(aside, told)
  if (number?.unit?.dimension !== 'percent' || !whole || !isOneLevel(whole)) return null
  const signed = aside.length === 1 && number.value < 0
  const words = aside.length === 2 && isPlus(chars, aside[0]) ? [] : aside.slice(0, -1)
  const bare = signed || (words.length === 0 && aside.length === 2)
  if (!words.every((token) => changes.has(token.class))) return null
  const said: Predicate = bare ? { ...reached, rate: true } : predicateOf(words, resolve)
  return bare || said.verb === 'change' ? [ofSame(whole, number, said)] : null
}

/** 新增专项债券14亿元（较上年多6亿元）: how much more there was of what was told right before a bracket that holds no more; null if it holds anything else. */
export function changeIn(aside: readonly Token[], told: readonly Group[], resolve: Resolve): Group[] | null {
  const number = aside.at(-1)?.quantity
  const words = aside.slice(0, -1)
  const whole = toldBefore(aside, told)
  if (!number?.unit || !whole || !isOneLevel(whole) || !words.every((token) => changes.has(token.class))) return null
  const said = predicateOf(words, resolve)
  const alike = whole.quantities[0]?.unit?.dimension === number.unit.dimension
  return alike && said.verb === 'change' && said.yearOnYear ? [ofSame(whole, number, said)] : null
}

/** What was told right before a bracket; undefined if nothing was. */
function toldBefore([first]: readonly Token[], told: readonly Group[]): Group | undefined {
  return told.find(({ end }) => end + 1 === first?.start)
}

/** A number of a bracket, of what was told right before it. */
function ofSame(whole: Group, number: Quantity, said: Predicate): Group {
  return { ...whole, said, quantities: [number], inherited: true, end: number.end }
}

/** 房地产开发投资增长13.8%（12.4亿元）, 生产总值跨过4000亿元门槛（4089.7亿元）: the amount of what was told right before a bracket by how it grew or by a mark; null if the bracket holds anything else. */
export function amountIn(aside: readonly Token[], told: readonly Group[]): Group[] | null {
  const [only, ...more] = aside
  const number = only?.quantity
  const whole = toldBefore(aside, told)
  if (number?.unit?.dimension !== 'money' || more.length > 0 || !whole) return null
  const { said, slots, quantities, goal, unstated } = whole
  const [before, ...others] = quantities
  if (!before || others.length > 0 || slots.length !== 1 || goal || unstated || said.total || said.compared) return null
  return grew(said, before) || isMarkOf(before, said, number) ? [ofSame(whole, number, reached)] : null
}

/** Whether a number says by how much its subject changed in its year. */
function grew({ verb, average }: Predicate, { unit }: Quantity): boolean {
  return verb === 'change' && unit?.dimension === 'percent' && !average
}

/** 跨过4000亿元门槛: whether a number is the mark that an amount passed: no more than it, and more than two thirds of it. */
function isMarkOf(mark: Quantity, said: Predicate, amount: Quantity): boolean {
  const passed = (mark.qualifier ?? said.qualifier) === 'at_least' && said.verb === 'reach' && !said.added
  const share = amountOf(mark) / amountOf(amount)
  return passed && mark.unit?.dimension === 'money' && share <= 1 && share > leastMark
}

const leastMark = 2 / 3

/** 新增小巨人企业4家（总数达到19家）, 5家企业被认定为高新技术企业（全市共11家）: how many there are of what was told right before a bracket to be new; null if the bracket says anything else. */
export function totalIn(aside: readonly Token[], told: readonly Group[]): Group[] | null {
  const number = aside.at(-1)?.quantity
  const words = aside.slice(0, -1)
  const whole = toldBefore(aside, told)
  const [added, ...others] = whole?.quantities ?? []
  if (!number || !whole?.said.added || others.length > 0 || whole.slots.length !== 1 || whole.goal) return null
  const inAll = words.some(({ class: role, word }) => role === 'total' || totals.test(word?.text ?? ''))
  const plain = words.every(({ place, class: role }) => place?.own || role === 'total' || role === 'reach')
  if (!inAll || !plain || number.unit?.dimension !== 'count' || added?.unit?.dimension !== 'count') return null
  return [ofSame(whole, number, reached)]
}

const totals = /^(?:总数|总量|累计)/

/** 民生支出占一般公共预算支出（96.8亿元）的77%: the amount of the whole that a bracket stands right behind; null if it is none. */
export function wholeIn(
  chars: string,
  [only, ...more]: readonly Token[],
  tokens: readonly Token[],
  read: Read,
): Group[] | null {
  const at = tokens.findIndex(({ end }) => end + 1 === only?.start)
  const name = tokens[at]
  const behind = tokens.find(({ start }) => start === (only?.end ?? 0) + 1)
  if (only?.quantity?.unit?.dimension !== 'money' || more.length > 0 || name?.name?.single == null) return null
  if (chars.charAt(name.start - 1) !== '占' || behind?.class !== 'whose') return null
  return tokens.slice(0, at).some(({ place }) => place?.own === false) ? null : read([name, only], [])
}

/**
 * 技术合同成交额3.5亿元（上年为2.9亿元）, 城镇新增就业31万人（其中2016年7万人）, 增至216家（2016年新认定69家）: what was told right before a bracket, of the one
 * year that it begins with; null if it holds anything else.
 */
export function yearIn(aside: readonly Token[], told: readonly Group[], resolve: Resolve): Group[] | null {
  const words = isSubset(aside.slice(0, 1)) ? aside.slice(1) : aside
  const [time, ...more] = words
  const number = words.at(-1)?.quantity
  const whole = toldBefore(aside, told)
  if (
    time?.kind !== 'time' ||
    time.time.kind === 'relative' ||
    !number?.unit ||
    !whole ||
    whole.goal ||
    whole.unstated ||
    whole.slots.length !== 1
  )
    return null
  const verbs = more.slice(0, -1)
  if (!verbs.every((token) => telling.has(token.class) || token.word?.text === '只有')) return null
  const [level, ...others] = whole.quantities
  const period = resolve(time)
  const summed = verbs.some(({ class: role }) => role === 'total')
  if (!period || isSpan(period) !== summed || others.length > 0 || !level) return null
  const alike = level.unit?.dimension === number.unit.dimension
  // 同比下降2.6%（上年为70亿元）: the amount of what fell.
  const amount = number.unit.dimension === 'money' && grew(whole.said, level)
  if (!alike && !(amount && verbs.length > 0)) return null
  const adds = verbs.length === 0 ? whole.said.added : verbs.some(({ class: role }) => role === 'add')
  const said = {
    ...reached,
    ...(adds && verbs.length > 0 ? predicateOf(verbs, resolve) : {}),
    added: adds,
    total: summed,
  }
  return [{ ...ofSame(whole, number, said), period, span: null }]
}

const telling: ReadonlySet<string> = new Set(['reach', 'add', 'total'])

/** 是2015年（257万千瓦）的2.4倍: the level of the year that a bracket stands right behind, with which the number behind it is compared; null if it is none. */
export function baseIn(
  [only, ...more]: readonly Token[],
  tokens: readonly Token[],
  told: readonly Group[],
  resolve: Resolve,
): Group[] | null {
  const number = only?.quantity
  if (!number?.unit || more.length > 0) return null
  const time = tokens.find(({ end }) => end + 1 === only?.start)
  const next = told.find(({ quantities: [first] }) => (first?.start ?? 0) > number.end)
  if (time?.kind !== 'time' || next?.quantities[0]?.unit?.dimension !== 'times' || next.slots.length !== 1) return null
  const period = resolve(time)
  if (!period || isSpan(period) || !next.said.base || next.said.base.to !== period.to) return null
  return [{ ...next, said: reached, period, span: null, quantities: [number], end: number.end }]
}

const reached = { ...predicateOf([], () => null), verb: 'reach' as const }

/**
 * 固定资产投资（目标增长4%，实际下降6.2%）, 技改投资增速（15.2%）, 固定资产投资（-16.8%）: how an indicator fared whose name stands right before a bracket;
 * null if the bracket does not say so.
 */
export function outcomeIn(
  chars: string,
  aside: readonly Token[],
  tokens: readonly Token[],
  read: Read,
): Group[] | null {
  const start = (aside[0]?.start ?? 0) - 1
  const at = tokens.findIndex(({ end }) => end === start)
  const rate = tokens[at]?.class === 'rate' ? tokens[at] : undefined
  const name = rate ? tokens[at - 1] : tokens[at]
  if (name?.name?.single == null || tokens.slice(0, at).some(({ place }) => place?.own === false)) return null
  const outcome = aside.findIndex((token) => chars.startsWith('实际', token.start))
  // …，2019年实际0.79%: with the words of its clause that say when.
  const clause = aside.slice(0, outcome + 1).findLastIndex(({ mark }) => mark !== '') + 1
  if (outcome > 0) return read([name, ...aside.slice(clause, outcome), ...aside.slice(outcome + 1)], [])
  const [only, ...more] = aside
  const number = only?.quantity
  if (!number || more.length > 0 || number.unit?.dimension !== 'percent' || !(rate || number.value < 0)) return null
  return growth ? read([name, wordToken(growth, only.start, only.start), only], []) : null
}

const growth = words.get('增速')

/** Whether a token is the sign before a number. */
function isPlus(chars: string, token: Token | undefined): boolean {
  return token?.kind === 'text' && chars.slice(token.start, token.end) === '+'
}

const changes: ReadonlySet<string> = new Set(['rise', 'fall', 'year_on_year', 'basis'])

/** Whether a number is one amount or count of one subject, no sum of years and no change. */
function isOneLevel({ quantities: [only, ...more], slots, said, goal, unstated }: Group): boolean {
  const dimension = only?.unit?.dimension
  if (!dimension || more.length > 0 || slots.length !== 1 || goal || unstated) return false
  return !ratioDimensions.has(dimension) && !said.total && !said.added && !said.compared && said.verb !== 'change'
}

/** 物价涨幅偏高（居民消费价格总水平上涨4.6%，…）: a bracket that is a statement of its own, in a sentence of no other area; null if it is none. */
export function statedIn(aside: readonly Token[], tokens: readonly Token[], read: Read): Group[] | null {
  const [subject, verb] = aside
  const single = subject?.name?.single != null && !subject.name.activity && !subject.name.weak
  const says = verb?.kind === 'quantity' || verb?.class === 'rise' || verb?.class === 'fall' || verb?.class === 'reach'
  if (!single || !says || tokens.some(comparesOrPlaces)) return null
  return read(aside, [])
}

function comparesOrPlaces(token: Token): boolean {
  return token.class === 'compare' || token.word?.traits.has('compare_place') === true || token.place?.own === false
}

/** 一般公共预算收入13亿元，增长7%（税收收入10亿元，增长9%）: taxes are always a part of revenue. */
function isTaxOf([first]: readonly Token[], { slots: [whole] }: Group): boolean {
  return first?.name?.single === 'tax_revenue' && whole?.code === 'budget_revenue'
}

/** 新增债券98.6亿元（一般债券15.6亿元、专项债券83亿元）: amounts that are together the one before the bracket are its parts. */
function addsUp(aside: readonly Token[], { quantities: [whole] }: Group): boolean {
  const parts = aside.flatMap(({ quantity }) => quantity ?? [])
  if (!whole || parts.length < 2) return false
  const sum = parts.reduce((total, part) => total + (part.unit === whole.unit ? part.value * part.magnitude : NaN), 0)
  return Math.abs(sum - whole.value * whole.magnitude) < sum / 1000
}

function isAmount({ quantities: [only, ...more] }: Group): boolean {
  return only?.unit?.dimension === 'money' && more.length === 0
}

/** 受|房地产开发投资|下降|27.4%|等因素影响，…: the change of an indicator that a circumstance names as the cause of something else; null if it names none. */
export function causeIn(chars: string, aside: readonly Token[], read: Read): Group[] | null {
  const [affected, subject] = aside
  const end = aside.findLastIndex(({ quantity }) => quantity?.unit?.dimension === 'percent')
  if (!affected || !chars.startsWith('受', affected.start) || subject?.kind !== 'name' || end < 0) return null
  const change = aside.slice(1, end + 1)
  return change.some(({ class: role }) => role === 'rise' || role === 'fall') ? read(change, []) : null
}
