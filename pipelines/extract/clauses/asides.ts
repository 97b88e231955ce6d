import { indicatorByCode } from '../../../schemas/indicators.ts'
import { fits } from '../facts/readings.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isClauseEnd, isJoint, isKnownArea, type NumberToken, type PlaceToken, type Token } from '../lexer/tokens.ts'
import { ofNext } from './aside_next.ts'
import { type OfArea, type Told, toldOf } from './aside_of_area.ts'
import type { Read } from './brackets.ts'
import { type Group, unstatedGroup } from './groups.ts'
import { countsPlaces, isKindOfAreas } from './kinds_of_areas.ts'
import { predicateOf } from './predicates.ts'
import { type Slot, slotWith } from './slot.ts'
import type { State } from './state.ts'
import { phraseOf } from './subjects.ts'
import { ownerOf } from './where.ts'

/** What a number in brackets behind an area within the reporting one says; null if the bracket holds more, or the words do not tell of what it is. */
export function ofPlace(aside: readonly Token[], sentence: Told): Group[] | null {
  const number = onlyNumber(aside)
  if (!number) return levelAndGrowth(aside, sentence) ?? ofPlacesWithin(aside, sentence)
  const area = areaBefore(number, sentence.tokens)
  if (!area) return null
  const found = { number, area }
  return (
    ofPlaceBefore(found, sentence) ??
    ofNext(found, sentence) ??
    ofPlacesListed(found, sentence) ??
    ofListBefore(found, sentence) ??
    ofListSpoken(found, sentence)
  )
}

/** 枝江市（580亿元，增长6%）: what an area has in brackets, and how much that grew; null if the bracket says anything else, or the words do not tell of what. */
function levelAndGrowth([number, mark, ...rest]: readonly Token[], sentence: Told): Group[] | null {
  const change = rest.at(-1)?.quantity
  const words = rest.slice(0, -1)
  if (!number || !(mark?.mark === ',' || (mark && isJoint(mark))) || change?.unit?.dimension !== 'percent') return null
  const said = predicateOf(words, sentence.resolve)
  if (said.verb !== 'change' || !words.every(({ class: role }) => changing.has(role))) return null
  const levels = ofPlace([number], sentence)
  return (
    levels?.flatMap((level) => [level, { ...level, said, quantities: [change], inherited: true, end: change.end }]) ??
    null
  )
}

const changing: ReadonlySet<string> = new Set(['rise', 'fall', 'year_on_year', 'plain'])

/**
 * 小巨人企业382家（枝江市58家、宜都市51家）; 粮食产量…（其中枝江市一市即达46亿斤）: the numbers of areas within the reporting one that a bracket lists, of what the
 * sentence told last in such numbers; null if it lists anything else beside them.
 */
function ofPlacesWithin(aside: readonly Token[], { chars, told }: Told): Group[] | null {
  const first = aside.findIndex(isKnownArea)
  // 居全省第7位、枝江市58家: a rank before them.
  const list = aside.slice(first)
  const items = listedItems(chars, first < 0 ? [] : list)
  const [one] = items ?? []
  if (!items || !one || aside.slice(0, first).some(({ kind }) => kind === 'quantity' || kind === 'name')) return null
  const whole = wholeOf(one, told)
  const [subject, ...more] = whole?.slots ?? []
  if (!whole || !subject || subject.code === null || more.length > 0) return null
  return items.map((item) => {
    const { start } = item.area
    return { ...toldOf(whole, slotWith(subject, { start }), item), start }
  })
}

/** The areas of a list, each with its number; null if it holds more than those, what joins them, and words that say no more than that it is so. */
function listedItems(chars: string, list: readonly Token[]): OfArea[] | null {
  const items: OfArea[] = []
  let area: PlaceToken | null = null
  for (const token of list) {
    if (token.kind === 'place') {
      if (area || token.place.own || token.place.code === null) return null
      area = token
    } else if (token.kind === 'quantity') {
      if (!area) return null
      items.push({ number: token, area })
      area = null
    } else if (area ? !saysSo(chars, token) : token.kind !== 'mark' && token.class !== 'and') return null
  }
  return area || items.length === 0 ? null : items
}

