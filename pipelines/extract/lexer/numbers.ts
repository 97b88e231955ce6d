import { isMagnitude, isNumeral, magnitudeOf, numeralValue } from './numerals.ts'
import { unitAt } from './units.ts'

/** What stands between the two ends of a range. */
export const rangeMarks: readonly number[] = [...'-~至到'].map((char) => char.charCodeAt(0))

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
  return isDigitCode(text.charCodeAt(at))
}

/** Whether a code is that of an ASCII digit. */
export function isDigitCode(code: number): boolean {
  return code >= zero && code <= nine
}

/** Reads the number at a place: 1.27万, 2万5千, 3,456, 1300多亿, 七百二十一. Null if there is none. */
export function numberAt(text: string, at: number, limit: number): PrintedNumber | null {
  return isDigit(text, at) ? arabicAt(text, at, limit) : chineseAt(text, at, limit)
}

function arabicAt(text: string, at: number, limit: number): PrintedNumber {
  const { end, value, step } = digitsAt(text, at, limit)
  const scale = magnitudeAt(text, end, limit)
  const tail = scale.magnitude >= 1e4 && !scale.more ? tailAt(text, scale.end, limit, scale.magnitude) : null
  if (tail) {
    const sum = value * scale.magnitude + tail.value
    return {
      end: tail.end,
      value: sum,
      step: tail.step,
      magnitude: 1,
      magnitudeText: '',
      more: tail.more,
      arabic: true,
    }
  }
  const { magnitude, more } = scale
  const magnitudeText = scale.text
  return { end: scale.end, value, step, magnitude, magnitudeText, more, arabic: true }
}

/** Groups of three digits behind a separator that a number may have. */
const mostGroups = 8
/** Digits that a double holds exactly. */
const exactDigits = 15
const comma = ','.charCodeAt(0)
const points = [...'.·'].map((char) => char.charCodeAt(0))
const steps = Array.from({ length: exactDigits + 1 }, (_, decimals) => 10 ** -decimals)
const powers = Array.from({ length: exactDigits + 1 }, (_, decimals) => 10 ** decimals)

type Digits = { end: number; value: number /** Worth of the last digit. */; step: number }

/** Digits with thousands separators and a fraction: 12,345.67. */
function digitsAt(text: string, at: number, limit: number): Digits {
  let end = runEnd(text, at, limit)
  const most = end - at <= 3 && text.charCodeAt(at) !== zero ? end + 4 * mostGroups : end
  while (end < most && end + 4 <= limit && isGroup(text, end)) end += 4
  const pointed = end + 1 < limit && points.includes(text.charCodeAt(end)) && isDigit(text, end + 1)
  const last = pointed ? runEnd(text, end + 1, limit) : end
  const decimals = pointed ? last - end - 1 : 0
  const step = steps[decimals] ?? 10 ** -decimals
  if (last - at > exactDigits) return { end: last, value: Number(plain(text, at, end, last)), step }
  let mantissa = 0
  for (let i = at; i < last; i++) if (isDigit(text, i)) mantissa = mantissa * 10 + text.charCodeAt(i) - zero
  return { end: last, value: mantissa / (powers[decimals] ?? 1), step }
}

/** A number of many digits without its separators, as JavaScript writes it. */
function plain(text: string, at: number, end: number, last: number): string {
  const whole = text.slice(at, end).replaceAll(',', '')
  return last > end ? `${whole}.${text.slice(end + 1, last)}` : whole
}

function runEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && isDigit(text, end)) end++
  return end
}

/** Whether a separator and exactly three digits stand at a place. */
function isGroup(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== comma) return false
  return isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4)
}

type Scale = { end: number; magnitude: number; text: string; more: boolean }

const percent = '%'.charCodeAt(0)
const mores = [...'多余几'].map((char) => char.charCodeAt(0))
const thousand = '千'.charCodeAt(0)

/** 万, 亿, 千亿, 万亿 … behind digits, with 多 or 余 before, between or after; a unit that begins with one of them (千瓦) is none. */
function magnitudeAt(text: string, at: number, limit: number): Scale {
  let end = at
  let magnitude = 1
  let printed = ''
  let more = false
  while (end < limit) {
    if (isMore(text, end, limit)) {
      more = true
      end++
      continue
    }
    const size = magnitudeOf(text, end)
    if (size === 0 || (size < 1e4 && unitAt(text, end, limit) !== null)) break
    magnitude *= size
    printed += text.charAt(end)
    end++
  }
  return { end, magnitude, text: printed, more }
}

/** Whether 多, 余 or 几 stands at a place before a magnitude or a unit. */
function isMore(text: string, at: number, limit: number): boolean {
  if (!mores.includes(text.charCodeAt(at))) return false
  return isMagnitude(text, at + 1) || text.charCodeAt(at + 1) === percent || unitAt(text, at + 1, limit) !== null
}

/** The smaller part of a mixed number: 5千 of 2万5千, 3000万 of 1亿3000万. */
function tailAt(
  text: string,
  at: number,
  limit: number,
  above: number,
): { end: number; value: number; step: number; more: boolean } | null {
  if (!isDigit(text, at)) return null
  const { end, value, step } = digitsAt(text, at, limit)
  const scale = magnitudeAt(text, end, limit)
  const { magnitude, more } = scale
  if (magnitude === 1 && above > 1e4) return null
  if (magnitude >= above || value * magnitude >= above) return null
  return { end: scale.end, value: value * magnitude, step: step * magnitude, more }
}

/** Characters of a numeral: a longer run is none, and reading it again at each of its characters would take its square. */
export const longestNumeral = 24

function chineseAt(text: string, at: number, limit: number): PrintedNumber | null {
  let end = at
  let point = -1
  const most = Math.min(limit, at + longestNumeral + 1)
  while (end < most) {
    if (text.charCodeAt(end) === thousand && end > at && unitAt(text, end, limit)?.unit.dimension === 'power') break
    if (!isNumeral(text, end)) {
      if (text.charAt(end) !== '点' || end === at || !isNumeral(text, end + 1)) break
      if (point < 0) point = end
    }
    end++
  }
  if (end === at || end - at > longestNumeral) return null
  const numeral = text.slice(at, end)
  const value = numeralValue(numeral)
  if (value === null) return null
  const scale = magnitudeAt(text, end, limit)
  const { magnitude, more } = scale
  // 四亿零七百|多万: what is behind 多 is of the smaller part alone.
  const mixed = magnitude > 1 && /[万亿]/.test(numeral) ? numeralValue(numeral + scale.text) : null
  if (mixed !== null)
    return { end: scale.end, value: mixed, step: magnitude, magnitude: 1, magnitudeText: '', more, arabic: false }
  const step = point >= 0 ? 10 ** -(end - point - 1) : magnitudeOf(text, end - 1) || 1
  return { end: scale.end, value, step, magnitude, magnitudeText: scale.text, more, arabic: false }
}
