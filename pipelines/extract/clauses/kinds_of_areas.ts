import { indicatorByCode } from '../../../schemas/indicators.ts'
import { countOfPlaces } from '../lexer/counted_places.ts'
import type { Token } from '../lexer/tokens.ts'

/** 长沙、株洲|两市: whether words count the places that were listed. */
export function countsPlaces(chars: string, token: Token): boolean {
  return token.kind === 'text' && countOfPlaces(chars, token.start, token.end) === token.end - token.start
}

/** 12个|县市, 东部部分县市: whether a token says of which kind the areas are of which some are meant. */
export function isCountedKind(chars: string, { kind, start, end }: Token): boolean {
  if (kind !== 'text') return false
  const some = chars.slice(start, end).lastIndexOf('部分')
  return (
    (chars.charAt(start - 1) === '个' || some >= 0) &&
    isKindOfAreas(chars.slice(some < 0 ? start : start + some + 2, end))
  )
}

/** 长春|星海光电等|小巨人企业: whether a place is no more than what an example is called after. */
export function namesExample(chars: string, place: Token | undefined, next: Token | undefined): boolean {
  if (place?.kind !== 'place' || next?.kind !== 'text') return false
  return next.end - next.start > leastExample && chars[next.end - 1] === '等'
}

/** Characters of 等 with what it may count (等市). */
const leastExample = 2

/** Whether words say of which kind some areas are: 县市, 地级市. */
export function isKindOfAreas(words: string): boolean {
  return kindsOfAreas.test(words)
}

const kindsOfAreas =
  /^(?:[省市区县州盟旗]{1,3}|省份|城市|(?:区域)?(?:副?中心|重点|节点)城市|地级市|县级市|地区|(?:脱贫|山区|边境|民族|贫困|老区|牧区|国贫|帮扶)县[市区]?)$/

/** 涉农区市县|地区生产总值, 主城区|固定资产投资: whether words say of which parts of the area the economy is told that a name behind them names. */
export function isOfParts(chars: string, words: Token | undefined, name: Token | undefined): boolean {
  const unknown = words?.kind === 'text' || (words?.kind === 'place' && !words.place.own && words.place.code === null)
  if (!unknown || name?.kind !== 'name' || !parts.test(chars.slice(words.start, words.end))) return false
  return name.name.codes.some((code) => economic.has(indicatorByCode(code)?.theme ?? ''))
}

const parts =
  /(?:[区市县旗]{2}|[县区]域|(?:山|郊|库|林|牧|新|城|先导|一体)区|地区|[两三四五六七八九十]县|(?:市|郊|山|涉农|扩权|贫困)县|工业基地|沿海|乡镇)$/
const economic: ReadonlySet<string> = new Set('national_accounts public_finance investment industry trade'.split(' '))

/** 16|州市政府所在地城市环境空气质量优良天数比率: whether a number stands before a name that begins with what all of the area is divided into. */
export function countsDivisions(chars: string, { kind, start, end }: Token, name: Token | undefined): boolean {
  if (kind !== 'text' || name?.kind !== 'name' || end - start > 2 || !'市州盟'.includes(chars.charAt(end))) return false
  return countOnly.test(chars.slice(start, end))
}

const countOnly = /^[0-9]{1,2}$/
