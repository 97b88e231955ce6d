import { quantityAt } from '../lexer/quantities.ts'
import { fold, growthForm } from './columns.ts'
import type { Cell } from './rows.ts'

/**
 * What a cell is by its own text: a number, what stands where one is missing (—), words in the place of one (与经济增长同步), a unit, the kind of an indicator
 * (约束性), or any other words.
 */
export type Kind = 'figure' | 'missing' | 'said' | 'unit' | 'remark' | 'text'
/** A cell that nothing but its line or the spaces around it marks as one. `blanks`: the empty lines before it. */
export type LooseCell = Cell & { kind: Kind; blanks: number }

const missing = /^(?:[-.…/*]{1,6}|无|略)$/
const remark = /^(?:预期|约束|指导|引导|导向|预测|监测)性(?:指标)?$/
const number = /^[^\d一-鿿A-Za-z]{0,2}[\d,]+(?:\.\d+)?%?(?:[-~][\d.]+%?)?(?:左右|上下|以上|以内|以下|及以上)?\)?$/
const saidForms = [
  /^.{0,14}(?:同步|持平)$/,
  /^完成.{0,12}(?:任务|目标|计划|指标|要求)$/,
  /^.{0,4}(?:国家|省|市|上级|下达).{0,8}(?:任务|目标|指标|要求|水平)(?:以?内|数)?$/,
  /^(?:控制在|不低于|不高于|不超过|高于|低于|超过|大于|小于|约|近|力争|达到|保持在?|稳定在|提高|降低|下降|增长|上升|增加|减少).{0,2}\d.{0,10}$/,
  /^(?:增长|下降|增|约)?[\d.,]+(?:%|[千万亿]*[元人吨户家]).*[,、;(]/,
  /^(?:达标|正增长|基本稳定|保持稳定|逐步提高|稳步提高|持续改善|稳步增长)$/,
]
/** Units of the lexer that are the names of rows, too. */
const nouns =
  /^[万亿]?(?:人口|职工|人民|人员|人群|部门|人家|家庭|企业|项目|学位|床位|机构|窗口|网点|岗位|平台|街道|社区|国家?|省|市|区|县|乡|镇|村)$/
const compoundUnit = /^[一-鿿a-zA-Z]{1,6}[/][万千百亿]?[一-鿿a-zA-Z³]{1,4}$/
const pastYear = /^\(?上年(?:同期)?(?:价格)?[=为]100\)?$/
const numbered = /^\(?\d{1,3}[.、)](?=[一-鿿“])/

/** What kind of cell a text makes. */
function kindOf(text: string): Kind {
  const shown = fold(text)
  if (shown.length > 24) return 'text'
  if (missing.test(shown)) return 'missing'
  if (!numbered.test(shown) && isNumber(shown)) return 'figure'
  if (remark.test(shown)) return 'remark'
  if (isUnit(shown)) return 'unit'
  return saidForms.some((form) => form.test(shown)) ? 'said' : 'text'
}

function isNumber(shown: string): boolean {
  if (number.test(shown) || growthForm.test(shown)) return true
  return !/[年月]/.test(shown) && /^-?\d/.test(shown) && quantityAt(shown, 0, shown.length)?.end === shown.length
}

/** Whether a cell is a unit: %, （亿元）, 吨标准煤/万元, 上年=100; of several, too (亿元、%). */
function isUnit(shown: string): boolean {
  if (pastYear.test(shown)) return true
  return shown
    .replace(/^\((.*)\)$/, '$1')
    .split(/[、,]/)
    .every((part) => {
      if (part === '' || nouns.test(part)) return false
      const quantity = quantityAt(`1${part}`, 0, part.length + 1)
      return (quantity?.unit != null && quantity.end === part.length + 1) || compoundUnit.test(part)
    })
}

/** The cell that a text at `start` makes. */
export function cellAt(text: string, start: number, blanks: number): LooseCell {
  return { text, start, end: start + text.length, kind: kindOf(text), blanks }
}

/** Two cells of a text that begins at `offset` as one. */
export function joined(first: LooseCell, last: LooseCell, text: string, offset: number): LooseCell {
  const whole = text.slice(first.start - offset, last.end - offset)
  return { ...first, text: whole, end: last.end, kind: kindOf(whole) }
}
