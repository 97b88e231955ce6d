import type { Area } from '../../schemas/area.ts'
import { alsoCalled, commonName, shortName } from '../../schemas/area_names.ts'
import { areaByCode, areas } from '../../schemas/areas.ts'
import type { Document } from '../../schemas/document.ts'
import { createTrie, type Trie } from './lexer/trie.ts'
import { regions } from './regions.ts'
import { isMeantInShort } from './short_names.ts'

/** A place word of a text: the reporting area itself, a known area within it (`code`), or another place (`code` null). */
export type Place = {
  code: string | null
  own: boolean
  end: number
  /** 市 of 全市 in a province's report: all of the area of that kind that was spoken of, if one was. */
  whole?: string
}
export type Places = { at: (chars: string, at: number, limit: number) => Place | null }

/** What a report calls its own area, by the last character of the area's name: 全市 in a district's report is the city above it. */
const ownWords: Record<string, string> = {
  国: '二十九个省、市、自治区 三十个省、自治区、直辖市 31个省、自治区、直辖市 31个省区市 全国 我国 中国 国内 我们国家 全国上下 中央经济工作会议',
  省: '本省 全省 我省 省内 全省上下',
  市: '本市 全市 我市 市域',
  区: '本区 全区 我区 全自治区',
  县: '本县 全县 我县 县域 自治县',
  旗: '本旗 全旗 我旗 自治旗',
  州: '本州 全州 我州 自治州 自治州地方',
  盟: '本盟 全盟 我盟',
}
/** What reports call an area that no other is called. */
const ownNames: Readonly<Record<string, string>> = {
  '150000': '自治区',
  '450000': '自治区',
  '460000': '全岛',
  '540000': '自治区 全藏',
  '640000': '自治区',
  '650000': '自治区 全疆',
}
const neutralOwn =
  '全社会 全域 本地 辖区 境内 域内 九市一区 市州城区 市州所在城市 州市所在城市 设区城市 设区市 地级及以上城市 地级以上城市 地级城市 全部城市'
const elsewhere =
  '中央经济工作会议 全国 我国 世界 全球 国际 国内 东部地区 中部地区 西部地区 东北地区 京津冀及周边地区 京津冀地区 长三角地区 珠三角地区 汾渭平原 京津冀 长三角 珠三角 粤港澳大湾区 大湾区 成渝地区 东部 中部 西部 发达国家 发展中国家 美国 日本 欧盟 香港 澳门 台湾 贫困地区 民族地区 ' +
  '兵团 高新区 经开区 高新技术产业开发区 高新技术开发区 经济技术开发区 经济开发区 开发区 自贸区 自贸试验区 自由贸易试验区 产业转移园 产业转移工业园 综保区 综合保税区 保税区 合作区 示范区 实验区 新区 新片区 工业园区 产业园区 园区 产业集聚区 生态经济区 经济区 度假区 功能区 先行区 试验区 城市群 城市圈 都市圈 经济带 经济圈 前海 横琴 ' +
  '市级 省级 州级 区级 县级 自治区级 市直 省直 州直 区直 县直 本级 市本级 省本级 区本级 县本级 旗本级 自治区本级 州本级 中央本级 ' +
  '重点城市 地级市 各市 各县 各县市区 各市县区 各县区 各区县 各县市 各市县 各市区 各市州 各州市 各盟市 各旗县 各旗县区 各设区市 县域 各地 县市区合计 县区合计 区县合计 市县合计 各县区合计 各县市合计 县市合计 民营企业 国有企业 中央企业 省属企业 市属企业 民营经济 其他'

/** What reports call all of an area of a level, the reporting one or another, and one that was just spoken of. */
const wholes = '全省 全市 全县 全区 全州 全旗 全盟 该市 该县 该区 该州 该旗 该盟'

/** What a place's name is only a part of: 武汉|港, 成都|大学. */
const bodies = createTrie<true>()
for (const word of '段 南站 北站 东站 西站 高铁站 火车站 贸易 港口 港货 港集 港吞 港域 港区 机场 国际机场 口岸 集结中心 陆港 国际陆港 大学 学院 银行 高铁 铁路 高速 城际 大桥 海关 博物馆 合作组织 冬奥 奥运 亚运 马拉松 舰队 医院 中医院 中医医院 人民医院 第一人民医院 藏医院 妇幼保健院 中学 一中 二中 小学 职业技术学院 实验室'.split(
  ' ',
))
  bodies.insert(word, true)
// 西安|地铁5号线; of 广州、深圳地铁客运量 each has its own.
for (const line of '123456789') for (const way of ['地铁', '轨道交通']) bodies.insert(way + line, true)

/** `listed`: a short name, which is meant only in a list of places. */
type Entry = Omit<Place, 'end'> & { listed?: boolean }

const another: Entry = { code: null, own: false }

