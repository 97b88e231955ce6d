import type { Qualifier } from '../../../schemas/terms.ts'
import { isDigit, numberAt, type PrintedNumber } from './numbers.ts'
import { isNumeral, numeralValue } from './numerals.ts'
import { type Unit, unitAt } from './units.ts'

/** A number with its unit, as the view prints it. */
export type Quantity = {
  start: number
  /** End of the number with its unit, before 左右, 以上 and the like. */
  valueEnd: number
  end: number
  /** As printed, without the magnitude: 1.27 of 1.27万亿元. */
  value: number
  high: number | null
  /** Worth of one unit in the last printed digit of `value`. */
  step: number
  magnitude: number
  unit: Unit | null
  /** Magnitude and unit as printed: 万亿元. */
  unitText: string
  /** What the words behind the number say of it; null if they say nothing. */
  qualifier: Qualifier | null
  /** 翻番, 倍增: `value` is how many times as much it is more. */
  doubling: boolean
}

const percent: Unit = { name: '%', dimension: 'percent', factor: 1 }
const times: Unit = { name: '倍', dimension: 'times', factor: 1 }

const trailing: readonly [string, Qualifier][] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['以上', 'at_least'],
  ['之多', 'at_least'],
  ['以内', 'at_most'],
  ['之内', 'at_most'],
  ['以下', 'at_most'],
  ['多', 'at_least'],
  ['余', 'at_least'],
  ['大关', 'at_least'],
  ['新台阶', 'at_least'],
  ['新大关', 'at_least'],
  ['新关口', 'at_least'],
  ['的台阶', 'at_least'],
  ['门槛', 'at_least'],
  ['或者更多一些', 'at_least'],
  ['或者更多', 'at_least'],
  ['或更多', 'at_least'],
  ['或更高', 'at_least'],
  ['台阶', 'at_least'],
  ['关口', 'at_least'],
]

const rangeMarks = '-~至到'

/** The quantity at a place: 620.5亿元, 5%-5.5%, 百分之七点五, 两成, 三分之一, 1.5倍, 翻两番. Null if there is none. */
export function quantityAt(text: string, at: number, limit: number): Quantity | null {
  return doublingAt(text, at, limit) ?? fractionAt(text, at, limit) ?? plainAt(text, at, limit)
}

function plainAt(text: string, at: number, limit: number): Quantity | null {
  if (isNumeral(text.charAt(at)) && !countsSomething(text, at, limit)) return null
  const negative = text[at] === '-' && isDigit(text, at + 1) && !isDigit(text, at - 1) && text[at - 1] !== '%'
  const first = numberAt(text, negative ? at + 1 : at, limit)
  if (!first) return null
  const unit = unitAt(text, first.end, limit)
  if (!first.arabic && !isChineseQuantity(first, unit?.unit ?? null, text, at)) return null
  const valueEnd = unit?.end ?? first.end
  const sign = negative ? -1 : 1
  const ratio = unit ? null : ratioAt(text, at, first)
  if (ratio) return ratio
  const range = negative ? null : rangeAt(text, first, unit, limit)
  const base = { start: at, value: sign * first.value, step: first.step, magnitude: first.magnitude }
  const quantity = range ?? {
    ...base,
    high: null,
    valueEnd,
    doubling: false,
    unit: unit?.unit ?? null,
    unitText: first.magnitudeText + text.slice(first.end, valueEnd),
  }
  const quality = qualifierAt(text, quantity.valueEnd, limit)
  const qualifier = quality?.qualifier ?? (first.more ? 'at_least' : null)
  return { ...quantity, start: at, end: quality?.end ?? quantity.valueEnd, qualifier }
}

/** Whether a unit follows a Chinese numeral: most of them (一批, 三农) count nothing. */
function countsSomething(text: string, at: number, limit: number): boolean {
  let end = at + 1
  while (end < limit && (isNumeral(text.charAt(end)) || '点多余几'.includes(text.charAt(end)))) end++
  // The run may have taken the first character of a unit: 千瓦, 千克.
  return unitAt(text, end, limit) !== null || unitAt(text, end - 1, limit) !== null
}

/** 2.27:1, a ratio to one. */
function ratioAt(text: string, start: number, { end, value, step }: PrintedNumber): Quantity | null {
  if (
    text[end] !== ':' ||
    text[end + 1] !== '1' ||
    isDigit(text, end + 2) ||
    text[end + 2] === '.' ||
    text[end + 2] === ':'
  )
    return null
  if (text[start - 1] === ':') return null
  return {
    start,
    valueEnd: end + 2,
    end: end + 2,
    value,
    high: null,
    step,
    magnitude: 1,
    unit: times,
    unitText: ':1',
    qualifier: null,
    doubling: false,
  }
}

/** A Chinese numeral counts something only where it is more than one digit, or stands before a unit of measure. */
function isChineseQuantity(number: PrintedNumber, unit: Unit | null, text: string, at: number): boolean {
  if (!unit) return false
  if (unit.dimension === 'percent' || unit.dimension === 'times') return true
  if (unit.dimension === 'other' || unit.dimension === 'days') return false
  if (/^[百千万亿]+$/.test(text.slice(at, number.end))) return isThreshold(text, at, number, unit)
  if (number.end - at === 1) return number.magnitude > 1 || /[百千万亿]/.test(text[at] ?? '')
  return number.value >= 10
}

