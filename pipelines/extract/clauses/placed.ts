import { itemAt } from '../item_at.ts'
import { isJoint, type PlaceToken, type Token } from '../lexer/tokens.ts'
import { isAdverb, isLevel, isLevelOrParts, isTown, isWithinArea } from './actors.ts'
import { countsPlaces, isKindOfAreas } from './kinds_of_areas.ts'
import { isSubset } from './leads.ts'
import { type Slot, slotWith } from './slot.ts'
import type { State } from './state.ts'
import type { Phrase } from './subjects.ts'
import { nobody, type Owner, ownerOf } from './where.ts'

/** 全省生产总值增长5.5%，其中武汉、襄阳分别增长…: the subject of the clause before, of the areas, or of the level of government or the parts (市级12亿元，县区31亿元), that open this one; null if it does not open so. */
export function placedSlots(
  chars: string,
  lead: readonly Token[],
  [subject, ...others]: readonly Slot[],
): readonly Slot[] | null {
  // 枝江、宜都分别增长…，当阳突破…: of one subject, wherever it was told of.
  if (!subject || subject.code === null || others.some(({ code }) => code !== subject.code)) return null
  const first = lead.findIndex((token) => !isAdverb(token) && token.kind !== 'mark')
  const level = levelAt(chars, lead[first])
  const places = level ? [level] : placesFrom(lead, first)
  if (
    places.length === 0 ||
    lead.some(
      (token, index) => index >= first && namesSomething(token, subject, lead.at(-1)) && !countsPlaces(chars, token),
    )
  )
    return null
  return places.map((area) => slotWith(subject, { start: area.start, place: ownerOf(area) }))
}

/** 市级|完成12亿元，其中税收…: the level of government, or the parts of the area, that a clause without a name begins with, up to a semicolon if it is a part of what was told (其中市级12亿元); null if it begins with none. */
export function levelIn(chars: string, lead: readonly Token[]): Owner | null {
  const level = levelAt(
    chars,
    lead.find((token) => !isAdverb(token) && token.kind !== 'mark'),
  )
  return level && { code: null, own: false, level: isLevel(chars, level), part: isSubset(lead) }
}

function levelAt(chars: string, token: Token | undefined): PlaceToken | null {
  return token?.kind === 'place' && isLevelOrParts(chars, token) ? token : null
}

/** 增速在20%以上|的|有|枝江市、宜都市: the subject, of each of the areas of which a number is said to be true; null if none is listed behind it. */
export function slotsBehind(
  chars: string,
  behind: readonly Token[],
  [subject, ...others]: readonly Slot[],
): { slots: Slot[]; end: number } | null {
  if (!subject || subject.code === null || others.length > 0) return null
  const verb = haveSo(chars, behind)
  if (verb === 0) return null
  const end = behind.findIndex(({ mark }) => mark !== '' && mark !== '、')
  const places = placesFrom(end < 0 ? behind : behind.slice(0, end), verb)
  const last = places.at(-1)
  const slots = places.map((area) => slotWith(subject, { place: ownerOf(area) }))
  return last ? { slots, end: last.end } : null
}

/** Where areas begin that a number is said to be true of behind it (5%以上的|有|…, 的县市|是|…); 0 if 有 or 是 does not say so. */
export function haveSo(chars: string, [whose, kind, verb]: readonly Token[]): number {
  if (whose?.class !== 'whose') return 0
  if (isSuch(kind)) return 2
  return kind?.kind === 'text' && isKindOfAreas(chars.slice(kind.start, kind.end)) && isSuch(verb) ? 3 : 0
}

/**
 * Where the area stands among the words before a number that it is of, though they name the indicator first: the first of those that 是 or a colon lists
 * (居前两位的是|枝江市|580亿元、宜都市…), the one that has most (以|枝江市|580亿元为最高), or one behind the name (收入|枝江市|增长5%，宜都市…; 增速|枝江市|8%). -1 if none does.
 */
export function listedAt(lead: readonly Token[]): number {
  const at = lead.findLastIndex(({ kind }) => kind === 'place')
  const { place } = lead[at] ?? {}
  if (place == null || place.own || place.code === null) return -1
  const verb = itemAt(lead, at - 1)
  const isLast = at === lead.length - 1
  if (isLast && (verb?.mark === ':' || listing.has(verb?.word?.text ?? ''))) return at
  const name = lead.findLastIndex(({ kind }) => kind === 'name')
  const named = name >= 0 && name < at && lead.slice(name + 1, at).every(isMeasured)
  return named && lead.slice(at + 1).every(isSaid) ? at : -1
}

const listing: ReadonlySet<string> = new Set(['是', '为', '以'])

/** What of an indicator is told: 增速, 总量. */
function isMeasured({ class: role }: Token): boolean {
  return role === 'rate' || role === 'noun'
}

/** What an area did, without another subject: 同比|增长, 达到. */
function isSaid(token: Token): boolean {
  return isAdverb(token) || changing.has(token.class)
}

const changing: ReadonlySet<string> = new Set(['rise', 'fall', 'reach', 'year_on_year', 'average'])

