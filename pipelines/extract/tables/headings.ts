import { joined, type LooseCell } from './cells.ts'
import { fold, unitHeader } from './columns.ts'
import { readHeading, readName } from './names.ts'
import type { Cell } from './rows.ts'
import { anyWordOf } from './words.ts'

/** What the cells below a heading hold: the number of the row, its name, its unit, words about it, or a value. */
export type Role = 'ordinal' | 'name' | 'unit' | 'remark' | 'value'
/** The headings of a table, a row for each of their levels, as many to a row as the table has columns; and what those hold. */
export type Header = { levels: readonly (readonly Cell[])[]; roles: readonly Role[] }

const ordinal = /^(?:序号?|编号|行次)$/
const groups = /^(?:指标)?(?:类别|分类|类型|领域|维度|分组)$/
const remark = /属性|性质|类型|备注|责任|部门|牵头|说明|来源/
const named =
  /^(?:主要|经济|社会|发展|计划|统计|规划|核心)*(?:指标(?:名称|项目)?|项目(?:名称)?|名称|产品(?:名称)?|品种|行业|类别|内容|年份|年度)(?:\([^()]{1,12}\))?$/
const places =
  /^(?:各?(?:地区|区域|行政区划?|街道|(?!市区)[地省县市区州旗盟乡镇][县市区州旗盟乡镇街、,()]{1,8}))(?:名称?)?$/
