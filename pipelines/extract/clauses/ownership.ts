import { indicatorByCode } from '../../../schemas/indicators.ts'
import { itemAt } from '../item_at.ts'
import { isJoint, type Token } from '../lexer/tokens.ts'
import { isOfKind } from '../places.ts'
import { isAdverb, isFirstAmong, isLevel, isOfLine, isWithinArea } from './actors.ts'
import { countsPlaces, isOfParts, namesExample } from './kinds_of_areas.ts'
import { isItem, isPartOf, isPlain, isSubset, nameBeforeVerb } from './leads.ts'
import {
  isConverted,
  isNarrowed,
  isNarrowPart,
  isOfAnother,
  isOtherSide,
  isOutcome,
  isPartOfOther,
  isPartOfUnknown,
  isShareOfOther,
} from './narrowing.ts'
import { isWithout } from './passing.ts'
import { isOfUnknownPlace, listedAt } from './placed.ts'
import { foreign, isElsewhere, isStock, isTrade, type Slot, slotWith } from './slot.ts'
import type { State } from './state.ts'
import { listsNational, type Phrase } from './subjects.ts'
import { nobody, type Owner } from './where.ts'

/** The slots of a phrase, of which the words before it may make another's. */
export function ownSlots(
  chars: string,
  lead: readonly Token[],
  phrase: Phrase,
  counts: boolean,
  state: State,
): readonly Slot[] {
  if (
    state.list === 'loss' ||
    blocked(chars, lead, phrase) ||
    (state.list === 'helped' && isItem(lead) && isPlain(lead) && phrase.slots.every(isStock)) ||
    state.without ||
    isWithout(chars, lead, chars.slice(lead[0]?.start ?? 0, lead.at(-1)?.end ?? 0)) ||
    isBegun(chars, lead, phrase) ||
    isRelief(chars, phrase) ||
    isShareOfOther(lead, phrase, state.slots) ||
    isOfAnother(lead, phrase) ||
    isOtherSide(phrase, state) ||
    isSetForNation(chars, lead, phrase) ||
    isNarrowPart(lead, phrase, state.slots) ||
    isPartOfUnknown(lead, phrase, counts, state) ||
    isConverted(lead, phrase, state) ||
    isPartOfOther(phrase, state) ||
    goesToLevel(chars, lead, phrase) ||
    isNarrowed(chars, lead, phrase, state)
  )
    return foreign(phrase).slots
  const [whole, ...more] = wholeOf(lead, state)
  // 民营企业进出口…，其中出口…; 全市生产总值…、工业增加值…: the part or the next item is of the same owner.
  const goesOn = (isSubset(lead) || isItem(lead)) && whole?.place && !whole.place.own
  // 省级创新平台9个、专精特新企业9家: a level says of which kind the first are.
  const isKind =
    whole && isItem(lead) && (ofLevel.test(chars.slice(whole.start, whole.start + 4)) || isObject(chars, whole.start))
  // 枝江和宜都生产总值均增长10%、工业增加值均增长8%: of each of several, or of which of them, other words say.
  const several = more.some(({ place }) => place?.code !== whole?.place?.code)
  const shared = goesOn && !isKind && !several ? whole.place : null
  const listed = lead[listedAt(lead)]?.place
  const owner =
    (listed && { code: listed.code, own: false }) ??
    ownerOf(lead.slice(0, phrase.from)) ??
    ofCounted(chars, lead) ??
    shared ??
    ownerBefore(phrase, state) ??
    ofSupported(state.where.supported)
  const slots = owner ? phrase.slots.map((slot) => slotWith(slot, { place: slot.place ?? owner })) : phrase.slots
  return slots.map((slot) => ofOpener(slot, state.where.opener))
}

/** Of several areas that are supported no number is of one alone. */
function ofSupported([only, ...others]: readonly Owner[]): Owner | null {
  return only && others.length > 0 ? nobody : (only ?? null)
}

