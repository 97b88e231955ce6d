import type { Column } from '../../schemas/table.ts'

/** Number formats of whole and of broken numbers: one format for both would print 1000 as `1,000.` */
export type NumberFormat = { whole: string; broken: string }

const plain: NumberFormat = { whole: '0', broken: '0' }
const grouped: NumberFormat = { whole: '#,##0', broken: '#,##0.0###' }
const percent: NumberFormat = { whole: '0.0', broken: '0.0##' }

/** The number format of a column by its unit and type: years and offsets bare, percentages with a decimal, levels with separators. */
export function numberFormat({ type, unit }: Column): NumberFormat {
  if (unit === 'year') return plain
  if (unit === '%' || unit === 'pp') return percent
  return type === 'integer' ? plain : grouped
}

export const dateFormat = 'yyyy-mm-dd'

const narrowest = 9
const widest = 60

/**
 * The width of a column in characters of its header and of the first rows: wide enough for most, never so wide that a quote fills
 * the screen. A Chinese character is as wide as two.
 */
export function columnWidth(name: string, cells: readonly string[]): number {
  const widths = cells.map(displayWidth).sort((one, other) => one - other)
  const usual = widths[Math.floor(widths.length * 0.9)] ?? 0
  const filterButton = 3
  return Math.min(widest, Math.max(narrowest, name.length + filterButton, usual + 1))
}

function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += character > '\u2E80' ? 2 : 1
  return width
}
