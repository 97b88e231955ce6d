import { countOfPlaces, longestCount } from './counted_places.ts'
import { nameTrie } from './names.ts'
import { placeToken, type Token } from './tokens.ts'

/** 沿江八市|实现|生产总值…，其中|苏州…: some areas within the reporting one, together none that the gazetteer has. `from`: where the unknown words before begin. */
export function regionAt(chars: string, at: number, limit: number, from: number): Token | null {
  const length = countOfPlaces(chars, at, Math.min(limit, at + longestCount))
  const end = at + length
  if (length === 0 || chars[at] === '一' || chars[end - 1] === '省') return null
  const named = end + (earning.test(chars.slice(end, end + 2)) ? 2 : 0)
  if (!nameTrie.longest(chars, named, limit) || !someOfThem.test(chars.slice(end, Math.min(limit, end + longestTold))))
    return null
  const called = at - from <= longestRegion ? from : at
  return placeToken({ code: null, own: false, end }, called, end)
}

const longestRegion = 4

/** 县区|完成31亿元; 县市|规上工业增加值增速为：枝江市…; 各县市区|合计收入: all that the reporting area is divided into, without what it has itself. */
export function divisionsAt(chars: string, at: number, limit: number): Token | null {
  if (!divisionStarts.includes(chars.charAt(at))) return null
  const length = divisions.exec(chars.slice(at, Math.min(limit, at + longestDivisions)))?.[0].length ?? 0
  const end = at + length
  if (length === 0 || !(told.test(chars.slice(end, end + 2)) || nameTrie.longest(chars, end, limit))) return null
  return placeToken({ code: null, own: false, end }, at, end)
}

/** Whether words are all that an area is divided into: 县区, 各县市区, 区县合计. */
export function areDivisions(words: string): boolean {
  return divisions.exec(words)?.[0] === words
}

const divisionStarts = '各县区市旗州盟'
const divisions =
  /^(?:各?(?:县市区|市县区|区县市|区市县|旗县区|县区|区县|县市|市县|区市|旗县)(?:合计|总计|汇总|级)?|各?(?:市州|州市|盟市)(?:合计|总计|汇总|级))/
const told = /^(?:[0-9]|收入|支出|完成|实现)/
/** Characters of the longest such word. */
const longestDivisions = 6

/** 沿江城市群: a word for a region with the unknown words before it, by which it is called; any other place as it is. */
export function asRegion(chars: string, token: Token, from: number): Token {
  const { start, end, place } = token
  if (!place || start === from || start - from > longestRegion || !isRegional(chars.slice(start, end))) return token
  return placeToken(place, from, end)
}

/** Whether words are, or end with, what regions are called by. */
export function isRegional(words: string): boolean {
  return regional.test(words)
}

const regional = /(?:城市[群圈]|都市圈|经济[带圈])$/
const earning = /^(?:实现|完成)/
const someOfThem = /^(?:[^。;]*[,;]其中|[^,。;0-9]*合计)/
const longestTold = 60
