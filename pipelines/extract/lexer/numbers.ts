import { isNumeral, magnitudeOf, numeralValue } from './numerals.ts'
import { unitAt } from './units.ts'

/** A number as printed, without its unit. */
export type PrintedNumber = {
  end: number
  value: number
  /** Worth of one unit in the last printed digit. */
  step: number
  /** What 万, 亿, … behind the digits multiply it by; 1 if there is none. */
  magnitude: number
  /** The characters of that magnitude. */
  magnitudeText: string
  /** 多, 余 or 几 inside or behind the number: it is more than that. */
  more: boolean
  arabic: boolean
}

const zero = 0x30
const nine = 0x39

/** Whether an ASCII digit stands at a place. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= zero && code <= nine
}

/** Reads the number at a place: 1.27万, 2万5千, 3,456, 1300多亿, 七百二十一. Null if there is none. */
export function numberAt(text: string, at: number, limit: number): PrintedNumber | null {
  return isDigit(text, at) ? arabicAt(text, at, limit) : chineseAt(text, at, limit)
}

function arabicAt(text: string, at: number, limit: number): PrintedNumber | null {
  const { end, digits, decimals } = digitsAt(text, at, limit)
  const scale = magnitudeAt(text, end, limit)
  const first = { value: Number(digits), step: 10 ** -decimals, arabic: true }
  const tail = scale.magnitude >= 1e4 && !scale.more ? tailAt(text, scale.end, limit, scale.magnitude) : null
  if (!tail)
    return { ...first, end: scale.end, magnitude: scale.magnitude, magnitudeText: scale.text, more: scale.more }
  const value = first.value * scale.magnitude + tail.value
  return { ...first, value, step: tail.step, end: tail.end, magnitude: 1, magnitudeText: '', more: tail.more }
}

/** Digits with thousands separators and a fraction: 12,345.67. */
function digitsAt(text: string, at: number, limit: number): { end: number; digits: string; decimals: number } {
  let end = at
  while (end < limit && isDigit(text, end)) end++
  let digits = text.slice(at, end)
  while (digits.length <= 3 || end > at + digits.length) {
    const grouped = text[end] === ',' && isDigit(text, end + 1) && isDigit(text, end + 2) && isDigit(text, end + 3)
    if (!grouped || isDigit(text, end + 4) || end + 4 > limit || digits.startsWith('0')) break
    digits += text.slice(end + 1, end + 4)
    end += 4
  }
  const point = text[end] === '.' || text[end] === '·'
  if (!point || !isDigit(text, end + 1) || end + 1 >= limit) return { end, digits, decimals: 0 }
  let last = end + 1
  while (last < limit && isDigit(text, last)) last++
  return { end: last, digits: `${digits}.${text.slice(end + 1, last)}`, decimals: last - end - 1 }
}

type Scale = { end: number; magnitude: number; text: string; more: boolean }

/** 万, 亿, 千亿, 万亿 … behind digits, with 多 or 余 before, between or after; a unit that begins with one of them (千瓦) is none. */
function magnitudeAt(text: string, at: number, limit: number): Scale {
  let end = at
  let magnitude = 1
  let printed = ''
  let more = false
  while (end < limit) {
    const char = text[end] ?? ''
    if (
      isMore(char) &&
      (magnitudeOf(text[end + 1] ?? '') !== undefined || unitAt(text, end + 1, limit) !== null || text[end + 1] === '%')
    ) {
      more = true
      end++
      continue
    }
    const size = magnitudeOf(char)
    if (size === undefined || (char !== '万' && char !== '亿' && unitAt(text, end, limit) !== null)) break
    magnitude *= size
    printed += char
    end++
  }
  return { end, magnitude, text: printed, more }
}

function isMore(char: string): boolean {
  return char === '多' || char === '余' || char === '几'
}

/** The smaller part of a mixed number: 5千 of 2万5千, 3000万 of 1亿3000万. */
function tailAt(
  text: string,
  at: number,
  limit: number,
  above: number,
): { end: number; value: number; step: number; more: boolean } | null {
  if (!isDigit(text, at)) return null
  const { end, digits, decimals } = digitsAt(text, at, limit)
  const scale = magnitudeAt(text, end, limit)
  if (scale.magnitude === 1 && above > 1e4) return null
  if (scale.magnitude >= above || Number(digits) * scale.magnitude >= above) return null
  return {
    end: scale.end,
    value: Number(digits) * scale.magnitude,
    step: 10 ** -decimals * scale.magnitude,
    more: scale.more,
  }
}

function chineseAt(text: string, at: number, limit: number): PrintedNumber | null {
  let end = at
  while (
    end < limit &&
    (isNumeral(text[end] ?? '') || (text[end] === '点' && end > at && isNumeral(text[end + 1] ?? '')))
  ) {
    if (
      magnitudeOf(text[end] ?? '') !== undefined &&
      end > at &&
      text[end] === '千' &&
      unitAt(text, end, limit)?.unit.dimension === 'power'
    )
      break
    end++
  }
  if (end === at) return null
  const numeral = text.slice(at, end)
  const value = numeralValue(numeral)
  if (value === null) return null
  const scale = magnitudeAt(text, end, limit)
  // 四亿零七百|多万: what is behind 多 is of the smaller part alone.
  const mixed = scale.magnitude > 1 && /[万亿]/.test(numeral) ? numeralValue(numeral + scale.text) : null
  if (mixed !== null)
    return {
      end: scale.end,
      value: mixed,
      step: scale.magnitude,
      magnitude: 1,
      magnitudeText: '',
      more: scale.more,
      arabic: false,
    }
  const decimals = numeral.includes('点') ? numeral.length - numeral.indexOf('点') - 1 : 0
  const step = decimals > 0 ? 10 ** -decimals : (magnitudeOf(numeral.slice(-1)) ?? 1)
  return {
    end: scale.end,
    value,
    step,
    magnitude: scale.magnitude,
    magnitudeText: scale.text,
    more: scale.more,
    arabic: false,
  }
}
