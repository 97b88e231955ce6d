import { type Name, names } from '../lexer/names.ts'
import { fold } from './columns.ts'

/** What the name of a row says: the indicator if it is one, whether it is of growth, and the unit that it names. */
export type RowName = { name: Name | null; term: string; growth: boolean; unit: string }

const numbering =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,3}[.、)](?!\d)|[①-⑳]|[*★☆#●◆]|其中[:,]?|[:,])+/
const whole = /^(?:全[省市区县州盟旗国]|本[省市区县州])/
/** Marks of notes behind a name, and the letters that stand for it. */
const aside = /[*①-⑳]+$|\((?:GDP|CPI|R&D)\)/g
const inBrackets = /\(([^()]{1,12})\)$/
const unitAfterComma = /[,:]([%‰]|[万亿]?[元人户吨个])$/
const growthWords = /(?:同比|比上年|年均)?(?:增长率|增长速度|增长|增速|增幅|涨幅)$/

/** Whether a name begins with the number or mark of an item (1. , 其中：). */
export function isNumbered(text: string): boolean {
  return numbering.test(fold(text))
}

/** A folded name without the numbers and marks of items before it. */
export function withoutNumber(name: string): string {
  return name.replace(numbering, '')
}

/** Reads the name of a row: 其中：1.地区生产总值增速（%）. Only a name that is the catalogue's as a whole counts. */
export function readName(text: string): RowName {
  let term = withoutNumber(fold(text)).replace(aside, '')
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

const years = /(?:(?:19|20)\d{2}年?[-~至])?(?:19|20)\d{2}年?度?/g
const amount =
  /(?:绝对[数值额]|总量|数值|(?:实际)?完成[数值额]?(?:情况)?|实绩|实际(?=$|增)|预计|全年|年末|年底|1[-~至]12月)/g
const onlyGrowth = /^(?:[±+-]+|[同比较上年去]{1,3})?(?:增减|增长率|增长速度|增长|增速|增幅|涨幅|±)?$/

/** The indicator that the heading of a column names: 2023年地区生产总值（亿元）, 生产总值增速; of one that names none (增长%) the term is empty. */
export function readHeading(title: string): RowName {
  const bracket = /\([^()]*\)/.exec(title)?.[0] ?? ''
  const bare = title.replace(bracket, '').replace(/%$/, '').replace(years, '').replace(amount, '')
  return onlyGrowth.test(bare) ? { name: null, term: '', growth: false, unit: '' } : readName(`${bare}${bracket}`)
}

const perPlace = /^.*?[分各](?:地区|[县市区州旗乡镇](?:[县市区州旗镇街]|\([县市区州旗、,]{1,7}\)){0,2})/
const tableWords = /(?:[及和与]其?)?(?:增长速度|增长情况|增速|增长|完成情况|情况|统计表|一览表|排名|表)*[:：]?$/

/** The indicator that the title of a table of places names (2022年各县区生产总值及增速), for columns that name none. Null if it names none. */
export function readTitle(line: string): RowName | null {
  const term = line.replace(perPlace, '')
  if (term === line) return null
  const found = readName(term.replace(years, '').replace(tableWords, ''))
  return found.name && !found.growth ? found : null
}

function find(term: string): Name | null {
  const name = names.get(term) ?? names.get(term.replace(whole, ''))
  if (!name || name.single === null) return null
  return name.needs.length === 0 || name.needs.some((word) => term.includes(word)) ? name : null
}
