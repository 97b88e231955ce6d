import { characterSet, isAmong } from '../characters.ts'

/** Characters of the longest words that count places. */
export const longestCount = 8

/** Characters of the words within `[at, limit)` that count places (两市, 三个直管市), or say that they are among others (等市, 等一批城市), from its start on; 0 if none do. */
export function countOfPlaces(chars: string, at: number, limit: number): number {
  // Most words begin with no number: no slice is made of them, and no pattern asked.
  const code = chars.charCodeAt(at)
  if (isAmong(counting, code)) {
    const behind = at + 1 < limit && isAmong(counting, chars.charCodeAt(at + 1)) ? at + 2 : at + 1
    if (!counted.has(chars.charCodeAt(behind))) return 0
    return placesCounted.exec(chars.slice(at, limit))?.[0].length ?? 0
  }
  return code === others ? (placesAmong.exec(chars.slice(at, limit))?.[0].length ?? 0) : 0
}

/** Whether words say that the places before them are among others: 等一批城市. */
export function areAmongOthers(chars: string, at: number): boolean {
  return chars.charCodeAt(at) === others
}

const others = '等'.charCodeAt(0)
/** What may stand behind the number of places. */
const counted: ReadonlySet<number> = new Set(
  [...'个大区行民自县直地重沿边市旗座中主远城省副产农工人经旅强州盟'].map((char) => char.charCodeAt(0)),
)
const counting = characterSet('一两二三四五六七八九十0123456789')
const placesAmong =
  /^等(?:一批)?(?:(?:[两三四五六七八九十]|[0-9]{1,2})个?)?(?:县市|市县|区县|县区|州市|市州|盟市|旗县|城市|地市|[市县区州](?![域内外场委府长政])|地(?!区?生产总值|[区方位面]))/
const placesCounted =
  /^(?:一(?=[市县区州地])|[两二三四五六七八九十]|[0-9]{1,2})[个大]?(?:区域|行政|民族自治|自治|县级|直管|地级|重灾|沿海|边境)?(?:县市区|市县区|区县市|区市县|旗县区|县市|市县|区县|县区|州市|市州|区市|盟市|旗县|座(?:城市|县城)|(?:中心|主|远)?城区|(?:省域)?副?中心(?:城市)?|(?:产粮|农业|工业|人口|经济|旅游)?[大强][市县区]|[省市州县区地])/
