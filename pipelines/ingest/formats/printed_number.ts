import { format, isDateFormat } from 'numfmt'

/** Workbooks of Excel for Macs count days from 1904 on: so many fewer. */
const daysTo1904 = 1462

/**
 * A number as a workbook shows it: 0.052 in the format 0.0% is 5.2%, and a date by its days since 1900 (or 1904). A negative one in brackets has
 * its sign, since in a text brackets say nothing. In the general format where its own is none.
 */
export function printedNumber(
  value: number,
  numberFormat: string | undefined,
  { date1904 = false }: { date1904?: boolean } = {},
): string {
  const days = date1904 && isDateFormat(numberFormat ?? 'General') ? daysTo1904 : 0
  const shown = shownAs(value + days, numberFormat ?? 'General').trim()
  const bracketed = value < 0 ? /^\(([^()]*)\)$/.exec(shown)?.[1] : undefined
  return bracketed === undefined ? shown : `-${bracketed.trim()}`
}

function shownAs(value: number, numberFormat: string): string {
  try {
    return format(numberFormat, value)
  } catch {
    return format('General', value)
  }
}
