import { itemAt } from '../item_at.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isKnownArea, type PlaceToken, type Token } from '../lexer/tokens.ts'
import { isSpan, type Period } from '../periods.ts'
import { isYearlyAmount } from './additions.ts'
import { withTotals } from './amounts_of_areas.ts'
import { holdsBelow, keepBase, readRise } from './bases.ts'
import { takeBecome } from './became.ts'
import { countsAreas, isAttributive, isGoal, isSizeOfEach } from './behind.ts'
import { boundPhrase } from './counts.ts'
import { isKindOfAreas } from './kinds_of_areas.ts'
import { endsWithWhose, isItem, type Words, withVisitors } from './leads.ts'
import { isOutcome } from './narrowing.ts'
import { levelIn, slotsBehind } from './placed.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { isPublicMoney, isRatio, type Slot, slotWith } from './slot.ts'
import { subjectsOf } from './spoken_of.ts'
import { formerOrLatter, slotsOf, withCompanions } from './spread.ts'
import { addTerm, type Resolve, type State, setSubject } from './state.ts'
import { statementOf } from './statement.ts'
import { helping } from './supported.ts'
import { yearsOf, yearsOfSpan } from './times.ts'
import { withoutObjects } from './times_of_objects.ts'
import { historyFor } from './told_earlier.ts'
import { nobody, type Owner, ownerOf } from './where.ts'
import { toldIn, type Years } from './years.ts'

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
  /** Nothing is stated of the numbers: they stand in brackets, or are of nothing that the catalogue has. */
  unstated: boolean
  /** The sentence sums what it tells of some years. */
  summed: boolean
  /** The number is a goal that the words behind it name (好于5%的目标). */
  goal: boolean
  /** The number describes a thing (超千亿元的县域): it is not stated of the subject. */
  attributive: boolean
}

