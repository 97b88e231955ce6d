const digitValues = new Map([...'〇零一二三四五六七八九'].map((char, index) => [char, Math.max(0, index - 1)]))
digitValues.set('两', 2)
const multipliers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const groups = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])

/** Whether a character can stand in a Chinese numeral. */
export function isNumeral(char: string): boolean {
  return digitValues.has(char) || multipliers.has(char) || groups.has(char)
}

/** The worth of 十, 百, 千, 万 or 亿, or undefined for any other character. */
export function magnitudeOf(char: string): number | undefined {
  return multipliers.get(char) ?? groups.get(char)
}

/**
 * The value of a Chinese numeral: 七百二十一 is 721, 二千五百 is 2500, 一九八七 is 1987, 三点五 is 3.5, 两亿三千万 is 230,000,000.
 * Null if the characters are no numeral.
 */
export function numeralValue(numeral: string): number | null {
  const [whole = '', fraction, ...rest] = numeral.split('点')
  if (rest.length > 0 || whole === '') return null
  const value = wholeValue(whole)
  if (fraction === undefined || value === null) return value
  const decimals = digitsValue(fraction)
  return decimals === null ? null : Number(`${value}.${decimals}`)
}

function wholeValue(numeral: string): number | null {
  const digits = digitsValue(numeral)
  if (digits !== null) return Number(digits)
  let total = 0
  let group = 0
  let digit: number | null = null
  let last = 0
  for (const char of numeral) {
    const value = digitValues.get(char)
    if (value !== undefined) {
      digit = value
      continue
    }
    const multiplier = multipliers.get(char)
    if (multiplier !== undefined) {
      group += (digit ?? 1) * multiplier
      last = multiplier
      digit = null
      continue
    }
    const size = groups.get(char)
    if (size === undefined) return null
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
  let digits = ''
  for (const char of numeral) {
    const value = digitValues.get(char)
    if (value === undefined) return null
    digits += value
  }
  return digits === '' ? null : digits
}