/** 枝江市|一市|即|达|46亿斤 */
function saysSo(chars: string, token: Token): boolean {
  return (
    token.class === 'reach' ||
    token.class === 'plain' ||
    (token.kind === 'text' && alone.test(chars.slice(token.start, token.end)))
  )
}

const alone = /^一[市县区州]即?$/

/** 工业增加值增长12%，来安县（19%）、凤阳县（16%）居前: a number in brackets behind an area, of what the sentence told in such numbers before; null if it is not one. */
function ofPlaceBefore(found: OfArea, { told }: Told): Group[] | null {
  const whole = wholeOf(found, told)
  const [subject, ...more] = whole?.slots ?? []
  return whole && subject && subject.code !== null && more.length === 0 ? [toldOf(whole, subject, found)] : null
}

/** What was told before an area in such numbers as its own, else what those have that are counted beyond such a number (生产总值过百亿元的县增加到3个，枝江（580亿元）…); undefined if nothing was. */
function wholeOf({ number: { quantity }, area }: OfArea, told: readonly Group[]): Group | undefined {
  const before = told.filter(({ end }) => end <= area.start)
  const whole = before.findLast((group) => isAlike(group, quantity))
  if (whole) return whole
  const mark = before.findLast(({ attributive, quantities: [only] }) => attributive && isInSame(only, quantity))
  return mark && { ...mark, said: predicateOf([], () => null), attributive: false }
}

/**
 * 投资增速居前的是枝江市（19%）、宜都市（16%）; 预算收入过40亿元的区市有枝江市（58亿元）: a number in brackets behind an area of a list, of what its
 * sentence named before the list or, if it only says 增速, of what it is `spokenOf`; null if that is nothing that is told in such numbers.
 */
function ofPlacesListed(
  { number, area }: OfArea,
  { chars, main, spokenOf, told, state, resolve }: Told,
): Group[] | null {
  const before = main.slice(0, main.indexOf(area))
  const opener = before.findLastIndex((token) => token.kind !== 'place' && !isJoint(token))
  const lead = namingClause(before.slice(0, Math.max(0, opener)))
  if (!opensList(before[opener]) || lead.some(({ place }) => place?.own === false)) return null
  const name = lead.findLastIndex(({ kind }) => kind === 'name')
  const phrase = phraseOf(chars, withoutKind(chars, lead.slice(0, name + 1)), { terms: [], whole: [] })
  // 分区市看，增速居前的是…: of what was spoken of.
  const ofSpoken = name < 0 && lead.some((token) => token.class === 'rate')
  // …最高的是枝江市（60%）；最低的是远安县（42%）: of the same.
  if (name < 0 && !ofSpoken && lead.some((token) => token.class === 'whose')) return ofSame({ number, area }, told)
  const [subject, ...more] = ofSpoken ? spokenOf : (phrase?.slots ?? [])
  if (!subject || subject.code === null || more.length > 0) return null
  const behind = lead.slice((ofSpoken ? lead.findLastIndex(isClauseEnd) : name) + 1)
  const end = behind.findIndex((token) => token.class === 'whose' || token.mark === ',')
  const said = predicateOf(behind.slice(0, end < 0 ? behind.length : end), resolve)
  const { quantity } = number
  const isRate = quantity.unit?.dimension === 'percent' && (said.rate || said.verb === 'change')
  if (!isRate && (said.verb === 'change' || !(fits(subject.code, quantity) || isShare(subject, quantity)))) return null
  const place = ownerOf(area)
  const group = unstatedGroup([quantity], [slotWith(subject, { place })], state)
  return [
    { ...group, said: { ...said, compared: false, qualifier: null }, place, start: subject.start, unstated: false },
  ]
}

