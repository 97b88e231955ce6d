import { itemAt } from '../item_at.ts'
import { names } from '../lexer/names.ts'
import { isJoint, nameToken, type Token, textToken } from '../lexer/tokens.ts'
import { isLevel } from './actors.ts'
import { isElliptical } from './elliptical.ts'
import { countsPlaces } from './kinds_of_areas.ts'
import { type Named, type Slot, slotWith, withoutCode } from './slot.ts'
import { slotOf } from './slots.ts'
import { nobody } from './where.ts'

/** A noun phrase: its slots, and the index of the tokens `[from, to)` that it takes. */
export type Phrase = { slots: Slot[]; from: number; to: number }

/** The last noun phrase of a clause's tokens; null if they name nothing. `before`: what an elliptical head or part may belong to. */
export function phraseOf(chars: string, tokens: readonly Token[], before: Named): Phrase | null {
  let to = tokens.length
  while (
    to > 0 &&
    (!isContent(tokens[to - 1]) || countsNamed(chars, tokens, to - 1) || endsList(chars, tokens, to - 1))
  )
    to--
  if (to === 0) return null
  let from = to
  while (
    from > 0 &&
    (belongs(tokens[from - 1]) ||
      isNarrowing(tokens, from - 1) ||
      isDrawnIn(tokens, from - 1) ||
      sharesOut(tokens, from - 1))
  )
    from--
  while (from < to && !opens(tokens[from])) from++
  if (listsNational(chars, tokens, from)) from++
  const items = ofOneKind(chars, itemsOf(chars, tokens, from, to))
  const last = items.at(-1)
  if (!last) return null
  const slots: Slot[] = []
  const placed = items.some((item) => item.every((token) => token.kind === 'place'))
  const lastName = nameText(chars, last)
  items.forEach((item, index) => {
    // 射阳、阜宁、东台三地|产量: places before it name nothing.
    const named = placed ? slots.filter((_, before) => items[before]?.some((token) => token.kind !== 'place')) : slots
    const terms = named.length > 0 ? nearestTerms(named) : before.terms
    const earlier = { terms, whole: before.whole, coordinated: named.length > 0 }
    slots.push(slotOf(chars, item, index < items.length - 1 ? lastName : null, earlier))
  })
  if (slots.length > 1) shareTheWhole(slots)
  // …占生产总值|的69.9%: 的 belongs to what is named.
  if (slots.at(-1)?.rule === 'share' && isWhose(tokens[to])) to++
  if (placed) {
    const zone = areZones(last)
    return { slots: slots.map((slot, index) => inPlace(slot, items[index], slots.at(-1), zone)), from, to }
  }
  return { slots: items.length > 1 ? withScope(chars, slots, items[0] ?? [], last) : slots, from, to }
}

/** 财政收入、固定资产投资|等|均增长…, 等主要指标: whether words behind a list of names only say that there are more. */
function endsList(chars: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'text' || chars[token.start] !== '等' || itemAt(tokens, at - 1)?.kind !== 'name') return false
  const joint = itemAt(tokens, at - 2)
  return joint !== undefined && isJoint(joint) && andMore.test(chars.slice(token.start, token.end))
}

const andMore = /^等(?:各项)?(?:主要)?(?:经济)?(?:指标)?$/

/** Makes the items of a list shares as the last one is, of the whole that it names (占GDP比重) or of one that it leaves open (战略性新兴产业、高新技术产业产值占比). */
function shareTheWhole(slots: Slot[]): void {
  const whole = ofWhole.exec(slots.at(-1)?.term ?? '')?.[0]
  if (whole === undefined) return
  slots.forEach((slot, at) => {
    if (!slot.code?.startsWith('va_') || slot.term.includes('占')) return
    slots[at] = slotWith(slot, { code: names.get(slot.term + whole)?.single ?? null })
  })
}

/** 新增|全国|专精特新“小巨人”企业: whether what was added is only listed by the nation. */
export function listsNational(chars: string, tokens: readonly Token[], at: number): boolean {
  const [verb, nation, name] = tokens.slice(Math.max(0, at - 1), at + 2)
  return verb?.class === 'add' && name?.kind === 'name' && isNation(chars, nation)
}

function isNation(chars: string, token: Token | undefined): boolean {
  return token?.place?.own === false && chars.slice(token.start, token.end) === '全国'
}

const ofWhole = /(?:占[^占]{2,12}比[重例]|占比|比重)$/

/** 剑川、洱源|两县|均增长…; 城镇化率、优良天数比率|两项约束性指标: what counts the places or indicators that were listed names nothing. */
function countsNamed(chars: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const before = itemAt(tokens, at - 1)
  if (before?.kind === 'place') return countsPlaces(chars, token)
  return before?.kind === 'name' && token.kind === 'text' && counted.test(chars.slice(token.start, token.end))
}

