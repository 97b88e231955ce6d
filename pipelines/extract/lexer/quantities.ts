import type { Qualifier } from '../../../schemas/terms.ts'
import { fractionAt, slashedAt } from './fractions.ts'
import { isDigit, longestNumeral, numberAt, type PrintedNumber, rangeMarks } from './numbers.ts'
import { isNumeral, magnitudeOf } from './numerals.ts'
import { qualifierAt } from './qualifiers.ts'
import { ratioDimensions, type Unit, unitAt } from './units.ts'

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

/** A quantity with some of its fields changed; all written out, so that every quantity has one shape. */
export function quantityWith(quantity: Quantity, changes: Partial<Quantity>): Quantity {
  const { start, valueEnd, end, value, high, step, magnitude, unit, unitText, qualifier, doubling } = quantity
  return Object.assign(
    { start, valueEnd, end, value, high, step, magnitude, unit, unitText, qualifier, doubling },
    changes,
  )
}

const yuan: Unit = { name: '元', dimension: 'money', factor: 1 }
const times: Unit = { name: '倍', dimension: 'times', factor: 1 }

const inner = [...'点多余几'].map((char) => char.charCodeAt(0))
const minus = '-'.charCodeAt(0)
const colon = ':'.charCodeAt(0)
const percentSign = '%'.charCodeAt(0)

/** The quantity at a place: 620.5亿元, 5%-5.5%, 百分之七点五, 两成, 三分之一, 1.5倍, 翻两番. Null if there is none. */
export function quantityAt(text: string, at: number, limit: number): Quantity | null {
  if (isDigit(text, at)) return slashedAt(text, at, limit) ?? plainAt(text, at, limit)
  return doublingAt(text, at, limit) ?? fractionAt(text, at, limit) ?? plainAt(text, at, limit)
}

function plainAt(text: string, at: number, limit: number): Quantity | null {
  if (isNumeral(text, at) && !countsSomething(text, at, limit)) return null
  if (isSlogan(text, at, limit)) return null
  const negative = isNegative(text, at)
  const several = isSeveral(text, at)
  const first = numberAt(text, negative || several ? at + 1 : at, limit)
  if (!first) return null
  // 千亿|大关: 大 is a unit elsewhere (五大).
  const unit = isThresholdAt(text, first.end) ? null : unitAt(text, first.end, limit)
  // 数百年, 几十年: no number of anything.
  if (several && (!unit || unit.unit.name === '年')) return null
  if (!first.arabic && !isChineseQuantity(first, unit?.unit ?? null, text, at)) return null
  if (unit?.unit.name === '分' && isTimeOfDay(text, at)) return null
  const ratio = unit && unit.unit.name !== '比' ? null : ratioAt(text, at, first, limit)
  if (ratio) return ratio
  const range = negative || isOrigin(text, at, unit?.end ?? first.end) ? null : rangeAt(text, first, unit, limit)
  const half = unit !== null && hasHalf(text, unit)
  const { number, unitEnd } = range ?? { number: first, unitEnd: (unit?.end ?? first.end) + (half ? 1 : 0) }
  const quality = qualifierAt(text, unitEnd, limit)
  return {
    start: at,
    valueEnd: unitEnd,
    end: quality?.end ?? unitEnd,
    value: negative ? -first.value : first.value + (half ? 0.5 : 0),
    high: range ? number.value : null,
    step: half ? 0.5 : Math.min(first.step, number.step),
    magnitude: number.magnitude,
    unit: (range ?? unit)?.unit ?? (isOfMoney(text, unitEnd, number) ? yuan : null),
    unitText: number.magnitudeText + text.slice(number.end, half ? unitEnd - 1 : unitEnd),
    qualifier: quality?.qualifier ?? (first.more || several ? 'at_least' : null),
    doubling: false,
  }
}

/** 数百家, 几十亿元: whether words stand at a place that tell no more of a number than how large it is. */
export function isSeveral(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === numbers[0] || code === numbers[1]) && tens.includes(text.charCodeAt(at + 1))
}

