import { itemAt } from '../item_at.ts'
import { countOfPlaces } from '../lexer/counted_places.ts'
import { withHead, withModifier } from '../lexer/joins.ts'
import { names, nameTrie } from '../lexer/names.ts'
import type { Token } from '../lexer/tokens.ts'
import { isLevelOrParts } from './actors.ts'
import { isElliptical } from './elliptical.ts'
import { countsDivisions, countsPlaces, isCountedKind } from './kinds_of_areas.ts'
import { aboveSize, modifiedBy, nearest, ofNearest } from './modified.ts'
import { addedLike, type Earlier, type Found, partOf } from './parts_of.ts'
import { shareNamed, shareOfTold } from './shares.ts'
import { namedSlot, type Slot, slotWith, withoutCode } from './slot.ts'
import { nobody } from './where.ts'

/** 一产、二产|分别|实现|增加值: the head behind a verb of each name before it; the slots as they are where it makes no name of one of them. */
export function headOfEach(chars: string, named: readonly Token[], slots: Slot[]): Slot[] {
  const [slot] = slots
  if (named.length < 2 || slots.length > 1 || slot?.rule !== 'shared_modifier') return slots
  const head = chars.slice(slot.start, slot.end)
  const each = named.flatMap(({ start, end }) => withModifier(chars.slice(start, end), head) ?? [])
  return each.length < named.length
    ? slots
    : each.map(({ single, text }) => slotWith(slot, { code: single, term: text }))
}

/**
 * 装备制造业、高技术制造业快速发展，|增加值|分别增长…: the head of each of the activities that the clause before was about, one for each number; of none of
 * them if the numbers are fewer. The slots as they are where it was about one, or about something else.
 */
export function headOfSpoken(chars: string, slots: Slot[], spoken: readonly Slot[], numbers: number): Slot[] {
  const [slot] = slots
  if (slots.length > 1 || slot?.rule !== 'shared_modifier' || spoken.length < 2) return slots
  if (!spoken.every(({ activity }) => activity)) return slots
  if (numbers !== spoken.length) return slots.map(withoutCode)
  const head = chars.slice(slot.start, slot.end)
  return spoken.map((activity) => {
    const name = withModifier(activity.term, head)
    return slotWith(slot, { code: name?.single ?? null, term: name?.text ?? activity.term, start: activity.start })
  })
}

/**
 * What an item of a subject names: an indicator by its whole name, or by a head whose other words stand in the terms `before` or in the name
 * before it (`lastName`). Without a code where it names none.
 */
export function slotOf(chars: string, words: readonly Token[], lastName: string | null, before: Earlier): Slot {
  return ofSide(ofBudget(itemSlot(chars, words, lastName, before), before), before)
}

/** 一般公共预算 / 税收22亿元: beside the budget's revenue 税收 is the amount of it. */
function ofBudget(slot: Slot, { terms }: Earlier): Slot {
  const ofRevenue = slot.term === '税收' && slot.code !== null && terms.some((term) => revenue.test(term))
  return ofRevenue ? slotWith(slot, { activity: false, weak: false }) : slot
}

const revenue = /一般公共预算(?:收入)?$/

/** 农村方面，居民人均可支配收入2.1万元: the income of those on the side that the clause before announced. */
function ofSide(slot: Slot, { terms: [nearest] }: Earlier): Slot {
  const side = slot.code === 'income_per_capita' ? announcedSide.exec(nearest ?? '')?.[1] : undefined
  const name = side === undefined ? undefined : names.get(`${side}居民人均可支配收入`)
  return name ? slotWith(slot, { code: name.single, rule: 'shared_modifier' }) : slot
}

const announcedSide = /^(城镇|农村)(?:居民)?方面$/

