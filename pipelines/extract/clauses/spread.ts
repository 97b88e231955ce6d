import { areaByCode } from '../../../schemas/areas.ts'
import { fits } from '../facts/readings.ts'
import { areAmongOthers } from '../lexer/counted_places.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isJoint, type Token } from '../lexer/tokens.ts'
import { ratioDimensions } from '../lexer/units.ts'
import type { Period } from '../periods.ts'
import { countsPlaces } from './kinds_of_areas.ts'
import type { Words } from './leads.ts'
import type { Predicate } from './predicates.ts'
import { asShare, asShareOfAll } from './shares.ts'
import { type Slot, slotWith } from './slot.ts'
import type { State } from './state.ts'

/** A slot for each number, as far as the words share the subjects out. */
export function slotsOf(
  { chars, lead, quantities }: Words,
  subjects: readonly Slot[],
  years: readonly Period[] | null,
  said: Predicate,
  history: State['history'],
  terms: readonly string[],
): readonly Slot[] {
  // 长沙、株洲两市进出口增长5%: one number for so many places is of them together; not 长沙一市即达.
  const counting = lead.find((token) => countsPlaces(chars, token) && chars.charAt(token.start) !== '一')
  // 十堰、随州等市生产总值超过800亿元: each of those that are named among others has passed the mark.
  const passed = counting && areAmongOthers(chars, counting.start) && passes(quantities, lead)
  if (quantities.length === 1 && !said.each && counting && !passed) return []
  const points = quantities.every(({ unit }) => unit?.dimension === 'points')
  // 二产比重由34%提高到39%，一产由14%降到12%
  const percent = said.from || said.verb === 'reach'
  const ofShares = points || (percent && quantities.every(({ unit }) => unit?.dimension === 'percent'))
  const ofKind = counting ? subjects.map((slot) => ofThatKind(chars, counting, slot)) : subjects
  const told = ofShares && !said.rate ? ofKind.map((slot) => asShare(slot, terms) ?? slot) : ofKind
  const counted = inDays(told, quantities, history)
  if (years) return counted
  // 植被平均覆盖度和|森林覆盖率|分别提高5个和2个百分点: the last of some that were not all read.
  const [only, ...more] = counted
  if (said.apart && only && more.length === 0 && quantities.length > 1 && goesOnList(lead, only))
    return quantities.map((_, at) => (at === quantities.length - 1 ? only : slotWith(only, { code: null, shared: [] })))
  const each = said.each && (!said.apart || tellsNoMore(chars, quantities))
  return (each ? eachOf(counted, quantities, history) : null) ?? spread(counted, quantities, history)
}

/** 三次产业增加值分别为…，比重为8:52:40: the shares of the sectors told of last, in numbers that are together all of it; null if the words or the numbers say anything else. */
export function sectorShares(
  lead: readonly Token[],
  quantities: readonly Quantity[],
  history: State['history'],
): readonly Slot[] | null {
  if (quantities.length !== 3 || !lead.some(({ class: role }) => role === 'share')) return null
  // 用电量|占比: of something else.
  if (lead.some(({ kind }) => kind !== 'word' && kind !== 'mark')) return null
  const sum = quantities.reduce((total, { unit, value }) => total + (unit?.dimension === 'percent' ? value : NaN), 0)
  if (!(Math.abs(sum - 100) <= 1)) return null
  const sectors = opened(history.findLast((slots) => opened(slots).every(isSector)) ?? [])
  return sectors.length === 3 ? sectors.map(asShareOfAll) : null
}

function isSector(slot: Slot): boolean {
  return asShareOfAll(slot) !== slot
}

/** 本溪等|县|旅游收入…: of a county that is called so, and not of the city. */
function ofThatKind(chars: string, { start, end }: Token, slot: Slot): Slot {
  const counties = areAmongOthers(chars, start) && chars[end - 1] === '县'
  const isNone = counties && slot.place?.code != null && areaByCode(slot.place.code)?.level === 'prefecture'
  return isNone ? slotWith(slot, { code: null, shared: [] }) : slot
}

/** Whether a number is a mark that its subject is beyond. */
function passes([only]: readonly Quantity[], lead: readonly Token[]): boolean {
  return only?.qualifier === 'at_least' || lead.at(-1)?.word?.qualifier === 'at_least'
}