const numbers = [...'数几'].map((char) => char.charCodeAt(0))
const tens = [...'十百千'].map((char) => char.charCodeAt(0))

/** 突破千亿大关: thresholds of so many hundreds of millions are of money. */
function isOfMoney(text: string, at: number, { magnitude, value }: PrintedNumber): boolean {
  return magnitude * value >= leastThreshold && isThresholdAt(text, at)
}

function isThresholdAt(text: string, at: number): boolean {
  return thresholds.some((word) => text.startsWith(word, at))
}

const thresholds = ['大关', '台阶', '新台阶', '关口']
const leastThreshold = 1e10

/** 两成半, 一倍半: half of the unit more. */
function hasHalf(text: string, { unit, end }: { unit: Unit; end: number }): boolean {
  return text[end] === '半' && (unit.name === '成' || unit.name === '倍')
}

/** 由|10.2万元|到13.7万元, 从2012年的|2.14亿人次|到7.44亿人次: whether a number is what there was, and not the first end of a range. */
function isOrigin(text: string, start: number, end: number): boolean {
  return (text[end] === '到' || text[end] === '至') && originLead.test(text.slice(Math.max(0, start - 7), start))
}

const originLead = /[从由](?:(?:[12][0-9]{3}|上|去)年的?)?$/

/** Whether a minus stands at a place: not the mark between two ends of a range. */
function isNegative(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== minus || !isDigit(text, at + 1)) return false
  return !isDigit(text, at - 1) && text.charCodeAt(at - 1) !== percentSign
}

/** Whether a unit follows a Chinese numeral: most of them (一批, 三农) count nothing. */
function countsSomething(text: string, at: number, limit: number): boolean {
  const most = Math.min(limit, at + longestNumeral)
  let end = at + 1
  while (end < most && (isNumeral(text, end) || inner.includes(text.charCodeAt(end)))) end++
  // The run may have taken the first character of a unit: 千瓦, 千克.
  return unitAt(text, end, limit) !== null || unitAt(text, end - 1, limit) !== null || isHeadcount(text, at, end, limit)
}

/** 控制在十二亿以内, 突破四千万: large numbers that need no unit, where they end their clause. */
function isHeadcount(text: string, at: number, end: number, limit: number): boolean {
  if (end - at < 2 || !large.test(text.slice(at, end)) || !'在过到达约近破越跨上'.includes(text.charAt(at - 1) || ' '))
    return false
  // 培养近五百万人才
  if (isThresholdAt(text, end) || '约近'.includes(text.charAt(at - 1) || ' ')) return true
  const past = qualifierAt(text, end, limit)?.end ?? end
  return past >= limit || ',。;、的'.includes(text[past] ?? ' ')
}

const large = /亿|[千百十]万$/

/** 8+4, 28+10项: the name of a policy. */
function isSlogan(text: string, at: number, limit: number): boolean {
  if (text.charAt(at - 1) === '+' && isDigit(text, at - 2)) return true
  let end = at
  while (end < limit && isDigit(text, end)) end++
  return end > at && text[end] === '+' && isDigit(text, end + 1)
}

/** 07时41分 is no score. */
function isTimeOfDay(text: string, at: number): boolean {
  return isDigit(text, at - 2) && '时:点'.includes(text.charAt(at - 1) || ' ')
}

/** 2.27:1, 2.27比1: a ratio to one. */
function ratioAt(text: string, start: number, { end, value, step }: PrintedNumber, limit: number): Quantity | null {
  if ((text.charCodeAt(end) !== colon && text[end] !== '比') || text[end + 1] !== '1' || text[start - 1] === ':')
    return null
  if (isDigit(text, end + 2) || '.:年月'.includes(text[end + 2] ?? ' ')) return null
  const valueEnd = end + 2
  const quality = qualifierAt(text, valueEnd, limit)
  return {
    start,
    valueEnd,
    end: quality?.end ?? valueEnd,
    value,
    high: null,
    step,
    magnitude: 1,
    unit: times,
    unitText: `${text.charAt(end)}1`,
    qualifier: quality?.qualifier ?? null,
    doubling: false,
  }
}

