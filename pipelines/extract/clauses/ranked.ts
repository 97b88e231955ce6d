import { itemAt } from '../item_at.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isJoint, type PlaceToken, type Token } from '../lexer/tokens.ts'
import { countsPlaces, isKindOfAreas } from './kinds_of_areas.ts'
import { namedSlot, type Slot, slotWith } from './slot.ts'
import { nobody, ownerOf } from './where.ts'

/**
 * 天长市增速最高，达8%; 总量最大的是天长市，达46亿元; 增速居前两位的是天长市、明光市，分别增长…: the subject that a clause names, or the one before, of each of the
 * areas that the clause, without a number, says to be first or last; null if it is not one.
 */
export function ranked(
  chars: string,
  lead: readonly Token[],
  areas: readonly PlaceToken[],
  before: readonly Slot[],
): readonly Slot[] | null {
  const name = lead.find((token) => token.kind === 'name')
  const [subject, ...others] = name ? [namedSlot(chars, name.name, name.start, name.end)] : before
  if (!subject || subject.code === null || others.some(({ code }) => code !== subject.code)) return null
  const start = lead[0]?.start ?? 0
  return areas.map((area) => slotWith(subject, { start, place: ownerOf(area) }))
}

/** 居全省前两位的是天长市、明光市; 排第三位的全椒县: the areas that a clause says to be first or last, and of which it says no more than an indicator; none if it says more. */
export function rankedAreas(chars: string, clause: readonly Token[]): readonly PlaceToken[] {
  if (clause.every(({ place }) => place === null || place.own)) return noAreas
  const lead = clause.filter((token, index) => !isAmongAll(chars, token, itemAt(clause, index - 1)))
  const areas = areasOf(lead)
  if (areas.length === 0) return areas
  const [from, to] = [areas[0]?.start ?? 0, areas.at(-1)?.end ?? 0]
  const words = lead.filter(
    ({ kind, place, end, start }) => kind !== 'name' && !place?.own && (end <= from || start >= to),
  )
  const ranks = words.some((token) => token.class === 'compare' || isSuperlative(chars, token))
  const says = ({ kind, mark }: Token) => kind === 'word' || kind === 'time' || mark === '、'
  return ranks && words.every((token) => says(token) || isSuperlative(chars, token) || countsPlaces(chars, token))
    ? areas
    : []
}

const noAreas: readonly PlaceToken[] = []

/** 各县|市中|城镇化率最高的是…: whether a token says that all areas of a kind are compared. */
function isAmongAll(chars: string, { kind, start, end }: Token, before: Token | undefined): boolean {
  if (kind === 'place') return chars[start] === '各'
  if (kind !== 'text' || before?.kind !== 'place' || chars[before.start] !== '各') return false
  const words = chars.slice(start, end).replace(/中$/, '')
  return words === '' || isKindOfAreas(words)
}

/** 收入居前两位的县市依次是|：|枝江市56亿元、宜都市43亿元: whether a colon stands between what areas are ranked by and the first of them. */
export function opensRanking(chars: string, lead: readonly Token[], { mark }: Token, next: Token | undefined): boolean {
  if (mark !== ':' || next?.place?.own !== false || lead.at(-1)?.class !== 'reach') return false
  const says = ({ kind, place, start, end }: Token) =>
    kind === 'word' || kind === 'name' || place?.own === true || isKindOfAreas(chars.slice(start, end))
  // 其他|县市|依次为：
  const ranks = (token: Token) =>
    token.class === 'compare' || isSuperlative(chars, token) || chars.slice(token.start, token.end) === '其他'
  return lead.some(ranks) && lead.every((token) => says(token) || ranks(token))
}

/**
 * 增速较快的|四川、青海|分别增长…: a lead without the words of rank that stand before its areas; what they rank them by (收入最高的|枝江市|达到…) is put
 * behind the areas, as if it were named there.
 */
export function withoutRank(chars: string, lead: Token[]): Token[] {
  const whose = lead.findIndex((token) => token.class === 'whose')
  if (whose < 1 || lead[whose + 1]?.place?.own !== false) return lead
  const words = lead.slice(0, whose)
  const [name, ...more] = words.filter(({ kind }) => kind === 'name')
  const isRank = (token: Token) => token.class === 'rate' || token.class === 'compare' || isSuperlative(chars, token)
  const says = (token: Token) => token === name || token.word !== null || isSuperlative(chars, token)
  if (more.length > 0 || !words.some(isRank) || !words.every(says)) return lead
  const rest = lead.slice(whose + 1)
  if (!name) return rest
  const end = rest.findIndex((token) => token.kind !== 'place' && !isJoint(token))
  return end < 0 ? [...rest, name] : [...rest.slice(0, end), name, ...rest.slice(end)]
}

/** 14个|市州|生产总值排名为|：天长市8510亿元，…: what so many areas are ranked by, of areas that are not known yet; null if words behind a count name nothing. */
export function rankedBy(chars: string, behind: readonly Token[]): readonly Slot[] | null {
  const [kind] = behind
  const name = behind.find((token) => token.kind === 'name')
  if (kind?.kind !== 'text' || name?.kind !== 'name' || !isKindOfAreas(chars.slice(kind.start, kind.end))) return null
  if (behind.some((token) => token !== kind && token !== name && token.kind !== 'word')) return null
  return [slotWith(namedSlot(chars, name.name, name.start, name.end), { place: nobody })]
}

/** 分县区|一般公共预算收入，秦州区…: of which kind the areas are that are listed. */
const byKind = /^分[省市区县州盟旗]{1,3}$/