/** 百万吨 or 千亿元 is an amount where words say that it was reached or passed; 千吨万人工程 is a name. */
function isThreshold(text: string, at: number, number: PrintedNumber, unit: Unit): boolean {
  if (number.more || '超过近破达上逾约为'.includes(text[at - 1] ?? ' ')) return true
  return qualifierAt(text, number.end + unit.name.length, text.length) !== null
}

/** The second end of a range: 5%-5.5%, 4.5-5%, 百分之八至九, 6%到6.5%. */
function rangeAt(
  text: string,
  first: PrintedNumber,
  unit: { unit: Unit; end: number } | null,
  limit: number,
): Omit<Quantity, 'qualifier' | 'end'> | null {
  let mark = unit?.end ?? first.end
  if (!rangeMarks.includes(text[mark] ?? ' ')) return null
  const width = text[mark] === '-' && text[mark + 1] === '-' ? 2 : 1
  mark += width
  if (!isDigit(text, mark) && (first.arabic || !isNumeral(text[mark] ?? ''))) return null
  const second = numberAt(text, mark, limit)
  if (!second) return null
  const secondUnit = unitAt(text, second.end, limit)
  if (unit && unit.unit !== secondUnit?.unit) return null
  const sameScale = first.magnitude === second.magnitude || first.magnitude === 1
  if (!secondUnit || !sameScale || second.value <= first.value) return null
  return {
    start: 0,
    doubling: false,
    value: first.value,
    high: second.value,
    step: Math.min(first.step, second.step),
    magnitude: second.magnitude,
    unit: secondUnit.unit,
    unitText: second.magnitudeText + text.slice(second.end, secondUnit.end),
    valueEnd: secondUnit.end,
  }
}

/** What stands behind a number: 左右, 以上, 以内, 大关 … and where it ends. */
function qualifierAt(text: string, at: number, limit: number): { qualifier: Qualifier; end: number } | null {
  for (const [word, qualifier] of trailing) {
    if (text.startsWith(word, at) && at + word.length <= limit) return { qualifier, end: at + word.length }
  }
  return null
}

/** 百分之七点五, 千分之三, 三分之一, 一半, 过半. */
function fractionAt(text: string, at: number, limit: number): Quantity | null {
  if (text.startsWith('一半', at)) return fraction(text, at, at + 2, 50, 10, limit)
  const char = text[at] ?? ''
  if (!isNumeral(char)) return null
  let dividing = at
  while (dividing < limit && dividing - at < 4 && isNumeral(text[dividing] ?? '')) dividing++
  if (!text.startsWith('分之', dividing)) return null
  const whole = numeralValue(text.slice(at, dividing))
  const part = numberAt(text, dividing + 2, limit)
  if (!whole || !part) return null
  const scale = 100 / whole
  const quantity = fraction(
    text,
    at,
    part.end,
    part.value * scale,
    whole === 100 || whole === 1000 ? part.step * scale : 1,
    limit,
  )
  if (whole !== 100) return quantity
  const mark = rangeMarks.includes(text[part.end] ?? ' ') ? part.end + 1 : 0
  const from = mark && text.startsWith('百分之', mark) ? mark + 3 : mark
  const high = from && (isNumeral(text[from] ?? '') || isDigit(text, from)) ? numberAt(text, from, limit) : null
  if (!high || high.value <= part.value) return quantity
  const quality = qualifierAt(text, high.end, limit)
  return {
    ...quantity,
    high: high.value,
    valueEnd: high.end,
    end: quality?.end ?? high.end,
    qualifier: quality?.qualifier ?? null,
  }
}

function fraction(text: string, start: number, valueEnd: number, value: number, step: number, limit: number): Quantity {
  const quality = qualifierAt(text, valueEnd, limit)
  return {
    start,
    valueEnd,
    end: quality?.end ?? valueEnd,
    value,
    high: null,
    step,
    magnitude: 1,
    unit: percent,
    unitText: '%',
    doubling: false,
    qualifier: quality?.qualifier ?? null,
  }
}

/** 翻一番, 翻两番, 翻番, 倍增: how many times as much more, in 倍 (翻两番 is three times more). */
function doublingAt(text: string, at: number, limit: number): Quantity | null {
  // 倍增 alone is the name of a campaign (市场主体倍增工程); as a result it is reached.
  const reached = text.startsWith('实现', at - 2) || text.startsWith('成', at - 1)
  const word = reached && text.startsWith('倍增', at) ? '倍增' : text.startsWith('翻', at) ? '翻' : null
  if (!word) return null
  let end = at + word.length
  let doublings = 1
  if (word === '翻') {
    if (text[end] === '了') end++
    const number = text[end] === '番' ? null : numberAt(text, end, limit)
    doublings = number?.value ?? 1
    end = number?.end ?? end
    if (text[end] !== '番') return null
    end++
  }
  const quality = qualifierAt(text, end, limit)
  return {
    start: at,
    valueEnd: end,
    end: quality?.end ?? end,
    value: 2 ** doublings - 1,
    high: null,
    step: 1,
    magnitude: 1,
    unit: times,
    unitText: '倍',
    doubling: true,
    qualifier: quality?.qualifier ?? null,
  }
}