/** Reads a list of numbers with the words before (`lead`) and behind it. `taken`: how many tokens behind it are what it counts. */
export function groupOf(given: Words, state: State, resolve: Resolve): { group: Group; taken: number } {
  const words = withTotals(withVisitors(given), state)
  const { chars, lead, behind, quantities } = words
  const start = quantities[0]?.start ?? 0
  const end = quantities.at(-1)?.end ?? start
  const dimension = quantities[0]?.unit?.dimension
  const before = { years: toldIn(state.years), slots: state.slots }
  const told = [...state.history]
  const one = formerOrLatter(lead, state)
  if (one) {
    // 一升一降，前者增长3%，后者下降2%: which two they were the next clause has to know.
    if (state.history.length === 0) state.history.push(state.slots)
    setSubject(state, one)
  }
  const { phrase, head, said, times } = statementOf(words, state, resolve)
  said.from ||= said.verb === 'none' && leadsOn(behind)
  const bound = boundPhrase(words, phrase)
  // 新增2个示范场景、3家|专精特新企业
  said.added ||= bound?.added ?? (bound !== null && state.added)
  // 安排的|220个市重点项目: 的 stands before what is counted, not before a part of the subject.
  const shareOf = phrase !== null && chars.startsWith('占', phrase.slots[0]?.start ?? start)
  if ((bound || shareOf) && endsWithWhose(lead)) said.compared = lead.some((token) => token.place?.own === false)
  const { subjects, inherited } = subjectsOf(words, phrase, bound, said, state)
  // 规模以上工业企业|完成总产值61亿元，…，完成增加值15亿元: what it is of has further heads.
  if (head && !head.unknown && !inherited) addTerm(state, chars.slice(head.start, head.end), subjects.length)
  const late = subjects.length > 0 && subjects.every(isReportedLate)
  // 研发经费由2020年的9亿元升到2022年的11亿元，占生产总值的2.4%: of the year that it rose to.
  const year = times.period
  if (late && said.verb === 'reach' && year && !isSpan(year)) state.years.period = year
  if (state.years.period !== before.years.period) state.years.late = late
  // 研发经费38亿元（2022年），投入强度1.6%: what is reported late is so together.
  if (state.years.late) state.years.noted = null
  if (said.base && holdsBelow(chars, lead)) state.years.base = said.base
  if (inherited) readRise(said, quantities, state)
  keepBase(said, quantities[0] ?? {}, state)
  state.dimension = dimension
  // 物价涨幅回落，由21%降到14%: of two percentages both are rates.
  if (inherited && !said.from && said.verb === 'reach' && state.from?.percent) said.rate ||= dimension === 'percent'
  // 人民币贷款增加2万亿元，同比多增3000亿元: of what was added; of jobs, which are all new, it is so many more.
  const ofAdded =
    lead.some((token) => token.word?.traits.has('further')) && !(subjects.length > 0 && subjects.every(isOutcome))
  // 新设市场主体18万户，总量增长8%: of all there are.
  const ofPace = (dimension === 'percent' || dimension === 'times') && !said.whole
  const ofFlow = ofAdded || (inherited && state.flow && ofPace)
  // 较“十三五”末净增8900亿元，年均增长5%: of the level, and not of what it gained.
  // 净增高新技术企业373家，增长67%: of all there are.
  // 贷款余额新增2000亿元，增长17%: of the balance.
  const ofBalance = !inherited && subjects.every(({ term }) => term.endsWith('余额'))
  const gained = said.added && !said.net && said.base === null && (!inherited || dimension === 'count') && !ofBalance
  // 新增经营主体16万户、注册资本7.2亿元，分别增长…: of what was added, both.
  if (!ofFlow)
    state.flow = gained || isYearlyAmount(said, dimension) || (state.flow && isItem(lead) && dimension === 'money')
  const years =
    subjects.length === quantities.length
      ? null
      : (yearsOf(lead, quantities.length, resolve) ??
        (said.apart ? yearsOfSpan(times.period, quantities.length) : null))
  // 以上六项指标分别增长…，基本翻了一番: nor is one number behind of each.
  const ofMany =
    inherited && quantities.length === 1 && !said.each && new Set(subjects.map(({ code }) => code)).size > 2
  const slots = slotsOf(
    words,
    ofFlow || ofMany ? [] : subjects,
    years,
    said,
    inherited && !ofFlow ? historyFor(words, state) : [],
    state.terms,
  )
  // 一产由14%降到12%: B, too, is of the share that A is of.
  if (said.from && slots !== subjects && slots.every(isRatio)) state.slots = slots
  // 枝江、宜都两市进出口18亿元，增长9%: nor is what follows of one of them.
  // 高新技术企业及小巨人企业累计达120家，增长15%: nor of what was counted together.
  const together = !said.each && !said.apart && said.verb !== 'change' && dimension === 'count'
  if ((slots.length === 0 || together) && subjects.length > 1 && quantities.length === 1) state.slots = []
  const areas = slotsBehind(chars, behind, slots)
  // …的有枝江市、宜都市，分别为13%、12%
  if (areas) setSubject(state, areas.slots)
  const group: Group = {
    quantities,
    slots: areas?.slots ?? withCompanions(words, slots),
    inherited,
    repeats: inherited && told.includes(subjects),
    counted: bound !== null,
    said,
    period: times.period,
    late: state.years.late && !late && times.period === state.years.period,
    span: times.span,
    origin: times.origin,
    partial: times.partial || isOfMonths(chars, lead, start, quantities),
    years,
    start: bound ? start : Math.min(start, head?.start ?? start, ...slots.map((slot) => slot.start)),
    end: Math.max(end, bound?.end ?? end, areas?.end ?? end),
    place: (inherited ? ownPlace(lead) : null) ?? ofAll(subjects) ?? ofLevel(state.where.place, slots),
    unstated: false,
    summed: state.summed !== null,
    goal: isGoal(chars, behind) && !(quantities.at(-1)?.doubling && lead[0]?.word?.text === '实现'),
    attributive:
      (bound ? isOfCounted(behind, bound.taken) : areas === null && isAttributive(chars, behind)) ||
      isSizeOfEach(quantities),
  }
  if (!takeBecome(group, words, state)) leaveAside(group, words, before, state)
  // 深圳…；推动惠州向2万亿工业强市目标迈进，…: another area, of which a number says what the catalogue does not have.
  if (speaksOfAnother(lead, group, state)) state.where.place = nobody
  // 市级完成12亿元，其中税收收入8亿元: the level's, whatever it is of.
  const level = inherited ? levelIn(chars, lead) : null
  if (level) state.where.place = level
  // 临夏州增长7.1%，经济总量443亿元: what is named behind an area that only grew is its own.
  const grown = areaAlone(lead)
  if (grown && state.where.place === null) state.where.place = ownerOf(grown)
  return { group, taken: bound?.taken ?? 0 }
}

/** 高新技术企业|862家|增至|1800家: whether a number is only what it was before, of which no 由 tells. */
function leadsOn([verb, number]: readonly Token[]): boolean {
  return verb?.class === 'reach' && verb.word.direction !== 0 && number?.kind === 'quantity'
}

/** 102项重大工程项目|的|314个项目: whether what is counted only says of which kind others are. */
function isOfCounted(behind: readonly Token[], taken: number): boolean {
  const other = behind.findIndex(({ kind }) => kind === 'quantity')
  return other > 0 && other <= taken + 1 && behind[other - 1]?.class === 'whose'
}