const counted = /^[两三四五六七八九]项(?:约束性|预期性|主要|核心|关键|经济)*(?:指标)?$/

/** 风电、光伏等新能源装机: examples of a kind, and the kind itself; 装备制造、纺织等新兴产业增加值 is of the examples together, whatever the kind. */
function ofOneKind(chars: string, items: Token[][]): Token[][] {
  const last = items.at(-1) ?? []
  const first = last.findIndex((token) => token.kind !== 'place')
  const places = first < 0 ? [] : last.slice(0, first)
  const examples = last[places.length]
  if (examples?.kind !== 'text') return items
  const kind = last.at(-1)
  const named = last.slice(places.length, -1)
  const isKind = chars.charAt((named.at(-1)?.end ?? 0) - 1) === '等' && named.every((token) => token.kind === 'text')
  // 长春|星海光电等|小巨人企业: what a firm is called after is no owner.
  const owners = kind && chars.startsWith('企业', kind.end - 2) ? [] : places
  if (kind && isKind && kinds.test(chars.slice(kind.start, kind.end))) return [[...owners, kind]]
  const together = items.length > 1 && chars.slice(examples.start, examples.end).includes('等')
  return together && !items.flat().some(({ kind }) => kind === 'place') ? [items.flat()] : items
}

const kinds =
  /^(?:战略性新兴产业|新能源|清洁能源|可再生能源|非化石能源|(?:国家级)?专精特新|高新技术企业|国家高新技术)|(?:重点|重大)(?:建设|工程)?项目$/

/** The terms of the last items: a head is seldom shared by more, and a list may be long. */
function nearestTerms(slots: readonly Slot[]): string[] {
  return slots
    .slice(-12)
    .map((slot) => slot.term)
    .reverse()
}

/** 襄阳、宜昌地区生产总值: an item that is only a place shares the name of the last one. */
function inPlace(slot: Slot, item: readonly Token[] | undefined, last: Slot | undefined, zone: boolean): Slot {
  const places = item?.every((token) => token.kind === 'place') ? item : []
  if (zone && last && places.length > 0) return slotWith(last, { start: slot.start, place: nobody })
  // 滨州|经济开发区: the second lies in the first.
  const place = (places.findLast((token) => token.place?.own === false) ?? places[0])?.place
  return last && place ? slotWith(last, { start: slot.start, place }) : slot
}

/** 鄂尔多斯、|包头|综合保税区|进出口: whether the areas of a list are named for a zone that each of them has. */
function areZones(last: readonly Token[]): boolean {
  const [area, zone] = last
  return area?.place?.own === false && area.place.code !== null && zone?.place?.code === null && !zone.place.own
}

/** Words before the first of several names hold for all of them (开发区工业增加值、工业投资), as a head behind the last does (进口、出口通关时间). */
function withScope(chars: string, slots: readonly Slot[], first: readonly Token[], last: readonly Token[]): Slot[] {
  const [modifier, name] = first
  const [lastName, head] = last.slice(-2)
  const foreignHead = lastName?.kind === 'name' && head?.kind === 'text'
  // 先进|制造业增加值、高技术制造业增加值…: of which kind the first is.
  // 电子信息|制造业增加值、网络零售额…: of which industry it is.
  const industry = name?.name?.text.startsWith('制造业') ?? false
  const ofKind = modifier !== undefined && (industry || qualities.has(chars.slice(modifier.start, modifier.end)))
  const foreignModifier =
    slots[0]?.code === null && first.length === 2 && modifier?.kind === 'text' && name?.kind === 'name' && !ofKind
  // 口岸进出口和本市出口: what is of the reporting area by name is no other's.
  if (foreignModifier) return slots.map((slot) => (slot.place?.own ? slot : withoutCode(slot)))
  // 失业率、居民消费价格和人口自增率: an indicator that says itself what is measured takes no other head.
  // 技改投资、战略性新兴产业|投资: nor one that has it.
  const headText = chars.slice(head?.start, head?.end)
  const takesNone = (slot: Slot) => isMeasure(slot) || slot.term.endsWith(headText)
  if (foreignHead) return slots.map((slot, at) => (at < slots.length - 1 && takesNone(slot) ? slot : withoutCode(slot)))
  // 装备制造业、医药制造业产值: what both make, not what they add.
  const [only, ...more] = last
  if (only?.kind === 'text' && more.length === 0 && otherMeasures.test(chars.slice(only.start, only.end)))
    return slots.map((slot) => (slot.activity ? withoutCode(slot) : slot))
  // 省级技术中心、专精特新中小企业: a level says of which kind the first are.
  const place = modifier?.kind === 'place' && isLevel(chars, modifier) ? undefined : slots[0]?.place
  return slots.map((slot) => slotWith(slot, { place: slot.place ?? place }))
}

