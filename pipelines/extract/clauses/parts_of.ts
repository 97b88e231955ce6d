import { beginsName, withHead } from '../lexer/joins.ts'
import { type Name, names } from '../lexer/names.ts'
import { wholeName } from './elliptical.ts'
import type { Named, Slot } from './slot.ts'

/** The terms that a head may leave out, the nearest first; `coordinated` if they stand in the same phrase. */
export type Earlier = Named & { coordinated: boolean }

export type Found = {
  name: Name
  term: string
  rule: Slot['rule']
}

/** People of whom a sentence that tells of incomes needs to say no more: 农村居民 15500元. */
const people = /^(?:城镇|农村|城市|农民|农牧民)(?:常住)?(?:居民)?$/

/** Of those that were told of the ones of another level: 新增省级专精特新企业20家、国家级|3家. */
function atLevel(term: string, terms: readonly string[]): Found | null {
  const name = terms.flatMap((earlier) => names.get(term + earlier) ?? []).at(0)
  return name ? { name, term, rule: 'shared_modifier' } : null
}

const level = /^(?:国家|省|自治区|市|县|区)级$/

/** The name of a part whose head the whole before it has: 公路通车里程…，其中高速公路…; 居民人均可支配收入…，其中城镇…. */
export function partOf(term: string, { terms, whole }: Earlier): Found | null {
  if (level.test(term)) return atLevel(term, terms)
  const wholes = !beginsName(term) ? none : people.test(term) ? [...whole, ...terms] : whole
  for (const earlier of wholes) {
    // 农林牧渔业总产值…，其中农业: what says itself what of it is told has no other head.
    for (const head of isMeasured.test(earlier) ? [earlier] : [earlier, `${earlier}增加值`, `${earlier}总里程`]) {
      const name = withHead(term, head, 0, 24)
      if (name) return { name, term: name.text, rule: 'shared_head' }
    }
  }
  const long = wholeName(term, terms)
  const name = names.get(long ?? (term === '人均' && terms[0] ? term + terms[0] : ''))
  return name ? { name, term: long ?? term, rule: 'shared_modifier' } : null
}

const none: readonly string[] = []

/** 第一产业实现增加值50亿元，第二产业113亿元; 规上工业增加值增长8%，制造业增长9%: a sector behind what another one added, or manufacturing behind what industry did. */
export function addedLike(term: string, { terms }: Earlier): Found | null {
  const last = terms.find((earlier) => !sector.test(earlier))
  const alike = sector.test(term) ? last?.endsWith('增加值') : manufacturing.test(term) && last?.endsWith('工业增加值')
  const name = alike ? names.get(`${term}增加值`) : undefined
  return name ? { name, term: name.text, rule: 'shared_head' } : null
}

const sector = /^(?:第[一二三]|[一二三])产业?$/
const manufacturing = /^(?:规上|规模以上)?制造业$/
const isMeasured = /产值$|利润(?:总额)?$|利税$/
