import type { Sidecar } from '../../../schemas/sidecar.ts'
import type { ReportType } from '../../../schemas/terms.ts'
import { isoDate } from '../dates.ts'

type Field = keyof Sidecar

/** Which columns of a corpus say what: the one of the text, and those of each thing that is known of a report, the more telling first. */
export type CorpusColumns = { text: string; fields: ReadonlyMap<Field, readonly string[]> }

/** What the column of the text is called. Where a table has several of these, and none is full_text, which one it is is not certain. */
const textNames = namesIn(
  'full_text fulltext text content body article report_text 正文 全文 内容 文本 报告全文 报告内容 报告正文 文章内容 正文内容',
)
/** What the columns of such corpora are called, in the order in which they are asked; areas from the widest to the narrowest. */
const fieldNames: Readonly<Record<Field, readonly string[]>> = {
  id: namesIn('id report_id doc_id 编号'),
  area_code: namesIn('area_code region_code adcode 行政区划代码 区划代码 地区代码'),
  area_name: namesIn(
    'province prov 省份 省 省级 省市 city prefecture 市 城市 地级市 地市 county district 县 区县 县区 县市区 area_name area region place 地区 区域 行政区 行政区划',
  ),
  report_year: namesIn('report_year year 年份 年度 年'),
  report_type: namesIn('report_type doc_type 报告类型 文种'),
  title: namesIn('title headline 标题 题名 题目 报告标题 报告名称 文件名称'),
  publisher: namesIn('publisher 发布机构 发布单位 发文机关 发布者 source 来源 信息来源'),
  publish_date: namesIn(
    'publish_date publication_date pub_date publish_time date 发布日期 发布时间 成文日期 发文日期 日期',
  ),
  source_url: namesIn('source_url url link href 链接 网址 原文链接 来源链接 source 来源'),
}
const fields = Object.keys(fieldNames).filter(isField)
/** Reports by what they are commonly called. */
const typeNames: Readonly<Record<string, ReportType>> = {
  政府工作报告: 'work',
  工作报告: 'work',
  计划报告: 'plan',
  国民经济和社会发展计划报告: 'plan',
  统计公报: 'communique',
  国民经济和社会发展统计公报: 'communique',
  预算报告: 'budget',
  财政预算报告: 'budget',
}
const dateForm = /^((?:19|20)\d{2})(?:(\d{2})(\d{2})|\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?)(?:[T\s].{0,20})?$/

function namesIn(words: string): readonly string[] {
  return words.split(' ')
}

function isField(name: string): name is Field {
  return Object.hasOwn(fieldNames, name)
}

/** A column's name as it is compared: Full Text is full_text. */
function fold(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

/** The columns that may hold the text of a report: one in a corpus, several where that is not certain, none in any other table. */
export function textColumnsOf(names: readonly string[]): readonly string[] {
  const found = names.filter((name) => textNames.includes(fold(name)))
  const full = found.filter((name) => fold(name) === textNames[0])
  if (full.length > 0) return full
  return found.length > 0 && fieldsOf(names).size > 0 ? found : []
}

/** What the columns of a table say of a report; null if none, or more than one, can be its text. */
export function corpusColumns(names: readonly string[]): CorpusColumns | null {
  const [text, other] = textColumnsOf(names)
  if (text === undefined || other !== undefined) return null
  return { text, fields: fieldsOf(names.filter((name) => name !== text)) }
}

function fieldsOf(names: readonly string[]): Map<Field, readonly string[]> {
  const found = fields.map((field): [Field, string[]] => {
    const called = names.map((name) => ({ name, place: fieldNames[field].indexOf(fold(name)) }))
    const own = called.filter(({ place }) => place >= 0).sort((one, next) => one.place - next.place)
    return [field, own.map(({ name }) => name)]
  })
  return new Map(found.filter(([, own]) => own.length > 0))
}

/** How the columns of a corpus were understood where one has another name than ours; null where all are ours. */
export function otherNames({ text, fields: known }: CorpusColumns): string | null {
  const said = [`full_text from ${text}`, ...[...known].map(([field, names]) => `${field} from ${names.join(', ')}`)]
  const ours = new Set<string>(['full_text', 'province', 'year', ...fields])
  const all = [text, ...[...known.values()].flat()]
  return all.every((name) => ours.has(name)) ? null : said.join('; ')
}

/** What a row says of its report, in the forms of a sidecar; what cannot be understood is left as it stands. */
export function metadataOf({ fields: known }: CorpusColumns, cell: (name: string) => string): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const [field, names] of known) {
    const value = fieldValue(field, names.map(cell).filter(Boolean))
    if (value !== null) given[field] = value
  }
  return given
}

/** Cells of one field: areas are put together from the widest to the narrowest, of all else the first that fits counts. */
function fieldValue(field: Field, cells: readonly string[]): string | number | null {
  const [first] = cells
  if (first === undefined) return null
  switch (field) {
    case 'area_name':
      return nested(cells)
    case 'area_code':
      return first.replace(/(?<=^\d{6})(?:0{6}|\.0)$/, '')
    case 'report_year':
      return /^\d{4}(?:年度?|\.0)?$/.test(first) ? Number(first.slice(0, 4)) : first
    case 'report_type':
      return typeNames[first] ?? first
    case 'publish_date':
      return dateOf(first)
    case 'source_url':
      return cells.find(isUrl) ?? null
    case 'publisher':
      return cells.find((cell) => !isUrl(cell)) ?? null
    default:
      return first
  }
}

/** 湖南省 and 常德市 are 湖南省常德市, 湖南省 and 湖南省常德市 too. */
function nested(cells: readonly string[]): string {
  return cells.reduce((whole, cell) => (cell.startsWith(whole) ? cell : whole.includes(cell) ? whole : whole + cell))
}

function isUrl(cell: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(cell)
}

function dateOf(cell: string): string {
  const [, year, ...parts] = dateForm.exec(cell) ?? []
  const [month, day] = parts.filter((part) => part !== undefined)
  return year && month && day ? isoDate(year, month, day) : cell
}
