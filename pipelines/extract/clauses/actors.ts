import { itemAt } from '../item_at.ts'
import { areDivisions, isRegional } from '../lexer/areas_together.ts'
import { countOfPlaces } from '../lexer/counted_places.ts'
import { isJoint, type Token } from '../lexer/tokens.ts'
import { isRegion } from '../regions.ts'
import { countsPlaces } from './kinds_of_areas.ts'
import type { State } from './state.ts'
import { nobody, type Owner } from './where.ts'

/** Whether words are the name of a town, which is none of the gazetteer's. */
export function isTown(chars: string, { kind, start, end }: Token): boolean {
  if (kind !== 'text') return false
  const words = chars.slice(start, Math.min(end, start + longestTown))
  return (end - start < longestTown && townLike.test(words)) || town.test(words) || someTowns.test(words)
}

/** Characters in which a town is named, or so many of them are counted. */
const longestTown = 12
const townLike = /^[^城乡]{1,3}(?:(?<![小古色])镇|乡|街道(?:办事处)?)$/
/** 石羊镇|依托园区…: what a town does; no kind of town (特色镇), no village (乡村), nobody who moves (返乡). */
const town =
  /^[^城乡村集小强重新特名古制范心下返入家老侨]{2,3}(?:镇(?!域|村|街|区)|乡(?!村|镇|贤|亲|土|愁|里|情|音)|街道)./
/** 古井|两镇|…: what so many of them do. */
const someTowns = /^.{0,4}[两三四五六七八九十]个?(?:乡镇|镇|乡|街道)./

/** Makes the places that a clause begins with those that it goes on to tell of: one, or several of which no number is of one alone. */
export function setPlaces(chars: string, state: State, lead: readonly Token[], first: Token): void {
  const places: Owner[] = []
  for (const token of lead.slice(lead.indexOf(first))) {
    if (token.place) places.push({ code: token.place.code, own: token.place.own, level: isLevel(chars, token) })
    else if (!isJoint(token)) break
  }
  const [only] = places
  state.where.places = places
  state.where.place = places.length === 1 && only ? only : nobody
}

/** What stands behind the places that a clause begins with (襄阳、宜昌|稳居…). */
function afterPlaces(lead: readonly Token[], first: number): Token | undefined {
  return lead.find((token, index) => index > first && token.kind !== 'place' && !isJoint(token))
}

/** Whether a token is this word of the grammar. */
export function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === 'word' && token.word.text === text
}

/** Whether a place is the subject of its clause (成都加快建设…, 省属企业创新导向…), not a part of another's name (郑州至济南高铁…, 国际收支…). */
export function isActor(chars: string, place: Token & { kind: 'place' }, lead: readonly Token[]): boolean {
  const at = lead.indexOf(place)
  const next = afterPlaces(lead, at)
  // 在全国率先…, 西部率先…, 全省首个产业园落户…: the reporting area, among others.
  if (isWord(itemAt(lead, at - 1), '在') || isMeans(lead, at) || isWord(next, '率先') || isFirstAmong(chars, place))
    return false
  // 商洛—武汉特高压工程开工，…: where a line ends.
  if (lineEnd.test(chars.slice(Math.max(0, place.start - 2), place.start))) return false
  // 银川、石嘴山、吴忠|沿黄城市群|建设加快: what is called after them.
  const last = next ? lead[lead.indexOf(next) - 1] : undefined
  if (last !== place && last?.place?.code === null && isRegional(chars.slice(last.start, last.end))) return false
  // 按照|中央经济工作会议|精神，…: what is followed, not who acts.
  if (guides.has(itemAt(lead, at - 1)?.word?.text ?? '')) return false
  if (place.place.code === null) {
    // 日本|双日公司|落户…, 四川|玄武岩研究院|建成…: the home of a company or a body.
    if (next?.kind === 'text' && organization.test(chars.slice(next.start, next.end))) return false
    if (next && undertaking.test(chars.slice(next.start, next.start + 6))) return false
    // 北京|华联、南城百货等超市入驻: firms, by what they are called.
    const named = next?.kind === 'text' && lead[lead.indexOf(next) + 1]?.mark === '、'
    if (named && !isWithinArea(chars, place)) return false
    // 全国|碳市场|…: what the nation has, not the nation.
    if (next?.kind === 'text' && next.start === place.end && nations.has(chars.slice(place.start, place.end)))
      return false
    // 各地帮企业抢订单,…: they are all of the area.
    if (everywhere.test(chars.slice(place.start, place.end))) return false
    // 综合保税区、互市点|等开放平台|日益完善: examples of things.
    if (next?.kind === 'text' && examples.test(chars.slice(next.start, lead.at(-1)?.end))) return false
    // 市级|电商基地: of which level a thing is.
    const ofThing = chars[place.end - 1] === '级' && next?.kind !== 'word'
    // 南京|北站至滁州城际铁路: where a line begins.
    if (isOfLine(chars, place)) return false
    return !ofThing && !adjectives.has(chars.slice(place.start, place.end))
  }
  // 枝江县域|经济|竞争力|居全省前列，…
  if (chars.startsWith('县域', place.end - 2)) return true
  // 龙口市|城乡居民收入|继续领跑，…; not 襄阳|粮食生产|基地建成，….
  if (next?.kind === 'name') return lead[lead.indexOf(next) + 1]?.kind !== 'text'
  // 榆林市|顶住煤价低迷压力,: a place by its full name, and what it did in words that the lexicon does not know.
  if (next?.kind === 'text')
    return (
      fullName.test(chars.slice(place.start, place.end)) ||
      ofArea.test(chars.slice(next.start, next.start + longestRole)) ||
      // 襄阳、宜昌|两个省域副中心|比翼齐飞,
      countOfPlaces(chars, next.start, next.end) > 0
    )
  // 东莞，2021年地区生产总值…; 枝江、宜都和当阳，三地进出口…: a clause of their own.
  if (next === undefined) return lead.slice(at).every((token) => token.kind === 'place' || isJoint(token))
  return next.kind === 'word' && !inPhrase.has(next.word.class) && next.word.class !== 'to'
}

