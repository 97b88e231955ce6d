import { itemAt } from '../item_at.ts'
import type { Token } from '../lexer/tokens.ts'
import type { Dimension } from '../lexer/units.ts'
import { isSpan, type Period } from '../periods.ts'
import { isAdverb, readOpener } from './actors.ts'
import { carryAdded, isWhole } from './additions.ts'
import { comparesWith, growthBehind, isAttributive, isComparedGoal, withoutComparison } from './behind.ts'
import { carryOver, isAdjusted, listOf } from './carried.ts'
import { endNoted } from './clause_times.ts'
import { isComparedWith, isOfOtherTime } from './compared_with.ts'
import { countsPlaces } from './kinds_of_areas.ts'
import {
  type BeforeVerb,
  endsWithWhose,
  isBuilt,
  isItem,
  isSubset,
  nameBeforeVerb,
  saysHowMuchMore,
  type Words,
} from './leads.ts'
import { listedAt } from './placed.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { grew, isNext, readRates } from './rates.ts'
import { isElsewhere, isPublicMoney, isRatio } from './slot.ts'
import { headOfEach, headOfSpoken, madeByFirms } from './slots.ts'
import { openOther, openWhole, type Resolve, type State } from './state.ts'
import { type Phrase, phraseOf } from './subjects.ts'
import { type Times, timesOf } from './times.ts'
import { goOnInYear } from './years.ts'

/** What the words around a list of numbers name (null if nothing), what they say of the numbers, and of which years. */
export type Statement = {
  phrase: Phrase | null
  /** What a head behind the verb of the clause belongs to, from the view. */
  head: BeforeVerb | null
  said: Predicate
  times: Times
}

/** Reads the words around a list of numbers, completed by what the sentence said before; keeps what they say for the numbers that follow. */
export function statementOf(words: Words, state: State, resolve: Resolve): Statement {
  const { chars, lead, behind, quantities } = words
  const dimension = quantities[0]?.unit?.dimension
  readOpener(chars, lead, state)
  // 支持襄阳打造…，培育集团5家，…: what is done then is done by all.
  // 支持南岳区建设…，力争全年旅游总收入…: nor is what the year is to bring.
  if (state.where.supported.length > 0 && (opensWithDeed(lead) || lead.some(isAllYear))) state.where.supported = []
  // 枝江、宜都获评文明县，全年接待游客…: what all of the year had is no longer of the areas, unless each has its own.
  if (state.where.places.length > 1 && opensWithYear(chars, lead)) state.where.place = null
  if (isSubset(lead)) {
    openWhole(state)
    openOther(state)
    goOnInYear(state.years)
  }
  state.years.ended = null
  const head = nameBeforeVerb(lead)
  // 服务业…，其中金融业|实现|增加值: a noun that the catalogue lacks has the head, not what was spoken of before.
  const own = head ? [chars.slice(head.start, head.end)] : []
  const terms = head?.unknown ? own : [...own, ...state.terms]
  const named = isComparedGoal(chars, lead, behind)
    ? null
    : phraseOf(chars, namingWords(chars, lead), { terms, whole: state.whole })
  // 快于经济增速|0.3个百分点, 比三产增速高出|一倍: what the subject is compared with.
  const compares = named !== null && (dimension === 'points' || dimension === 'times') && comparesWith(lead, named)
  const phrase = compares ? phraseOf(chars, lead.slice(0, named.from - 1), { terms, whole: state.whole }) : named
  if (phrase && head) phrase.slots = headOfEach(chars, head.names, phrase.slots)
  if (phrase) phrase.slots = headOfSpoken(chars, phrase.slots, state.slots, quantities.length)
  if (phrase && itemAt(lead, phrase.from - 1)?.word?.traits.has('make'))
    phrase.slots = madeByFirms(phrase.slots, state.terms[0])
  if (phrase && state.years.baseOfSubject) {
    state.years.base = null
    state.years.baseOfSubject = false
  }
  const said = predicateAround(words, phrase, resolve)
  if (said.from && isMadeUp(chars, quantities.at(-1)?.end ?? 0)) said.from = false
  // 2007年达到3356.5亿元，年增长18.4%: the growth of that year.
  const { period } = state.years
  if (said.average && phrase === null && lead.at(-1)?.word?.text === '年增长' && period && !isSpan(period))
    Object.assign(said, { average: false, rate: false, verb: 'change', direction: 1, yearOnYear: true })
  // 从210家|到|460家
  if (said.verb === 'none' && state.from !== null && phrase === null && lead.at(-1)?.class === 'to') {
    said.verb = 'reach'
    said.attained = true
  }
  endNoted(lead, phrase !== null, state)
  const times = timesOf(words, phrase?.slots ?? null, dimension, said, state, resolve)
  said.compared ||= phrase !== named
  said.added ||= phrase !== null && isBuilt(lead, phrase)
  // 总量居前两位的|是|枝江市|580亿元: the rank is the area's, and the number says no more of it.
  if (listedAt(lead) >= 0) said.compared = false
  completePredicate(said, words, phrase, times.span, state)
  return { phrase, head, said, times }
}