/** Whether a subject stands right behind 和 or 、. */
function goesOnList(lead: readonly Token[], { start, shared }: Slot): boolean {
  const at = lead.findIndex((token) => token.start === start)
  const before = at > 0 ? lead[at - 1] : undefined
  return shared.length === 0 && before !== undefined && isJoint(before)
}

/** 城乡居民收入分别增长7%以上，快于…: whether one number is all that 分别 tells. */
function tellsNoMore(chars: string, quantities: readonly Quantity[]): boolean {
  return /^(?:[。;]|,(?![0-9]))/.test(chars.slice(quantities.at(-1)?.end, (quantities.at(-1)?.end ?? 0) + 2))
}

/** 优良天数243天，优良率66.6%，增加16天: so many days are of what was counted in days. */
function inDays(told: readonly Slot[], [quantity]: readonly Quantity[], history: State['history']): readonly Slot[] {
  if (quantity?.unit?.dimension !== 'days') return told
  const isCounted = ({ code }: Slot) => code !== null && fits(code, quantity)
  if (told.some(isCounted)) return told
  return history.findLast((slots) => slots.every(isCounted)) ?? told.map(asDays)
}

/** 优良天数比率为84%，增加6天: of the days themselves. */
function asDays(slot: Slot): Slot {
  return slot.code === 'air_good_ratio' ? slotWith(slot, { code: 'air_good_days' }) : slot
}

/** One number for each of two subjects: 城乡居民收入都增长7%; 接待游客x万人次，旅游收入y亿元，均增长15%. Null if it is not told so. */
function eachOf(
  subjects: readonly Slot[],
  quantities: readonly Quantity[],
  history: State['history'],
): readonly Slot[] | null {
  const [only, ...others] = subjects
  if (!only || quantities.length > 1) return null
  // 生产总值、存贷款余额均突破2万亿元; 城乡居民收入 among others is of them all.
  const open = (slot: Slot) => slot.code === null && isPair(slot)
  if (others.length > 0)
    return subjects.some(open) ? subjects.flatMap((slot) => (open(slot) ? eachShared(slot) : slot)) : null
  if (isPair(only)) return eachShared(only)
  return history.length === 2 ? history.flat() : null
}

/** Whether a name is one of several indicators: 存贷款余额. */
function isPair({ shared }: Slot): boolean {
  return shared.length > 1
}

function eachShared(slot: Slot): readonly Slot[] {
  return slot.shared.map((code) => slotWith(slot, { code }))
}

/** The last subjects, one for each number; none where one of the numbers could not be its subject's (培育3个产值超1500亿元、2个…的集群). */
function lastFor(quantities: readonly Quantity[], history: readonly (readonly Slot[])[]): readonly Slot[] {
  const last = lastNamed(history, quantities.length)
  return last.every((slot, at) => mayBeOf(slot, quantities[at])) ? last : []
}

function mayBeOf({ code }: Slot, quantity: Quantity | undefined): boolean {
  const unit = quantity?.unit
  return !unit || code === null || ratioDimensions.has(unit.dimension) || fits(code, quantity)
}

/** One slot for each number: shared names opened, a single subject for all, or the last subjects of the sentence for 分别. */
function spread(
  slots: readonly Slot[],
  quantities: readonly Quantity[],
  history: readonly (readonly Slot[])[],
): readonly Slot[] {
  const count = quantities.length
  if (slots.length === count) return slots
  // 工业增加值、销售收入和利税分别增长…: of what the catalogue lacks, 和 parts what no list knows.
  const parted = slots.flatMap((slot) =>
    slot.code === null && slot.shared.length === 0 ? slot.term.split(joints).map(() => slot) : slot,
  )
  if (parted.length === count) return parted
  // 衡南、耒阳两县市进出口突破20亿元，分别为28.6亿元、24.7亿元
  if (slots.length === 0 && count > 1) return lastFor(quantities, history)
  const [only] = slots
  if (slots.length === 1 && only) {
    if (only.shared.length === count) return only.shared.map((code) => slotWith(only, { code }))
    const own = only.code === null ? [] : quantities.filter((quantity) => fits(only.code ?? '', quantity))
    // 37个、159万平方米: two sizes of one thing.
    if (own.length === 1 && new Set(quantities.map(({ unit }) => unit?.name)).size === count)
      return quantities.map((quantity) => (quantity === own[0] ? only : slotWith(only, { code: null, shared: [] })))
    return count > 1 ? lastFor(quantities, history) : []
  }
  // 用电量和存、贷款余额分别增长6%、9%、11%: one name of several in a list.
  const each = opened(slots)
  if (each.length === count) return each
  return count === 1 ? slots : []
}