/** 专项债券中安排|市本级|38.5亿元: what a level of government gets of it. */
function goesToLevel(chars: string, lead: readonly Token[], { to }: Phrase): boolean {
  const last = lead.at(-1)
  return last?.place != null && !last.place.own && lead.length > to && isLevel(chars, last)
}

/** 三市|实现|生产总值10540亿元: of areas that are counted alone. */
function ofCounted(chars: string, lead: readonly Token[]): Owner | null {
  const first = lead.find((token) => !isAdverb(token) && token.kind !== 'mark')
  return first && countsPlaces(chars, first) ? nobody : null
}

/** What a phrase may be a part or the next item of: what is spoken of, or behind a semicolon (枝江市进出口…；其中出口…) what was told of last. */
function wholeOf(lead: readonly Token[], { slots, opened, told }: State): readonly Slot[] {
  if (slots.length > 0 || !isSubset(lead)) return slots
  return opened.some(({ code }) => code !== null) ? opened : told
}

/** 泉州…提档升级，全市出口…: all of the area that the sentence began with. */
function ofOpener(slot: Slot, opener: Owner | null): Slot {
  const whole = slot.place?.whole
  return opener && whole && isOfKind(opener.code, whole) ? slotWith(slot, { place: opener }) : slot
}

const ofLevel = /^(?:国家|自治区|[省市州区县])级/

/** 新认定|广西瞪羚企业9家、高新技术企业150家: what a verb of adding stands before is no owner. */
function isObject(chars: string, start: number): boolean {
  return adding.test(chars.slice(Math.max(0, start - 3), start))
}

const adding = /(?:新增|认定|获批|培育|入选|创建|引进)$/

/** 新区预算收入44亿元；支出43亿元; 枝江市进出口总额18亿元；进口额7亿元: whose a head, or a part of trade, is that stands behind a semicolon alone. */
function ownerBefore({ slots: [head] }: Phrase, { slots, closed: [before], told: [last] }: State): Owner | null {
  if (!head || slots.length > 0) return null
  // 其中，枝江市进出口总额18亿元；进口额7亿元: behind 其中, too.
  const ofTrade = last !== undefined && isTrade(last) && (head.code === 'exports' || head.code === 'imports')
  const place = ofTrade ? last?.place : head.rule === 'shared_modifier' ? before?.place : undefined
  return place && !place.own ? place : null
}

/** Whether the words before a name make it another's: 民营企业实现进出口…. */
function blocked(chars: string, lead: readonly Token[], phrase: Phrase): boolean {
  const verb = phrase.from > 0 ? lead[phrase.from - 1] : undefined
  if (verb?.kind !== 'word') return false
  // 对非洲、印度等市场|分别|进出口40亿元; 电池等产品|合计|出口160亿元: of some partners, or goods.
  const before = itemAt(lead, phrase.from - 2)
  if (
    before?.kind === 'text' &&
    phrase.slots.some(isTrade) &&
    (verb.word.class === 'total' || verb.word.class === 'each')
  )
    return true
  if (verb.word.class === 'do' && phrase.slots.some((slot) => slot.weak)) return true
  // 国有大行|实际|贷款余额: of those banks.
  if (verb.word.class === 'basis' && before?.kind === 'text' && phrase.slots.some(isStock)) return true
  // 助农贷项目|新增|贷款3亿元: of the project; not 金融机构|新增|贷款.
  if (verb.word.class === 'add' && phrase.slots.some((slot) => slot.weak) && before?.kind === 'text')
    return !banking.test(chars.slice(before.start, before.end)) || isDrawn(lead[phrase.from - 3])
  if (
    verb.word.class === 'do' &&
    phrase.slots.some(isResearch) &&
    lead.slice(0, phrase.from).some((token) => isEnterprise(chars, token))
  )
    return true
  // 惠及市场主体9.4万户: what is done for some of them is not their number; 吸引|外商直接投资 is what comes in.
  const comesIn = phrase.slots.some(({ code }) => code === 'fdi')
  if (verb.word.traits.has('help') && !comesIn && !phrase.slots.every(isOutcome) && !isReached(lead, phrase))
    return true
  // 新开工|高速公路500公里, 开复工|新能源装机1200万千瓦: what is being built is not in use.
  if (verb.word.traits.has('begin') && phrase.slots.every(isInUse)) return true
  // 安排风电光伏装机规模30万千瓦: what is planned to come, not what there is.
  if (verb.word.text === '安排' && phrase.slots.every(({ code }) => code?.endsWith('_capacity'))) return true
  // 观众26万人次、带动|旅游收入2.6亿元: what something brings about is a part.
  if (isDrawn(verb) && lead.length === phrase.to && phrase.slots.every(({ code }) => code === 'tourism_revenue'))
    return true
  if (isOfUnknownPlace(chars, lead, phrase)) return true
  // 火把节|期间|接待游客318万人次
  if (verb.word.text === '期间' && festival.test(chars.slice(Math.max(0, verb.start - 1), verb.start))) return true
  if (verb.word.class === 'fall' && phrase.slots.some(({ code }) => code !== null && forgone.has(code))) return true
  if (!verb.word.traits.has('own')) return false
  const own = phrase.slots[0]?.rule === 'shared_modifier' ? nameBeforeVerb(lead) : null
  return lead
    .slice(0, phrase.from - 1)
    .some(
      (token) =>
        !isPartOf(token, own) && !countsPlaces(chars, token) && (token.kind === 'text' || token.kind === 'name'),
    )
}