/** 由|1.7亿元税收收入和0.8亿元非税收入组成: whether a clause says of what something is made up. */
function isMadeUp(chars: string, end: number): boolean {
  return madeUp.test(chars.slice(end, end + longestParts))
}

const madeUp = /^[^,。;]*(?:组成|构成)/
/** Characters within which the parts are named. */
const longestParts = 40

/** Whether a clause begins with what is done (培育…), not with what is attained (实现…, 新增…). */
function opensWithDeed(lead: readonly Token[]): boolean {
  const first = lead.find((token) => !isAdverb(token) && token.kind !== 'mark')
  return (
    first !== undefined &&
    (first.class === 'do' || first.word?.traits.has('foster') === true) &&
    !first.word?.traits.has('make') &&
    !first.word?.traits.has('restate')
  )
}

function isAllYear({ word }: Token): boolean {
  return word?.traits.has('all_year') ?? false
}

/** Whether a clause begins with 全年 and has one number for what it tells. */
function opensWithYear(chars: string, lead: readonly Token[]): boolean {
  const [first] = lead
  return first !== undefined && chars.startsWith('全年', first.start) && lead.every((token) => token.class !== 'each')
}

/** The words among which a subject is named: without a comparison, or, before an area of a list (生产总值居前两位的是|枝江市|580亿元), up to the indicator. */
function namingWords(chars: string, lead: readonly Token[]): readonly Token[] {
  if (listedAt(lead) >= 0) return lead.slice(0, lead.findLastIndex(({ kind }) => kind === 'name') + 1)
  return withoutComparison(saysHowMuchMore(chars, lead) ? lead.slice(0, -1) : lead)
}

/** What the words around a number say of it, without those that name its subject. */
function predicateAround({ lead, behind, quantities }: Words, phrase: Phrase | null, resolve: Resolve): Predicate {
  // 投资亿元以上的|重点项目|43个: 的 before what is named says nothing of its number.
  const from = phrase && endsWithWhose(lead.slice(0, phrase.from)) ? phrase.from - 1 : phrase?.from
  const around = phrase ? [...lead.slice(0, from), ...lead.slice(phrase.to)] : lead
  const said = predicateOf([...around, ...growthBehind(behind, quantities)], resolve)
  // 提高到所在县上年度|农村居民人均可支配收入|的|60%: a part of the subject, whatever time is told before it.
  const ofSubject = phrase !== null && phrase.to === lead.length - 1 && endsWithWhose(lead)
  if (ofSubject && quantities[0]?.unit?.dimension === 'percent' && said.verb === 'reach') said.compared = true
  return said
}

/** 认定|的, which no 新 makes the year's own. */
function isRecognized(token: Token, at: number, lead: readonly Token[]): boolean {
  return token.class === 'add' && lead[at + 1]?.class === 'whose' && !token.word.text.startsWith('新')
}

