import { isElliptical, measureOf, sharerOf } from './heads.ts'

/** The item of a list that a number of as many is of, with what it shares: 城镇、农村|低保标准. All of the list if it has not as many. `places`: those that it names. */
export function itemOf(list: string, index: number, count: number, places: readonly string[]): string {
  const item = bareItem(list, index, count, places)
  if (index === 0 || item === list) return item
  // 对东盟、欧洲出口: with whom one trades.
  if (list.startsWith('对') && !item.startsWith('对') && trade.test(list)) return `对${item}`
  // 开发区工业增加值、工业投资: of the place that the list begins with.
  const [owner = ''] = places
  const owned = owner !== '' && list.startsWith(owner) && !/^(?:[全我]|国际|国内|世界)/.test(owner)
  return owned && !places.some((place) => item.startsWith(place)) ? owner + item : item
}

const trade = /出口|进口|贸易/

function bareItem(list: string, index: number, count: number, places: readonly string[]): string {
  const items = itemsOf(list, count)
  const item = items[index]
  if (item === undefined) return ofTownAndCountry(list, index, count)
  const last = items.at(-1) ?? ''
  const measure = measureOf(last)
  // 入境游客数量|和花费: the measure alone, of what the first item is of.
  if (measure === item && index > 0) {
    const first = items[0] ?? ''
    const owner = withoutMeasure(first)
    return owner === first ? item : owner + item
  }
  // 诉求解决率、满意率: what the first is of, up to a word as long.
  const [first = ''] = items
  if (index > 0 && rates.test(item) && isElliptical(item) && first.length > item.length + 1)
    return first.endsWith(item.slice(-1)) ? first.slice(0, -item.length) + item : item
  const sharer = sharerOf(last, places)
  const kind = sharer === '' ? '' : last.slice(sharer.length)
  if (kind !== '' && sharerOf(item, places) === item) return item + kind
  // 炼铁、炼钢先进产能占比: two of a kind share all that stands behind the second.
  const alike = item.length > 1 && item.length <= 3 && last.length > item.length + measure.length
  if (alike && index < count - 1 && (item[0] === last[0] || item.at(-1) === last[item.length - 1]))
    return item + last.slice(item.length)
  // 投资、消费增速: how fast each grew.
  if (item !== last && rateOf.test(measure) && !rateOf.test(item)) return item + measure
  if (item === last || measureOf(item) !== '' || measure === last) return item
  // 小学、初中学生…: what the items share is not known.
  if (measure === '') return item.length > 3 || last.length <= 3 || wholes.has(item) ? item : list
  return item + measure
}

/** Short items that share nothing with the last one. */
const wholes: ReadonlySet<string> = new Set(['项目', '企业', '出口', '进口', '投资'])
const rates = /[率数]$/
const rateOf = /^(?:增[速幅]|涨幅|降幅)$/

/** 城乡|低保标准|分别: of its two numbers the first is the towns'. */
function ofTownAndCountry(list: string, index: number, count: number): string {
  return count === 2 && list.startsWith('城乡') ? list.replace('城乡', index === 0 ? '城市' : '农村') : list
}

/** As many items as there are numbers: divided by 、, else by 和 as well; none if there are not so many. */
export function itemsOf(list: string, count: number): string[] {
  for (const joint of joints) {
    const items = list.split(joint).filter((item) => item !== '')
    if (items.length === count) return items
  }
  return []
}

/** What divides a list, outside of brackets. */
const joints = [/[、和与及](?![^(]*\))/, /、(?![^(]*\))/, /[和与及](?![^(]*\))/]

/** What a measure is of: 工业|增加值. */
export function withoutMeasure(subject: string): string {
  if (subject.endsWith('生产总值')) return subject
  const rest = subject.slice(0, subject.length - measureOf(subject).length).replace(/(?:实现|完成)$/, '')
  return rest.length > 1 ? rest : subject
}