/** 两条高速公路开工建设、里程86公里: whether a length is of lines that the item before begins to build. */
function isBegun(chars: string, lead: readonly Token[], { slots: [head, ...others] }: Phrase): boolean {
  if (head?.rule !== 'shared_modifier' || others.length > 0 || !isInUse(head)) return false
  const start = lead[0]?.start ?? 0
  return begun.test(chars.slice(Math.max(0, start - 7), start + 1))
}

const begun = /(?:开工建设|开工|启动建设|在建|续建|加快建设)[、,]+$/

/** 各项税收|减免1288亿元: what was not taken. */
function isRelief(chars: string, { slots: [tax, ...others] }: Phrase): boolean {
  return tax?.code === 'tax_revenue' && others.length === 0 && chars.startsWith('减免', tax.end)
}

/** What is told of by how much of it is in use. */
function isInUse({ code }: Slot): boolean {
  return code !== null && inUse.has(indicatorByCode(code)?.unit ?? '')
}

const inUse: ReadonlySet<string> = new Set(['公里', '万千瓦'])

/** 引导企业|加大投入|研发经费2.3亿元: what enterprises spend on research is a part of it. */
function isEnterprise(chars: string, { kind, start, end }: Token): boolean {
  return kind === 'text' && chars.slice(start, end).includes('企业')
}

function isResearch({ code }: Slot): boolean {
  return code === 'rd_expenditure' || code === 'rd_intensity'
}

/** 支持高新技术企业|达到1200家: so many there are then; 支持凤阳县工业增加值|增长14%: an area is helped. */
function isReached(lead: readonly Token[], { slots, to }: Phrase): boolean {
  return lead.slice(to).some((token) => token.class === 'reach' || (token.class === 'rise' && slots.every(isElsewhere)))
}

/** 撬动|银行|新增|贷款, 带动|旅游收入: what public money, or an event, brings about is a part. */
function isDrawn(verb: Token | undefined): boolean {
  return verb?.word != null && drawing.has(verb.word.text)
}

const drawing: ReadonlySet<string> = new Set(['撬动', '带动', '拉动', '引导'])
const banking = /银行|金融|机构|信贷/

const festival = /[节假会]/

/** What a measure forgoes or cuts from a plan: 减少财政收入520亿元 is its cost, not how much less there was than a year before. */
const forgone: ReadonlySet<string> = new Set(['fai', 'budget_revenue', 'tax_revenue', 'budget_expenditure'])

/** 中央经济工作会议确定|的|今年|国内生产总值|增长7%: the nation's, in any other report. */
function isSetForNation(chars: string, lead: readonly Token[], { from }: Phrase): boolean {
  const setter = lead.findIndex(
    (token) => token.place?.own === false && chars.startsWith('中央经济工作会议', token.start),
  )
  return setter >= 0 && setter < from && lead.slice(setter, from).some((token) => token.class === 'whose')
}

