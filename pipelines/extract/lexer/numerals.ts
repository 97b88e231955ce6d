/** Worth of a character of a Chinese numeral by its code: digits, 十百千, and 万亿, which close a group. -1, 0 and 0 for all others. */
const digits = new Int8Array(0x10000).fill(-1)
const multipliers = new Uint16Array(0x10000)
const groups = new Uint32Array(0x10000)
;[...'零一二三四五六七八九'].forEach((char, value) => {
  digits[char.charCodeAt(0)] = value
})
digits['〇'.charCodeAt(0)] = 0
digits['两'.charCodeAt(0)] = 2
multipliers['十'.charCodeAt(0)] = 10
multipliers['百'.charCodeAt(0)] = 100
multipliers['千'.charCodeAt(0)] = 1000
groups['万'.charCodeAt(0)] = 1e4
groups['亿'.charCodeAt(0)] = 1e8

/** Whether a character that can stand in a Chinese numeral stands at a place. */
export function isNumeral(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (digits[code] ?? -1) >= 0 || isMagnitude(text, at)
}

/** Whether 十, 百, 千, 万 or 亿 stands at a place. */
export function isMagnitude(text: string, at: number): boolean {
  return magnitudeOf(text, at) > 0
}

/** The worth of 十, 百, 千, 万 or 亿 at a place, or 0 for any other character. */
export function magnitudeOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return multipliers[code] || groups[code] || 0
}

/**
 * The value of a Chinese numeral: 七百二十一 is 721, 二千五百 is 2500, 一九八七 is 1987, 三点五 is 3.5, 两亿三千万 is 230,000,000.
 * Null if the characters are no numeral.
 */
export function numeralValue(numeral: string): number | null {
  const point = numeral.indexOf('点')
  if (point < 0) return numeral === '' ? null : wholeValue(numeral)
  const value = point === 0 ? null : wholeValue(numeral.slice(0, point))
  if (value === null) return null
  const decimals = digitsValue(numeral.slice(point + 1))
  return decimals === null ? null : Number(`${value}.${decimals}`)
}

function wholeValue(numeral: string): number | null {
  const printed = digitsValue(numeral)
  if (printed !== null) return Number(printed)
  let total = 0
  let group = 0
  let digit: number | null = null
  let last = 0
  for (let i = 0; i < numeral.length; i++) {
    const code = numeral.charCodeAt(i)
    const value = digits[code] ?? -1
    if (value >= 0) {
      digit = value
      continue
    }
    const multiplier = multipliers[code] ?? 0
    if (multiplier > 0) {
      group += (digit ?? 1) * multiplier
      last = multiplier
      digit = null
      continue
    }
    const size = groups[code] ?? 0
    if (size === 0) return null
    const inner = group + (digit ?? 0)
    total = size === 1e8 ? (total + (inner || (total === 0 ? 1 : 0))) * size : total + (inner || 1) * size
    group = 0
    digit = null
    last = size
  }
  // 二万五 is 25,000: a digit after a multiplier counts in the next smaller one, unless 零 stands between.
  const tail = digit !== null && last >= 100 && !/[零〇]/.test(numeral) ? digit * (last / 10) : (digit ?? 0)
  return total + group + tail
}

/** The digits of a numeral that is read digit by digit (一九八七), or null. A lone 十 is none. */
function digitsValue(numeral: string): string | null {
  let printed = ''
  for (let i = 0; i < numeral.length; i++) {
    const value = digits[numeral.charCodeAt(i)] ?? -1
    if (value < 0) return null
    printed += value
  }
  return printed === '' ? null : printed
}