function itemSlot(chars: string, words: readonly Token[], lastName: string | null, before: Earlier): Slot {
  // 实际利用外资、|完成|进出口总额: an item of what is done.
  const item = words.length > 1 && words[0]?.word?.traits.has('make') ? words.slice(1) : words
  const [token] = item
  if (item.length === 1 && token?.kind === 'name') {
    const term = chars.slice(token.start, token.end)
    const part =
      token.name.activity || lastName?.endsWith('城镇化率')
        ? (headedBy(term, lastName) ?? partOf(term, before) ?? addedLike(term, before))
        : null
    const modified = token.name.head ? modifiedBy(term, before.terms) : null
    const slot = namedSlot(chars, part?.name ?? modified?.name ?? token.name, token.start, token.end)
    // 新增新能源装机700万千瓦，总装机达到…: of all plants or of those, readers differ.
    if (wholeCapacity.test(term) && before.terms.some((earlier) => renewable.test(earlier))) return withoutCode(slot)
    // 铁路在建里程1700公里，其中高速铁路900公里: of what is not there yet.
    if (lines.has(slot.code ?? '') && before.whole.some((whole) => unbuilt.test(whole))) return withoutCode(slot)
    // 城市建成区面积180平方公里，人口180万人: of those who live in it.
    return term === '人口' && builtUp.test(before.terms[0] ?? '') ? withoutCode(slot) : slot
  }
  // 四个县市|固定资产投资; 12个|县市|固定资产投资: of areas that are only counted.
  const counted = token && item.length > 1 ? countedEnd(chars, item, token) : 0
  if (token && counted > 0)
    return slotWith(itemSlot(chars, item.slice(counted), lastName, before), { start: token.start, place: nobody })
  const places = item.filter((token) => token.kind === 'place')
  const rest = places.length === 0 ? item : withoutPlaces(chars, item)
  const end = item.at(-1)?.end ?? 0
  const start = (rest[0] ?? token)?.start ?? end
  const term = chars.slice(start, end)
  const owner = places.findLast((token) => !token.place.own) ?? places[0]
  const place = owner?.place
  // 民营经济|增加值: a head of another owner is not of what was named before, but 县区|支出 is of the budget of all.
  const ofAnother = owner && !owner.place.own && owner.place.code === null && !isLevelOrParts(chars, owner)
  const earlier = ofAnother ? { ...before, terms: none } : before
  const found = findInPlace(chars, rest, start, end, places, lastName, earlier)
  const name = found?.name
  // Written out: spreading an object of some shapes into another takes longer than all else that is done for a slot.
  return {
    code: name?.single ?? null,
    shared: name && name.codes.length > 1 ? name.codes : none,
    activity: name?.activity ?? false,
    needs: name?.needs ?? none,
    weak: name?.weak ?? false,
    term: found?.term ?? term,
    start: Math.min(token?.start ?? start, start),
    end,
    place,
    rule: found?.rule ?? 'unknown',
  }
}

/** How many tokens of an item only count areas, or say of which kind those are that a number before them counts: 四个县市, 7个|区域|中心|城市; 0 if none do. */
function countedEnd(chars: string, item: readonly Token[], first: Token): number {
  if (countsPlaces(chars, first)) return 1
  const other = item.findIndex(({ kind }) => kind !== 'text')
  const last = itemAt(item, other - 1)
  if (!last) return 0
  // 七大区域|中心|城市
  const counts = countOfPlaces(chars, first.start, last.end) === last.end - first.start
  return counts || isCountedKind(chars, { ...first, end: last.end }) ? other : 0
}

const builtUp = /(?:建成区|城区|规划区|镇区)面积$/
const wholeCapacity = /^总装机/
const lines: ReadonlySet<string> = new Set(['hsr_length', 'expressway_length'])
const unbuilt = /在建/
const renewable = /新能源|可再生|清洁能源|风电|光伏/

/** What the words of an item name. Within the name only the reporting area may stand (占|全县|生产总值的比重); another place makes it another's. */
function findInPlace(
  chars: string,
  rest: readonly Token[],
  start: number,
  end: number,
  places: readonly (Token & { kind: 'place' })[],
  lastName: string | null,
  before: Earlier,
): Found | null {
  const inner = places.filter((token) => token.start > start && token.end < end)
  if (inner.some(({ place }) => !place.own)) return null
  const term = inner.reduceRight(
    (text, place) => text.slice(0, place.start - start) + text.slice(place.end - start),
    chars.slice(start, end),
  )
  const ofBefore = /^(?:其?占|相)/.test(term)
  // 户籍人口105万人，其中城镇人口30万人，占总人口的29%: of those who are registered, not of those who live there.
  if (ofBefore && before.terms.some((earlier) => earlier.startsWith('户籍'))) return null
  const share = shareNamed(term.replace(howShared, '占')) ?? (ofBefore ? shareOfTold(term, before.terms) : null)
  if (share) return { name: share, term: chars.slice(start, end), rule: 'share' }
  if (inner.length === 0) return find(chars, rest, term, lastName, before)
  const name = nameTrie.entryOf(nameTrie.walk(0, term, 0, term.length))
  return name ? { name, term: chars.slice(start, end), rule: 'named' } : null
}