const dates = /(?:19|20)\d{2}|\d{1,2}[-~至]\d{1,2}|十[一二三四五]五|\d{0,2}月|[一二三四]?季度?|[上下]半年/
const marks = /[±+/、,%"\-的与和]/
/** What headings consist of. */
const words = new RegExp(`${dates.source}|${anyWordOf('heading')}|${marks.source}`, 'g')
/** A column of figures of a place. */
const placeHeading = /^[一-鿿]{2,5}[县区市旗]$/
const brackets = /\([^()]{0,16}\)/g
/** A heading that stands over several columns: a year alone. */
const spanning = /^(?:(?:19|20)\d{2}年?度?|本年|上年|去年|今年)(?:完成情况|执行情况|情况)?$/
const year = /(?<![比较])(?:19|20)\d{2}|十[一二三四五]五|[本今]年|(?<![比较])(?:上年|去年)(?!同期)/
/** The second line of a heading, whatever stands before it … */
const tail = /^\([^()]*\)$/
/** … and the first one, which cannot be all. */
const unfinished = /(?:[比较]|[比较]上年|[比较]去年|[比较]上年同期)$/

/** Whether the first column of a table that a text opens is one of indicators, or of places; null if it opens none. */
export function openingOf(title: string): 'indicators' | 'places' | null {
  if (named.test(title)) return 'indicators'
  return places.test(title) ? 'places' : null
}

/** Whether a text is the heading of the numbers of rows. */
export function isOrdinal(title: string): boolean {
  return ordinal.test(title)
}

/** Whether a text is the heading of a column of groups (类别), where the next is that of the names: a group is named once for all its rows. */
export function isGroupHeading(title: string): boolean {
  return groups.test(title)
}

/** Whether a text is the heading of a column: a place, or nothing but the words of headings. */
export function isHeading(title: string): boolean {
  if (placeHeading.test(title)) return true
  return /[一-鿿±\d]/.test(title) && title.replace(brackets, '').replace(words, '') === ''
}

function roleOf(title: string, index: number): Role {
  if (ordinal.test(title)) return 'ordinal'
  if (unitHeader.test(title)) return 'unit'
  if (remark.test(title)) return 'remark'
  return index === 0 ? 'name' : 'value'
}

/** Whether the last column has words about the rows (责任单位). */
export function endsWithRemark(heads: readonly Cell[]): boolean {
  return remark.test(fold(heads.at(-1)?.text ?? ''))
}

/** Headings that a line break cut in two (比上年 / 增长（%）) as one; `text` is the document's. */
export function mended(heads: readonly LooseCell[], text: string): LooseCell[] {
  const result: LooseCell[] = []
  for (const head of heads) {
    const last = result.at(-1)
    const cut = last && (tail.test(fold(head.text)) || (unfinished.test(fold(last.text)) && !year.test(head.text)))
    if (cut && result.length > 1) result[result.length - 1] = joined(last, head, text, 0)
    else result.push(head)
  }
  return result
}

/**
 * The header that headings make over rows of so many values each. One level if they are as many; else some (2023年) stand over others (计划, 实际) behind
 * them, or are cut in two. Null unless there is one way only. `heads` begins with the column of names, or the number before it.
 */
export function headerOf(heads: readonly LooseCell[], values: number, text: string): Header | null {
  const roles = rolesOf(heads)
  const more = roles.filter((role) => role === 'value').length - values
  if (more < 0 || !roles.includes('name')) return null
  if (more === 0) return isEvenlyDated(heads, roles) ? { levels: [heads], roles } : null
  const ways = [...spread(heads, more), ...paired(heads, more, text)]
  const [only] = ways
  if (!only || !ways.every((way) => isShorter(titlesOf(way), titlesOf(only)))) return null
  return { levels: only, roles: rolesOf(only[0] ?? []) }
}

/** Whether titles say the same as others, but for a year that those repeat (增长% behind 2023年实际, 2023年增长%). */
function isShorter(titles: readonly string[], others: readonly string[]): boolean {
  return titles.every((title, column) => others[column]?.endsWith(title))
}

function rolesOf(heads: readonly Cell[]): Role[] {
  const first = ordinal.test(fold(heads[0]?.text ?? '')) ? 1 : 0
  return heads.map(({ text }, index) => roleOf(fold(text), index - first))
}

/** Whether headings of values name a year where others do: one that does not, and is no growth beside it, is of an unknown year. */
function isEvenlyDated(heads: readonly Cell[], roles: readonly Role[]): boolean {
  const titles = heads.filter((_, index) => roles[index] === 'value').map(({ text }) => fold(text))
  return !titles.some((title) => year.test(title)) || titles.every((title) => year.test(title) || isAside(title))
}

/** A heading whose values are of the column before it (增长%, 完成计划%), or of no year. */
function isAside(title: string): boolean {
  return /增|幅|同比|[比较]|±|\+|率|位次|排名|比重|完成(?:计划|进度|目标)/.test(title)
}

/** Two levels: as many headings over others as there are too many of them, all over equally many, the same below each; or years, each over one below it. */
function spread(heads: readonly Cell[], more: number): Cell[][][] {
  const below = heads.length - 1 - heads.findLastIndex((head) => !isLower(head))
  const upper = heads.slice(0, heads.length - below)
  const lower = heads.slice(heads.length - below)
  const over = upper.filter(({ text }) => isSpanning(fold(text)))
  const each = below / more
  if (over.length !== more || upper.some(isLower) || !Number.isInteger(each)) return []
  const isWhole = each > 1 ? more === 1 || isPeriodic(lower, each) : isEvenlySpanned(upper)
  return isWhole ? [levelsOf(upper, lower, each)] : []
}

/** Whether all headings of values are years alone. */
function isEvenlySpanned(upper: readonly Cell[]): boolean {
  const roles = rolesOf(upper)
  return upper.every(({ text }, index) => roles[index] !== 'value' || spanning.test(fold(text)))
}

function isLower({ text }: Cell): boolean {
  const title = fold(text)
  return isHeading(title) && !year.test(title) && openingOf(title) === null && roleOf(title, 1) === 'value'
}

function isSpanning(title: string): boolean {
  if (spanning.test(title)) return true
  const { name, growth, unit } = readName(title)
  return name !== null && !growth && unit === ''
}

function isPeriodic(lower: readonly Cell[], each: number): boolean {
  return lower.every(({ text }, index) => fold(text) === fold(lower[index % each]?.text ?? ''))
}

function levelsOf(upper: readonly Cell[], lower: readonly Cell[], each: number): Cell[][] {
  const top: Cell[] = []
  const bottom: Cell[] = []
  let next = 0
  for (const head of upper) {
    const below = isSpanning(fold(head.text)) ? lower.slice(next, next + each) : []
    next += below.length
    top.push(...(below.length > 0 ? below.map(() => head) : [head]))
    bottom.push(...(below.length > 0 ? below : [{ text: '', start: head.end, end: head.end }]))
  }
  return [top, bottom]
}

/** One level: each year alone and what stands behind it are one heading, and so are both halves of an indicator's name. */
function paired(heads: readonly LooseCell[], more: number, text: string): Cell[][][] {
  const whole: LooseCell[] = []
  for (const head of heads) {
    const last = whole.at(-1)
    const both = last && whole.length > 1 ? joined(last, head, text, 0) : null
    if (last && both && (isDated(last, head) || isCutName(last, head, both))) whole[whole.length - 1] = both
    else whole.push(head)
  }
  return heads.length - whole.length === more && isEvenlyDated(whole, rolesOf(whole)) ? [[whole]] : []
}

function isDated(last: Cell, head: Cell): boolean {
  return spanning.test(fold(last.text)) && isLower(head)
}

/** Whether two headings are the halves of an indicator's name: the second says nothing by itself. */
function isCutName(last: Cell, head: Cell, both: Cell): boolean {
  const title = fold(head.text)
  if (isHeading(title) || readHeading(title).name !== null) return false
  const { name, growth } = readHeading(fold(both.text))
  return name !== null && (!growth || readHeading(fold(last.text)).name === null)
}

function titlesOf(levels: readonly (readonly Cell[])[]): string[] {
  return (levels[0] ?? []).map((_, column) => levels.map((level) => fold(level[column]?.text ?? '')).join(''))
}