/**
 * 枝江市（19%）、宜都市（16%）2个市规上工业增加值增速高于全省; 当阳市（6%）低于全省: a number in brackets behind an area of the list that a clause begins with, of the
 * rate that the words behind the list name, or, where they only compare, of what was told of the list before; null if it is of neither.
 */
function ofListBefore({ number, area }: OfArea, { chars, main, spokenOf, told, state, resolve }: Told): Group[] | null {
  const { quantity } = number
  const isRate = quantity.unit?.dimension === 'percent'
  const at = main.indexOf(area)
  const start = main.slice(0, at).findLastIndex(isClauseEnd) + 1
  const end = main.findIndex((token, index) => index > at && isClauseEnd(token))
  const clause = main.slice(start, end < 0 ? main.length : end)
  const behind = clause.findIndex((token) => !(token.kind === 'place' && !token.place.own) && !isJoint(token))
  if (behind < 0 || at - start >= behind) return null
  const rest = clause.slice(behind)
  const name = rest.findIndex(({ kind }) => kind === 'name')
  const ofSpoken = name < 0 && rest[0]?.class === 'rate'
  if (!isRate && name !== 0) return null
  if (name < 0 && !ofSpoken) {
    const compares = rest.some((token) => token.word?.traits.has('compare_place'))
    return compares ? ofSame({ number, area }, told) : null
  }
  const phrase = phraseOf(chars, rest.slice(name, name + 1), { terms: [], whole: [] })
  const [subject, ...more] = ofSpoken ? spokenOf : (phrase?.slots ?? [])
  const said = isRate ? predicateOf(rest.slice(name + 1), resolve) : predicateOf([], resolve)
  if (!subject || subject.code === null || more.length > 0) return null
  // 枝江（31家）、宜都（18家）高新技术企业数量居前列
  if (isRate ? !(said.rate || said.verb === 'change') : !fits(subject.code, quantity)) return null
  const place = ownerOf(area)
  const group = unstatedGroup([quantity], [slotWith(subject, { place })], state)
  return [{ ...group, said: { ...said, compared: false, qualifier: null }, place, start: area.start, unstated: false }]
}

/** 枝江市（580亿元）、宜都市（410亿元）位列其后; 枝江市（13.6%）、当阳市（12.4%）实现两位数增长: a number in brackets behind an area of a sentence of areas, of what it is `spokenOf`. */
function ofListSpoken({ number, area }: OfArea, { main, spokenOf, state, resolve }: Told): Group[] | null {
  const [subject, ...more] = spokenOf
  const { quantity } = number
  const at = main.indexOf(area)
  const end = main.findIndex((token, index) => index > at && isClauseEnd(token))
  const clause = main.slice(0, end < 0 ? main.length : end)
  if (!subject || subject.code === null || more.length > 0 || clause.some(({ kind }) => kind === 'name')) return null
  const said = predicateOf(clause.slice(at + 1), resolve)
  const changed = said.verb === 'change' && quantity.unit?.dimension === 'percent'
  if (!changed && !fits(subject.code, quantity) && !isShare(subject, quantity)) return null
  const place = ownerOf(area)
  const stated = changed ? said : predicateOf([], resolve)
  const group = unstatedGroup([quantity], [slotWith(subject, { place })], state)
  return [
    { ...group, said: { ...stated, compared: false, qualifier: null }, place, start: area.start, unstated: false },
  ]
}

/** A number in brackets as what was told last of another area; null if nothing was. */
function ofSame({ number, area }: OfArea, told: readonly Group[]): Group[] | null {
  const place = ownerOf(area)
  // 支出超50亿元的有枝江市（68亿元）和宜都市（56亿元）: how much more than the mark each has.
  const marked = told.findLast(({ slots, end }) => end <= number.start && slots.some((slot) => isOf(slot, area)))
  if (marked && isInSame(marked.quantities[0], number.quantity))
    return marked.slots.slice(0, 1).map((subject) => toldOf(marked, subject, { number, area }))
  const last = told.findLast(
    ({ inherited, place, end }) => inherited && place?.code != null && !place.own && end <= area.start,
  )
  const [subject] = last?.slots ?? []
  if (!last || !subject) return null
  return [{ ...last, quantities: [number.quantity], slots: [slotWith(subject, { place })], place, end: number.end }]
}