/** Takes back what a goal, or a number that only describes something, would leave for the numbers that follow; `before`: the years and the subject before it. */
function leaveAside(
  group: Group,
  { chars, lead, behind, quantities }: Words,
  before: { years: Pick<Years, 'period' | 'span'>; slots: readonly Slot[] },
  state: State,
): void {
  // 提前实现“十四五”突破2%的目标: the plan is the goal's alone; 谋划2025年项目120个，…: the year is the projects' alone.
  const ofGoal = group.goal && group.period !== null && isSpan(group.period)
  const ofThings =
    group.slots.every(({ code }) => code === null) && withoutObjects(chars, lead, ',').length < lead.length
  if (ofGoal || ofThings) Object.assign(state.years, before.years)
  if (!group.attributive) return
  // 宜昌市|成为|全省第三个生产总值过5000亿元|的|城市，…: it is spoken of.
  const [area, verb] = lead
  if (isNamedSo(area, verb)) state.where.place = { code: area?.place?.code ?? null, own: false }
  // 生产总值过200亿元的|县市|达到21个，其中长沙县、宁乡县分别达到…: of those that are named it is spoken, too.
  const [, kind] = behind
  if (kind?.kind === 'text' && isKindOfAreas(chars.slice(kind.start, kind.end)))
    state.within = group.slots.map((slot) => slotWith(slot, { place: nobody }))
  // 高于12%的目标2.4个百分点,年均增长20%: a goal is only compared with; 是/成为首个过五百亿元的县，增长8%: the subject is called so.
  if (!group.goal)
    state.slots = chars.startsWith('成为', lead[0]?.start) || lead[0]?.word?.text === '是' ? before.slots : []
  if (quantities[0]?.unit?.dimension === 'percent' && countsAreas(chars, behind)) state.where.place = nobody
}

/** The known area that is all that a clause names; null if it names more, or no such area. */
function areaAlone(lead: readonly Token[]): PlaceToken | null {
  const at = lead.findIndex(isKnownArea)
  const area = itemAt(lead, at)
  const behind = lead.slice(at + 1)
  const grows = behind.some(({ class: role }) => role === 'rise' || role === 'fall')
  if (area?.kind !== 'place' || !grows || behind.some(({ kind }) => kind !== 'word')) return null
  const before = lead.slice(0, at)
  return before.length === 0 || before.at(-1)?.class === 'whose' ? area : null
}

/** Whether a clause names another known area than the one that is spoken of, or one that is helped, and nothing that the catalogue has. */
function speaksOfAnother(lead: readonly Token[], { slots }: Group, { where: { place } }: State): boolean {
  if (slots.some(({ code }) => code !== null)) return false
  const helped = helping.has(lead[0]?.word?.text ?? '') && isKnownArea(lead[1])
  if (!helped && (place == null || place.code === null || place.own)) return false
  return lead.some((token) => isKnownArea(token) && token.place?.code !== place?.code)
}

/** Whether a clause says of a known area within the reporting one what it is. */
function isNamedSo(area: Token | undefined, verb: Token | undefined): boolean {
  const known = isKnownArea(area)
  return known && (verb?.word?.text === '成为' || verb?.word?.text === '是' || verb?.word?.text === '率先')
}

/** 增长48.6%、连续21个月|保持|30%以上; 连续3年|翻番: what so many months or quarters had, not the year, or each of some years. */
function isOfMonths(chars: string, lead: readonly Token[], start: number, [first]: readonly Quantity[]): boolean {
  const from = lead[0]?.start ?? start
  if (first?.doubling && yearsBefore.test(chars.slice(Math.max(0, from - 6), from))) return true
  if (chars.charAt(from - 1) !== '月' && chars.charAt(from - 1) !== '度') return false
  return monthsBefore.test(chars.slice(Math.max(0, from - 8), from))
}

const yearsBefore = /连续[0-9一二三四五两]{1,2}年$/
const monthsBefore = /连续[0-9一二三四五六七八九十]{1,3}个(?:月|季度)$/

/** The yearly survey of research and development ends when the reports of the year after are written. */
function isReportedLate({ code }: Slot): boolean {
  return code === 'rd_expenditure' || code === 'rd_intensity'
}

/** The place that subjects share; undefined if one of them has none. */
function ofAll(subjects: readonly Slot[]): Owner | undefined {
  return subjects.every(({ place }) => place !== undefined) ? subjects[0]?.place : undefined
}

/** A level of government (省级专项债券…，带动投资…) owns public money, not what else is told. */
function ofLevel(place: Owner | null, slots: readonly Slot[]): Owner | null {
  return place?.level && !slots.some(isPublicMoney) ? null : place
}

/** 全国上涨0.2%，我市上涨0.5%: the same is told of the reporting area. */
function ownPlace(lead: readonly Token[]): Owner | null {
  const place = lead.find((token) => token.kind === 'place')?.place
  return place?.own ? { code: place.code, own: true } : null
}

const nothingSaid = predicateOf([], () => null)

/** Numbers of which nothing is stated (in brackets, or of nothing that the catalogue has): mentions, never facts. */
export function unstatedGroup(
  quantities: readonly Quantity[],
  slots: readonly Slot[],
  { years: { period, partial } }: State,
): Group {
  return {
    quantities,
    slots,
    inherited: true,
    repeats: false,
    counted: false,
    said: nothingSaid,
    period,
    late: false,
    span: null,
    origin: null,
    years: null,
    start: quantities[0]?.start ?? 0,
    end: quantities.at(-1)?.end ?? 0,
    place: null,
    partial,
    unstated: true,
    summed: false,
    goal: false,
    attributive: false,
  }
}
