import { areaByCode, areas } from '../../schemas/areas.ts'
import type { Document } from '../../schemas/document.ts'
import { createTrie, type Trie } from './lexer/trie.ts'

/** A place word of a text: the reporting area itself, a known area within it (`code`), or another place (`code` null). */
export type Place = { code: string | null; own: boolean; end: number }
export type Places = { at: (chars: string, at: number, limit: number) => Place | null }

const suffixes = /(?:省|市|地区|盟|自治州|自治县|自治旗|特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|县|区)$/
const ownWords: Record<string, string> = {
  nation: '全国 我国 中国 国内 我们国家 全社会 全国上下',
  province: '全省 我省 全区 我区 全自治区 全市 我市 全省上下',
  prefecture: '全市 我市 全州 我州 全盟 我盟 全地区 市域',
  county: '全区 我区 全县 我县 全市 我市 全旗 我旗 县域 区域',
  zone: '全区 我区 全县',
}
const neutralOwn = '全社会 全域 本地 辖区 境内 设区城市 设区市 地级及以上城市 地级以上城市 全部城市'
const elsewhere =
  '全国 我国 世界 全球 国际 国内 东部地区 中部地区 西部地区 东北地区 京津冀 长三角 珠三角 粤港澳大湾区 大湾区 成渝地区 东部 中部 西部 发达国家 发展中国家 美国 日本 欧盟 香港 澳门 台湾 贫困地区 民族地区 全省 全市 ' +
  '重点城市 地级市 各市 各县 县域 各地 民营企业 国有企业 中央企业 其他'

const cache = new Map<string, Places>()

/** The place words of a report of this area. */
export function placesOf(document: Document): Places {
  const key = `${document.area_code}/${document.area_level}`
  const known = cache.get(key)
  if (known) return known
  const trie = createTrie<Omit<Place, 'end'>>()
  const level = document.area_level ?? 'county'
  for (const word of `${ownWords[level]} ${neutralOwn}`.split(' '))
    trie.insert(word, { code: document.area_code, own: true })
  if (document.area_name) insertNames(trie, document.area_name, { code: document.area_code, own: true })
  if (document.area_code) insertGazetteer(trie, document.area_code)
  for (const word of elsewhere.split(' ')) trie.insert(word, { code: null, own: false })
  const places: Places = {
    at: (chars, at, limit) => {
      const match = trie.longest(chars, at, limit)
      return match && { ...match.entry, end: match.end }
    },
  }
  cache.set(key, places)
  return places
}

/** The reporting area, what lies within it, what it lies in, and the provinces and cities elsewhere. */
function insertGazetteer(trie: Trie<Omit<Place, 'end'>>, own: string): void {
  const above = new Set<string>()
  for (let code = areaByCode(own)?.parent_code; code; code = areaByCode(code)?.parent_code) above.add(code)
  for (const { area_code, name, level } of areas) {
    if (area_code === own) insertNames(trie, name, { code: own, own: true })
    else if (area_code !== '000000' && isWithin(area_code, own))
      insertNames(trie, name, { code: area_code, own: false })
    else if (level === 'province' || level === 'prefecture' || above.has(area_code))
      insertNames(trie, name, { code: null, own: false })
  }
}

/** Whether the first area lies within the second, by the gazetteer's parents. */
function isWithin(code: string, own: string): boolean {
  for (let parent = areaByCode(code)?.parent_code; parent; parent = areaByCode(parent)?.parent_code)
    if (parent === own) return true
  return false
}

/** A name in full and, where two characters or more remain, without its kind (成都市, 成都). */
function insertNames(trie: Trie<Omit<Place, 'end'>>, name: string, place: Omit<Place, 'end'>): void {
  trie.insert(name, place)
  const short = name.replace(suffixes, '')
  const isCounty = /[县区旗]$/.test(name) && !/自治区$/.test(name)
  if (short.length >= 2 && short !== name && !isCounty) trie.insert(short, place)
  if (short.length >= 2 && place.own) trie.insert(short, place)
}