/** 以|高新区|扩容为契机，…: whether a place is no more than of what a deed starts from. */
function isMeans(lead: readonly Token[], at: number): boolean {
  return isWord(itemAt(lead, at - 1), '以')
}

/** 全省首个, 全区第四个, 全国第12位: whether a place is no more than that of the others. */
export function isFirstAmong(chars: string, { end }: Token): boolean {
  return among.test(chars.slice(end, end + 5))
}

const among =
  /^(?:首[创推个家批条座例台只单款项次所宗]|唯一|第[0-9一二三四五六七八九十]{1,3}[个家批条座例位名]|前列|首位(?!度))/

const nations: ReadonlySet<string> = new Set(['全国', '全球', '世界'])

const guides: ReadonlySet<string> = new Set(
  '按照 根据 依据 围绕 对照 遵照 考虑到 综合考虑 统筹考虑 充分考虑'.split(' '),
)

const everywhere = /^(?:各地|县域|各(?:设区市|[市县区州盟旗]{1,3}))$/

const organization = /(?:公司|集团|(?:汽车|电子|科技)(?:.{0,4}基地)?|研究院|研究所|大学|医院)$/
/** What is called after a region, and is none: 西部陆海新通道. */
const undertaking = /^(?:金融中心|陆海新通道|科学城|大开发|数据中心|旅游圈|综合性国家|国际科[创技])/

const examples = /等(?![^,。;]{0,4}[区园地])[^,。;]{2,}/

const lineEnd = /[\u4e00-\u9fff][—–-]$/
/** 南京|北站至滁州城际铁路, 青岛|连接线: whether a line is called after a place. */
export function isOfLine(chars: string, { end }: Token): boolean {
  return lineStart.test(chars.slice(end, end + 6))
}

const lineStart = /^(?:[^,、]{0,4}至|连接线|联络线|支线)/

/** 柳州|工业加快转型,…; 首府南宁|首位度提升,…; 武汉|发挥龙头作用,…: what an area as a whole has, or does. */
const ofArea =
  /^(?:龙头(?!企业|项目)|首位度|国家中心|(?:省域)?副中心|中心城市|城市能级|综合实力|经济实力|极核|引领|辐射带动|工业|经济(?!圈|带|区)|发挥|荣获|依托)/

/** Characters of the words that say so: 省域副中心. */
const longestRole = 6

const fullName = /(?:..[市区州旗盟]|.县)$/

/** Areas within the reporting one that no gazetteer knows, and levels of government that are not all of it. */
const within = /(?:区|园|兵团|城|新城|本级|[市省州区县][级直])$/