/** The other place that does it: 武汉市|实现…, 昆山|开发区|完成…. A place after 在 or 居 is only compared with. */
function ownerOf(lead: readonly Token[]): Owner | null {
  const opening = lead.findIndex((token) => !isAdverb(token) && token.kind !== 'mark')
  // 与四川共同实施…: what two areas do together.
  const first = isShared(lead, opening) ? opening + 1 : opening
  const before = itemAt(lead, first - 1)
  if (before?.word?.text === '在') return null
  let owner: Owner | null = null
  let joined = false
  for (const token of first < 0 ? [] : lead.slice(first)) {
    const { place } = token
    if (!place && !isJoint(token)) break
    // 孝感、荆门|实现|生产总值2000亿元: of which of them, or of both, no word says.
    if (place && joined && owner && place.code !== owner.code) return nobody
    joined = !place
    // Of two places the second lies in the first: 昆山|开发区 is not all of 昆山.
    if (place && !place.own)
      owner = place.whole ? { code: place.code, own: false, whole: place.whole } : { code: place.code, own: false }
  }
  return owner
}

const upper = /^(?!全).{2,}[省市州]$/
/** 全国GDP增长5%，固定资产投资增长6%: what is told of the nation or a region goes on to be of it. */
const wider =
  /^(?!全).{2,}[省市州]$|^(?:全国|我国|全球|世界|长三角|珠三角|京津冀(?:及周边)?|汾渭平原|粤港澳大湾区|大湾区|成渝地区|[东中西]部|东北)(?:地区)?$/

function isShared(lead: readonly Token[], at: number): boolean {
  return itemAt(lead, at)?.class === 'and' && lead[at + 1]?.place?.own === false
}

/** The area within the reporting one that a subject is of: what the sentence tells next is told of it too. */
export function scopeOf(chars: string, lead: readonly Token[], phrase: Phrase): Owner | null {
  // 涉农区市县|地区生产总值…，财政收入…
  const name = lead.findIndex(({ kind }, at) => at >= phrase.from && kind === 'name')
  if (name > phrase.from && isOfParts(chars, lead[name - 1], lead[name])) return nobody
  const owned = phrase.slots[0]?.code !== null ? 0 : phrase.from
  const place = lead
    .slice(owned, phrase.to)
    .findLast(
      (token, index, words) => token.kind === 'place' && words.slice(0, index).every((word) => word.kind !== 'name'),
    )
  if (place?.kind !== 'place' || isFirstAmong(chars, place) || isOfLine(chars, place)) return null
  const at = lead.indexOf(place)
  if (listsNational(chars, lead, at) || namesExample(chars, place, lead[at + 1])) return null
  // 打造贵阳夜市等聚集区55个，零售总额…; 新增枝江市等基地3家: an object, not what the sentence is about.
  if (phrase.slots[0]?.code === null && lead.slice(0, lead.indexOf(place)).some(isDeed)) return null
  // 宜春市生产总值…，工业增加值…: an area that the reporting one lies in.
  const others = phrase.slots[0]?.code !== null ? wider : upper
  if (!isWithinArea(chars, place) && !(place.place.code === null && others.test(chars.slice(place.start, place.end))))
    return null
  // 省级预算内资金: a level of government owns what the catalogue has, not what follows something else of it.
  const ofLevel = phrase.slots[0]?.code === null && chars[place.end - 1] === '级'
  // 枝江、宜都生产总值突破千亿元，收入增长8%: of which of them, or of both, no word says.
  const [one] = phrase.slots
  if (phrase.slots.some((slot) => isElsewhere(slot) && slot.place?.code !== one?.place?.code)) return nobody
  return ofLevel ? null : { code: place.place.code, own: false, level: isLevel(chars, place) }
}

function isDeed({ class: role }: Token): boolean {
  return role === 'do' || role === 'add'
}