/** What an industry may be told by that is not what it adds. */
const otherMeasures = /(?:产值|投资|利润|利税|营业收入|营收|用电量|销售收入|税收)$/

const qualities: ReadonlySet<string> = new Set(['先进', '现代', '传统', '优势', '新兴', '高端', '绿色', '重点', '户籍'])

function isMeasure({ activity, weak, term }: Slot): boolean {
  return !activity && !weak && measures.test(term)
}

const measures = /(?:率|指数|强度|比重|能耗|增加值|总额|外资|余额|总值)$/

function isWhose(token: Token | undefined): boolean {
  return token?.class === 'whose'
}

function isContent(token: Token | undefined): boolean {
  if (token?.kind === 'word') return token.word.class === 'share' && token.word.text.length > 1
  return token?.kind === 'name' || token?.kind === 'text'
}

function opens(token: Token | undefined): boolean {
  if (token?.kind === 'word') return token.word.class === 'share' || token.word.text === '相当于'
  return isContent(token) || token?.kind === 'place'
}

function belongs(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (isContent(token) || token.kind === 'place') return true
  if (token.kind === 'mark') return token.mark === '、'
  return (
    token.kind === 'word' &&
    (token.word.text === '相当于' ||
      token.word.class === 'and' ||
      token.word.class === 'whose' ||
      token.word.class === 'noun' ||
      token.word.class === 'share')
  )
}

/** 空气优良率、主要|流域水质: a word that narrows an item of a list, not one that says how. */
function isNarrowing(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [itemAt(tokens, at - 1), tokens[at]]
  if (!token?.word?.traits.has('narrow')) return false
  return before !== undefined && isJoint(before)
}

/** 利用外资和|引进|域外资金; 旅游收入、|接待|过夜游客人次: what is done with the next item of a list of names, as in the names of the catalogue. */
function isDrawnIn(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [itemAt(tokens, at - 1), tokens[at]]
  const drawn = token?.word?.traits.has('drawn') ?? false
  return drawn && before !== undefined && isJoint(before) && itemAt(tokens, at - 2)?.kind === 'name'
}

/** 一、二、三产业增加值|分别|占生产总值: each has its share of the whole. */
function sharesOut(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.class === 'each' && tokens[at + 1]?.class === 'share' && tokens[at - 1]?.kind === 'name'
}

/** 单位生产总值能耗、|水耗和二氧化碳排放: the two items that words no list knows are, where 和 stands before a head that an earlier name completes; null if they are one. */
function dividedAtHead(chars: string, token: Token): [Token, Token] | null {
  if (token.kind !== 'text') return null
  if (inflow && isCapitalOfBoth(chars, token)) {
    const foreign = token.end - '外资'.length
    return [textToken(token.start, foreign), nameToken(inflow, foreign, token.end)]
  }
  let and = token.start
  while (and < token.end && chars.charCodeAt(and) !== joint) and++
  if (and === token.start || and === token.end || !isElliptical(chars, and + 1, token.end)) return null
  return [textToken(token.start, and), textToken(and + 1, token.end)]
}

const joint = '和'.charCodeAt(0)

/** 实际引进|内外资|分别增长…: whether words are the capital that comes in from the nation and from abroad, each with a number. */
function isCapitalOfBoth(chars: string, { start, end }: Token): boolean {
  return end - start === '内外资'.length && chars.startsWith('内外资分别', start)
}

const inflow = names.get('实际利用外资')

/** The coordinated items of the noun phrase that the tokens `[from, to)` are: A、B和C. */
function itemsOf(chars: string, tokens: readonly Token[], from: number, to: number): Token[][] {
  const items: Token[][] = []
  let item: Token[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    const divided = dividedAtHead(chars, token)
    if (divided) {
      const [before, behind] = divided
      item.push(before)
      items.push(item)
      item = [behind]
    } else if (token.kind !== 'mark' && token.class !== 'and') item.push(token)
    else if (item.length > 0) {
      items.push(item)
      item = []
    }
  }
  if (item.length > 0) items.push(item)
  return items
}

function nameText(chars: string, item: readonly Token[]): string | null {
  const words = item.filter((token) => isContent(token))
  const [first] = words
  const last = words.at(-1)
  return first && last ? chars.slice(first.start, last.end) : null
}
