import { type Name, names } from '../lexer/names.ts'
import { fold } from './columns.ts'

/** What the name of a row says: the indicator if it is one, whether it is of growth, and the unit that it names. */
export type RowName = { name: Name | null; term: string; growth: boolean; unit: string }

const numbering =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,3}[.、)](?!\d)|[①-⑳]|[*★☆#●◆]|其中[:,]?|[:,])+/
const whole = /^(?:全[省市区县州盟旗国]|本[省市区县州])/
const inBrackets = /\(([^()]{1,12})\)$/
const unitAfterComma = /[,:]([%‰]|[万亿]?[元人户吨个])$/
const growthWords = /(?:同比|比上年|年均)?(?:增长率|增长速度|增长|增速|增幅|涨幅)$/

/** Reads the name of a row: 其中：1.地区生产总值增速（%）. Only a name that is the catalogue's as a whole counts. */
export function readName(text: string): RowName {
  let term = fold(text).replace(numbering, '')
  const bracket = inBrackets.exec(term) ?? unitAfterComma.exec(term)
  const unit = bracket?.[1] ?? ''
  if (bracket) term = term.slice(0, bracket.index)
  const found = find(term)
  if (found) return { name: found, term, growth: false, unit }
  const bare = term.replace(growthWords, '')
  return bare === term
    ? { name: null, term, growth: false, unit }
    : { name: find(bare), term: bare, growth: true, unit }
}

function find(term: string): Name | null {
  const name = names.get(term) ?? names.get(term.replace(whole, ''))
  if (!name || name.single === null) return null
  return name.needs.length === 0 || name.needs.some((word) => term.includes(word)) ? name : null
}