const howShared = /(?:分别|[仅只约])占/
const none: readonly string[] = []

/** The tokens of an item but for its places, and 的 or 两市 behind them. */
function withoutPlaces(chars: string, item: readonly Token[]): Token[] {
  return item.filter((token, index) => {
    if (token.kind === 'place') return false
    if (itemAt(item, index - 1)?.kind !== 'place') return true
    return !countsPlaces(chars, token) && token.class !== 'whose'
  })
}

function find(
  chars: string,
  rest: readonly Token[],
  term: string,
  lastName: string | null,
  before: Earlier,
): Found | null {
  const whole = nameTrie.entryOf(nameTrie.walk(0, term, 0, term.length))
  if (whole) return { name: whole, term, rule: 'named' }
  const words = rest.filter((token, at) => !countsDivisions(chars, token, rest[at + 1]))
  const contents = words.filter((token) => token.kind === 'name' || token.kind === 'text')
  const [only] = contents
  if (
    contents.length === 1 &&
    only?.kind === 'name' &&
    words.every(
      (token) =>
        token === only ||
        (token.kind === 'word' &&
          (token.word.class === 'noun' || token.word.class === 'whose') &&
          token.start > only.start),
    )
  ) {
    return { name: only.name, term: chars.slice(only.start, only.end), rule: 'named' }
  }
  // 生产总值|的|三次产业比例: the shares of the whole that stands before them.
  const [all, parts] = contents
  const areShares = parts?.name?.codes.every((code) => code.startsWith('share_'))
  if (contents.length === 2 && all?.name?.single === 'gdp' && parts?.name && areShares)
    return { name: parts.name, term: chars.slice(parts.start, parts.end), rule: 'named' }
  // 城镇化率…；城镇、农村居民收入: of its own list, before what was named earlier.
  const found =
    headedBy(term, lastName) ?? (isOfOtherHead(lastName) ? null : partOf(term, before)) ?? addedLike(term, before)
  if (found) return found
  if (lastName === null && !before.coordinated && !isElliptical(term)) return null
  return modifiedBy(term, ofNearest.test(term) ? nearest(term, before.terms) : before.terms)
}

/** 城镇、|农村低保标准: whether the last item of a list has a head of its own that the others share, which the catalogue lacks. */
function isOfOtherHead(lastName: string | null): boolean {
  return lastName !== null && otherSide.test(lastName)
}

const otherSide = /^(?:农村|农民|乡村|城镇|城市)(?!(?:常住)?(?:居民)?(?:人均)?$)./

/** 规模以上工业企业820家，实现工业增加值182亿元: the subjects of what firms made, which are of those above the size. */
export function madeByFirms(slots: Slot[], firms: string | undefined): Slot[] {
  if (firms === undefined || !aboveSize.test(firms) || !firms.endsWith('企业')) return slots
  const code = names.get('规模以上工业增加值')?.single ?? null
  return slots.map((slot) => (slot.term === '工业增加值' ? slotWith(slot, { code, rule: 'shared_modifier' }) : slot))
}

/** An item of a list that the head of the last one completes: 基础设施、制造业投资. An industry takes no other one: 规上工业、高技术制造业|增加值. */
function headedBy(term: string, lastName: string | null): Found | null {
  // 装备制造、绿色食品五大产业增加值: of all of them together.
  if (lastName !== null && together.test(lastName)) return null
  const industry = lastName !== null && term.endsWith('业') ? lastName.lastIndexOf('业') + 1 : 0
  const name = lastName === null ? null : withHead(term, lastName, Math.max(1, industry), lastName.length)
  // 规上工业、基础设施投资增速: those above a size are told of by what they add.
  if (name?.single?.startsWith('fai') && /^规/.test(term)) return null
  return name && { name, term: name.text, rule: 'shared_head' }
}

const together = /[两二三四五六七八九十0-9](?:大|个)[^,]{0,6}产业/