/** A Chinese numeral counts something only where it is more than one digit, or stands before a unit of measure. */
function isChineseQuantity(number: PrintedNumber, unit: Unit | null, text: string, at: number): boolean {
  if (!unit) return number.step >= 1e4
  // 二十大, 二十届三中全会, 十大工程: ordinals and names.
  if (unit.name === '届' || unit.name === '大') return false
  if (ratioDimensions.has(unit.dimension)) return true
  if (unit.dimension === 'other' || unit.dimension === 'days') return false
  // 一二三次产业: numbers one by one, none of which counts what follows.
  if (number.end - at > 1 && areDigits(text, at, number.end)) return false
  if (areMagnitudes(text, at, number.end)) return isThreshold(text, at, number, unit)
  if (number.end - at === 1) return number.magnitude > 1 || magnitudeOf(text, at) >= 100
  return number.value >= 10
}

/** Whether there are only digits, without 十, 百, … or 点, between two places. */
function areDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charAt(at) === '点' || magnitudeOf(text, at) > 0) return false
  return true
}

/** Whether there are only 百, 千, 万 and 亿 between two places. */
function areMagnitudes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (magnitudeOf(text, at) < 100) return false
  return true
}

/** 百万吨 or 千亿元 is an amount where words say that it was reached or passed; 千吨万人工程 is a name. */
function isThreshold(text: string, at: number, number: PrintedNumber, unit: Unit): boolean {
  if (number.more || '超过近破跨达上逾约为'.includes(text.charAt(at - 1) || ' ') || text.startsWith('不足', at - 2))
    return true
  // 达到千家, but not 到千家|万户.
  if (text.charAt(at - 1) === '到' && !isNumeral(text, number.end + unit.name.length)) return true
  return qualifierAt(text, number.end + unit.name.length, text.length) !== null
}

/** The second end of a range, where its unit ends, and that unit: 5%-5.5%, 4.5-5%, 百分之八至九, 6%到6.5%. */
function rangeAt(
  text: string,
  first: PrintedNumber,
  unit: { unit: Unit; end: number } | null,
  limit: number,
): { number: PrintedNumber; unit: Unit; unitEnd: number } | null {
  const mark = unit?.end ?? first.end
  const code = text.charCodeAt(mark)
  if (!rangeMarks.includes(code)) return null
  const from = code === minus && text.charCodeAt(mark + 1) === minus ? mark + 2 : mark + 1
  if (!isDigit(text, from) && (first.arabic || !isNumeral(text, from))) return null
  const number = numberAt(text, from, limit)
  const second = number && unitAt(text, number.end, limit)
  if (!number || !second || (unit && unit.unit !== second.unit)) return null
  const sameScale = first.magnitude === number.magnitude || first.magnitude === 1
  if (!sameScale || number.value <= first.value) return null
  return { number, unit: second.unit, unitEnd: second.end }
}

/** 翻一番, 翻两番, 翻番, 倍增: how many times as much more, in 倍 (翻两番 is three times more). */
function doublingAt(text: string, at: number, limit: number): Quantity | null {
  // 倍增 alone is the name of a campaign (市场主体倍增工程); as a result it is reached.
  if (text[at] !== '翻' && text[at] !== '倍') return null
  const reached = text.startsWith('实现', at - 2) || text.startsWith('成', at - 1)
  const word = reached && text.startsWith('倍增', at) ? '倍增' : text.startsWith('翻', at) ? '翻' : null
  if (!word) return null
  let end = at + word.length
  let doublings = 1
  let near = false
  if (word === '翻') {
    if (text[end] === '了') end++
    // 翻了近一番
    near = text[end] === '近'
    if (near) end++
    const number = text[end] === '番' ? null : numberAt(text, end, limit)
    doublings = number?.value ?? 1
    end = number?.end ?? end
    // 翻一番半 is neither two times nor four.
    if (text[end] !== '番' || text[end + 1] === '半') return null
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
    qualifier: quality?.qualifier ?? (near ? 'nearly' : null),
    doubling: true,
  }
}
