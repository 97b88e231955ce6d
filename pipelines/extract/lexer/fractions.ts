import { isDigit, numberAt, rangeMarks } from './numbers.ts'
import { isNumeral, numeralValue } from './numerals.ts'
import { qualifierAt } from './qualifiers.ts'
import type { Quantity } from './quantities.ts'
import type { Unit } from './units.ts'

const percent: Unit = { name: '%', dimension: 'percent', factor: 1 }

/** 百分之七点五, 千分之三, 三分之一, 一半, 过半. */
export function fractionAt(text: string, at: number, limit: number): Quantity | null {
  if (text.startsWith('一半', at)) return fraction(text, at, at + 2, 50, 10, limit)
  if (!isNumeral(text, at)) return null
  let dividing = at
  while (dividing < limit && dividing - at < 4 && isNumeral(text, dividing)) dividing++
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
  const mark = rangeMarks.includes(text.charCodeAt(part.end)) ? part.end + 1 : 0
  const from = mark && text.startsWith('百分之', mark) ? mark + 3 : mark
  const high = from && (isNumeral(text, from) || isDigit(text, from)) ? numberAt(text, from, limit) : null
  if (!high || high.value <= part.value) return quantity
  const quality = qualifierAt(text, high.end, limit)
  return Object.assign(quantity, {
    high: high.value,
    valueEnd: high.end,
    end: quality?.end ?? high.end,
    qualifier: quality?.qualifier ?? null,
  })
}

/** 1/10: at most two digits over three, and neither a date nor a part of a name. */
export function slashedAt(text: string, at: number, limit: number): Quantity | null {
  let slash = at
  while (slash < at + 3 && isDigit(text, slash)) slash++
  if (text[slash] !== '/' || slash > at + 2 || !isDigit(text, slash + 1) || '/-.'.includes(text.charAt(at - 1) || ' '))
    return null
  let end = slash + 1
  while (end < limit && end < slash + 5 && isDigit(text, end)) end++
  const part = Number(text.slice(at, slash))
  const whole = Number(text.slice(slash + 1, end))
  if (part >= whole || end > slash + 4 || '/-.年月'.includes(text[end] ?? ' ')) return null
  return fraction(text, at, end, (part / whole) * 100, 1, limit)
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
    qualifier: quality?.qualifier ?? null,
    doubling: false,
  }
}
