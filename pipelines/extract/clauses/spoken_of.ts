import { fits } from '../facts/readings.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isKnownArea, type Token } from '../lexer/tokens.ts'
import { type Dimension, ratioDimensions } from '../lexer/units.ts'
import { isAdverb, isLevel, isWithinArea, setPlaces } from './actors.ts'
import { firstByWorth, isGrowthAlone, isOfAll, isPerHead, keepWorths } from './amounts_of_areas.ts'
import type { Counted } from './counts.ts'
import { inMeasureOf, inShareOf, sharesOfEach } from './in_measure.ts'
import { countsOthers, isInheritable, isItem, isSubset, saysHowMuchMore, type Words } from './leads.ts'
import { ownSlots, scopeOf } from './ownership.ts'
import { actorOf, listedAt, ofPlaces, placedSlots } from './placed.ts'
import type { Predicate } from './predicates.ts'
import { endsStatement, numbersAhead, queueSubjects } from './queued.ts'
import { asShareOfAll, contributes, namesNoContributor, partOfShare } from './shares.ts'
import { isElsewhere, isRatio, type Slot, slotWith } from './slot.ts'
import { byUnit, ofOneArea, sectorShares } from './spread.ts'
import { type State, setSubject } from './state.ts'
import type { Phrase } from './subjects.ts'
import { areShares, closedFor, countedIn, isOfClosed, keepCounted } from './told_earlier.ts'
import { nobody } from './where.ts'

