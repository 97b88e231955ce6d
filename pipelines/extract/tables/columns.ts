import type { Basis, Status } from '../../../schemas/terms.ts'
import { type Calendar, isSpan, type Period, statusOf } from '../periods.ts'
import { viewOf } from '../view.ts'
import { openingOf } from './headings.ts'
import { type RowName, readHeading, readTitle } from './names.ts'
import type { TableBlock, TableRow } from './rows.ts'

/** What a column of figures says: of which years, planned or done, a level or its growth. What is not known (null) leaves its figures uncoded. */
export type Figures = {
  role: 'figures'
  title: string
  /** The indicator that the heading names, in a table of places; null where the rows name them. */
  of: RowName | null
  period: Period | null
  status: Status | null
  kind: 'level' | 'growth' | null
  /** Whether it tells of a part of a year, which makes no fact. */
  partial: boolean
  average: boolean
  provisional: boolean
  basis: Basis | null
  /** The unit that the header names; empty if it names none. */
  unit: string
}
export type Column = { role: 'name' } | { role: 'unit' } | { role: 'other' } | Figures

const mostHeaderRows = 4
export const unitHeader = /^(?:计量|指标)?单位$/
const nameHeader = /指标|项目|名称|内容/
/** Columns whose numbers, if any, measure nothing: ranks, codes, who is responsible. */
const otherHeader = /^序号|属性|性质|类型|备注|责任|部门|牵头|说明|来源|代码|位次|排名/
/** How much of a plan is done is no fact of the indicator. */
const ratioHeader =
  /完成(?:计划|率|比例|进度|目标|年度)|[为占](?:年度|全年|年初)?(?:计划|预算|目标)|比重|占比|权重|增减[额量]?(?=$|\([^%]*\)$)|增量|增加额|百分点/