/** 三市|跻身|生产总值|千亿元行列：襄阳1500亿元、…: what a sentence says that so many areas have, or areas of a kind, of those that it goes on to list; null if it does not begin with them, or names more than one thing. */
export function listedBelow(chars: string, lead: readonly Token[], mark: string): readonly Slot[] | null {
  const first = lead.find(({ place }) => place?.own !== true)
  if (first === undefined) return null
  const opens = byKind.test(chars.slice(first.start, first.end)) || (mark === ':' && countsPlaces(chars, first))
  if (!opens || lead.some(({ kind }) => kind === 'quantity' && mark === ',')) return null
  const [name, ...others] = lead.filter((token) => token.kind === 'name')
  if (name?.kind !== 'name' || others.length > 0) return null
  return [slotWith(namedSlot(chars, name.name, name.start, name.end), { place: nobody })]
}

/** 增速居前的3个|县市|依次为|天长市、明光市、全椒县，分别增长…; 8个|县市中|增速最快的是|天长市，达8%: the subject that was told, of each of the areas that a clause ends with behind how many they are; null if it lists none so. */
export function rankedBehindCount(
  chars: string,
  behind: readonly Token[],
  told: readonly Slot[],
): readonly Slot[] | null {
  const [subject, ...others] = told
  const [kind] = behind
  if (!subject || subject.code === null || kind?.kind !== 'text') return null
  if (others.some(({ code }) => code !== subject.code)) return null
  if (!isKindOfAreas(chars.slice(kind.start, kind.end).replace(/中$/, ''))) return null
  const areas = areasOf(behind)
  const verbs = behind.slice(1, behind.indexOf(areas[0] ?? kind))
  const lists =
    verbs.some((token) => token.class === 'reach') &&
    verbs.every((token) => token.word !== null || isSuperlative(chars, token))
  if (areas.length === 0 || !lists || areas.at(-1) !== behind.at(-1)) return null
  return areas.map((area) => slotWith(subject, { start: area.start, place: ownerOf(area) }))
}

/** The areas within the reporting one that a clause lists, of which a zone (高新区) has no code; none if it knows none of them, or parts them by more than 、 or 和. */
function areasOf(lead: readonly Token[]): PlaceToken[] {
  const areas = lead.filter((token): token is PlaceToken => token.kind === 'place' && !token.place.own)
  const [first, last] = [areas[0], areas.at(-1)]
  if (!first || !last || areas.every(({ place }) => place.code === null)) return []
  const list = lead.slice(lead.indexOf(first), lead.indexOf(last) + 1)
  return list.every((token) => token.place?.own === false || isJoint(token)) ? areas : []
}

/** Whether words that the lexicon does not know, or that it knows to say no more than how (较快), say a rank. */
export function isSuperlative(chars: string, token: Token): boolean {
  if (token.kind !== 'text' && token.class !== 'plain') return false
  return isRank(chars.slice(token.start, token.end))
}

/** 森林覆盖率|保持|全省|首位: whether a clause ends by saying which rank its subject has among others. */
export function endsInRank(chars: string, lead: readonly Token[]): boolean {
  const [others, rank] = lead.slice(-2)
  return others?.place?.own === false && rank?.kind === 'text' && isRank(chars.slice(rank.start, rank.end))
}

/** 生产总值|迈上|新的大台阶: whether a clause ends by saying which step its subject has come to. */
export function endsInStep(chars: string, lead: readonly Token[]): boolean {
  const [verb, step] = lead.slice(-2)
  return verb?.class === 'reach' && step?.kind === 'text' && steps.test(chars.slice(step.end - 2, step.end))
}

const steps = /^(?:台阶|关口|大关)$/

/** 前|15位, 前|10名: whether a number says among the first how many its subject is. */
export function isRankNumber(chars: string, before: Token | undefined, { unitText }: Quantity): boolean {
  return before?.kind === 'text' && chars.slice(before.start, before.end) === '前' && rankUnits.has(unitText)
}

const rankUnits: ReadonlySet<string> = new Set(['', '位', '名', '强'])

/** Whether words say a rank: 领先, 最高, 居各区县首位, 第四. */
export function isRank(text: string): boolean {
  const words = withoutKind(text)
  return rankPatterns.some((pattern) => pattern.test(words)) || rankWords.has(words)
}

/** 排前三位的|县市 */
function withoutKind(words: string): string {
  const at = words.lastIndexOf('的') + 1
  return at > 0 && isKindOfAreas(words.slice(at)) ? words.slice(0, at) : words
}

const rankWords: ReadonlySet<string> = new Set(
  '领先 领跑 紧随其后 次之 略高 略低 稍高 稍低 居 排 列 分居 分列 排列 前 其后'.split(' '),
)
/** 居各区县首位, 居全省前列 */
const amongAll = /^[居列排]?[各全]?[省市区县州盟旗]{0,3}(?:首位|榜首|前列|末位)$/
/** 最高, 较快, 更多, 最多的前三位 */
const most = /^[最较更][高大快多低好优小慢少弱强]?(?:的前[一二三四五六七八九十两][位名])?$/
/** 排前三位的 */
const amongFirst = /^[居排列]?前[一二三四五六七八九十两][位名]?的?$/
/** 第四, 七位, 排第5 */
const ordinal = /^[居排列]?(?:第?[一二三四五六七八九十]{1,3}|第[0-9]{1,2})[位名]?$/
const rankPatterns = [amongAll, most, amongFirst, ordinal]