/** Provinces, prefectures and other places that any report may name: what its own area is not. */
const anywhere = createTrie<Entry>()
for (const { name, level, valid_to } of areas) {
  // of 襄阳地区生产总值 none is of the prefecture that ended in 1983
  const isOver = valid_to !== null && name.endsWith('地区')
  if ((level === 'province' || level === 'prefecture') && !isOver) insertNames(anywhere, name, another)
}
for (const word of [...elsewhere.split(' '), ...regions]) anywhere.insert(word, another)
for (const word of wholes.split(' ')) anywhere.insert(word, { ...another, whole: word.slice(-1) })

// An area's places take a while to gather, and the reports of some areas are read in turns. A few: a thousand would fill the memory.
const recent = new Map<string, Places>()
const mostRecent = 16

/** A district's own revenue is often all of it; one that tells of 全区 revenue, too, means the level of government. */
const districtLevel: Readonly<Record<string, string>> = { 区: '区级', 县: '县级' }
const wholeRevenue = /全[区县](?:地方)?(?:一般公共预算|公共财政预算|财政)总?收入/

/** The place words of a report of this area, whose text is `chars`. Of two words of one length, the report's own area and what lies in it come first. */
export function placesOf({ area_code, area_level, area_name, report_year, title }: Document, chars: string): Places {
  const titled = kindInTitle(title, area_name)
  const level = wholeRevenue.test(chars) ? '' : (districtLevel[area_name?.slice(-1) ?? ''] ?? '')
  const key = `${area_code}/${area_level}/${area_name}/${titled}/${level}/${report_year}`
  const known = recent.get(key)
  if (known) return known
  const near = createTrie<Entry>()
  const called =
    area_level === 'nation'
      ? ownWords.国
      : area_name
        ? ownWords[area_name.slice(-1)]
        : Object.values(ownWords).join(' ')
  for (const word of `${called ?? ''} ${level} ${ownWords[titled] ?? ''} ${ownNames[area_code ?? ''] ?? ''} ${neutralOwn}`
    .split(' ')
    .filter(Boolean))
    near.insert(word, { code: area_code, own: true })
  if (area_name) {
    insertNames(near, area_name, { code: area_code, own: true })
    // 自贸区岳阳片区: the part of a zone that lies in it.
    for (const name of wordsOf(area_name, true))
      for (const zone of ['', '自贸区', '自贸试验区', '自由贸易试验区']) near.insert(`${zone}${name}片区`, another)
  }
  if (area_code) insertGazetteer(near, area_code, report_year)
  if (area_code && area_level !== 'nation') insertShortNames(near, area_code, report_year)
  const places: Places = {
    at: (chars, at, limit) => {
      const found = near.longest(chars, at, limit)
      const other = anywhere.longest(chars, at, limit)
      const isMeant =
        found?.entry.listed !== true ||
        // 涪陵: a prefecture once, a district now
        other?.end === found.end ||
        isMeantInShort(chars, at, found.end, limit, near)
      const one = isMeant ? found : null
      // 黔西南|地区生产总值: the region of the name is the prefecture.
      const longer = one && other && other.end > one.end && !chars.startsWith('地区生产总值', one.end)
      const match = longer ? other : (one ?? other)
      if (match && !match.entry.own && bodies.longest(chars, match.end, limit)) return null
      if (!match) return null
      // 白山至临江高速公路: the ends of a road.
      const { code, own, whole } = match.entry
      if (code !== null && !own && isRoadEnd(chars, at, match.end)) return null
      // 在川|中央企业, 启蒙|中心: no middle of a province.
      if (chars[match.end - 1] === '中' && code === null && centred.includes(chars.charAt(match.end))) return null
      // 规模以上|其他服务业: others of what stands before.
      if (code === null && chars.startsWith('其他', at) && !isOfKinds(chars, match.end)) return null
      // 城市直达航线: no level of government.
      if (chars[match.end - 1] === '直' && !moneyBehind.test(chars.slice(match.end, match.end + 2))) return null
      // 巴州地区|实现…, 宜昌地区|各项贷款余额; 地区 of 地区生产总值 is the name's.
      const region = code !== null && chars[match.end] === '地' && notOfName.test(chars.slice(match.end, match.end + 4))
      // 枝江县域|经济: of the county.
      const county = code !== null && !own && chars.startsWith('县域', match.end)
      const end = region || county ? match.end + 2 : match.end
      return whole ? { code, own, whole, end } : { code, own, end }
    },
  }
  if (recent.size === mostRecent) recent.clear()
  recent.set(key, places)
  return places
}

/** What a 中 that ends no region stands before: 中央, 中小, 中心, 中资, 中外. */
const centred = '央小心资外'

/** 其他|县市, 其他|地区 */
function isOfKinds(chars: string, at: number): boolean {
  return kindsOfPlaces.includes(chars.charAt(at))
}

const kindsOfPlaces = '省市县区州盟旗地城镇乡园'

/** 白山|至, 至|临江; not 枝江市|至2030年, nor 甚至|枝江市. */
function isRoadEnd(chars: string, start: number, end: number): boolean {
  if (chars[end] === '至') return !untilTime.test(chars.slice(end + 1, end + 2))
  return chars[start - 1] === '至' && !notOfRoads.includes(chars.charAt(start - 2))
}