/** 1-12月 is a whole year; 累计 may be of any part of one. */
const partOfYear = /(?<!1[-~至]1(?=2))\d月|[本当上同]月|季度|上半年|下半年|累计|同期|[一二三四]季/
/** The same of the lines above a table. */
const partAbove = /(?<!1[-~至]1(?=2))\d月|季度|上半年|[一二三四]季/
const day = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/g
const growthHeader = /增长|增速|增幅|涨幅|升降|同比|增减[率幅(]*[%±]|[比较]上年|[比较]去年|\+|±/
const targetHeader = /计划|目标|预期|任务|预算|安排/
const doneHeader = /实际|完成|执行|实绩|实现|决算/
/** The budget of what was received and spent is no plan. */
const publicBudget = /预算(?=[收支])/g
const provisionalHeader = /预计|初步|快报|预测/
/** Which way a cell says that its percentage goes. */
export const growthForm = /^(增长|增|上升|下降|降低|减少)(?=\d[\d.]{0,8}%)/
/** The year that a growth is measured against. */
const baseYear = /[比较]((?:19|20)\d{2})年?/
/** A five-year plan, of which no year is named. */
const plan = /十[一二三四五]五/
const yearSpan = /((?:19|20)\d{2})年?[-~至]((?:19|20)\d{2})/
const oneYear = /((?:19|20)\d{2})/
const unitInBrackets = /\(([^()]{1,12})\)/
const bareYear = /^(?:19|20)\d{2}年?$/

/** The columns of a table and the rows below its header. Null if it has no header, or no column of names. */
export function readLayout(
  { rows, caption, height: known }: TableBlock,
  calendar: Calendar | null,
): { columns: Column[]; body: readonly TableRow[]; ofPlaces: boolean } | null {
  const height = known ?? rows.findIndex(({ cells }) => cells.some(({ text }) => isFigure(text)))
  if (height < 1 || height > mostHeaderRows) return null
  const header = spread(rows.slice(0, height))
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const titles = Array.from({ length: width }, (_, index) => titleOf(header, index))
  const named = titles.findIndex((title) => nameHeader.test(title) && !otherHeader.test(title))
  const name = named < 0 ? titles.findIndex((title) => !otherHeader.test(title)) : named
  if (name < 0) return null
  const above = tellingOf(caption)
  const ofPlaces = openingOf(titles[name] ?? '') === 'places'
  const subject = ofPlaces ? (caption.map((line) => readTitle(fold(line))).find(Boolean) ?? null) : null
  const setting = {
    told: toldOf(above, subject !== null, calendar),
    partial: partAbove.test(above),
    ofPlaces,
    subject,
    calendar,
  }
  const columns: Column[] = []
  for (const [index, title] of titles.entries())
    columns.push(index === name ? { role: 'name' } : columnOf(title, columns, setting))
  return { columns, body: rows.slice(height), ofPlaces }
}

/** The lines above a table from the nearest that names a year; all if none does. */
function tellingOf(caption: readonly string[]): string {
  const lines = caption.map((line) => fold(line).replace(day, ''))
  return lines
    .slice(
      Math.max(
        0,
        lines.findLastIndex((line) => oneYear.test(line)),
      ),
    )
    .join(' ')
}

/** The year that the lines above a table name. Where they name none, the last one in a communiqué, and where they tell what places (`listed`) have done (完成情况). */
function toldOf(above: string, listed: boolean, calendar: Calendar | null): Period | null {
  const told = yearsOf(above, null, calendar)
  if (told || oneYear.test(above) || calendar === null) return told
  const isOver = calendar.year === calendar.last || (listed && doneHeader.test(above) && !isPlanned(above))
  return isOver ? { from: calendar.last, to: calendar.last } : null
}

/** Whether a cell holds a figure, or says itself that it is growth (增长6%左右); a year alone is a heading. */
export function isFigure(text: string): boolean {
  const folded = fold(text)
  return (
    (/^[^\d一-鿿A-Za-z]{0,3}\d/.test(folded) || growthForm.test(folded)) &&
    !/[年月]/.test(text) &&
    !bareYear.test(folded)
  )
}

/** A header or name in the one width that names are compared in, without spaces. */
export function fold(text: string): string {
  return viewOf(text.replace(/\s+/g, '')).chars
}

/**
 * The headings of a header of several rows. One that stood over several columns may stand over the first of them only (a CSV knows no merged
 * cells): where there is a heading below, a year to the left is above it, too.
 */
function spread(header: readonly TableRow[]): string[][] {
  const below = header.at(-1)?.cells ?? []
  return header.map(({ cells }, row) => {
    const headings: string[] = []
    for (const [index, { text }] of below.entries()) {
      const own = cells[index]?.text ?? ''
      const before = headings[index - 1] ?? ''
      const isUnder = row < header.length - 1 && own === '' && text !== '' && oneYear.test(before)
      headings.push(isUnder ? before : own)
    }
    return [...headings, ...cells.slice(below.length).map(({ text }) => text)]
  })
}

/** What stands above a column, from the top, each heading once. */
function titleOf(header: readonly (readonly string[])[], index: number): string {
  return fold([...new Set(header.map((headings) => headings[index] ?? ''))].join(''))
}

/** What the columns of a table have in common. `told`: the year of the table; `partial`: whether it tells of a part of one; `subject`: the indicator that its title names. */
type Setting = {
  told: Period | null
  partial: boolean
  ofPlaces: boolean
  subject: RowName | null
  calendar: Calendar | null
}

function columnOf(
  heading: string,
  before: readonly Column[],
  { told, partial, ofPlaces, subject, calendar }: Setting,
): Column {
  const base = baseYear.exec(heading)
  const title = base ? heading.replace(base[0], '比上年') : heading
  if (unitHeader.test(title)) return { role: 'unit' }
  if (otherHeader.test(title) || title === '') return { role: 'other' }
  const bracket = unitInBrackets.exec(title)?.[1] ?? ''
  const unit = title.endsWith('%') || /^[±+-]*%$/.test(bracket) ? '%' : bracket
  const isGrowth = growthHeader.test(title)
  const own = yearsOf(title, told, calendar)
  const described = isPlanned(title) || doneHeader.test(title) || provisionalHeader.test(title)
  // 增长% alone is of the column before it
  const last = before.findLast((column) => column.role === 'figures')
  const leaning = own === null && !described && isGrowth ? last : undefined
  const isPartial = partial || partOfYear.test(title) || leaning?.partial === true
  const period = leaning ? leaning.period : (own ?? (plan.test(title) ? null : told))
  const isOther = ratioHeader.test(title) || isPartial || (base !== null && Number(base[1]) + 1 !== period?.to)
  const named = ofPlaces ? readHeading(title) : null
  return {
    role: 'figures',
    title,
    of: named?.term === '' ? ((isGrowth ? last?.of : null) ?? subject ?? named) : named,
    period,
    status: leaning ? leaning.status : statusFor(title, period, calendar),
    kind: isOther ? null : isGrowth ? 'growth' : 'level',
    partial: isPartial,
    average: /年均|平均/.test(title),
    provisional: leaning ? leaning.provisional : provisionalHeader.test(title),
    basis: basisFor(title),
    unit,
  }
}

function basisFor(title: string): Basis | null {
  if (/可比|同口径/.test(title)) return 'comparable'
  return /名义/.test(title) ? 'nominal' : null
}

/** Whether a text tells of what is planned. */
function isPlanned(text: string): boolean {
  return targetHeader.test(text.replace(publicBudget, ''))
}

/** 完成 and 实际 win over 计划 (计划完成情况). What says neither is told by its year. */
function statusFor(title: string, period: Period | null, calendar: Calendar | null): Status | null {
  if (doneHeader.test(title) || provisionalHeader.test(title)) return 'actual'
  if (isPlanned(title)) return 'target'
  return period && calendar ? statusOf(period, calendar) : null
}

/** The year or years that a heading names; 本年 is the one that the table is `told` to be of, else the report's. */
function yearsOf(title: string, told: Period | null, calendar: Calendar | null): Period | null {
  const span = yearSpan.exec(title)
  if (span) return orderly({ from: Number(span[1]), to: Number(span[2]) })
  const years = new Set(Array.from(title.matchAll(new RegExp(oneYear, 'g')), ([year]) => Number(year)))
  const [only] = years
  if (only !== undefined) return years.size === 1 ? { from: only, to: only } : null
  const year = told?.to ?? calendar?.year
  if (year === undefined) return null
  if (/本年|今年|当年/.test(title)) return { from: year, to: year }
  return /上年(?!同期)|去年/.test(title) && !growthHeader.test(title) ? { from: year - 1, to: year - 1 } : null
}

function orderly(period: Period): Period | null {
  return isSpan(period) ? period : null
}