/** What a number is said of: what is bound to it or named before it, else what the sentence spoke of. Keeps it for the numbers that follow. */
export function subjectsOf(
  words: Words,
  phrase: Phrase | null,
  bound: Counted | null,
  said: Predicate,
  state: State,
): { subjects: readonly Slot[]; inherited: boolean } {
  const { chars, lead, behind, quantities } = words
  const counts = quantities[0]?.unit?.dimension === 'count'
  const named = bound
    ? bound.slots
    : phrase &&
      (sharesOfEach(phrase, quantities, said, state) ??
        ofSameAreas(inMeasureOf(quantities, said, ownSlots(chars, lead, phrase, counts, state)), words, state))
  const inherited = named === null
  // 粮食产量46亿斤，占全省7.2%/比全省高5个百分点，增长3%: what it makes of that elsewhere is told of nothing, and it stays what is spoken of.
  if (inherited && (isShareElsewhere(lead) || saysHowMuchMore(chars, lead))) return { subjects: [], inherited }
  // 生产总值2.9万亿元，位次前移2位，增长5.8%: a rank is no subject of what follows.
  if (named && !bound && named.every(isRanking)) return { subjects: named, inherited }
  // 固定资产投资1200亿元，拉动经济增长1个百分点，增长8%: nor is what it contributed, of which only a share would be told further.
  if (named && !bound && named.every(contributes) && namesNoContributor(chars, lead) && !state.slots.some(isRatio))
    return { subjects: named, inherited }
  if (named && state.where.place === null) state.where.several = false
  if (bound) setSubject(state, bound.slots)
  else if (named) {
    setSubject(state, named)
    state.history.push(named)
  }
  setWhere(words, phrase, bound, named, state)
  // 增速居前两位的是|枝江市|15%: of the area alone.
  const owner = lead.slice(Math.max(0, listedAt(lead)))
  // 青岛生产总值…，一般公共预算收入985亿元；临沂突破7700亿元: of which of them, no word says.
  const dimension = quantities[0]?.unit?.dimension
  const ofAny = state.slots.length === 0 && isOpen(state)
  // …；宜都、当阳增速分别达到5.8%、5.1%
  const isRate = lead.some((token) => token.class === 'rate')
  const several = state.where.several || ofAny
  const open = dimension === 'money' ? several || isGrowthAlone(state) : several && (isRate || isBareChange(lead))
  const area = lead.find(({ place }) => place !== null && !place.own)
  if (open && inherited && (area || state.where.carried)) {
    if (area) setPlaces(chars, state, lead, area)
    state.slots = []
  }
  state.where.carried = false
  const first = open && inherited && dimension === 'money' ? firstByWorth(quantities, state) : null
  // 昌吉2610亿元、和田640亿元: the rest of its list is of the same.
  if (first) Object.assign(state.where, { several: false, settled: true })
  // 增加值310亿元，占生产总值的62%，增长7%（比上年增加9亿元）; 生产总值587亿元，占全省比重升至4.7%，其中枝江市增长8.6%: of the amount, as a share does not grow.
  if (inherited && areShares(state.slots) && isGrowth(said, quantities, state.slots))
    state.slots = state.history.findLast((slots) => !areShares(slots)) ?? state.slots
  const placed = first
    ? placedSlots(chars, owner, [first])
    : inherited && !open
      ? (placedSlots(chars, owner, state.slots.length > 0 ? state.slots : closedFor(quantities, state)) ??
        placedSlots(chars, owner, state.told) ??
        // 汉中、安康增速均超过12%: of what, only a clause right before could say.
        (lead.some((token) => token.class === 'rate') || isOfOther(state)
          ? null
          : placedSlots(chars, owner, state.within)) ??
        // 改造老旧小区516个，保障8.4万户；其中枝江市104个: of what was counted in the same unit.
        (isSubset(lead) || isOfAreaAlone(lead, quantities, state)
          ? placedSlots(chars, owner, countedIn(quantities, state))
          : null))
      : null
  // 新能源装机占比43%，达6230万千瓦; 工业投资占全部投资的41%，增长9%: of the part, of which no amount was told.
  if (inherited) state.slots = ofPart(state.slots, quantities, said) ?? state.slots
  if (inherited && isOfClosed(chars, said, quantities[0], lead, state)) state.slots = state.closed
  // 新设A x户，其中企业y户，总量z户: the total is of A.
  if (inherited && said.whole && state.slots.every(({ code }) => code === null)) state.slots = state.opened
  // 居民收入增长5%。遵义4980亿元、增长4%: no income, nor is what follows.
  if (placed && isPerHead(placed) && quantities.some(isOfAll)) {
    state.slots = []
    return { subjects: [], inherited }
  }
  const ofEach =
    placed && said.apart && quantities.length > 1 ? ofOneArea(state.history, placed, quantities.length) : null
  const inUnits = placed && !said.apart ? byUnit(quantities, placed, state) : null
  if (placed) {
    state.slots = ofEach ?? (inUnits?.length === 1 ? inUnits : placed)
    state.history.push(state.slots)
    // 枝江市155万人，城镇化率70%
    if (state.where.ofAreas && placed.length === 1 && !isSubset(lead))
      state.where.place = placed[0]?.place ?? state.where.place
  } else if (inherited && (!isInheritable(lead, quantities) || countsOthers(words))) state.slots = []
  // A、B分别增长20%以上; A收入22000元，B收入7000元，分别增长12%: one number for both.
  const both = named ? named.length > 1 : state.history.length === 2 && numbersAhead(behind) === 0
  const apart = said.apart && !(both && endsStatement(behind))
  if (apart && quantities.length === 1 && !placed) queueSubjects(state, named, numbersAhead(behind))
  else if (named || !isItem(lead)) state.queue = []
  // 增长较快的3个县依次为：枝江、宜都、当阳，分别增长…
  // …；安庆、池州受汛情影响，增速分别为3.1%和2.8%
  const told = named ?? (said.apart && !open ? (state.slots.length > 0 ? state.slots : ofAnyPlace(state.told)) : null)
  const owners = ofPlaces(chars, told, lead, quantities.length, said.each, state)
  if (owners) setSubject(state, owners)
  const ofShare = state.ofShare && quantities[0]?.unit?.dimension === 'points' && isPlainChange(lead)
  const sectors = sectorShares(lead, quantities, state.history)
  const spoken =
    owners ?? sectors ?? inUnits ?? named ?? (ofShare ? state.slots.map(asShareOfAll) : inShareOf(lead, said, state))
  state.ofShare = inherited && said.share && lead.length === 1
  const subjects = state.queue.length > 0 ? state.queue.splice(0, 1) : spoken
  state.without = false
  state.told = subjects
  if (dimension === 'money') keepWorths(subjects, quantities, state)
  if (dimension === 'percent') for (const { code } of subjects) state.grown.add(code)
  keepCounted(subjects, quantities, state)
  if (subjects.length > 0 && subjects.every((slot) => slot.code !== null && isElsewhere(slot))) state.within = subjects
  // 分区域看：韶关市|区生产总值…，人均生产总值…: of its town.
  if (named?.[0]?.place?.own && (named[0].code !== null || !state.where.opener?.item)) state.where.place = null
  return { subjects, inherited }
}

/** Keeps whose what is named or counted is, for the numbers that follow. */
function setWhere(
  { chars, lead, behind }: Words,
  phrase: Phrase | null,
  bound: Counted | null,
  named: readonly Slot[] | null,
  state: State,
): void {
  if (phrase && named && !named[0]?.place?.own)
    state.where.place = scopeOf(chars, lead, phrase) ?? actorOf(chars, lead, phrase) ?? state.where.place
  // 枝江、宜都第一产业增加值分别为…，第二产业增加值分别为…
  if (named && named.length > 1 && named.every(isElsewhere))
    state.where.places = named.map(({ place }) => place ?? nobody)
  // 枝江市进出口…；其中出口…，进口…: the parts are all of the area that the whole is of.
  const [part] = named ?? []
  if (part && isSubset(lead) && isElsewhere(part)) state.where.place = part.place ?? null
  const last = lead.at(-1)
  // 23个省级以上|开发区|实现工业增加值…: of the zones.
  const [counted, verb] = bound ? behind.slice(bound.taken - 1, bound.taken + 1) : []
  if (counted?.place?.own === false && verb?.word?.traits.has('make')) state.where.place = nobody
  // 生态经济区|38个县实现生产总值…; not 抓好煤制油、鄂尔多斯|300万吨二甲醚等项目.
  if (
    bound &&
    last?.kind === 'place' &&
    isWithinArea(chars, last) &&
    lead.every((token) => token === last || token.kind === 'mark' || isAdverb(token))
  )
    state.where.place = { code: last.place.code, own: false, level: isLevel(chars, last) }
}