/** 老旧小区…，电梯…，其中武汉分别为260个、350部: the last so many subjects, of the one area that numbers of each are told of; null if they are not so many. */
export function ofOneArea(
  history: State['history'],
  [placed, ...more]: readonly Slot[],
  count: number,
): readonly Slot[] | null {
  if (!placed?.place || more.length > 0) return null
  const named = lastNamed(history, count)
  return named.length === count ? named.map((slot) => slotWith(slot, { place: placed.place })) : null
}

/**
 * 接待游客2800万人次，旅游收入200亿元，其中枝江市|320万人次、18亿元: what was told of all in the unit of each number, of the one area that they are told of; null if two are
 * in one unit, nothing was told in one, or they are of what is spoken of.
 */
export function byUnit(
  quantities: readonly Quantity[],
  [placed, ...more]: readonly Slot[],
  { counted }: State,
): readonly Slot[] | null {
  if (!placed?.place || placed.code === null || more.length > 0) return null
  const [first, ...others] = quantities
  if (!first || (others.length === 0 && isTold(first, placed.code, counted))) return null
  if (new Set(quantities.map(({ unit }) => unit?.name)).size < quantities.length) return null
  const { place } = placed
  const slots = quantities.flatMap(({ unit }) => {
    const [only, ...alike] = counted.filter((told) => told.unit === unit)
    return only && alike.length === 0 ? slotWith(only.slot, { place }) : []
  })
  return slots.length === quantities.length ? slots : null
}

/** Whether a number may be of an indicator: in the unit in which it was told of all (200部, not 40个), or in any that it is told in. */
function isTold(quantity: Quantity, code: string, counted: State['counted']): boolean {
  const told = counted.find(({ slot }) => slot.code === code)
  const alike = told === undefined || told.unit === quantity.unit || quantity.unit?.dimension !== 'count'
  return alike && fits(code, quantity)
}

/** 存款…，贷款…，后者增长8%: the one of the last two subjects that a clause begins with, none if there were not two; null if it begins with neither word. */
export function formerOrLatter([first]: readonly Token[], { history, slots }: State): readonly Slot[] | null {
  const which = ['前者', '后者'].indexOf(first?.word?.text ?? '')
  return which < 0 ? null : lastNamed(history.length > 0 ? history : [slots], 2).slice(which, which + 1)
}

const joints = /[和与及]/

/** The last so many subjects of a sentence, where they are the whole of some groups (生产总值和零售总额跨百亿，农民收入跨万元，分别增长…); none else. */
function lastNamed(history: readonly (readonly Slot[])[], count: number): readonly Slot[] {
  let named: readonly Slot[] = []
  for (let at = history.length - 1; at >= 0 && named.length < count; at--)
    named = [...opened(history[at] ?? []), ...named]
  return named.length === count ? named : []
}

/** Subjects, each name that several share as those. */
function opened(slots: readonly Slot[]): readonly Slot[] {
  return slots.flatMap((slot) => (slot.shared.length > 1 ? slot.shared.map((code) => slotWith(slot, { code })) : slot))
}

/** Leaves out what counts only beside a word that its clause does not have: 改造棚户区3000套、老旧小区20个, not 老旧小区20个. */
export function withCompanions(
  { chars, clause, lead, behind, quantities }: Words,
  slots: readonly Slot[],
): readonly Slot[] {
  if (slots.every((slot) => slot.needs.length === 0)) return slots
  const beside = chars.slice(clause, behind.at(-1)?.end ?? lead.at(-1)?.end)
  const close = clauseAt(chars, quantities.at(-1)?.end ?? clause)
  return slots.map((slot) =>
    slot.needs.length === 0 ||
    slot.needs.some((word) => beside.includes(word) || close.replace(ofTask, '').endsWith(word))
      ? slot
      : slotWith(slot, { code: null }),
  )
}

/** 完成321个老旧小区|的改造任务 */
const ofTask = /(?:任务|工作|工程|项目)$/

/** What stands from a place on to the end of its clause: 实施800个|老旧小区、715公里管网改造 ends in what is done with all of them. */
function clauseAt(chars: string, from: number): string {
  return /^[^,;。:!?]*/.exec(chars.slice(from, from + longestClause))?.[0] ?? ''
}

/** Characters behind a number in which the end of its clause is looked for. */
const longestClause = 60