function isSuch(token: Token | undefined): boolean {
  return token?.word?.text === '有' || token?.word?.text === '是'
}

/** The known areas within the reporting one that a clause opens with, 、 or 和 between them; none if any other place stands among them. */
function placesFrom(lead: readonly Token[], first: number): PlaceToken[] {
  const places: PlaceToken[] = []
  let joined = true
  for (const token of first < 0 ? [] : lead.slice(first)) {
    if (token.kind === 'place') {
      if (token.place.own || token.place.code === null || !joined) return []
      places.push(token)
      joined = false
    } else if (isJoint(token)) joined = true
    else break
  }
  return lead.filter(({ kind }) => kind === 'place').length === places.length ? places : []
}

const naming = new Set(['share', 'noun', 'do'])

/** Whether a token names something, or what is done to it: the clause is then no growth of the subject before. 改造老旧小区…，其中芝罘区改造138个: the same is done. */
function namesSomething(token: Token, { term }: Slot, last: Token | undefined): boolean {
  if (token.kind === 'text' || token.kind === 'name') return true
  if (token.kind !== 'word' || !naming.has(token.word.class)) return false
  // 永安、邵武|的增幅|均超过10%; 潍坊|总量|8200亿元
  const { traits, text } = token.word
  return !traits.has('rate') && !(traits.has('whole') && last === token) && !term.includes(text)
}

/** 襄阳、宜昌稳居前列，GDP均突破…: what is named then is of each of the places before, where 均 or as many numbers say so; null if it is not. */
export function ofPlaces(
  chars: string,
  named: readonly Slot[] | null,
  lead: readonly Token[],
  numbers: number,
  each: boolean,
  { where: { place, places, supported } }: State,
): readonly Slot[] | null {
  const [only, ...others] = named ?? []
  if (!only || others.length > 0) return null
  // 枝江、宜都、当阳，三地进出口…
  const free = !only.place || lead.some((token) => countsPlaces(chars, token))
  const spoken = place?.code === null && !place.own ? places : []
  const owners = listedBefore(lead) ?? (supported.length > 1 ? supported : free ? spoken : [])
  if (owners.length < 2 || owners.some(({ code }) => code === null)) return null
  if (!(numbers === owners.length || (each && numbers === 1))) return null
  return owners.map((owner) => slotWith(only, { place: { code: owner.code, own: false } }))
}

/** 香洲、斗门两区|分别实现|地区生产总值…: the places that a clause lists before its verb; null if it begins with no list of them. */
function listedBefore(lead: readonly Token[]): readonly Owner[] | null {
  const places = placesFrom(
    lead,
    lead.findIndex((token) => !isAdverb(token) && token.kind !== 'mark'),
  )
  return places.length > 1 && lead.some((token) => isVerb(token) || token.class === 'each')
    ? places.map(({ place }) => place)
    : null
}

/** 长沙加快集聚机构236家，…; 月亮湾基地实现产值…，…: the place that a clause begins with, where a verb stands between it and what is counted; null if none does. */
export function actorOf(chars: string, lead: readonly Token[], { from }: Phrase): Owner | null {
  const opening = lead.findIndex((token) => !isAdverb(token) && token.kind !== 'mark')
  // 中国|自由贸易试验区|新设企业…: the last of the words that a clause opens with.
  let at = opening
  while (lead[at + 1]?.kind === 'place') at++
  const actor = lead[at]
  // 蒙山乡|旅游收入…，森林覆盖率…: what a town has.
  if (actor && isTown(chars, actor)) return nobody
  const verb = lead.find((token, index) => index > at && index < from && isVerb(token))
  if (actor === undefined || verb === undefined) return null
  // 桂平|西山、平天山三大景区|投入资金2亿元，全年接待游客…: of sights, which are no area.
  if (sights.test(chars.slice(actor.end, verb.start))) return nobody
  if (actor.kind === 'place')
    return isWithinArea(chars, actor) ? { code: actor.place.code, own: false, level: isLevel(chars, actor) } : null
  return actor.kind === 'text' && placeLike.test(chars.slice(actor.start, actor.end)) ? nobody : null
}

const sights = /(?:景区|景点)$/

/** 长兴岛|全年|实际使用外资: what a place that no gazetteer knows did in the year. */
export function isOfUnknownPlace(chars: string, lead: readonly Token[], { from }: Phrase): boolean {
  const [owner, year] = [itemAt(lead, from - 2), itemAt(lead, from - 1)]
  if (owner?.kind !== 'text' || !(year?.word?.traits.has('all_year') || year?.word?.text === '年度')) return false
  return placeBeforeYear.test(chars.slice(owner.start, owner.end))
}

/** Ends of the names of places that no gazetteer has: those that say so alone, and those that do before 全年. */
const placeLike = /(?:基地|园区|新区|示范区|片区|开发区|新城|组团)$/
const placeBeforeYear = /(?:[岛区园港城镇乡街湾]|基地)$/

const verbs = new Set(['do', 'add', 'reach', 'rise', 'fall', 'total'])

function isVerb(token: Token): boolean {
  return token.kind === 'word' && verbs.has(token.word.class)
}