const untilTime = /^[0-9今十年]/
const notOfRoads = '甚乃以截'

/** What 市直 stands before as a level of government. */
const moneyBehind = /^(?:一般|财政|政府|公共|税收|收入|支出)/
const notOfName = /^地区(?:实现|完成|各项|金融|居民|城镇|农村|存款|贷款)/

/** The place words of a passage about an area within the reporting one: what is all of an area of its kind is then that area (全县, 我县 of a county). */
export function placesWithin({ at }: Places, code: string): Places {
  return {
    at: (chars, start, limit) => {
      const place = at(chars, start, limit)
      const word = place && (place.own || place.whole) && '全我本该'.includes(chars.charAt(start))
      return word && isOfKind(code, chars.charAt(place.end - 1)) ? { code, own: false, end: place.end } : place
    },
  }
}

/** Whether an area is one of a kind (市, 县): 全市 is no county. */
export function isOfKind(code: string | null, kind: string): boolean {
  return code !== null && areaByCode(code)?.name.slice(-1) === kind
}

/** What kind of area the title calls the reporting one, where it was another then: 市 of 番禺市1998年…; empty if it does not. */
function kindInTitle(title: string | null, areaName: string | null): string {
  const short = areaName ? shortName(areaName) : ''
  const at = short === '' ? -1 : (title ?? '').indexOf(short)
  return at < 0 ? '' : (title ?? '').charAt(at + short.length)
}

/** Counties and districts by what they are called in short where they are listed: 香洲, 斗门. Of two of one name none is meant. */
function insertShortNames(trie: Trie<Entry>, own: string, year: number | null): void {
  const codes = new Map<string, string | null>()
  for (const area of partsOf(own, year)) {
    const { short } = namesOf(area)
    if (short !== null) codes.set(short, codes.has(short) ? null : area.area_code)
  }
  for (const [short, code] of codes) if (code !== null) trie.insert(short, { code, own: false, listed: true })
}

/** What the reporting area lies in, itself, and what lies within it: the gazetteer has an area before its parts. Of two areas of one name none is meant. */
function insertGazetteer(trie: Trie<Entry>, own: string, year: number | null): void {
  for (const { name } of containing(own)) insertNames(trie, name, another)
  const area = areaByCode(own)
  if (area) for (const name of [area.name, ...alsoCalled(own)]) insertNames(trie, name, { code: own, own: true })
  const parts = partsOf(own, year)
  const counts = new Map<string, number>()
  for (const { name } of parts) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const area of parts) {
    const place = counts.get(area.name) === 1 ? { code: area.area_code, own: false } : another
    for (const word of namesOf(area).words) trie.insert(word, place)
  }
}

/** What an area within another is called: in full and, but for counties, without its kind; a county's `short` name, which is meant in lists alone. */
type Names = { words: readonly string[]; short: string | null }

// Every report of a province asks for the same hundred counties.
const named = new Map<Area, Names>()

function namesOf(area: Area): Names {
  const known = named.get(area)
  if (known) return known
  const short = shortName(area.name)
  const names = {
    words: [...wordsOf(area.name, false), ...alsoCalled(area.area_code)],
    short: isCounty(area.name) && short !== area.name ? short : null,
  }
  named.set(area, names)
  return names
}

/** The areas within one, at any level, that are not over before the year before `year`. */
function partsOf(own: string, year: number | null): Area[] {
  within ??= partsOfAll()
  return (within.get(own) ?? []).filter(({ valid_to }) => year === null || valid_to === null || valid_to >= year - 1)
}

// Every report asks for some of 3,400 areas: looking at all of them would take as long as reading it.
let within: Map<string, Area[]> | null = null

/** By area, those within it at any level, in the gazetteer's order. */
function partsOfAll(): Map<string, Area[]> {
  const parts = new Map<string, Area[]>()
  for (const area of areas) {
    for (const { area_code } of containing(area.area_code)) {
      const list = parts.get(area_code)
      if (list) list.push(area)
      else parts.set(area_code, [area])
    }
  }
  return parts
}

/** The areas that an area lies in, the largest first. */
function containing(code: string): Area[] {
  const parent = areaByCode(code)?.parent_code
  const area = parent ? areaByCode(parent) : undefined
  return area ? [...containing(area.area_code), area] : []
}

/** A name in full and, but for counties and districts, without its kind (成都市, 成都; 恩施土家族苗族自治州, 恩施, 恩施州, 恩施自治州). */
function insertNames(trie: Trie<Entry>, name: string, place: Entry): void {
  for (const word of wordsOf(name, place.own)) trie.insert(word, place)
}

function wordsOf(name: string, own: boolean): string[] {
  const short = shortName(name)
  const autonomous = commonName(name)
  const common = autonomous === null ? [] : [autonomous, `${short}自治${autonomous.slice(-1)}`]
  if (short === name || (isCounty(name) && !own)) return [name, ...common]
  return [name, short, ...common]
}

/** 喀什地区 is a prefecture. */
function isCounty(name: string): boolean {
  return /[县区旗]$/.test(name) && !/(?:自治|地)区$/.test(name)
}
