import { withModifier } from '../lexer/joins.ts'
import { names } from '../lexer/names.ts'
import type { Found } from './parts_of.ts'

/** Heads of the subject right before them alone: a share, what was installed, how much was grown, how long lines are. */
export const ofNearest = /^[占与]|^装机|^总?产量?$|里程$/

/** The nearest term; 夏粮产量…，全年总产: of grain the one before its parts. */
export function nearest(term: string, terms: readonly string[]): readonly string[] {
  // 早稻面积…，产量…: of the kind of grain itself.
  if (term === '产量' && kindOfGrain.test(terms[0] ?? '')) return []
  const whole = term.includes('产') ? terms.findIndex((earlier) => !partOfGrain.test(earlier)) : 0
  return terms.slice(0, whole + 1)
}

const kindOfGrain = /^(?:[夏秋]粮|早稻|[早中晚]?稻谷?|小麦|玉米|大豆|薯类)/
const partOfGrain = /^(?:[夏秋]粮|早稻|[早中晚]?稻谷?|小麦|玉米|大豆|薯类|单产|(?:播种)?面积)/

/** A head that the beginning of an earlier term makes a name: 绿地率、绿化覆盖率. */
export function modifiedBy(term: string, terms: readonly string[]): Found | null {
  for (const earlier of terms) {
    // 在建高速公路6条、里程316公里, 新开工高速公路项目7个、里程312公里: not yet open.
    if ((earlier.startsWith('在建') || earlier.endsWith('项目')) && !term.startsWith('通车')) return null
    // 高速公路、铁路里程: of all railways.
    if (term.startsWith('铁路') && earlier.startsWith('高速公路')) continue
    const name = withModifier(earlier, term)
    // 一般公共预算收入…，税收返还…，总收入202亿元: with what was carried over, no taxes.
    if (term === '总收入' && name?.single === 'tax_revenue') return null
    // 服务业…，商务服务业稳步增长，完成增加值…: of the activity that was spoken of last, which the catalogue lacks.
    const ofOther = term === '增加值' && earlier.endsWith('业') && !(name && endsAlike(earlier, name.text, term))
    if (ofOther || (term === '总收入' && otherTourism.test(earlier))) return null
    // 装备制造业增加值增长14%，占比41.7%: of another activity than the one whose share would be named.
    if (name?.single?.startsWith('share_') && names.has(earlier) && !name.text.startsWith(earlier.slice(0, 2))) continue
    // 服务业投资增长15%，占比达66%: of investment, not of the economy.
    if (name?.single?.startsWith('share_') && otherWhole.test(earlier)) return null
    // 规模以上工业企业47家，完成工业总产值…；增加值…: of those above the size.
    const sized =
      name?.single === 'va_industry' && terms.some((told) => aboveSize.test(told))
        ? names.get('规模以上工业增加值')
        : undefined
    if (name) return { name: sized ?? name, term: name.text, rule: 'shared_modifier' }
  }
  return null
}

/** 旅游会展业|实现总收入: of more than tourism. */
const otherTourism = /旅游[^业]{1,6}(?<!产)业$/
const otherWhole = /(?:投资|税收|利润|营收|外资|出口|进口)$/

/** Whether an activity is the one that a name has before its head, but for whose it is: 全市|规模以上工业|企业, not 技术|服务业. */
function endsAlike(activity: string, name: string, head: string): boolean {
  const at = activity.indexOf(name.slice(0, name.length - head.length))
  return at === 0 || (at > 0 && owners.test(activity.slice(0, at)))
}

/** 规模以上工业: what firms above a size make. */
export const aboveSize = /^(?:全[省市县区州旗盟])?规(?:模以)?上工业/

const owners = /^(?:全|我|本)?[省市县区州盟旗]$/