/** 南通|增|5.4%: an area and how something changed there, no more. */
function isBareChange(lead: readonly Token[]): boolean {
  const changes = lead.at(-1)?.class === 'rise' || lead.at(-1)?.class === 'fall'
  return changes && lead.every((token) => token.kind === 'place' || token.kind === 'mark' || token === lead.at(-1))
}

/** Whether an area within the reporting one was told of more than one indicator before the last semicolon. */
function isOpen({ first: [one], closed: [last] }: State): boolean {
  const codes = new Set([one?.code, last?.code].filter((code) => code))
  return one !== undefined && isElsewhere(one) && codes.size > 1
}

/** The indicator whose share a clause told, where a number can be of it alone; null if none can, or it has none. */
function ofPart(
  [share, ...more]: readonly Slot[],
  quantities: readonly Quantity[],
  said: Predicate,
): readonly Slot[] | null {
  const [first, ...others] = quantities
  if (!share || !first?.unit || more.length > 0 || others.length > 0) return null
  const part = partOfShare(share.term)
  if (part?.single == null || part.weak) return null
  const grows = first.unit.dimension === 'percent' && (said.rate || isGrowth(said, quantities, []))
  const amounts = !ratioDimensions.has(first.unit.dimension) && fits(part.single, first)
  return grows || amounts
    ? [slotWith(share, { code: part.single, shared: [], activity: amounts ? false : part.activity })]
    : null
}

/** 森林覆盖率67%，嵊州市81%；监测断面达标率95%，|诸暨市98%: whether a ratio that the catalogue does not have was told since that of an area. */
function isOfOther({ slots, within }: State): boolean {
  return slots.length > 0 && slots.every(({ code }) => code === null) && within.every(isRatio)
}

/** 改造老旧小区36个，惠及2400户，|枝江市|15个: whether a number stands right behind an area, in a unit in which one thing alone was told of all. */
function isOfAreaAlone(lead: readonly Token[], [only, ...others]: readonly Quantity[], { worth }: State): boolean {
  if (!isKnownArea(lead.at(-1)) || others.length > 0) return false
  return only?.unit?.dimension !== 'money' || worth.size === 1
}

/** The one indicator that areas were told of, of none of them yet; the slots as they are if it is not one. */
function ofAnyPlace(slots: readonly Slot[]): readonly Slot[] {
  const [first, ...others] = slots
  return first && others.every(({ code }) => code === first.code) ? [slotWith(first, { place: undefined })] : slots
}

/** Whether a number says how much more there is: no share that the catalogue has grows by times or by points. */
function isGrowth({ verb, rate, direction }: Predicate, [first]: readonly Quantity[], slots: readonly Slot[]): boolean {
  const dimension = first?.unit?.dimension
  if (dimension === undefined || verb !== 'change' || direction === 0 || rate) return false
  return !shareChanges.has(dimension) || (dimension === 'times' && slots.every(({ code }) => code === null))
}

/** 占|全省(的), 占全国 */
function isShareElsewhere([share, area, ...more]: readonly Token[]): boolean {
  if (share?.class !== 'share' || more.some((token) => token.class !== 'whose')) return false
  return area ? area.place?.own === false && area.place.code === null : share.word.text === '占全国'
}

/** What a share changes by. */
const shareChanges: ReadonlySet<Dimension> = new Set(['points', 'times'])

/** 城镇化率最高的是枝江市，城镇化率为60%; 枝江市、宜都市人口不足100万人，人口分别为…: what is named again is of the areas that it was just told of, unless words say whose it is. */
function ofSameAreas(named: readonly Slot[], { lead, quantities }: Words, { slots }: State): readonly Slot[] {
  const [only, ...others] = named
  if (!only || others.length > 0 || only.place || lead.some(({ place }) => place !== null)) return named
  const same = slots.length > 0 && slots.every((slot) => slot.code === only.code && isElsewhere(slot))
  if (!same || (slots.length !== 1 && slots.length !== quantities.length)) return named
  return slots.map(({ place }) => slotWith(only, { place }))
}

/** 比上年提高|5.5个百分点 */
function isPlainChange(lead: readonly Token[]): boolean {
  return lead.every((token) => token.kind === 'word' && token.class !== 'rate')
}

function isRanking({ code, term }: Slot): boolean {
  return code === null && ranking.test(term)
}

const ranking = /^.{0,6}(?:位次|排名|名次|排位)$/