/** Completes a predicate by what the sentence said before, and keeps what it says for the numbers that follow. */
function completePredicate(
  said: Predicate,
  { chars, clause, lead, behind, quantities }: Words,
  phrase: Phrase | null,
  span: Period | null,
  state: State,
): void {
  const dimension = quantities[0]?.unit?.dimension
  // 新设A x户，A总量y户: what is named is the whole.
  said.whole ||= isWhole(chars, phrase)
  // 年末拥有|按新办法|认定|的|高新技术企业66家: there are so many, whenever they were recognized.
  const has = lead.findIndex((token) => token.word?.text === '拥有')
  if (has >= 0 && lead.slice(has).some((token) => token.class === 'add')) said.added = false
  // 科技部|认定|的|高新技术企业总数达820家: all that were.
  // 获国家|认定|的|高新技术企业突破2200家: nor is it said that they are new.
  if (said.added && (said.whole || said.qualifier === 'at_least') && lead.some(isRecognized)) said.added = false
  // 认定|高新技术企业总数|达到710家
  if (said.added && said.whole && said.attained && phrase !== null) said.added = false
  // 占比提高1.7个百分点、增幅80%: how much of the share was added.
  const ofShare = state.said?.verb === 'change' && state.dimension === 'points' && dimension === 'percent'
  if (ofShare && phrase === null && lead.some((token) => token.class === 'rate')) said.compared = true
  // 由401万户发展到569万户，净增四成以上: so many percent more.
  if (said.net && phrase === null && dimension === 'percent' && !said.rate)
    Object.assign(said, { verb: 'change', direction: 1, added: false })
  // 五年净增30万户、增幅超过60%: over the years in which they came.
  const netted = span !== null && state.said?.net === true && !state.said.yearOnYear
  said.total ||= netted && said.rate && phrase === null && !said.average
  // 一般公共预算收入由年初的12亿元|调整为|13亿元，增长6%: the budget, not what came in.
  if ((said.from ? behind : lead).some(isAdjusted) && (phrase?.slots ?? state.slots).some(isPublicMoney)) {
    said.compared = true
    said.ofBudget = said.from || state.from !== null
  }
  // 生产总值增长6%，其中武汉7.2%: how fast it grew; 粮食产量增加2万吨，其中枝江58万吨: what it has.
  const sameUnit = state.dimension === dimension && (dimension === 'percent' || !isSubset(lead))
  // 粮食产量61万吨，增产2万吨；枝江12万吨: nor is it how much more there was of all.
  const ofAreas = dimension === 'percent' || [...state.slots, ...state.closed].some(isElsewhere)
  if (state.said && phrase === null)
    carryOver(said, lead, state.said, { alike: sameUnit, percent: dimension === 'percent', ofAreas })
  // 年初安排收入7亿元，其中税收收入5亿元: the part is planned, too.
  const ofPart = isSubset(lead) && state.dimension === dimension && phrase?.slots.some(isPublicMoney) === true
  said.target ||= ofPart && said.verb === 'none' && !said.from && state.said?.target === true
  said.average ||= isPartOfAverage(said, lead, dimension, state)
  if (state.averaged && said.verb === 'change' && dimension === 'percent') said.average = true
  said.compared ||= isComparedWith({ chars, lead, behind, quantities }, phrase, dimension, state)
  // 工业增加值、固定资产投资同比分别为4.1%、-2.3%
  said.rate ||=
    said.yearOnYear &&
    said.verb === 'reach' &&
    dimension === 'percent' &&
    (phrase?.slots.every((slot) => slot.code !== null && !isRatio(slot)) ?? false)
  readRates(said, { behind, quantities }, phrase, state)
  // 是2020年233亿元|的|2.65倍: of the amount that was told of that year.
  const ofBase = lead.length === 1 && lead[0]?.class === 'whose' && state.years.baseOfSubject
  if (ofBase && dimension === 'times') said.compared = false
  // 同比增长17%，较五年前的210亿美元增长11%: not on the year before.
  if (!state.years.baseOfSubject && isOfYear(said, span, state)) said.yearOnYear = true
  // 武威、白银2市增幅在40%以上: so fast are each.
  const least = (quantities[0]?.qualifier ?? said.qualifier) === 'at_least'
  said.each ||= said.rate && least && lead.some((token) => countsPlaces(chars, token))
  // 农村居民收入增速，|兰州|8.9%，…: so much of each.
  const ofArea = said.verb === 'none' && dimension === 'percent' && lead.at(-1)?.kind === 'place'
  const opening = lead.find((token) => token.kind !== 'mark' && token.word?.text !== '其中')
  const alike =
    state.said?.rate === true && said.verb === 'reach' && dimension === 'percent' && opening?.kind === 'place'
  said.rate ||= phrase === null && ((state.rate && (said.verb === 'reach' || ofArea)) || alike)
  said.rate ||= phrase === null && dimension === 'percent' && isRateOfCompared(said, state)
  // 生产总值增长8%，规上工业增加值6.5%，固定资产投资10%: the same is told of each amount of a list.
  if (phrase !== null && dimension === 'percent' && isNext(lead, phrase) && grew(state))
    Object.assign(said, { verb: 'change', direction: 1, average: state.said?.average ?? false })
  // 前三季度增长2.6%，全年达到3%: so much of an amount is how fast it grew.
  const inYear = lead.some((token) => token.word?.traits.has('all_year'))
  const ofAmount = state.slots.length > 0 && state.slots.every((slot) => slot.code !== null && !isRatio(slot))
  said.rate ||= phrase === null && said.verb === 'reach' && dimension === 'percent' && inYear && ofAmount
  said.compared ||= isOfOtherTime({ chars, clause, lead, quantities }, said, phrase, state)
  state.rate = false
  // 由A增加到B，增幅30%: over the time from A to B.
  const grows = state.slots.length === 0 || !state.slots.every(isRatio)
  const overAll = state.from !== null && said.verb === 'none' && !said.from && grows
  said.total ||= said.rate && !said.average && phrase === null && overAll
  // 收入增加到31亿元、年均增长11%，投资420亿元、年均增长13%: of the last year, too.
  if (phrase !== null && said.verb === 'none' && dimension === 'money' && state.attained && !said.total)
    said.attained = true
  state.attained ||= said.attained && dimension === 'money' && !said.total
  // 五年累计完成投资2153亿元、进出口总额920亿元: of one list, the same sum.
  if (phrase !== null && said.verb === 'none' && isItem(lead) && dimension === 'money')
    said.total ||= state.said?.total ?? false
  state.said = said
  // 累计 before a name sums; behind what was added it tells the whole.
  if (said.total && (!said.whole || phrase?.to === lead.length)) state.summed ??= 'clause'
  // 新增营收10亿元级的企业2家、高新技术企业80家: of which size they are ends no list, and begins one of counts.
  if (!isAttributive(chars, behind)) carryAdded(said, lead, phrase !== null, dimension, state)
  else if (said.added) state.added = state.addedCounts = true
  state.list = listOf(chars, lead, said.added, state.list)
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

/** 增速高于全省1个百分点，达到7%: behind how much faster it is stands the rate itself. */
function isRateOfCompared({ verb, share }: Predicate, { said, dimension }: State): boolean {
  const faster = said?.compared === true && dimension === 'points' && (said.rate || said.direction > 0) && !said.falling
  return faster && verb !== 'change' && !share
}

/** Whether a growth is on the year before because its sentence tells of one year; 年均, 累计 or a span of its own say otherwise. */
function isOfYear({ yearOnYear, average, total, base, verb }: Predicate, span: Period | null, state: State): boolean {
  if (yearOnYear) state.yearly = true
  return state.yearly && verb === 'change' && !average && !total && base === null && span === null
}
