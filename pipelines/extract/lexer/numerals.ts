/** Worth of a character of a Chinese numeral by its code: a digit, 十百千, or 万亿, which close a group; -1 for all others. One table: most characters are looked up in vain. */
const worths = new Int32Array(0x10000).fill(-1)
;[...'零一二三四五六七八九'].forEach((char, worth) => {
  worths[char.charCodeAt(0)] = worth
})
for (const [char, worth] of Object.entries({ 〇: 0, 两: 2, 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }))
  worths[char.charCodeAt(0)] = worth
/** The least worth of what closes a group, and of what is no digit. */
const [leastGroup, leastMagnitude] = [1e4, 10]

/** Whether a character that can stand in a Chinese numeral stands at a place. */
export function isNumeral(text: string, at: number): boolean {
  return worthOf(text.charCodeAt(at)) >= 0
}

/** Whether 十, 百, 千, 万 or 亿 stands at a place. */
export function isMagnitude(text: string, at: number): boolean {
  return worthOf(text.charCodeAt(at)) >= leastMagnitude
}

/** The worth of 十, 百, 千, 万 or 亿 at a place, or 0 for any other character. */
export function magnitudeOf(text: string, at: number): number {
  const worth = worthOf(text.charCodeAt(at))
  return worth >= leastMagnitude ? worth : 0
}

function worthOf(code: number): number {
  return worths[code] ?? -1
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
    const worth = worthOf(numeral.charCodeAt(i))
    if (worth < 0) return null
    if (worth < leastMagnitude) {
      digit = worth
      continue
    }
    last = worth
    if (worth < leastGroup) {
      group += (digit ?? 1) * worth
      digit = null
      continue
    }
    const inner = group + (digit ?? 0)
    total = worth === 1e8 ? (total + (inner || (total === 0 ? 1 : 0))) * worth : total + (inner || 1) * worth
    group = 0
    digit = null
  }
  // 二万五 is 25,000: a digit after a multiplier counts in the next smaller one, unless 零 stands between.
  const tail = digit !== null && last >= 100 && !/[零〇]/.test(numeral) ? digit * (last / 10) : (digit ?? 0)
  return total + group + tail
}

/** The digits of a numeral that is read digit by digit (一九八七), or null. A lone 十 is none. */
function digitsValue(numeral: string): string | null {
  let printed = ''
  for (let i = 0; i < numeral.length; i++) {
    const worth = worthOf(numeral.charCodeAt(i))
    if (worth < 0 || worth >= leastMagnitude) return null
    printed += worth
  }
  return printed === '' ? null : printed
}