function isOf({ place }: Slot, area: PlaceToken): boolean {
  return place?.code != null && place.code === area.place.code
}

/** Whether a subject is itself in percent, as its number is. */
function isShare({ code }: Slot, { unit }: Quantity): boolean {
  return unit?.dimension === 'percent' && code !== null && indicatorByCode(code)?.unit === '%'
}

/** What names the subject of a list: its own clause, or those before it up to a semicolon. */
function namingClause(before: readonly Token[]): readonly Token[] {
  const clause = before.slice(before.findLastIndex((token) => isClauseEnd(token)) + 1)
  if (clause.some(({ kind }) => kind === 'name')) return clause
  return before.slice(before.findLastIndex(({ mark }) => mark === ';') + 1)
}

/** 有, 是 or a colon before a list of areas. */
function opensList(token: Token | undefined): boolean {
  return token?.mark === ':' || listing.has(token?.word?.text ?? '')
}

const listing: ReadonlySet<string> = new Set(['有', '是', '为', '包括', '即', '分别是', '分别为'])

/** 6个|区市|规上工业增加值…: of which kind the areas are that are listed is no part of what is told of them. */
function withoutKind(chars: string, lead: readonly Token[]): readonly Token[] {
  const kind = lead.at(-2)
  return kind?.kind === 'text' && isKindOfAreas(chars.slice(kind.start, kind.end)) ? lead.slice(-1) : lead
}

/** The number of a bracket that holds nothing else; null if it holds more. */
function onlyNumber([number, ...others]: readonly Token[]): NumberToken | null {
  return number?.kind === 'quantity' && others.length === 0 ? number : null
}

/** The known area within the reporting one that a bracket with a number stands right behind; null if none does. */
function areaBefore(number: Token, tokens: readonly Token[]): PlaceToken | null {
  const area = tokens[tokens.indexOf(number) - 2]
  return area?.kind === 'place' && area.place.code !== null && !area.place.own ? area : null
}

/** Whether a number of the reporting area's is in the same kind of unit, and more than something to compare with. */
function isAlike({ quantities, said, place, unstated, attributive }: Group, quantity: Quantity): boolean {
  const [only, ...others] = quantities
  if (!isInSame(only, quantity) || others.length > 0) return false
  return !said.compared && !unstated && !attributive && (place === null || place.own)
}

function isInSame(one: Quantity | undefined, { unit }: Quantity): boolean {
  return one?.unit != null && one.unit.dimension === unit?.dimension
}

/** 投资148亿元（枝江市40亿元，宜都市32亿元，分别增长17%、19%）: what a bracket tells of areas within the reporting one, as a sentence that goes on with what was told in such numbers before it; null if it names anything else, or begins with no area. */
export function areasIn(aside: readonly Token[], { chars, told }: Told, read: Read): Group[] | null {
  const [area, number] = [aside[0], aside.find((token) => token.kind === 'quantity')]
  if (!isKnownArea(area) || number?.kind !== 'quantity') return null
  if (aside.some((token) => token.kind === 'name' || (token.kind === 'text' && !countsPlaces(chars, token))))
    return null
  const whole = wholeOf({ number, area }, told)
  const [subject, ...more] = whole?.slots ?? []
  if (!whole || !subject || subject.code === null || more.length > 0) return null
  return read(aside, [subject]).map((group) => ({ ...group, period: group.period ?? whole.period }))
}

/** The numbers of brackets that state nothing. */
export function numbersIn(aside: readonly Token[], state: State): Group[] {
  return aside.flatMap((token) => (token.quantity ? [unstatedGroup([token.quantity], [], state)] : []))
}