/** Whether a place lies within the reporting area, so that what a sentence goes on to tell is told of it too (兵团生产总值…，投资增长…). */
export function isWithinArea(chars: string, { start, end, place }: Token & { kind: 'place' }): boolean {
  const word = chars.slice(start, end)
  return !place.own && (place.code !== null || within.test(word) || isRegion(word))
}

/** Whether a place is a level of government: 市本级, 省级, 市直. */
export function isLevel(chars: string, { end }: Token): boolean {
  return chars[end - 1] === '级' || chars[end - 1] === '直'
}

/** Whether a place is a level of government, or all that the reporting area is divided into: 市级, 县区, 各县市区, 区县合计. */
export function isLevelOrParts(chars: string, token: Token & { kind: 'place' }): boolean {
  const { code, own } = token.place
  return code === null && !own && (isLevel(chars, token) || areDivisions(chars.slice(token.start, token.end)))
}

const adjectives = new Set(['国际', '国内', '世界', '全球'])

/** Words that may stand within a noun phrase. */
export const inPhrase: ReadonlySet<string> = new Set(['and', 'whose', 'noun', 'share'])

const adverbs: ReadonlySet<string> = new Set(['plain', 'from', 'basis', 'to'])

/** Whether a token says when or how, not what. */
export function isAdverb(token: Token): boolean {
  return token.kind === 'time' || (token.kind === 'word' && adverbs.has(token.word.class))
}

/** 该市…, 该县…: the area that was spoken of last. */
export function refersBack(chars: string, first: Token | undefined): boolean {
  return first?.place?.whole !== undefined && chars[first.start] === '该'
}

/** Keeps the area within the reporting one that a clause begins with, until another clause begins with a place. */
export function readOpener(chars: string, lead: readonly Token[], state: State): void {
  const first = lead.find((token) => !isAdverb(token) && token.kind !== 'mark')
  // 鹤庆县…；该县…，…: all that follows is of the area that was spoken of.
  if (refersBack(chars, first))
    state.where.place = state.where.opener = { code: state.where.opener?.code ?? null, own: false, item: true }
  // 泉州…提档升级，全市出口…: all of it.
  // 四县市|完成生产总值…；完成固定资产投资…: of areas that are only counted.
  // 五市全部建成…: all that there are.
  const behind = lead[first ? lead.indexOf(first) + 1 : 0]
  const all = behind !== undefined && wholly.test(chars.slice(behind.start, behind.end))
  if (first && !all && (countsPlaces(chars, first) || opensWithCount(chars, first)))
    state.where.place = state.where.opener = { code: null, own: false, item: true }
  const at = first ? lead.indexOf(first) : -1
  if (opensWithTown(chars, lead, at)) state.where.place = nobody
  if (!first?.place || first.place.whole || isListed(lead, at) || isMeans(lead, at)) return
  // 开发区升格…，全市累计引进…，实际利用外资…: the reporting area again.
  if (first.place.own) state.where.place = null
  const [dash] = lead
  const item = dash?.kind === 'mark' && dash.mark.startsWith('-')
  // 分区域看：…；县域…: the sentence is of areas, whether they are known or not.
  const ofAreas = state.where.opener?.item === true && state.where.opener.code === null
  if (ofAreas && !first.place.own && first.place.code === null) return
  state.where.opener =
    first.place.own || first.place.code === null
      ? null
      : { code: first.place.code, own: false, item: item || (state.where.opener?.item ?? false) }
}

/** 石羊、古井两镇|…, 唐古拉山镇|草原面积…: whether a clause begins with a town, or a list of them. */
function opensWithTown(chars: string, lead: readonly Token[], at: number): boolean {
  for (const token of at < 0 ? [] : lead.slice(at)) {
    if (token.kind !== 'text' && !isJoint(token)) return false
    if (isTown(chars, token)) return true
  }
  return false
}

/** 四市|共享公共服务事项…: what so many cities or counties do. */
function opensWithCount(chars: string, { kind, start, end }: Token): boolean {
  return kind === 'text' && counted.test(chars.slice(start, Math.min(end, start + 3)))
}

const wholly = /^(?:全部|全都|全面|均|都)/

/** 九市一区: all that there are. */
const counted = /^[两三四五六七八九十][市县州](?!场|一区)/

function isListed(lead: readonly Token[], at: number): boolean {
  const next = lead[at + 1]
  return next !== undefined && isJoint(next)
}
