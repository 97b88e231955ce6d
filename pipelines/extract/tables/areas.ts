import type { Places } from '../places.ts'
import { fold } from './columns.ts'
import { withoutNumber } from './names.ts'

/** The area that a figure is of: the reporting one, one within it by its code, or none that is certain. */
export type TableArea = 'own' | { code: string } | null

const total = /^(?:合计|总计|平均)?$/
/** Parts of an area that are no places of their own. */
const part = /^(?:城市|城镇|城区|市区|农村|乡村|县级|市级|省级)/
const years = /^(?:(?:19|20)\d{2}年?度?)?/

const tableNumber = /^附?[表图件](?:\d{1,2}?(?=\D|(?:19|20)\d{2}年))?[:.、]?/

/** The area that a table is of by the nearest line above it that begins with places: the last of them (珠海市香洲区2019年…), else the reporting one. */
export function ownerOf(caption: readonly string[], places: Places): TableArea {
  for (const line of caption.toReversed()) {
    const words = fold(line).replace(tableNumber, '').replace(years, '')
    const area = lastPlace(words, places)
    if (area !== undefined) return area
  }
  return 'own'
}

/** The last of the places that words begin with; undefined if they begin with none. */
function lastPlace(words: string, places: Places): TableArea | undefined {
  let area: TableArea | undefined
  let at = 0
  for (;;) {
    const place = words.startsWith('国内', at) ? null : places.at(words, at, words.length)
    if (!place) return area
    area = place.own ? 'own' : place.code === null ? null : { code: place.code }
    at = place.end
  }
}

/** The areas that the names of rows are (#顺德区, 全市合计). They are a list, in which a short name (香洲) is one, too. */
export function areasOf(names: readonly string[], places: Places): TableArea[] {
  const words = names.map((name) => withoutNumber(fold(name)))
  const list = words.join('、')
  let at = 0
  return words.map((word) => {
    const end = at + word.length
    const place = places.at(list, at, list.length)
    at = end + 1
    if (!place || place.end > end) return null
    const rest = list.slice(place.end, end)
    if (place.own) return total.test(rest) ? 'own' : null
    return place.code !== null && rest === '' ? { code: place.code } : null
  })
}

/** The area of the figures below a heading: the one that it begins with (全市, 岳麓区), else the reporting one. */
export function areaIn(title: string, places: Places): TableArea {
  const word = title.replace(years, '')
  const place = places.at(word, 0, word.length)
  if (place && !place.own) return place.code === null ? null : { code: place.code }
  return part.test(word) && !place ? null : 'own'
}
