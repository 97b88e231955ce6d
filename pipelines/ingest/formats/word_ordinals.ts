const digits = '〇一二三四五六七八九'
const romans: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number of a list, as Word writes it in a format (ST_NumberFormat); in digits where the format has no sign for it (0, 27), or is none of these. */
export function printedOrdinal(count: number, format: string): string {
  if (count < 1) return String(count)
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return count < 100 ? chinese(count) : String(count)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(count)].map((digit) => digits[Number(digit)]).join('')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count <= 20 ? String.fromCodePoint(0x2460 + count - 1) : String(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'upperLetter':
      return count <= 26 ? String.fromCharCode(0x40 + count) : String(count)
    case 'lowerLetter':
      return count <= 26 ? String.fromCharCode(0x60 + count) : String(count)
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    default:
      return String(count)
  }
}

function chinese(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return ones === 0 && tens > 0 ? ten : `${ten}${digits[ones]}`
}

function roman(count: number): string {
  if (count >= 400) return String(count)
  let left = count
  let written = ''
  for (const [value, sign] of romans) for (; left >= value; left -= value) written += sign
  return written
}
